import type { Command } from 'commander';
import { defineMoveCommand, type MoveFlags, moveKasus, withMomentFlag } from '../desk/outside-steps/move-kasus.ts';
import type { Env } from '../env.ts';

export const lanjutCommand = (env: Env, ringkas: string): Command =>
  withMomentFlag(defineMoveCommand('lanjut', ringkas).option('--catatan <teks>', 'apa yang sudah datang')).action(
    (kasus: string, opsi: MoveFlags) => runLanjut(env, kasus, opsi),
  );

const runLanjut = (env: Env, kasus: string, opsi: MoveFlags): Promise<void> =>
  moveKasus(env, kasus, opsi, {
    nama: 'lanjut',
    wajib: [],
    susun: (o) => ({ jenis: 'Lanjutkan', catatan: o.catatan?.trim() || null }),
  });
