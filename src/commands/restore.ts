import type { Command } from 'commander';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { askPath } from '../desk/ask/typed-path.ts';
import { oncePerKey } from '../desk/file-key.ts';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import type { Ask, Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { isServerAddress } from '../text/mask-passwords.ts';
import { shownWord, typedLine } from '../text/typed-line.ts';
import { makeRestore, type RestoreFlags } from './restore/make-restore.ts';

const RESTORED = 'register-pulih';

export const restoreCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('restore', ringkas)
    .argument('<berkas...>', 'cadangan yang dibuat pks backup; yang susulan bersama semua yang disusulnya')
    .option('--ke <folder>', 'folder kosong atau folder baru untuk register yang dipulihkan')
    .action((file: readonly string[], opsi: RestoreFlags) => runRestore(env, file, opsi));

async function runRestore(env: Env, file: readonly string[], diketik: RestoreFlags): Promise<void> {
  const opsi = await askMissing(env, diketik, { nama: `restore ${file.map(shownWord).join(' ')}`, apa: 'Pemulihan' }, [
    { kunci: 'ke', flag: '--ke DIR', tanya: (ask) => askFolder(env, ask) },
  ]);
  refuseServer(file, opsi.ke ?? '');
  const folder = env.localFiles.join(opsi.ke ?? '');
  await oncePerKey(env, '', 'restore', { ...opsi, file }, () => makeRestore(env, file, folder, opsi));
}

const askFolder = (env: Env, ask: Ask): Promise<string> =>
  askPath(env, ask, 'Folder baru untuk register yang dipulihkan', (jalur) =>
    env.tryRegisterFolder(env.localFiles.join(jalur)),
  );

/** @throws PEMAKAIAN_SALAH with the two lines that lead there */
function refuseServer(file: readonly string[], ke: string): void {
  if (!isServerAddress(ke)) return;
  throw new Failure('PEMAKAIAN_SALAH', 'Cadangan dipulihkan ke folder; dari sana registernya dipindahkan ke server.', [
    typedLine(['restore', ...file, '--ke', RESTORED]),
    typedLine(['pindah', 'ke', ke, '--register', RESTORED]),
  ]);
}
