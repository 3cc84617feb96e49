/** What commander takes without a word and no person means: an empty value, and a flag eaten as the value of another. */
import type { Command } from 'commander';
import { Galat } from '../galat.ts';

/**
 * Looks at every value that was typed for a flag.
 * @throws Galat ISIAN_KURANG for an empty one, PEMAKAIAN_SALAH for one that is a flag itself
 */
export function periksaNilaiFlag(c: Command): void {
  const flag = new Set([c, ...(c.parent ? [c.parent] : [])].flatMap((x) => x.options.map((o) => o.long)));
  for (const o of c.options) {
    for (const nilai of [c.getOptionValue(o.attributeName())].flat()) {
      if (typeof nilai !== 'string') continue;
      if (nilai.trim() === '') {
        throw new Galat('ISIAN_KURANG', `Nilai ${o.long} kosong.`, [`${o.long} "…", atau tanpa ${o.long}`], {
          flag: [o.long],
        });
      }
      if (flag.has(nilai)) {
        throw new Galat(
          'PEMAKAIAN_SALAH',
          `Nilai ${o.long} belum disebut: "${nilai}" adalah pilihan lain.`,
          [`${o.long} "…" ${nilai}`],
          {
            flag: o.long,
          },
        );
      }
    }
  }
}
