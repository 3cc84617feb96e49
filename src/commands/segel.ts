import type { Command } from 'commander';
import { oncePerKey } from '../desk/file-key.ts';
import { defineKeyedCommand, type KeyedFlags } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { makeSegel } from './segel/make-segel.ts';

export const segelCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('segel', ringkas)
    .argument('[berkas]', 'berkas atau folder tujuan (bawaan: segel-TANGGAL.txt di folder ini, di luar register)')
    .action((file: string | undefined, opsi: KeyedFlags) => runSegel(env, file, opsi));

async function runSegel(env: Env, file: string | undefined, opsi: KeyedFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  await oncePerKey(env, sesi.register.place.label, 'segel', { ...opsi, file }, () => makeSegel(sesi, file, opsi));
}
