import type { Command } from 'commander';
import { oncePerKey } from '../desk/file-key.ts';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { type BackupFlags, makeBackup } from './backup/make-backup.ts';

export const backupCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('backup', ringkas)
    .argument(
      '[berkas]',
      'berkas atau folder tujuan (bawaan: cadangan-pks-TANGGAL.zip di folder ini, di luar register)',
    )
    .option('--sesudah <cadangan>', 'hanya yang baru sejak cadangan itu; keduanya diperlukan untuk memulihkan')
    .action((file: string | undefined, opsi: BackupFlags) => runBackup(env, file, opsi));

async function runBackup(env: Env, file: string | undefined, opsi: BackupFlags): Promise<void> {
  if (file !== undefined && /^\d+(?:-\d+)?$/.test(file))
    throw new Failure('NILAI_TIDAK_DIKENAL', 'Yang dicadangkan seluruh register, bukan satu kasus.', ['pks backup']);
  const sesi = await openSitting(env, opsi);
  await oncePerKey(env, sesi.register.place.label, 'backup', { ...opsi, file }, () => makeBackup(sesi, file, opsi));
}
