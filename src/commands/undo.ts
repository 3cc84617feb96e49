import type { Command } from 'commander';
import { defineMoveCommand, type MoveFlags, moveKasus, withMomentFlag } from '../desk/outside-steps/move-kasus.ts';
import { takeBackAct } from '../desk/outside-steps/take-back-act.ts';
import { takeBackLampiran } from '../desk/outside-steps/take-back-lampiran.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';

export const undoCommand = (env: Env, ringkas: string): Command =>
  withMomentFlag(
    defineMoveCommand('undo', ringkas)
      .option('--tindakan <n>', 'catatan, atau tindakan sesudah langkah terakhir, dengan nomornya di riwayat')
      .option('--berkas <nama>', 'pindaian yang bukan milik kasus ini: kode dokumen atau nama berkasnya')
      .option('--alasan <teks>', 'mengapa diurungkan'),
  )
    .addHelpText(
      'after',
      '\nYang ditarik: langkah, jeda, penutupan, atau pembukaan kembali yang terakhir. Dokumen, pindaian, dan isian yang dicatat sesudahnya tetap ada. Yang ditarik tetap terbaca di riwayat. Catatan, pengesahan, penyerahan, akses, dan kewajiban ditarik satu per satu dengan --tindakan; pengesahan yang terakhir. Nomor PKS-nya tetap milik kasus itu. Pindaian yang salah kasus ditarik dengan --berkas; berkasnya tetap tersimpan, dan penarikan itu pun ditarik dengan --tindakan.',
    )
    .action((kasus: string, opsi: UndoFlags) => runUndo(env, kasus, opsi));

type UndoFlags = MoveFlags & Readonly<{ berkas?: string }>;

/** @throws PEMAKAIAN_SALAH where two things are named */
async function runUndo(env: Env, kasus: string, opsi: UndoFlags): Promise<void> {
  const { berkas, tindakan } = opsi;
  if (berkas !== undefined && tindakan !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--berkas dan --tindakan tidak dapat dipakai bersama.', ['pks undo --help']);
  }
  if (berkas !== undefined) return takeBackLampiran(env, kasus, { ...opsi, berkas });
  if (tindakan !== undefined) return takeBackAct(env, kasus, { ...opsi, tindakan });
  return moveKasus(env, kasus, opsi, {
    nama: 'undo',
    wajib: ['alasan'],
    susun: (o) => ({ jenis: 'Urungkan', alasan: o.alasan?.trim() ?? '' }),
  });
}
