import type { Command } from 'commander';
import { defineClosingCommand } from '../desk/outside-steps/close-kasus.ts';
import type { Env } from '../env.ts';

export const batalCommand = (env: Env, ringkas: string): Command =>
  defineClosingCommand(env, ringkas, {
    nama: 'batal',
    status: 'batal',
    alasan: 'mengapa dibatalkan',
  });
