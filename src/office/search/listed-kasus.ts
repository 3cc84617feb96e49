/** The index begins with the list of its cases, each on a line of one length: one of thousands is found without cutting them all. */
import { plainWords } from '../permohonan/compare/compare-key.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';

/** `versi`: the words of its head, which tell one state of a case from another. `di`: where its texts are kept (`kept-texts.ts`). */
export type IndexedKasus = Readonly<{ id: string; versi: string; di: number }>;

export const FIRST_LINE = 'pks cari 7';

/** `lebar` is the length of a line of a case with its end, of which there are `banyak`. */
type IndexParts = Readonly<{ daftar: number; lebar: number; banyak: number; baris: number }>;

export function partsOf(isi: string): IndexParts | null {
  const daftar = FIRST_LINE.length + 2;
  const akhir = isi.startsWith(`${FIRST_LINE}\n\n`) ? isi.indexOf('\n\n', daftar) : -1;
  if (akhir < 0) return null;
  const lebar = lineEnd(isi, daftar) + 1 - daftar;
  return { daftar, lebar, banyak: akhir === daftar ? 0 : (akhir + 1 - daftar) / lebar, baris: akhir + 2 };
}

/** Another version of pks may have kept another kind of index. */
export const isTextIndex = (isi: string): boolean => partsOf(isi) !== null;

/** Null where it is none. Costs less than decoding all of it. */
export function indexedKasus(isi: string): readonly IndexedKasus[] | null {
  const bagian = partsOf(isi);
  return bagian && allKasus(isi, bagian);
}

const allKasus = (isi: string, bagian: IndexParts): readonly IndexedKasus[] =>
  Array.from({ length: bagian.banyak }, (_, i) => kasusAt(isi, bagian, i));

/** What the index has of these cases. It costs less than reading the list of all, as both are in order. */
export function versionsIn(isi: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const bagian = partsOf(isi);
  if (!bagian) return new Map();
  const daftar = isi.slice(bagian.daftar - 1, bagian.baris);
  const ada = new Map<string, string>();
  let di = 0;
  for (const id of ids.toSorted((a, b) => compareKasusIds(b, a))) {
    const ketemu = daftar.indexOf(`\n${id} `, di);
    if (ketemu < 0) continue;
    di = ketemu;
    ada.set(id, parseKasusLine(daftar.slice(di + 1, lineEnd(daftar, di + 1))).versi);
  }
  return ada;
}

/** -1 for a case that is not there; the newest come first. */
function positionOf(isi: string, bagian: IndexParts, id: string): number {
  let [kiri, kanan] = [0, bagian.banyak];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if (compareKasusIds(kasusAt(isi, bagian, tengah).id, id) > 0) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri < bagian.banyak && kasusAt(isi, bagian, kiri).id === id ? kiri : -1;
}

function kasusAt(isi: string, { daftar, lebar }: IndexParts, i: number): IndexedKasus {
  const awal = daftar + i * lebar;
  return parseKasusLine(isi.slice(awal, awal + lebar - 1));
}

/** Marks the cases whose id holds these plain words. */
export function markIds(isi: string, bagian: IndexParts, teks: string, temu: Uint8Array): void {
  for (let i = 0; i < bagian.banyak; i++) if (plainWords(kasusAt(isi, bagian, i).id).includes(teks)) temu[i] = 1;
}

export function parseKasusLine(satu: string): IndexedKasus {
  const [id = '', versi = '', di = ''] = satu.split(' ');
  return { id, versi, di: Number(di) };
}

/** A case is read as it is come to: thousands may match, of which few are shown. */
export type FoundInIndex = Readonly<{ jumlah: number; without: (id: ReadonlySet<string>) => FoundInIndex }> &
  Iterable<IndexedKasus>;

export const NOTHING_FOUND: FoundInIndex = { jumlah: 0, without: () => NOTHING_FOUND, *[Symbol.iterator]() {} };

/** Many are looked for among those that were found, a few each by itself. */
const FEW = 50;

export function foundAt(isi: string, bagian: IndexParts, temu: Uint8Array): FoundInIndex {
  return {
    jumlah: temu.reduce((n, satu) => n + satu, 0),
    without(id) {
      const sisa = temu.slice();
      if (id.size <= FEW) for (const satu of id) sisa[positionOf(isi, bagian, satu)] = 0;
      else for (const [i, ada] of temu.entries()) if (ada && id.has(kasusAt(isi, bagian, i).id)) sisa[i] = 0;
      return foundAt(isi, bagian, sisa);
    },
    *[Symbol.iterator]() {
      for (let i = temu.indexOf(1); i >= 0; i = temu.indexOf(1, i + 1)) yield kasusAt(isi, bagian, i);
    },
  };
}

export function lineEnd(isi: string, di: number): number {
  const baru = isi.indexOf('\n', di);
  return baru < 0 ? isi.length : baru;
}
