/** What of a case's history stands: an act that was taken back stays legible, but counts no longer. */
import { JENIS_GERAK, type JenisGerak, type Kejadian } from './kejadian.ts';

export type ActRingkas = Readonly<{ v: number; kejadian: readonly Kejadian[] }>;

export type Bergerak = Extract<Kejadian, { jenis: JenisGerak }>;

/** Whether a fact moved the case or its clock. */
export const bergerak = (k: Kejadian): k is Bergerak => JENIS_GERAK.some((jenis) => jenis === k.jenis);

/** The acts that were taken back, each with the act that did. */
export const diurungkan = (riwayat: readonly ActRingkas[]): ReadonlyMap<number, number> =>
  new Map(
    riwayat.flatMap(({ v, kejadian }) =>
      kejadian.flatMap((k) => (k.jenis === 'Diurungkan' ? [[k.tindakan, v] as const] : [])),
    ),
  );

/** The facts that stand, oldest first: without what was taken back, and without the taking back. */
export function yangBerlaku(riwayat: readonly ActRingkas[], tanpa: number | null = null): readonly Kejadian[] {
  const batal = diurungkan(riwayat);
  return riwayat.flatMap(({ v, kejadian }) =>
    kejadian.filter((k) => k.jenis !== 'Diurungkan' && !(bergerak(k) && (batal.has(v) || v === tanpa))),
  );
}
