/** `pks papan`: all active cases by the stage of the SOP they are in, in the terminal or as a page for a wall. */
import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineWriteCommand } from '../desk/flags/standard-flags.ts';
import { KNOWN_FLAG } from '../desk/lists/kasus-on-past-day.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { makePapan, type PapanFlags } from './papan/make-papan.ts';

export const papanCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('papan', ringkas)
    .option('--per <tgl>', 'papan pada akhir hari itu (bawaan: hari ini)')
    .option(...KNOWN_FLAG)
    .option('--ke <file>', 'tulis ke berkas .html, untuk layar dinding atau dicetak')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .addHelpText('after', '\nContoh:\n  $ pks papan\n  $ pks papan --ke papan.html --timpa')
    .action((opsi: PapanFlags) => runPapan(env, opsi));

export async function runPapan(env: Env, opsi: PapanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  await printOrWrite(sesi, 'papan', opsi, () => makePapan(sesi, opsi));
}
