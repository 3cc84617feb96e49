import type { Command } from 'commander';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import type { ListFileFlags } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { runLiburTambah } from './libur/add-libur.ts';
import { runLibur } from './libur/answer-libur.ts';
import { runLiburPerbarui } from './libur/update-libur.ts';
import { runLiburCabut } from './libur/withdraw-libur.ts';

export const liburCommand = (env: Env, ringkas: string): Command =>
  withListFile(defineKeyedCommand('libur', ringkas).argument('[tahun]', 'tahun yang ditampilkan (bawaan: tahun ini)'))
    .action((tahun: string | undefined, opsi: ListFileFlags) => runLibur(env, tahun, opsi))
    .addCommand(
      defineKeyedCommand('tambah', 'tambahkan hari kantor tutup')
        .argument('[tgl]', 'tanggal, atau beberapa hari: "24-26/12/2027"')
        .argument('[nama]', 'nama libur')
        .action((tgl: string | undefined, nama: string | undefined, _, c: Command) =>
          runLiburTambah(env, tgl, nama, c.optsWithGlobals()),
        ),
    )
    .addCommand(
      defineKeyedCommand('cabut', 'cabut hari libur; alasannya tercatat')
        .argument('<tgl>', 'tanggal')
        .option('--alasan <teks>', 'mengapa dicabut')
        .action((tgl: string, _, c: Command) => runLiburCabut(env, tgl, c.optsWithGlobals())),
    )
    .addCommand(
      defineKeyedCommand('perbarui', 'ambil keputusan libur yang dibawa pks ini dan tunjukkan yang berubah').action(
        (_, c: Command) => runLiburPerbarui(env, c.optsWithGlobals()),
      ),
    );
