import type { Command } from 'commander';
import {
  actorFlag,
  defineCommand,
  defineKeyedCommand,
  KASUS_ARGUMENT,
  type StandardFlags,
  VERSION_FLAG,
} from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import type { NomorAction } from './nomor/ask-nomor.ts';
import { compareNomorCommand } from './nomor/compare-list.ts';
import { runNomorDaftar } from './nomor/list-numbers.ts';
import { moveNomorCommand } from './nomor/move-nomor.ts';
import { runNomor } from './nomor/record-nomor.ts';

export const nomorCommand = (env: Env, ringkas: string): Command =>
  defineCommand('nomor', ringkas)
    .argument('[apa]', 'daftar')
    .option('--tahun <tahun>', 'tahun yang ditampilkan (bawaan: tahun ini)')
    .action((apa: string | undefined, opsi: StandardFlags & Readonly<{ tahun?: string }>) =>
      runNomorDaftar(env, apa, opsi),
    )
    .addCommand(
      nomorSubcommand(env, 'pesan', 'ambil nomor untuk sebuah naskah, sebelum suratnya keluar')
        .option('--nomor <teks>', 'nomor dari agenda kertas, bila bukan pks yang menomori')
        .option('--sisip <urut>', 'sisipkan sesudah nomor urut ini: 287 menjadi 287.a'),
    )
    .addCommand(
      nomorSubcommand(env, 'pakai', 'suratnya keluar dengan nomor yang dipesan').option(
        '--tanggal <tgl>',
        'tanggal surat (bawaan: hari ini)',
      ),
    )
    .addCommand(
      nomorSubcommand(env, 'batal', 'nomor yang dipesan tidak jadi dipakai; tetap tercatat').option(
        '--alasan <teks>',
        'mengapa tidak jadi dipakai',
      ),
    )
    .addCommand(moveNomorCommand(env))
    .addCommand(compareNomorCommand(env));

const nomorSubcommand = (env: Env, apa: NomorAction, ringkas: string): Command =>
  defineKeyedCommand(apa, ringkas)
    .argument(...KASUS_ARGUMENT)
    .option('--untuk <naskah>', 'naskah yang bernomor, mis. surat-kemendagri')
    .option(...actorFlag('menomori'))
    .option(...VERSION_FLAG)
    .action((kasus: string, _, c: Command) => runNomor(env, apa, kasus, c.optsWithGlobals()));
