/** `pks kembalikan`: the letter goes back to the institution as incomplete. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { perintahTutup } from '../sesi/tutup.ts';

export const kembalikanCommand = (env: Env, ringkas: string): Command =>
  perintahTutup(env, ringkas, {
    nama: 'kembalikan',
    status: 'dikembalikan',
    alasan: 'apa yang belum lengkap',
    contoh: 'tanpa surat kuasa pimpinan',
  });
