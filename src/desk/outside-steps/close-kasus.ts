import type { Command } from 'commander';
import type { Env } from '../../env.ts';
import type { FinalStatus } from '../../office/permohonan/facts/standing-parts.ts';
import { defineMoveCommand, type MoveFlags, type MoveWay, moveKasus, withMomentFlag } from './move-kasus.ts';

export type ClosingWay = Readonly<{ nama: string; status: FinalStatus; alasan: string }> & Pick<MoveWay, 'sama'>;

export const defineClosingCommand = (env: Env, ringkas: string, cara: ClosingWay): Command =>
  withMomentFlag(defineMoveCommand(cara.nama, ringkas).option('--alasan <teks>', cara.alasan))
    .addHelpText('after', `\nKasus ditutup; nomornya tetap terpakai. Dapat dibuka lagi: pks buka-lagi.`)
    .action((kasus: string, opsi: MoveFlags) => closeKasus(env, kasus, opsi, cara));

export const closeKasus = (env: Env, kasus: string, opsi: MoveFlags, cara: ClosingWay): Promise<void> =>
  moveKasus(env, kasus, opsi, {
    ...cara,
    wajib: ['alasan'],
    susun: (o) => ({ jenis: 'Tutup', status: cara.status, alasan: o.alasan?.trim() ?? '' }),
  });
