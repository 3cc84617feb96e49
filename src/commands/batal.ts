/** `pks batal`: the case was registered by mistake; its number stays used. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { perintahTutup } from '../sesi/tutup.ts';

export const batalCommand = (env: Env, ringkas: string): Command =>
  perintahTutup(env, ringkas, {
    nama: 'batal',
    status: 'batal',
    alasan: 'mengapa dibatalkan',
    contoh: 'tercatat dua kali, lihat 2026-013',
  });
