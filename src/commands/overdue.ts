/** Lists cases past their target, and whose days they are. */
import type { Command } from 'commander';
import { defineWriteCommand } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { reminderDay } from '../desk/kerja-sama/after-last-langkah.ts';
import { activeOnPastDay, KNOWN_FLAG } from '../desk/lists/kasus-on-past-day.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import { type OverdueNow, readOverdue } from '../desk/lists/read-overdue.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { ExitWith } from '../errors.ts';
import { indexHead } from '../office/permohonan/views/index-rows.ts';
import { type OverdueFilter, overdueKasus, pickOverdue } from '../office/queue/overdue-queue.ts';
import type { ReminderDay } from '../office/queue/reminders.ts';
import { answerOverdue } from './overdue/answer-overdue.ts';
import { OVERDUE_PAGE, type OverdueFlags, overdueFilter } from './overdue/overdue-flags.ts';

export const overdueCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineWriteCommand('overdue', ringkas)
      .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
      .option(...KNOWN_FLAG)
      .option('--peran <peran>', 'hanya langkah peran ini')
      .option('--tanggungan <siapa>', 'hanya tanggungan: kantor | pemohon | kemendagri')
      .option('--per-peran', 'jumlah hari per peran: siapa memegang kasus yang terlambat berapa lama')
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${OVERDUE_PAGE})`)
      .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang terlambat'),
  ).action((opsi: OverdueFlags) => runOverdue(env, opsi));

async function runOverdue(env: Env, opsi: OverdueFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const sop = await sesi.sop();
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const saring = overdueFilter(sop, opsi);
  const hari = reminderDay(sesi, per);
  const hasil =
    per < sesi.hariIni ? await overdueThen(sesi, hari, saring, opsi) : await readOverdue(sesi.register, hari, saring);
  await answerOverdue(sesi, opsi, { ...hasil, sop, per });
  if (opsi.gagalBilaAda && hasil.jumlah > 0) throw new ExitWith('ADA_TEMUAN');
}

async function overdueThen(
  sesi: Sitting,
  hari: ReminderDay,
  saring: OverdueFilter,
  { diketahui = false }: OverdueFlags,
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
