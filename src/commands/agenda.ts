import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { type AgendaFlags, makeAgenda } from './agenda/make-agenda.ts';

export const agendaCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('agenda', ringkas)
    .option('--peran <peran>', 'hanya yang menunggu peran ini')
    .option('--ke <berkas.ics>', 'tulis berkas kalender untuk Outlook, Google Calendar, atau ponsel')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .addHelpText(
      'after',
      '\nYang dihitung tenggat langkah SOP; kewajiban dan akhir PKS ada di pks kewajiban dan pks kerja-sama.\nBerkas kalender yang diambil lagi memindahkan tenggat yang berpindah dan mencabut yang tidak ditunggu lagi. Pengingatnya pukul 08.00 sehari sebelumnya.',
    )
    .action((opsi: AgendaFlags) => runAgenda(env, opsi));

async function runAgenda(env: Env, opsi: AgendaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  if (opsi.ke !== undefined && !/\.ics$/i.test(opsi.ke)) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `--ke: "${opsi.ke}" tidak berakhiran .ics.`, ['--ke tenggat.ics']);
  }
  await printOrWrite(sesi, 'agenda', opsi, () => makeAgenda(sesi, opsi));
}
