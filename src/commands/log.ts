/** The event log serves process mining (Disco, pm4py, ProM, Celonis). */
import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { type LogFlags, makeLog } from './log/make-log.ts';

export const logCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('log', ringkas)
    .option('--ke <berkas>', 'tulis ke berkas: .csv | .xes')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .addHelpText(
      'after',
      '\nSatu baris tiap peristiwa: kasus, kegiatan, kapan terjadi, kapan dicatat, oleh siapa, dalam peran apa, tanggungan siapa. Hari tanpa jam ditulis pukul 00.00.',
    )
    .action((opsi: LogFlags) => runLog(env, opsi));

async function runLog(env: Env, opsi: LogFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const akhiran = /\.(csv|xes)$/i.exec(opsi.ke ?? '')?.[1]?.toLowerCase();
  if (opsi.ke !== undefined && akhiran === undefined) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `--ke: "${opsi.ke}" tidak berakhiran yang dikenal.`, [
      'Pilihan: .csv | .xes',
    ]);
  }
  const rupa = (akhiran ?? null) as 'csv' | 'xes' | null;
  await printOrWrite(sesi, 'log', opsi, () => makeLog(sesi, opsi, rupa));
}
