/** Clerks write 'idem' or 's.d.a.' for what the row above says. */
import { plainWords } from '../permohonan/compare/compare-key.ts';
import { type BookCell, cellText, columnLetters } from './book.ts';
import type { ImportField } from './fields/shared-fields.ts';

const SAME = /^(?:idem|idem ditto|sda|s d a|sama dengan (?:di )?atas|sama seperti (?:di )?atas)$/;

export const saysSameAsAbove = (teks: string): boolean => SAME.test(plainWords(teks));

/** A day or a number is never taken from another row. */
const mayRepeat = (f: ImportField): boolean => !f.hari && !f.nomor && !f.agenda;

/** Puts the words of the rows above into such cells. `sel` is a row as written, from the top of the book on. */
export function aboveReader(
  fields: readonly ImportField[],
  kolom: ReadonlyMap<string, number>,
): (sel: readonly BookCell[], baris: number) => Readonly<{ sel: readonly BookCell[]; catatan: readonly string[] }> {
  const diatas = new Map<number, Readonly<{ isi: BookCell; baris: number }>>();
  const boleh = fields.flatMap((f) => (mayRepeat(f) ? (kolom.get(f.kunci) ?? []) : []));
  return (sel, baris) => {
    const catatan: string[] = [];
    const jadi = [...sel];
    for (const i of boleh) {
      const teks = cellText(sel[i]);
      const atas = teks !== null && saysSameAsAbove(teks) ? diatas.get(i) : undefined;
      if (atas) {
        jadi[i] = atas.isi;
        catatan.push(`${columnLetters(i)}${baris} "${teks}": seperti baris ${atas.baris}, ${cellText(atas.isi)}`);
      } else if (teks !== null) diatas.set(i, { isi: sel[i] ?? null, baris });
    }
    return { sel: jadi, catatan };
  };
}
