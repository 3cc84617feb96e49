export type Spread = Readonly<{ jumlah: number; median: number | null; p90: number | null }>;

/** An even number has the mean of the two in the middle; P90 is the smallest that at least 90 in 100 do not exceed. */
export function spreadOf(angka: readonly number[]): Spread {
  const urut = [...angka].sort((a, b) => a - b);
  const n = urut.length;
  const ke = (i: number): number | null => urut[i] ?? null;
  const [bawah, atas] = [ke(Math.floor((n - 1) / 2)), ke(Math.floor(n / 2))];
  return {
    jumlah: n,
    median: bawah === null || atas === null ? null : (bawah + atas) / 2,
    p90: ke(Math.ceil((n * 9) / 10) - 1),
  };
}
