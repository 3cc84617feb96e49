import { strFromU8, strToU8 } from 'fflate';

type Place = Readonly<{ awal: number; akhir: number }>;

/** Takes these places out of a part; the same bytes where there are none. */
export function cutOut(isi: Uint8Array, pergi: readonly Place[]): Uint8Array {
  if (pergi.length === 0) return isi;
  const xml = strFromU8(isi);
  let hasil = '';
  let sampai = 0;
  for (const { awal, akhir } of pergi.toSorted((a, b) => a.awal - b.awal || b.akhir - a.akhir)) {
    if (akhir <= sampai) continue;
    hasil += xml.slice(sampai, Math.max(sampai, awal));
    sampai = akhir;
  }
  return strToU8(hasil + xml.slice(sampai));
}
