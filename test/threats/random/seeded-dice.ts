export type SeededDice = Readonly<{ bilangan: (n: number) => number; dari: <T>(pilihan: readonly T[]) => T }>;

/** Numbers from a seed (mulberry32): the same acts each time. */
export function seededDice(benih: number): SeededDice {
  let a = benih;
  const satu = (): number => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bilangan = (n: number) => Math.floor(satu() * n);
  return { bilangan, dari: <T>(pilihan: readonly T[]): T => pilihan[bilangan(pilihan.length)] as T };
}
