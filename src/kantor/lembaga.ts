/**
 * Institutions the office has declared one though their names differ: a fold of facts of the office's own chain. Names
 * that only differ in spelling have one key (`kunciLembaga`) and need no declaration.
 */
import { kunciLembaga } from '../permohonan/kunci-banding.ts';

/** Two names of one institution, as they were declared. */
export type Pasangan = Readonly<{ nama: string; dengan: string }>;

export type KejadianLembaga =
  | (Readonly<{ jenis: 'LembagaDisamakan'; alasan: string | null }> & Pasangan)
  | (Readonly<{ jenis: 'LembagaDipisahkan'; alasan: string | null }> & Pasangan);

/** Applies one fact. Total. */
export const evolveLembaga = (kini: readonly Pasangan[], k: KejadianLembaga): readonly Pasangan[] => {
  const lain = kini.filter((p) => !pasanganSama(p, k));
  return k.jenis === 'LembagaDisamakan' ? [...lain, { nama: k.nama, dengan: k.dengan }] : lain;
};

/** Whether two declarations are of the same two institutions, in either order. */
export function pasanganSama(a: Pasangan, b: Pasangan): boolean {
  const [x, y] = [a, b].map(({ nama, dengan }) => [kunciLembaga(nama), kunciLembaga(dengan)].sort().join('|'));
  return x === y;
}

type Disamakan = Readonly<{ disamakan?: readonly Pasangan[] }>;

/** The declarations that lead from one name to others, near and far: A is B, and B is C. */
export function rantaiNama({ disamakan = [] }: Disamakan, nama: string): readonly Pasangan[] {
  const kunci = new Set([kunciLembaga(nama)]);
  const dipakai = new Set<Pasangan>();
  for (let tumbuh = true; tumbuh; ) {
    tumbuh = false;
    for (const p of disamakan) {
      const dua = [kunciLembaga(p.nama), kunciLembaga(p.dengan)];
      if (dipakai.has(p) || !dua.some((k) => kunci.has(k))) continue;
      dipakai.add(p);
      for (const k of dua) kunci.add(k);
      tumbuh = true;
    }
  }
  return disamakan.filter((p) => dipakai.has(p));
}

/** Every name of the institution the register was told of, this one first; one of each key. */
export function semuaNama(kantor: Disamakan, nama: string): readonly string[] {
  const menurutKunci = new Map([[kunciLembaga(nama), nama]]);
  for (const { nama: a, dengan: b } of rantaiNama(kantor, nama)) {
    for (const n of [a, b]) if (!menurutKunci.has(kunciLembaga(n))) menurutKunci.set(kunciLembaga(n), n);
  }
  return [...menurutKunci.values()];
}

/** What tells institutions apart: the same for two names of one, whether by spelling or as declared. */
export function pengenalLembaga(kantor: Disamakan): (nama: string) => string {
  const ingatan = new Map<string, string>();
  return (nama) => {
    const kunci = kunciLembaga(nama);
    const dikenal = ingatan.get(kunci) ?? semuaNama(kantor, nama).map(kunciLembaga).sort()[0] ?? kunci;
    ingatan.set(kunci, dikenal);
    return dikenal;
  };
}
