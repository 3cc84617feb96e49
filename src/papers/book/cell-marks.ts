/** What a spreadsheet says of its cells besides their values: formulas, and how a number is written. */
import { strFromU8, unzipSync } from 'fflate';
import type { BookFormula } from '../../office/impor/book.ts';

/** By address ('C7'). `tulisan`: a number as its format shows it, where that differs. */
export type CellMarks = Readonly<{
  rumus: ReadonlyMap<string, BookFormula>;
  tulisan: ReadonlyMap<string, string>;
}>;

/** By the name of the sheet. */
export function cellMarks(isi: Uint8Array): ReadonlyMap<string, CellMarks> {
  const bagian = unzipSync(isi, {
    filter: ({ name }) => /^xl\/(?:workbook|styles|worksheets\/\w+|_rels\/workbook)\.xml/.test(name),
  });
  const teks = (nama: string) => strFromU8(bagian[nama] ?? new Uint8Array());
  const hubungan = new Map(
    tags(teks('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ sifat }) => [sifat.Id, sifat.Target]),
  );
  const format = numberFormats(teks('xl/styles.xml'));
  const lembar = tags(teks('xl/workbook.xml'), 'sheet').map(({ sifat }) => {
    const tujuan = hubungan.get(sifat['r:id'] ?? '') ?? '';
    const jalur = tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan}`;
    return { nama: sifat.name ?? '', sel: tags(teks(jalur), 'c') };
  });
  const berubah = changingCells(lembar);
  return new Map(
    lembar.map(({ nama, sel }) => {
      const rumus = sel.flatMap(({ sifat: { r = '' }, isi }) => {
        const f = /<(?:\w+:)?f\b[^>]*?(?:\/>|>([^<]*))/.exec(isi);
        return f ? [[r, { teks: unescaped(f[1] ?? ''), berubah: berubah.has(`${nama}!${r}`) }] as const] : [];
      });
      const tulisan = sel.flatMap(({ sifat: { r = '', s, t = 'n' }, isi }) => {
        const ditulis = t === 'n' ? writtenAs(format.get(s ?? '') ?? '', /<(?:\w+:)?v>([^<]*)/.exec(isi)?.[1]) : null;
        return ditulis === null ? [] : [[r, ditulis] as const];
      });
      return [nama, { rumus: new Map(rumus), tulisan: new Map(tulisan) }];
    }),
  );
}

type Tag = Readonly<{ sifat: Readonly<Record<string, string>>; isi: string }>;

/** Every element of a name, whichever prefix it has, with what is in it. */
function tags(xml: string, nama: string): readonly Tag[] {
  const pola = new RegExp(`<(?:\\w+:)?${nama}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${nama}>|>)`, 'g');
  return [...xml.matchAll(pola)].map(([, sifat = '', isi = '']) => ({
    sifat: Object.fromEntries(
      [...sifat.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, k = '', v = '']) => [k, unescaped(v)]),
    ),
    isi,
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (teks: string): string => teks.replace(/&(amp|lt|gt|quot|apos);/g, (_, nama) => ENTITIES[nama] ?? '');

/** Index of a cell's style → the code of its number format, of formats with a fixed number of digits. */
function numberFormats(xml: string): ReadonlyMap<string, string> {
  const kode = new Map([
    ['2', '0.00'],
    ...tags(xml, 'numFmt').map(({ sifat }) => [sifat.numFmtId ?? '', sifat.formatCode ?? ''] as const),
  ]);
  const gaya = tags(/<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '', 'xf');
  return new Map(
    gaya.flatMap(({ sifat }, i) => {
      const satu = kode.get(sifat.numFmtId ?? '') ?? '';
      return /^0+(?:\.0+)?$/.test(satu) ? [[String(i), satu] as const] : [];
    }),
  );
}

/** 470.1 in the format 0.00 is '470.10'; null where nothing is gained. */
function writtenAs(format: string, nilai: string | undefined): string | null {
  const n = Number(nilai);
  if (format === '' || nilai === undefined || !Number.isFinite(n) || n < 0) return null;
  const [bulat = '', pecahan = ''] = format.split('.');
  const [depan = '', belakang] = n.toFixed(pecahan.length).split('.');
  const ditulis = [depan.padStart(bulat.length, '0'), ...(belakang === undefined ? [] : [belakang])].join('.');
  return ditulis === String(n) || Number(ditulis) !== n ? null : ditulis;
}

/** Functions that give something else on another day, or each time. */
const CHANGING = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
const REFERENCE = /(?:(?:'([^']+)'|([\w.]+))!)?\$?\b([A-Z]{1,3})\$?(\d+)\b/g;

/** As 'Sheet!A1': cells with such a function, and those that rest on one. */
function changingCells(lembar: readonly Readonly<{ nama: string; sel: readonly Tag[] }>[]): ReadonlySet<string> {
  const hasil = new Set<string>();
  const pemakai = new Map<string, string[]>();
  for (const { nama, sel } of lembar) {
    for (const { sifat, isi } of sel) {
      const rumus = /<(?:\w+:)?f\b[^>]*>([^<]*)/.exec(isi)?.[1];
      if (!rumus) continue;
      const di = `${nama}!${sifat.r}`;
      if (CHANGING.test(rumus)) hasil.add(di);
      for (const [, dikutip, polos, kolom, no] of unescaped(rumus).matchAll(REFERENCE)) {
        const pada = `${dikutip ?? polos ?? nama}!${kolom}${no}`;
        pemakai.set(pada, [...(pemakai.get(pada) ?? []), di]);
      }
    }
  }
  for (const di of hasil) for (const lain of pemakai.get(di) ?? []) hasil.add(lain);
  return hasil;
}
