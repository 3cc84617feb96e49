/** An act is taken back by a new one; both stay in the history. */
import type { Command } from 'commander';
import { defineMoveCommand, type MoveFlags, moveKasus, withMomentFlag } from '../desk/outside-steps/move-kasus.ts';
import { takeBackAct } from '../desk/outside-steps/take-back-act.ts';
import type { Env } from '../env.ts';

export const undoCommand = (env: Env, ringkas: string): Command =>
  withMomentFlag(
    defineMoveCommand('undo', ringkas)
      .option('--tindakan <n>', 'catatan, atau tindakan sesudah langkah terakhir, dengan nomornya di riwayat')
      .option('--alasan <teks>', 'mengapa diurungkan'),
  )
    .addHelpText(
      'after',
      '\nYang ditarik: langkah, jeda, penutupan, atau pembukaan kembali yang terakhir. Dokumen, pindaian, dan isian yang dicatat sesudahnya tetap ada. Yang ditarik tetap terbaca di riwayat. Catatan, pengesahan, penyerahan, akses, dan kewajiban ditarik satu per satu dengan --tindakan; pengesahan yang terakhir. Nomor PKS-nya tetap milik kasus itu.',
    )
    .action((kasus: string, opsi: MoveFlags) => runUndo(env, kasus, opsi));

const runUndo = (env: Env, kasus: string, opsi: MoveFlags): Promise<void> =>
  opsi.tindakan === undefined
    ? moveKasus(env, kasus, opsi, {
        nama: 'undo',
        wajib: ['alasan'],
        susun: (o) => ({ jenis: 'Urungkan', alasan: o.alasan?.trim() ?? '' }),
      })
    : takeBackAct(env, kasus, { ...opsi, tindakan: opsi.tindakan });
