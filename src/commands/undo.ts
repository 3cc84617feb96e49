/** `pks undo`: take back the last act that moved a case, by a new act. Both stay in the history. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { denganKapan, gerakkan, type OpsiGerak, perintahGerak } from '../sesi/gerak.ts';

export const undoCommand = (env: Env, ringkas: string): Command =>
  denganKapan(perintahGerak('undo', ringkas).option('--alasan <teks>', 'mengapa diurungkan'))
    .addHelpText(
      'after',
      '\nYang ditarik: langkah, jeda, penutupan, atau pembukaan kembali yang terakhir. Dokumen, pindaian,\ndan isian yang dicatat sesudahnya tetap ada. Yang ditarik tetap terbaca di riwayat.\n\nContoh:\n  $ pks undo 14 --alasan "keliru kasus"',
    )
    .action((kasus: string, opsi: OpsiGerak) => undo(env, kasus, opsi));

export const undo = (env: Env, kasus: string, opsi: OpsiGerak): Promise<void> =>
  gerakkan(env, kasus, opsi, {
    nama: 'undo',
    wajib: ['alasan'],
    susun: (o) => ({ jenis: 'Urungkan', alasan: o.alasan?.trim() ?? '' }),
  });
