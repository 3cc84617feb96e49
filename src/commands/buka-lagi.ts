import type { Command } from 'commander';
import { defineMoveCommand, type MoveFlags, moveKasus, withMomentFlag } from '../desk/outside-steps/move-kasus.ts';
import type { Env } from '../env.ts';

export const bukaLagiCommand = (env: Env, ringkas: string): Command =>
  withMomentFlag(defineMoveCommand('buka-lagi', ringkas).option('--alasan <teks>', 'mengapa dibuka lagi'))
    .addHelpText(
      'after',
      '\nYang dicabut, dikembalikan, ditolak kantor, atau batal dapat dibuka lagi. Kasus yang ditutup oleh langkah SOP (selesai, atau ditolak Kemendagri) tidak; langkah yang keliru: pks undo.',
    )
    .action((kasus: string, opsi: MoveFlags) => runBukaLagi(env, kasus, opsi));

const runBukaLagi = (env: Env, kasus: string, opsi: MoveFlags): Promise<void> =>
  moveKasus(env, kasus, opsi, {
    nama: 'buka-lagi',
    wajib: ['alasan'],
    susun: (o) => ({ jenis: 'BukaLagi', alasan: o.alasan?.trim() ?? '' }),
  });
