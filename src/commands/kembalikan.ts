import type { Command } from 'commander';
import { defineClosingCommand } from '../desk/outside-steps/close-kasus.ts';
import type { Env } from '../env.ts';

export const kembalikanCommand = (env: Env, ringkas: string): Command =>
  defineClosingCommand(env, ringkas, {
    nama: 'kembalikan',
    status: 'dikembalikan',
    alasan: 'apa yang belum lengkap',
  });
