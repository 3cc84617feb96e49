/** Spellings share a `lembagaKey` and need no declaration. */
import { lembagaKey } from '../permohonan/compare/compare-key.ts';

export type LembagaPair = Readonly<{ nama: string; dengan: string }>;

export type LembagaFact = LembagaPair &
  Readonly<{ jenis: 'LembagaDisamakan' | 'LembagaDipisahkan'; alasan: string | null }>;

export const evolveLembaga = (kini: readonly LembagaPair[], k: LembagaFact): readonly LembagaPair[] => {
  const lain = kini.filter((p) => !isSamePair(p, k));
  return k.jenis === 'LembagaDisamakan' ? [...lain, { nama: k.nama, dengan: k.dengan }] : lain;
};

export function isSamePair(a: LembagaPair, b: LembagaPair): boolean {
  const [x, y] = [a, b].map(({ nama, dengan }) => [lembagaKey(nama), lembagaKey(dengan)].sort().join('|'));
  return x === y;
}

type DeclaredSame = Readonly<{ disamakan?: readonly LembagaPair[] }>;

/** Follows chains: A is B, and B is C. */
export function lembagaDeclarations({ disamakan = [] }: DeclaredSame, nama: string): readonly LembagaPair[] {
  const kunci = new Set([lembagaKey(nama)]);
  const dipakai = new Set<LembagaPair>();
  for (let tumbuh = true; tumbuh; ) {
    tumbuh = false;
    for (const p of disamakan) {
      const dua = [lembagaKey(p.nama), lembagaKey(p.dengan)];
      if (dipakai.has(p) || !dua.some((k) => kunci.has(k))) continue;
      dipakai.add(p);
      for (const k of dua) kunci.add(k);
      tumbuh = true;
    }
  }
  return disamakan.filter((p) => dipakai.has(p));
}

export function lembagaNames(kantor: DeclaredSame, nama: string): readonly string[] {
  const menurutKunci = new Map([[lembagaKey(nama), nama]]);
  for (const { nama: a, dengan: b } of lembagaDeclarations(kantor, nama)) {
    for (const n of [a, b]) if (!menurutKunci.has(lembagaKey(n))) menurutKunci.set(lembagaKey(n), n);
  }
  return [...menurutKunci.values()];
}

export function lembagaIdentifier(kantor: DeclaredSame): (nama: string) => string {
  const ingatan = new Map<string, string>();
  return (nama) => {
    const kunci = lembagaKey(nama);
    const dikenal = ingatan.get(kunci) ?? lembagaNames(kantor, nama).map(lembagaKey).sort()[0] ?? kunci;
    ingatan.set(kunci, dikenal);
    return dikenal;
  };
}
