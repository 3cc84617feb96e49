/** What is late or near now is counted in groups, and opened as far as it is shown. */

import { indexHead } from '../../office/permohonan/views/index-rows.ts';
import type { IndexHead, IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { KasusStanding } from '../../office/queue/kasus-standing.ts';
import {
  judgeGroups,
  type Overdue,
  type OverdueFilter,
  overdueKasus,
  pickOverdue,
  pickWaiting,
} from '../../office/queue/overdue-queue.ts';
import type { ReminderDay } from '../../office/queue/reminders.ts';
import type { Lists } from '../../store/lists.ts';
import { rowsOfBoth } from '../kerja-sama/after-last-langkah.ts';
import type { Sitting } from '../sitting.ts';
import { activeOnPastDay } from './kasus-on-past-day.ts';

/**
 * `aktif` are under way, `dekat` near (of which `mendekati` are read), `diingat` to be reminded of (so `pengingat`);
 * `dinilai` tells the days and targets they have.
 */
export type OverdueNow = Overdue &
  Readonly<{
    aktif: number;
    dekat: number;
    diingat: number;
    dinilai: readonly KasusStanding[];
    peringatan: readonly string[];
  }>;

/** `selesai` are done ones whose rows come with those of the late ones. */
export async function readOverdue(
  register: Pick<Lists, 'listWaiting' | 'listRows'>,
  hari: ReminderDay,
  saring: OverdueFilter,
  selesai: readonly IndexHead[],
): Promise<OverdueNow & Readonly<{ selesai: readonly IndexRow[] }>> {
  const { kelompok, kepala, peringatan } = await register.listWaiting(
    (semua) => pickWaiting(hari, semua, saring).dibuka,
  );
  const { aktif, lewat, dekat, diingat } = pickWaiting(hari, kelompok, saring);
  const dipilih = pickOverdue(hari, kepala, saring);
  const baris = await rowsOfBoth(register, dipilih.dibuka, selesai);
  const terlambat = overdueKasus(hari, dipilih, baris.aktif, saring);
  return {
    ...terlambat,
    selesai: baris.selesai,
    jumlah: saring.peran === null ? lewat : terlambat.jumlah,
    aktif,
    dekat: saring.peran === null ? dekat : terlambat.mendekati.length,
    // Where no group tells the day, all were read.
    diingat: diingat > 0 ? diingat + terlambat.diusik : terlambat.pengingat.length,
    dinilai: judgeGroups(hari, kelompok),
    peringatan,
  };
}

export async function readOverdueThen(
  sesi: Sitting,
  hari: ReminderDay,
  saring: OverdueFilter,
  { diketahui = false }: Readonly<{ diketahui?: boolean }>,
): Promise<OverdueNow> {
  const { baris, peringatan } = await activeOnPastDay(sesi, hari.per, diketahui);
  const dipilih = pickOverdue(hari, baris.map(indexHead), saring);
  const dibuka = new Set(dipilih.dibuka.map((k) => k.id));
  const { aktif } = dipilih;
  const terlambat = overdueKasus(
    hari,
    dipilih,
    baris.filter((b) => dibuka.has(b.id)),
    saring,
  );
  const { mendekati, pengingat } = terlambat;
  const jumlah = { aktif: aktif.length, dekat: mendekati.length, diingat: pengingat.length };
  return { ...terlambat, ...jumlah, dinilai: aktif, peringatan };
}
