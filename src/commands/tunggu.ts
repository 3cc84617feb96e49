/** A step waits for an outside party, whose days run. */
import type { Command } from 'commander';
import { oneOfWords } from '../desk/flags/standard-flags.ts';
import { defineMoveCommand, type MoveFlags, moveKasus, withMomentFlag } from '../desk/outside-steps/move-kasus.ts';
import type { Env } from '../env.ts';

export const tungguCommand = (env: Env, ringkas: string): Command =>
  withMomentFlag(
    defineMoveCommand('tunggu', ringkas)
      .option('--pada <siapa>', 'siapa yang ditunggu: pemohon | kemendagri')
      .option('--alasan <teks>', 'apa yang ditunggu'),
  )
    .addHelpText(
      'after',
      '\nTarget SOP tidak bergeser; mulai hari berikutnya hari-harinya dihitung pada yang ditunggu. Langkah yang menunggu balasan Kemendagri sudah dihitung demikian dengan sendirinya.',
    )
    .action((kasus: string, opsi: MoveFlags) => runTunggu(env, kasus, opsi));

const runTunggu = (env: Env, kasus: string, opsi: MoveFlags): Promise<void> =>
  moveKasus(env, kasus, opsi, {
    nama: 'tunggu',
    wajib: ['pada', 'alasan'],
    susun: (o) => ({
      jenis: 'Tunggu',
      siapa: oneOfWords('--pada', ['pemohon', 'kemendagri'], o.pada ?? ''),
      alasan: o.alasan?.trim() ?? '',
    }),
  });
