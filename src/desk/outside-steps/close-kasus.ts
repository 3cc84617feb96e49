import type { Command } from 'commander';
import type { Env } from '../../env.ts';
import type { FinalStatus } from '../../office/permohonan/facts/standing-parts.ts';
import { defineMoveCommand, type MoveFlags, moveKasus, withMomentFlag } from './move-kasus.ts';

export type ClosingWay = Readonly<{ nama: string; status: FinalStatus; alasan: string }>;

export const defineClosingCommand = (env: Env, ringkas: string, cara: ClosingWay): Command =>
  withMomentFlag(defineMoveCommand(cara.nama, ringkas).option('--alasan <teks>', cara.alasan))
    .addHelpText('after', `\nKasus ditutup; nomornya tetap terpakai. Dapat dibuka lagi: pks buka-lagi.`)
    .action((kasus: string, opsi: MoveFlags) =>
      moveKasus(env, kasus, opsi, {
        nama: cara.nama,
        wajib: ['alasan'],
        susun: (o) => ({ jenis: 'Tutup', status: cara.status, alasan: o.alasan?.trim() ?? '' }),
      }),
    );
