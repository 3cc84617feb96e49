/**
 * The cases that hold a text are positions among those of the index: '0,17,204', or one bit a case where that is
 * shorter.
 */

const [COMMA, ZERO] = [44, 48];
const BITS = '*';
const BITS_A_SIGN = 6;

export function encodePositions(di: readonly number[], banyak: number): string {
  const tertulis = di.join(',');
  const tanda = Math.ceil(banyak / BITS_A_SIGN);
  if (tertulis.length <= tanda) return tertulis;
  const bit = new Uint8Array(tanda).fill(ZERO);
  for (const i of di) bit[Math.floor(i / BITS_A_SIGN)]! += 1 << (i % BITS_A_SIGN);
  return BITS + new TextDecoder().decode(bit);
}

export function decodePositions(isi: string): readonly number[] {
  if (!isi.startsWith(BITS)) return isi.split(',').map(Number);
  const temu = new Uint8Array((isi.length - 1) * BITS_A_SIGN);
  markPositions(isi, 0, isi.length, temu);
  return [...temu.keys()].filter((i) => temu[i] === 1);
}

/** Read sign by sign where it lies: a common word stands in every case. */
export function markPositions(isi: string, dari: number, sampai: number, temu: Uint8Array): void {
  if (isi[dari] === BITS) {
    for (let i = dari + 1; i < sampai; i++) {
      const awal = (i - dari - 1) * BITS_A_SIGN;
      for (let bit = isi.charCodeAt(i) - ZERO, n = awal; bit > 0; bit >>= 1, n++) if (bit & 1) temu[n] = 1;
    }
    return;
  }
  let n = 0;
  for (let i = dari; i < sampai; i++) {
    const kode = isi.charCodeAt(i);
    if (kode === COMMA) {
      temu[n] = 1;
      n = 0;
    } else n = n * 10 + kode - ZERO;
  }
  temu[n] = 1;
}
