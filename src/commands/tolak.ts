/** `pks tolak`: the office refuses the request. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { perintahTutup } from '../sesi/tutup.ts';

export const tolakCommand = (env: Env, ringkas: string): Command =>
  perintahTutup(env, ringkas, {
    nama: 'tolak',
    status: 'ditolak',
    alasan: 'mengapa ditolak',
    contoh: 'tujuan di luar lima pemanfaatan yang sah',
  });
