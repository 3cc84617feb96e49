import { seededRandom } from '../../support/seeded-random.ts';

export type SeededDice = Readonly<{ bilangan: (n: number) => number; dari: <T>(pilihan: readonly T[]) => T }>;

/** Choices from a seed: the same acts each time. */
export function seededDice(benih: number): SeededDice {
  const satu = seededRandom(benih);
  const bilangan = (n: number) => Math.floor(satu() * n);
  return { bilangan, dari: <T>(pilihan: readonly T[]): T => pilihan[bilangan(pilihan.length)] as T };
}
