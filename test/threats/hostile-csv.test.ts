import { describe, expect, it } from 'vitest';
import { CSV_SEPARATORS, type CsvSeparator, csvFile, csvLine } from '../../src/text/csv.ts';
import fc from '../seeded.ts';
import { alwaysHolds, HOSTILE_CSV, SEED } from './hostile-text.ts';

/** RFC 4180 by the letter, with this separator. */
function baca(csv: string, pemisah: CsvSeparator): string[][] {
  const baris: string[][] = [[]];
  const p = CSV_SEPARATORS[pemisah];
  const sel = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${p}]*))(${p}|\\r\\n)`, 'gy');
  for (let i = 0; i < csv.length; ) {
    sel.lastIndex = i;
    const cocok = sel.exec(csv);
    if (!cocok) throw new Error(`no RFC 4180 at ${i}: ${JSON.stringify(csv.slice(i, i + 40))}`);
    baris.at(-1)?.push((cocok[1] ?? '').replaceAll('""', '"') + (cocok[2] ?? ''));
    i = sel.lastIndex;
    if (cocok[3] === '\r\n') baris.push([]);
  }
  return baris.slice(0, -1);
}

/** What Excel, LibreOffice or Sheets might calculate. */
const rumus = (sel: string) => /^[\s\u0000]*[=+\-@＝＋－＠]/u.test(sel) || /^[\t\r\n]/.test(sel);

describe(`10,000 rows a spreadsheet could take for formulas (PKS_BENIH=${SEED})`, () => {
  const baris = fc.array(HOSTILE_CSV, { minLength: 1, maxLength: 4 });

  it.each(Object.keys(CSV_SEPARATORS) as CsvSeparator[])(
    'come back cell for cell, none of them a formula, each as it was but for one apostrophe (%s)',
    (pemisah) =>
      alwaysHolds(baris, (sel) => {
        const [kembali, ...lain] = baca(csvLine(sel, pemisah), pemisah);
        return (
          lain.length === 0 &&
          kembali?.length === sel.length &&
          kembali.every((k, i) => {
            const semula = sel[i]?.toWellFormed() ?? '';
            return k === (rumus(semula) ? `'${semula}` : semula);
          })
        );
      }),
  );
});

it('writes what needs nothing as it is, numbers as numbers, nothing as nothing', () => {
  expect(csvLine(['RSUD Contoh', 'a,b', 'kata "sandi"', -3, null, '445/1'])).toBe(
    '"RSUD Contoh";"a,b";"kata ""sandi""";-3;;445/1\r\n',
  );
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile(() => [['A'], ['-1']]))).toBe(
    "\u{feff}A\r\n'-1\r\n",
  );
});

it('guards the start of a cell alone: what stands further in is text already', () => {
  expect(csvLine(['-3 hari; +62'])).toBe(`"'-3 hari; +62"\r\n`);
  expect(csvLine(['lama 3 hari; +62, =1'])).toBe('"lama 3 hari; +62, =1"\r\n');
});
