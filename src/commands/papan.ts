/** `pks papan`: … */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';

type PapanFlags = StandardFlags;

export const papanCommand = (env: Env, ringkas: string): Command =>
  defineCommand('papan', ringkas)
    .addHelpText('after', '\nContoh:\n  $ pks papan')
    .action((opsi: PapanFlags) => runPapan(env, opsi));

export async function runPapan(env: Env, opsi: PapanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  printAnswer(env, opsi, {
    skema: 'papan',
    dasar: sesi.dasar,
    data: {},
    ringkas: {},
    peringatan: [],
    sesi,
    teks: () => '…',
  });
}
