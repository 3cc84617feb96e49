import type { Command } from 'commander';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { pickAfterLastLangkah, reminderDay } from '../desk/kerja-sama/after-last-langkah.ts';
import { KNOWN_FLAG } from '../desk/lists/kasus-on-past-day.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import { readOverdue, readOverdueThen } from '../desk/lists/read-overdue.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { ExitWith } from '../errors.ts';
import { answerOverdue } from './overdue/answer-overdue.ts';
import { NAMED_CASES, OVERDUE_PAGE, type OverdueFlags, overdueFilter } from './overdue/overdue-flags.ts';

export const overdueCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineKeyedCommand('overdue', ringkas)
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
  const { dibuka, ofRows } = await pickAfterLastLangkah(sesi, per, opsi.json ? Number.POSITIVE_INFINITY : NAMED_CASES);
  const { selesai, ...hasil } =
    per < sesi.hariIni
      ? {
          ...(await readOverdueThen(sesi, hari, saring, opsi)),
          selesai: (await sesi.register.listRows({}, dibuka)).baris,
        }
      : await readOverdue(sesi.register, hari, saring, dibuka);
  await answerOverdue(sesi, opsi, { ...hasil, sop, per, sesudah: ofRows(selesai) });
  if (opsi.gagalBilaAda && hasil.jumlah > 0) throw new ExitWith('ADA_TEMUAN');
}
