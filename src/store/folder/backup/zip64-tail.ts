/** The end of a .zip of more files than 16 bits can count. */

const TAIL_BYTES = 22;
const MAX_COUNT = 0xffff;

/** For more files than 16 bits count: fflate reads zip64 but does not write it. */
export function withZip64Tail(potong: Uint8Array, banyak: number, ukuran: number): Uint8Array {
  if (banyak < MAX_COUNT) return potong;
  const pusat = potong.length - TAIL_BYTES;
  const letak = ukuran - potong.length;
  const hasil = new Uint8Array(pusat + 56 + 20 + TAIL_BYTES);
  hasil.set(potong.subarray(0, pusat));
  const v = new DataView(hasil.buffer);
  v.setUint32(pusat, 0x06064b50, true);
  v.setUint32(pusat + 4, 44, true);
  v.setUint32(pusat + 12, 0x002d002d, true); // version 4.5
  for (const di of [24, 32]) v.setUint32(pusat + di, banyak, true);
  v.setUint32(pusat + 40, pusat, true);
  v.setUint32(pusat + 48, letak, true);
  v.setUint32(pusat + 56, 0x07064b50, true);
  v.setUint32(pusat + 64, letak + pusat, true);
  v.setUint32(pusat + 72, 1, true); // one disk
  const ekor = pusat + 76;
  v.setUint32(ekor, 0x06054b50, true);
  for (const di of [8, 10]) v.setUint16(ekor + di, MAX_COUNT, true);
  v.setUint32(ekor + 12, pusat, true);
  v.setUint32(ekor + 16, letak, true);
  return hasil;
}
