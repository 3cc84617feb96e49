const MINUTE = 60_000;
const BIGGEST = 2 * MINUTE;

/** `ahead` is by how many milliseconds the server is before this computer. Gives null for up to two minutes. */
export function clockDifference(ahead: number): string | null {
  if (Math.abs(ahead) <= BIGGEST) return null;
  const menit = Math.floor(Math.abs(ahead) / MINUTE);
  const bagian = [
    [Math.floor(menit / 1440), 'hari'],
    [Math.floor(menit / 60) % 24, 'jam'],
    [menit % 60, 'menit'],
  ] as const;
  const terbesar = bagian
    .filter(([n]) => n > 0)
    .slice(0, 2)
    .map(([n, satuan]) => `${n} ${satuan}`);
  return `${terbesar.join(' ')} ${ahead > 0 ? 'lebih lambat' : 'lebih cepat'}`;
}
