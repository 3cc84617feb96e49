/** The stretches in which two lists differ, by their longest common part. */

/** What went and what came at one place; `mulai` is its index in the older list. */
export type Runutan<T> = Readonly<{ mulai: number; hapus: readonly T[]; tambah: readonly T[] }>;

/** Above so many comparisons what lies between two equal ends counts as replaced whole: a document comes from anywhere. */
const TERBANYAK = 4_000_000;

/** In order; empty where both lists are the same. */
export function runut<T>(lama: readonly T[], baru: readonly T[], sama: (a: T, b: T) => boolean): readonly Runutan<T>[] {
  const setara = (i: number, j: number): boolean => {
    const [a, b] = [lama[i], baru[j]];
    return a !== undefined && b !== undefined && sama(a, b);
  };
  let awal = 0;
  while (setara(awal, awal)) awal++;
  let [ujung, akhir] = [lama.length, baru.length];
  while (ujung > awal && akhir > awal && setara(ujung - 1, akhir - 1)) [ujung, akhir] = [ujung - 1, akhir - 1];

  const lebar = akhir - awal + 1;
  const muat = (ujung - awal) * (akhir - awal) <= TERBANYAK;
  // panjang[i, j]: how much the rest of both lists, from i and j on, has in common.
  const panjang = new Uint32Array(muat ? (ujung - awal + 1) * lebar : 0);
  const di = (i: number, j: number): number => panjang[(i - awal) * lebar + (j - awal)] ?? 0;
  if (muat) {
    for (let i = ujung - 1; i >= awal; i--) {
      for (let j = akhir - 1; j >= awal; j--) {
        panjang[(i - awal) * lebar + (j - awal)] = setara(i, j)
          ? di(i + 1, j + 1) + 1
          : Math.max(di(i + 1, j), di(i, j + 1));
      }
    }
  }
  const hasil: Runutan<T>[] = [];
  let [i, j] = [awal, awal];
  while (i < ujung || j < akhir) {
    const [mulai, dari] = [i, j];
    while ((i < ujung || j < akhir) && !(muat && setara(i, j) && i < ujung && j < akhir)) {
      if (j >= akhir || (i < ujung && di(i + 1, j) >= di(i, j + 1))) i++;
      else j++;
    }
    if (i > mulai || j > dari) hasil.push({ mulai, hapus: lama.slice(mulai, i), tambah: baru.slice(dari, j) });
    while (i < ujung && j < akhir && muat && setara(i, j)) [i, j] = [i + 1, j + 1];
  }
  return hasil;
}
