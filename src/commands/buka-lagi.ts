/** `pks buka-lagi`: a closed case goes on at the step where it stood. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { denganKapan, gerakkan, type OpsiGerak, perintahGerak } from '../sesi/gerak.ts';

export const bukaLagiCommand = (env: Env, ringkas: string): Command =>
  denganKapan(perintahGerak('buka-lagi', ringkas).option('--alasan <teks>', 'mengapa dibuka lagi'))
    .addHelpText(
      'after',
      '\nYang dicabut, dikembalikan, ditolak kantor, atau batal dapat dibuka lagi. Kasus yang ditutup oleh\nlangkah SOP (selesai, atau ditolak Kemendagri) tidak; langkah yang keliru: pks undo.\n\nContoh:\n  $ pks buka-lagi 14 --alasan "berkas sudah dilengkapi pemohon"',
    )
    .action((kasus: string, opsi: OpsiGerak) => bukaLagi(env, kasus, opsi));

export const bukaLagi = (env: Env, kasus: string, opsi: OpsiGerak): Promise<void> =>
  gerakkan(env, kasus, opsi, {
    nama: 'buka-lagi',
    wajib: ['alasan'],
    susun: (o) => ({ jenis: 'BukaLagi', alasan: o.alasan?.trim() ?? '' }),
  });
