import { lembagaWords, nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import { markPositions } from './index-positions.ts';
import { type FoundInIndex, foundAt, lineEnd, markIds, NOTHING_FOUND, partsOf } from './listed-kasus.ts';
import { LIKE_ID } from './listed-matcher.ts';
import { AGENDA } from './text-index.ts';

/** Which lines are asked for words, for a number, and for a name; `daftar` is what lists search. */
const SCOPES = {
  semua: { teks: 'nNlLtTa', nomor: 'nNa', lembaga: 'lL' },
  daftar: { teks: 'nlt', nomor: 'n', lembaga: 'l' },
  lembaga: { teks: 'l', nomor: '', lembaga: 'l' },
} as const;

export type SearchScope = keyof typeof SCOPES;

/**
 * Of the cases that may match, newest first. In what `encodeTextIndex` gives, as it stands: to cut it into lines would
 * take longer than to search it.
 */
export function searchTextIndex(
  isi: string,
  dicari: string,
  disamakan: ReadonlySet<string>,
  lingkup: SearchScope = 'semua',
): FoundInIndex {
  const bagian = partsOf(isi);
  if (!bagian) return NOTHING_FOUND;
  const teks = plainWords(dicari);
  // No key holds signs alone.
  if (teks === '') return foundAt(isi, bagian, new Uint8Array(bagian.banyak).fill(1));
  const temu = new Uint8Array(bagian.banyak);
  const di = SCOPES[lingkup];
  const take = (akhir: number): void => markPositions(isi, isi.lastIndexOf('\t', akhir) + 1, akhir, temu);
  linesHolding(isi, bagian.baris, teks, di.teks, take);
  const nomor = nomorKey(dicari);
  if (nomor !== teks) linesHolding(isi, bagian.baris, nomor, di.nomor, take);
  const kata = lembagaWords(dicari);
  if (kata.join(' ') !== teks) linesHolding(isi, bagian.baris, kata.join(' '), di.lembaga, take);
  const awalan = kata.map((satu) => ` ${satu}`);
  const isMeant = (nama: string) => disamakan.has(nama) || awalan.every((satu) => ` ${nama}`.includes(satu));
  for (const jenis of di.lembaga) linesOf(isi, bagian.baris, `${jenis}|`, isMeant, take);
  if (lingkup !== 'daftar') return foundAt(isi, bagian, temu);
  linesOf(isi, bagian.baris, `${AGENDA}|${nomor}|`, () => true, take);
  if (LIKE_ID.test(dicari)) markIds(isi, bagian, teks, temu);
  return foundAt(isi, bagian, temu);
}

/** The lines that begin so, and whose first key from there is `cocok`. */
function linesOf(
  isi: string,
  mulai: number,
  awal: string,
  cocok: (kunci: string) => boolean,
  take: (akhir: number) => void,
): void {
  const tanda = `\n${awal}`;
  for (let di = isi.indexOf(tanda, mulai - 1); di >= 0; di = isi.indexOf(tanda, di + 1)) {
    const kunci = di + tanda.length;
    if (cocok(isi.slice(kunci, isi.indexOf('|', kunci)))) take(lineEnd(isi, di + 1));
  }
}

/** The folded text stands before the tab; each line comes once. Only lines of these kinds count. */
function linesHolding(isi: string, mulai: number, kata: string, jenis: string, take: (akhir: number) => void): void {
  if (kata === '' || jenis === '') return;
  for (let di = isi.indexOf(kata, mulai); di >= 0; ) {
    const awal = isi.lastIndexOf('\n', di - 1) + 1;
    const milik = jenis.includes(isi[awal] ?? ' ');
    const akhir = lineEnd(isi, di);
    const tab = milik && di >= awal + 2 ? isi.indexOf('\t', di) : -1;
    if (tab >= 0 && tab < akhir) take(akhir);
    di = isi.indexOf(kata, milik && di < awal + 2 ? di + 1 : akhir);
  }
}
