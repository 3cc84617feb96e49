import type { Command } from 'commander';
import { defineClosingCommand } from '../desk/outside-steps/close-kasus.ts';
import type { Env } from '../env.ts';

export const cabutCommand = (env: Env, ringkas: string): Command =>
  defineClosingCommand(env, ringkas, {
    nama: 'cabut',
    status: 'dicabut',
    alasan: 'mengapa pemohon mencabut',
  });
