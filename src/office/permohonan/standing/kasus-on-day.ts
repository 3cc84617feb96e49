import { dayOf, type Tanggal } from '../../days/tanggal.ts';
import { evolve, newPermohonan } from '../evolve.ts';
import { effectiveFacts, type HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Permohonan, ReceivedKasus } from '../permohonan.ts';

/**
 * What was taken back since had not been then; what was put right was so all along. With `diketahui` only what was
 * typed by then counts. Null before it began.
 */
export function kasusOnDay(tindakan: readonly HistoryAct[], per: Tanggal, diketahui: boolean): ReceivedKasus | null {
  const acts = actsOnDay(tindakan, per, diketahui);
  const fakta = diketahui ? acts.flatMap((t) => t.kejadian) : effectiveFacts(acts);
  const p = fakta.reduce<Permohonan>((kini, k) => evolve(kini, sinceHappened(kini, k)), newPermohonan);
  return p.status === 'baru' || !hasBegunBy(p, per) ? null : p;
}

/** A case from an old book is not known before its entry. */
export const hasBegunBy = (
  { diterima, impor }: Pick<ReceivedKasus, 'diterima'> & Readonly<{ impor?: ReceivedKasus['impor'] | undefined }>,
  per: Tanggal,
): boolean => dayOf(diterima) <= per && (impor === undefined || impor.sejak <= per);

export const actsOnDay = (tindakan: readonly HistoryAct[], per: Tanggal, diketahui: boolean): readonly HistoryAct[] => {
  const semua = tindakan.flatMap((t) => t.kejadian);
  const [awal] = semua;
  // With a receipt that a wrong clock put ahead its first step came back too.
  const kembali = (k: KasusFact): boolean =>
    semua.some((r) => r.jenis === 'Diralat' && r.diterima !== undefined && dayOf(k.pada) > dayOf(r.dicatat));
  const counts = diketahui
    ? (k: KasusFact) => dayOf(k.dicatat) <= per && dayOf(k.pada) <= per
    : (k: KasusFact, v: number) =>
        k === awal || k.jenis === 'Diralat' || isTakenBack(k) || dayOf(k.pada) <= per || (v === 1 && kembali(k));
  return tindakan.map(({ v, kejadian }) => ({ v, kejadian: kejadian.filter((k) => counts(k, v)) }));
};

const isTakenBack = ({ jenis }: KasusFact): boolean => jenis === 'Diurungkan' || jenis === 'TindakanDitarik';

const sinceHappened = (p: Permohonan, k: KasusFact): KasusFact => {
  if (k.jenis !== 'Diralat' || p.status === 'baru' || p.suratKeluar !== null) return k;
  const { suratKeluar: _, ...lain } = k;
  return lain;
};
