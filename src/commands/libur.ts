/** `pks libur`: the office's calendar. */
import type { Command } from 'commander';
import { defineCommand, defineWriteCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { runLiburTambah } from './libur/add-libur.ts';
import { runLibur } from './libur/answer-libur.ts';
import { runLiburPerbarui } from './libur/update-libur.ts';
import { runLiburCabut } from './libur/withdraw-libur.ts';

export const liburCommand = (env: Env, ringkas: string): Command =>
  defineCommand('libur', ringkas)
    .argument('[tahun]', 'tahun yang ditampilkan (bawaan: tahun ini)')
    .action((tahun: string | undefined, opsi: StandardFlags) => runLibur(env, tahun, opsi))
    .addCommand(
      defineWriteCommand('tambah', 'tambahkan hari kantor tutup')
        .argument('[tgl]', 'tanggal, atau beberapa hari: "24-26/12/2027"')
        .argument('[nama]', 'nama libur')
        .action((tgl: string | undefined, nama: string | undefined, _, c: Command) =>
          runLiburTambah(env, tgl, nama, c.optsWithGlobals()),
        ),
    )
    .addCommand(
      defineWriteCommand('cabut', 'cabut hari libur; alasannya tercatat')
        .argument('<tgl>', 'tanggal')
        .option('--alasan <teks>', 'mengapa dicabut')
        .action((tgl: string, _, c: Command) => runLiburCabut(env, tgl, c.optsWithGlobals())),
    )
    .addCommand(
      defineWriteCommand('perbarui', 'ambil keputusan libur yang dibawa pks ini dan tunjukkan yang berubah').action(
        (_, c: Command) => runLiburPerbarui(env, c.optsWithGlobals()),
      ),
    );
