/** A number given to the wrong case stands on the paper of another: only what this case no longer bears can move. */
import { Failure } from '../../../errors.ts';
import { dayOf, type Tanggal } from '../../days/tanggal.ts';
import { nomorKey } from '../compare/compare-key.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { HistoryAct } from './effective-facts.ts';
import type { KasusFact } from './kasus-fact.ts';
import type { HasNomor, NaskahAndNomor } from './nomor-naskah.ts';

/** `hari` says in which year it was taken. */
export type MovableNomor = NaskahAndNomor & Readonly<{ hari: Tanggal }>;

/** Reserved, given up, or of a signing taken back, and not moved yet. */
export function movableNomor(p: ReceivedKasus, riwayat: readonly HistoryAct[]): readonly MovableNomor[] {
  const kini = new Map<string, MovableNomor>();
  for (const k of riwayat.flatMap((t) => t.kejadian)) {
    if (k.jenis === 'NomorDipindah') kini.delete(k.nomor);
    for (const satu of takenBy(k)) kini.set(satu.nomor, satu);
  }
  const dipakai = new Set((p.nomor ?? []).flatMap((n) => (n.keadaan === 'dipakai' ? [n.nomor] : [])));
  return [...kini.values()].filter(({ nomor }) => nomor !== p.kerjaSama?.nomorKesatu && !dipakai.has(nomor));
}

/** @throws NOMOR_BELUM_DIPESAN */
export function requireMovable(
  id: string,
  p: ReceivedKasus,
  riwayat: readonly HistoryAct[],
  nomor: string,
): MovableNomor {
  const semua = movableNomor(p, riwayat);
  const ada = semua.find((n) => nomorKey(n.nomor) === nomorKey(nomor));
  if (ada) return ada;
  throw new Failure(
    'NOMOR_BELUM_DIPESAN',
    `Kasus ${id} tidak memegang nomor ${nomor ? `${nomor} ` : ''}yang dapat dipindah: yang dapat hanya nomor pesanan, nomor yang dibatalkan, atau nomor PKS yang pengesahannya sudah diurungkan.`,
    [`pks show ${id}`, 'pks nomor daftar'],
    { nomor, pilihan: semua.map((n) => n.nomor) },
  );
}

/** One that was moved away is told apart from one that was given up. */
export const shownNomor = ({ nomor = [] }: HasNomor) =>
  nomor.map(({ dipindahKe, ...n }) => (dipindahKe === undefined ? n : { ...n, keadaan: 'pindah' as const }));

function takenBy(k: KasusFact): readonly MovableNomor[] {
  if (k.jenis === 'NomorDipesan') return [{ naskah: k.naskah, nomor: k.nomor, hari: dayOf(k.pada) }];
  if (k.jenis !== 'TindakanDitarik' || !k.nomor) return [];
  return [{ naskah: 'pks', nomor: k.nomor.nomor, hari: k.nomor.tanggal }];
}
