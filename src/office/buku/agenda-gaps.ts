/** Numbers between the first and the last that nothing has, in order. One that was left out may be a letter that was lost. */
export function missingAgenda(nomor: Iterable<number>): readonly number[] {
  const ada = new Set([...nomor].filter((n) => n > 0));
  const urut = [...ada].sort((a, b) => a - b);
  const [awal = 0, akhir = 0] = [urut[0], urut.at(-1)];
  return Array.from({ length: akhir - awal }, (_, i) => awal + i).filter((n) => !ada.has(n));
}

/** Where more are missing, the old book holds a part of the letters only. */
export const MOST_AGENDA_GAPS = 10;
