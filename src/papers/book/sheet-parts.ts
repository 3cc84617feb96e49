/** What a sheet says of its rows and columns as a whole, and beside its cells. */
import { columnLetters } from '../../office/impor/book.ts';
import { isOn, openings, partOf } from './xml-tags.ts';

/** One cell over the rows `dari` to `sampai`, from 1, of one column. */
export type MergedDown = Readonly<{ kolom: string; dari: number; sampai: number }>;

/** Only cells one column wide: a title over several columns belongs to no row. */
export function mergedDown(xml: string): readonly MergedDown[] {
  return openings(partOf(xml, 'mergeCells'), 'mergeCell').flatMap(({ ref = '' }) => {
    const [, kolom = '', dari, lain, sampai] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    return kolom !== '' && kolom === lain ? [{ kolom, dari: Number(dari), sampai: Number(sampai) }] : [];
  });
}

/** A sheet names the part of its comments. */
export function commentedCells(teks: (nama: string) => string, lembar: string): ReadonlySet<string> {
  const hubungan = teks(lembar.replace(/([^/]+)$/, '_rels/$1.rels'));
  const bagian = openings(hubungan, 'Relationship').flatMap(({ Type = '', Target = '' }) =>
    /\/comments$/.test(Type) ? (Target.startsWith('/') ? Target.slice(1) : Target.replace('../', 'xl/')) : [],
  );
  return new Set(bagian.flatMap((nama) => openings(teks(nama), 'comment').flatMap(({ ref }) => ref ?? [])));
}

export function hiddenParts(
  xml: string,
): Readonly<{ barisTersembunyi: ReadonlySet<number>; kolomTersembunyi: ReadonlySet<string> }> {
  const baris = new Set<number>();
  let no = 0;
  for (const { r, hidden, ht } of openings(xml, 'row')) {
    no = r === undefined ? no + 1 : Number(r);
    if (isOn(hidden) || (ht !== undefined && Number(ht) === 0)) baris.add(no);
  }
  const kolom = new Set<string>();
  for (const { min, max, hidden, width } of openings(partOf(xml, 'cols'), 'col')) {
    if (!isOn(hidden) && (width === undefined || Number(width) > 0)) continue;
    for (let i = Number(min) - 1; i < Math.min(Number(max), MOST_COLUMNS); i++) kolom.add(columnLetters(i));
  }
  return { barisTersembunyi: baris, kolomTersembunyi: kolom };
}
const MOST_COLUMNS = 16_384;
