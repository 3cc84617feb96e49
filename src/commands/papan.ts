import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { KNOWN_FLAG } from '../desk/lists/kasus-on-past-day.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { makePapan } from './papan/make-papan.ts';
import { requireServeFlags, type ServeFlags } from './papan/serve-flags.ts';

export const papanCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('papan', ringkas)
    .option('--per <tgl>', 'papan pada akhir hari itu (bawaan: hari ini)')
    .option(...KNOWN_FLAG)
    .option('--ke <berkas>', 'tulis ke berkas .html, untuk layar dinding atau dicetak')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .option('--layan', 'buka di peramban komputer ini, hanya untuk melihat; diperbarui sendiri')
    .option('--port <n>', 'dengan --layan: port yang dipakai (bawaan: yang kosong)')
    .option('--jangan-buka', 'dengan --layan: hanya tulis alamatnya, peramban tidak dibuka')
    .action((opsi: ServeFlags) => runPapan(env, opsi));

async function runPapan(env: Env, opsi: ServeFlags): Promise<void> {
  requireServeFlags(opsi);
  if (opsi.layan) return (await import('./papan/serve-papan.ts')).servePapan(env, opsi);
  const sesi = await openSitting(env, opsi, true);
  await printOrWrite(sesi, 'papan', opsi, () => makePapan(sesi, opsi));
}
