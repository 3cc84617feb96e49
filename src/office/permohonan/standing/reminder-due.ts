import { type Calendar, dayOf, isBefore, type Moment, type Tanggal } from '../../days/tanggal.ts';
import { reservedNomor } from '../facts/nomor-naskah.ts';
import type { KasusClock } from '../facts/standing-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { KasusSummary, ReminderDraft } from '../views/kasus-row.ts';
import { daysByOwner } from './whose-days.ts';

export const PENGINGAT_CODE = 'pengingat-kemendagri';

type ReminderPapers = Pick<ReceivedKasus, 'naskah' | 'nomor'>;

/** The days of those that left, oldest first: a paper without a number that was used is a draft. */
export const remindersSent = ({ nomor = [] }: Pick<ReminderPapers, 'nomor'>): readonly Tanggal[] =>
  nomor.flatMap((n) => (n.naskah === PENGINGAT_CODE && n.keadaan === 'dipakai' ? (n.tanggal ?? []) : [])).sort();

/** Drawn up, and not left yet. */
export function reminderDraft(p: ReminderPapers): ReminderDraft | undefined {
  const konsep = p.naskah.findLast((n) => n.naskah === PENGINGAT_CODE);
  if (!konsep || dayOf(konsep.pada) <= (remindersSent(p).at(-1) ?? '')) return undefined;
  return reservedNomor(p, PENGINGAT_CODE) ? 'bernomor' : 'tanpa-nomor';
}

export const lastAsked = ({ hubungan = [] }: Pick<ReceivedKasus, 'hubungan'>): Moment | null =>
  hubungan
    .filter((h) => h.jenis === 'ditanyakan')
    .map((h) => h.pada)
    .reduce<Moment | null>((a, b) => (a !== null && isBefore(b, a) ? a : b), null);

/** The day the letter left, across pauses for the institution; null where the ministry is not awaited. */
function awaitedSince(jam: KasusClock): Tanggal | null {
  if (jam.at(-1)?.siapa !== 'kemendagri') return null;
  const kantor = jam.findLastIndex((j) => j.siapa === 'kantor');
  return jam.slice(kantor + 1).find((j) => j.siapa === 'kemendagri')?.sejak ?? null;
}

/** Counts working days that were the ministry's own: not those of the institution, nor of a case that was closed. */
export const kemendagriDays = (kalender: Calendar, jam: KasusClock, dari: Moment, sampai: Moment): number =>
  daysByOwner({ ...kalender, hitungan: 'hari-kerja' }, jam, dayOf(dari), dayOf(sampai)).kemendagri;

/**
 * Since when the ministry is awaited, where nothing came between, no pause, reminder or question: then that day
 * alone tells what is due.
 */
export function untouchedWait({ status, langkah, jam, pengingat = [], ditanyakan }: KasusSummary): Tanggal | null {
  const sejak = status === 'aktif' && langkah?.tanggungan === 'kemendagri' ? awaitedSince(jam) : null;
  if (sejak === null || jam.at(-1)?.sejak !== sejak) return null;
  const diusik = [...pengingat, ditanyakan ?? ''].some((saat) => saat !== '' && dayOf(saat) >= sejak);
  return diusik ? null : sejak;
}

/**
 * `hari` counts days since the letter; `ke` is the reminder drawn up on `per`, 0 too early; with `jatuh` none that left
 * is newer.
 */
export type ReminderDue = Readonly<{
  sejak: Tanggal;
  hari: number;
  ke: number;
  jatuh: boolean;
  /** Days since the last reminder, null before the first. */
  diingatkan: number | null;
}>;

/**
 * Due after more than `jeda` days of the ministry since the letter or the last reminder; one that left sooner
 * corrects the last, and the first counts whatever the setting was. Null where the ministry is not awaited.
 */
export function judgeReminder(
  kalender: Calendar,
  jam: KasusClock,
  keluar: readonly Moment[],
  jeda: number,
  per: Tanggal,
): ReminderDue | null {
  const sejak = awaitedSince(jam);
  if (sejak === null) return null;
  let dasar: Moment = sejak;
  let ke = 0;
  const genap = (saat: Moment, pertama = false): boolean => {
    if (!pertama && kemendagriDays(kalender, jam, dasar, saat) <= jeda) return false;
    ke += 1;
    dasar = saat;
    return true;
  };
  for (const saat of keluar) if (dayOf(saat) >= sejak && dayOf(saat) <= per) genap(saat, ke === 0);
  const diingatkan = ke === 0 ? null : kemendagriDays(kalender, jam, dasar, per);
  const jatuh = genap(per);
  return { sejak, hari: kemendagriDays(kalender, jam, sejak, per), ke, jatuh, diingatkan };
}
