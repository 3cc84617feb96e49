/** When a reminder to the ministry is due; `naskah/pengingat-kemendagri.ts` uses the same rule. */
import { workingDaysBetween } from '../../days/jatuh-tempo.ts';
import { type Calendar, dayOf, type Moment, type Tanggal } from '../../days/tanggal.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { KasusClock } from './whose-days.ts';

/** The document that reminds, by its code. */
export const PENGINGAT_CODE = 'pengingat-kemendagri';

/** When reminders of a case were drawn up, oldest first. */
export const remindersMade = ({ naskah }: Pick<ReceivedKasus, 'naskah'>): readonly Moment[] =>
  naskah.filter((n) => n.naskah === PENGINGAT_CODE).map((n) => n.pada);

/** Since when the ministry is waited for: the day the letter left, pauses for the institution in between; null where it is not. */
export function awaitedSince(jam: KasusClock): Tanggal | null {
  if (jam.at(-1)?.siapa !== 'kemendagri') return null;
  const kantor = jam.findLastIndex((j) => j.siapa === 'kantor');
  return jam.slice(kantor + 1).find((j) => j.siapa === 'kemendagri')?.sejak ?? null;
}

/** `hari`: working days waited; `ke`: which reminder one drawn up on `per` would be, 0 too early; `jatuh`: none is newer. */
export type ReminderDue = Readonly<{ hari: number; ke: number; jatuh: boolean }>;

/**
 * The next reminder is due `jeda` working days after the letter, or after the reminder before; one drawn up sooner is
 * that one, corrected. The first one is one, whatever the office has set since.
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
