/** `pks cabut`: the institution withdrew its letter. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { perintahTutup } from '../sesi/tutup.ts';

export const cabutCommand = (env: Env, ringkas: string): Command =>
  perintahTutup(env, ringkas, {
    nama: 'cabut',
    status: 'dicabut',
    alasan: 'mengapa pemohon mencabut',
    contoh: 'surat pencabutan 445/1201/2026',
  });
