import { workingDaysBetween } from '../../days/jatuh-tempo.ts';
import { type Calendar, dayOf, isBefore, type Moment, type Tanggal } from '../../days/tanggal.ts';
import type { KasusClock } from '../facts/standing-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { KasusSummary } from '../views/kasus-row.ts';

export const PENGINGAT_CODE = 'pengingat-kemendagri';

export const remindersMade = ({ naskah }: Pick<ReceivedKasus, 'naskah'>): readonly Moment[] =>
  naskah.filter((n) => n.naskah === PENGINGAT_CODE).map((n) => n.pada);

export const lastAsked = ({ hubungan = [] }: Pick<ReceivedKasus, 'hubungan'>): Moment | null =>
  hubungan
    .filter((h) => h.jenis === 'ditanyakan')
    .map((h) => h.pada)
    .reduce<Moment | null>((a, b) => (a !== null && isBefore(b, a) ? a : b), null);

/** The day the letter left, across pauses for the institution; null where the ministry is not awaited. */
export function awaitedSince(jam: KasusClock): Tanggal | null {
  if (jam.at(-1)?.siapa !== 'kemendagri') return null;
  const kantor = jam.findLastIndex((j) => j.siapa === 'kantor');
  return jam.slice(kantor + 1).find((j) => j.siapa === 'kemendagri')?.sejak ?? null;
}

/**
 * Since when the ministry is awaited, where it was neither reminded nor asked: then that day alone tells what is due.
 */
export function untouchedWait({ status, langkah, jam, pengingat = [], ditanyakan }: KasusSummary): Tanggal | null {
  const sejak = status === 'aktif' && langkah?.tanggungan === 'kemendagri' ? awaitedSince(jam) : null;
  if (sejak === null) return null;
  const diusik = [...pengingat, ditanyakan ?? ''].some((saat) => saat !== '' && dayOf(saat) >= sejak);
  return diusik ? null : sejak;
}

/**
 * `hari` counts working days waited; `ke` is the reminder drawn up on `per`, 0 too early; with `jatuh` none is newer.
 */
export type ReminderDue = Readonly<{ hari: number; ke: number; jatuh: boolean }>;

/**
 * It is due `jeda` working days after the letter or the last reminder; one drawn up sooner corrects the last. The first
 * counts even if the setting changed since.
 */
export function judgeReminder(
  kalender: Calendar,
  sejak: Moment,
  dibuat: readonly Moment[],
  jeda: number,
  per: Tanggal,
): ReminderDue {
  let dasar = sejak;
  let ke = 0;
  const genap = (saat: Moment, pertama = false): boolean => {
    if (!pertama && workingDaysBetween(kalender, dasar, saat) < jeda) return false;
    ke += 1;
    dasar = saat;
    return true;
  };
  for (const saat of dibuat) if (dayOf(saat) <= per) genap(saat, ke === 0);
  const jatuh = genap(per);
  return { hari: workingDaysBetween(kalender, sejak, per), ke, jatuh };
}
