/** `pks undo`: take back the last act that moved a case, or an act after the last step, by a new act. Both stay in the history. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { denganKapan, gerakkan, type OpsiGerak, perintahGerak } from '../sesi/gerak.ts';
import { tarikTindakan } from '../sesi/tarik-tindakan.ts';

export const undoCommand = (env: Env, ringkas: string): Command =>
  denganKapan(
    perintahGerak('undo', ringkas)
      .option('--tindakan <n>', 'tindakan sesudah langkah terakhir, dengan nomornya di riwayat')
      .option('--alasan <teks>', 'mengapa diurungkan'),
  )
    .addHelpText(
      'after',
      '\nYang ditarik: langkah, jeda, penutupan, atau pembukaan kembali yang terakhir. Dokumen, pindaian,\ndan isian yang dicatat sesudahnya tetap ada. Yang ditarik tetap terbaca di riwayat.\nPengesahan, penyerahan, akses, dan kewajiban ditarik satu per satu dengan --tindakan;\npengesahan yang terakhir. Nomor PKS-nya tetap milik kasus itu.\n\nContoh:\n  $ pks undo 14 --alasan "keliru kasus"\n  $ pks undo 14 --tindakan 24 --alasan "diserahkan untuk kasus lain"',
    )
    .action((kasus: string, opsi: OpsiGerak) => undo(env, kasus, opsi));

export const undo = (env: Env, kasus: string, opsi: OpsiGerak): Promise<void> =>
  opsi.tindakan === undefined
    ? gerakkan(env, kasus, opsi, {
        nama: 'undo',
        wajib: ['alasan'],
        susun: (o) => ({ jenis: 'Urungkan', alasan: o.alasan?.trim() ?? '' }),
      })
    : tarikTindakan(env, kasus, { ...opsi, tindakan: opsi.tindakan });
