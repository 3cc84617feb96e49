/** Twips in a unit of length. */
export const LENGTHS: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 567,
  mm: 56.7,
  px: 15,
  pc: 240,
  pi: 240,
};

/** Word writes bare numbers, and reads those with a unit; 0 where none is said. */
export function lengthOf(nilai: string | undefined, polos = 1): number {
  const [, angka = '0', satuan = ''] = /^\s*([+-]?[\d.]+)\s*([a-z]*)/.exec(nilai ?? '') ?? [];
  return Number(angka) * (satuan === '' ? polos : (LENGTHS[satuan] ?? polos));
}
