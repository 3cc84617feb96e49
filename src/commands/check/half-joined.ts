import type { StoredKasus } from '../../store/register.ts';
import type { RegisterFinding } from '../../store/upkeep.ts';

/** A case given up for another that does not name it: the second half was cut off, or lost a race. */
export function halfJoinedFinder() {
  const gugur: Readonly<{ id: string; satu: string }>[] = [];
  const tanda = new Set<string>();
  return {
    lihat({ id, permohonan: p }: StoredKasus): void {
      const satu = p.status === 'batal' ? p.ditutup.satuDengan : undefined;
      if (satu !== undefined) gugur.push({ id, satu });
      for (const { kasus } of p.gabungan ?? []) tanda.add(`${id} ${kasus}`);
    },
    temuan: (): readonly RegisterFinding[] =>
      gugur
        .filter(({ id, satu }) => !tanda.has(`${satu} ${id}`))
        .map(({ id, satu }) => ({
          berkas: `kasus/${id}`,
          fakta: null,
          sebab: `Dibatalkan sebagai satu surat dengan kasus ${satu}, yang belum menunjuk ke kasus ini. Selesaikan dengan: pks batal ${id} --satu-dengan ${satu}`,
          rusak: false,
        })),
  };
}
