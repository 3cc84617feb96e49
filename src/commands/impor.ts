/** Takes in old books, with a preview of every row; all or nothing. */
import type { Command } from 'commander';
import { defineCommand, defineKeyedCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { IMPOR_ISI } from '../office/kantor/decode-kantor.ts';
import type { ImporFlags } from './impor/impor-flags.ts';
import { runImporDaftar } from './impor/list-imports.ts';
import { runContoh } from './impor/make-example.ts';
import { runImporFile } from './impor/run-import.ts';
import { runImporTarik, type TarikFlags } from './impor/take-back-import.ts';

const ISI = `isi buku: ${IMPOR_ISI.join(' | ')}`;

export const imporCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('impor', ringkas)
    .argument('[berkas]', 'buku lama: .xlsx atau .csv')
    .option('--isi <kode>', ISI)
    .option('--lembar <nama>', 'lembar mana dari buku .xlsx (bawaan: yang paling cocok)')
    .option('--peta <berkas>', 'kolom mana berisi apa; dibuat bila belum ada')
    .option('--lewati-cacat', 'catat yang baik; yang cacat ditulis ke berkas baru dengan sebabnya')
    .option('--sisa <berkas>', 'berkas untuk baris yang cacat (bawaan: NAMA-belum-masuk.xlsx)')
    .option('--contoh <berkas>', 'buat buku kosong .xlsx untuk diisi')
    .option('--timpa', 'boleh menimpa berkas --contoh yang sudah ada')
    .action((file: string | undefined, opsi: ImporFlags) =>
      opsi.contoh === undefined ? runImporFile(env, file, opsi) : runContoh(env, file, opsi),
    )
    .addCommand(
      defineKeyedCommand('tarik', 'tarik kembali sebuah impor seluruhnya, selama belum ada yang bertumpu padanya')
        .argument('[impor]', 'nomor impor, lihat: pks impor daftar')
        .option('--alasan <teks>', 'mengapa ditarik')
        .action((impor: string | undefined, _, c: Command) =>
          runImporTarik(env, impor, c.optsWithGlobals() as TarikFlags),
        ),
    )
    .addCommand(
      defineCommand('daftar', 'semua impor, dengan apa yang masuk').action((_, c: Command) =>
        runImporDaftar(env, c.optsWithGlobals() as StandardFlags),
      ),
    );
