/** Standard flags may stand before the command. `nama` is undefined where there is none. */
export function splitArgv(argv: readonly string[]): { depan: string[]; nama: string | undefined; sisa: string[] } {
  const depan: string[] = [];
  const sisa = [...argv];
  while (sisa[0]?.startsWith('-')) {
    const flag = sisa.shift()!;
    depan.push(flag);
    if (flag === '--register' && sisa[0] !== undefined) depan.push(sisa.shift()!);
  }
  return { depan, nama: sisa.shift(), sisa };
}

/** What was typed before the first flag, and from it on. */
export const splitFlags = (kata: readonly string[]): readonly [readonly string[], readonly string[]] => {
  const di = kata.findIndex((k) => k.startsWith('-'));
  return di < 0 ? [kata, []] : [kata.slice(0, di), kata.slice(di)];
};

/** 'pks 14' shows case 14, 'pks B-001' an agreement of an old book. */
export const isKasusNumber = (kata: string): boolean => /^(?:\d+(?:-\d+)?|b-\d+)$/i.test(kata);
