/** `pks lanjut`: what was waited for has come; the days are the office's again. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { denganKapan, gerakkan, type OpsiGerak, perintahGerak } from '../sesi/gerak.ts';

export const lanjutCommand = (env: Env, ringkas: string): Command =>
  denganKapan(perintahGerak('lanjut', ringkas).option('--catatan <teks>', 'apa yang sudah datang'))
    .addHelpText('after', '\nContoh:\n  $ pks lanjut 16 --catatan "daftar elemen data diterima"')
    .action((kasus: string, opsi: OpsiGerak) => lanjut(env, kasus, opsi));

export const lanjut = (env: Env, kasus: string, opsi: OpsiGerak): Promise<void> =>
  gerakkan(env, kasus, opsi, {
    nama: 'lanjut',
    wajib: [],
    susun: (o) => ({ jenis: 'Lanjutkan', catatan: o.catatan?.trim() || null }),
  });
