/** What of a case's history stands: an act that was taken back stays legible, but counts no longer. */
import { JENIS_GERAK, type JenisGerak, type Kejadian } from './kejadian.ts';
import type { NomorMilik } from './nomor.ts';
import { denganIsian, sesudahSah } from './tarikan.ts';

export type ActRingkas = Readonly<{ v: number; kejadian: readonly Kejadian[] }>;

export type Bergerak = Extract<Kejadian, { jenis: JenisGerak }>;

/** Whether a fact moved the case or its clock. */
export const bergerak = (k: Kejadian): k is Bergerak => JENIS_GERAK.some((jenis) => jenis === k.jenis);

/** The acts that were taken back, each with the act that did. */
export const diurungkan = (riwayat: readonly ActRingkas[]): ReadonlyMap<number, number> =>
  new Map(
    riwayat.flatMap(({ v, kejadian }) => kejadian.flatMap((k) => (menarik(k) ? [[k.tindakan, v] as const] : []))),
  );

const menarik = (k: Kejadian) => k.jenis === 'Diurungkan' || k.jenis === 'TindakanDitarik';

/** The reserved number that an act used, null where it used none. */
export function nomorDipakaiOleh(riwayat: readonly ActRingkas[], v: number): NomorMilik | null {
  const k = riwayat.find((t) => t.v === v)?.kejadian.find((satu) => satu.jenis === 'NomorDipakai');
  return k ? { naskah: k.naskah, nomor: k.nomor } : null;
}

/** Whether a fact falls when its act is taken back: papers and what was filled in stay, the number of a signing does not. */
export const gugurBersama = (k: Kejadian, { kejadian }: Pick<ActRingkas, 'kejadian'>): boolean =>
  bergerak(k) || sesudahSah(k) || (k.jenis === 'NomorDipakai' && kejadian.some((satu) => satu.jenis === 'Disahkan'));

/**
 * The facts that stand, oldest first: without what was taken back, and without the taking back; what was put right of
 * an act after the last step as it is now.
 */
export function yangBerlaku(riwayat: readonly ActRingkas[], tanpa: number | null = null): readonly Kejadian[] {
  const batal = diurungkan(riwayat);
  const kini = sepertiKini(riwayat);
  return riwayat.flatMap((t) =>
    t.kejadian
      .filter((k) => !menarik(k) && !(gugurBersama(k, t) && (batal.has(t.v) || t.v === tanpa)))
      .map((k) => kini(k, t.v)),
  );
}

/** A fact of act `v` with what was put right of it since. */
export function sepertiKini(riwayat: readonly ActRingkas[]): (k: Kejadian, v: number) => Kejadian {
  const ralat = riwayat.flatMap((t) => t.kejadian).filter((k) => k.jenis === 'TindakanDiralat');
  return (k, v) => {
    if (ralat.length === 0 || !sesudahSah(k)) return k;
    return ralat.reduce((satu, r) => (r.tindakan === v ? denganIsian(satu, r.isian, r.baru) : satu), k);
  };
}
