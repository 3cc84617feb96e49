import { workingDaysBetween } from '../days/jatuh-tempo.ts';
import { dayOf, type Tanggal } from '../days/tanggal.ts';
import { judgeReminder, kemendagriDays, PENGINGAT_CODE } from '../permohonan/standing/reminder-due.ts';
import type { IndexRow, WaitingGroup } from '../permohonan/views/kasus-row.ts';
import { type FollowUpRow, longestFirst, type QueueDay } from './follow-ups.ts';
import { kasusListRow } from './kasus-standing.ts';

export type ReminderDay = QueueDay & Readonly<{ jeda: number }>;

export const mayNeedPengingat =
  ({ kalender, per, jeda }: ReminderDay) =>
  ({ tanggungan, diterima, tunggu }: Omit<WaitingGroup, 'h' | 'jumlah'>): boolean =>
    tanggungan === 'kemendagri' && workingDaysBetween(kalender, tunggu ?? diterima, per) > jeda;

/** `ditanyakan` is when it was last asked without a letter. */
export type ReminderRow = FollowUpRow & Readonly<{ ditanyakan: string | null; diingatkan: number | null }>;

export const duePengingat = (hari: ReminderDay, baris: readonly IndexRow[]): readonly ReminderRow[] =>
  baris
    .flatMap(({ id, permohonan: p }) => {
      const tunggu = kemendagriWait(hari, p, p.pengingat ?? [], p.ditanyakan);
      return tunggu
        ? [
            {
              ...kasusListRow(hari.kalender, hari.per, id, p),
              ...tunggu,
              perintah: pengingatCommand(id, p),
            },
          ]
        : [];
    })
    .sort(longestFirst);

/**
 * The line for what comes next: the letter is drawn up, then numbered, then recorded as sent. In a pause of another
 * step no letter has left that it could name, so the ministry is asked instead.
 */
export function pengingatCommand(
  id: string,
  { langkah, konsepPengingat }: Pick<IndexRow['permohonan'], 'langkah' | 'konsepPengingat'>,
): string {
  if (langkah?.jeda && langkah.jeda.semula !== 'kemendagri') return `pks catat ${id} --jenis ditanyakan`;
  return konsepPengingat === undefined
    ? `pks draft ${id} ${PENGINGAT_CODE}`
    : `pks nomor ${konsepPengingat === 'bernomor' ? 'pakai' : 'pesan'} ${id} --untuk ${PENGINGAT_CODE}`;
}

/** Null where the ministry is not awaited, or was reminded or asked since. */
export function kemendagriWait(
  { kalender, per, jeda }: ReminderDay,
  { jam, status }: Pick<IndexRow['permohonan'], 'jam' | 'status'>,
  keluar: readonly string[],
  ditanya: string | null = null,
): Readonly<{ sejak: Tanggal; hari: number; ditanyakan: string | null; diingatkan: number | null }> | null {
  const tunggu = status === 'aktif' ? judgeReminder(kalender, jam, keluar, jeda, per) : null;
  if (!tunggu?.jatuh) return null;
  const { sejak, hari, diingatkan } = tunggu;
  const sesudah = (saat: string) => dayOf(saat) >= sejak && dayOf(saat) <= per;
  const ditanyakan = ditanya !== null && sesudah(ditanya) ? ditanya : null;
  const baruDitanya = ditanyakan !== null && kemendagriDays(kalender, jam, ditanyakan, per) <= jeda;
  return baruDitanya ? null : { sejak, hari, ditanyakan, diingatkan };
}
