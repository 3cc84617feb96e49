import type { Command } from 'commander';
import { defineCommand, defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import type { ListFileFlags } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { runPejabatTambah } from './pejabat/add-pejabat.ts';
import { runPejabatDaftar } from './pejabat/answer-pejabat.ts';
import { runPejabatUbah } from './pejabat/change-pejabat.ts';
import { runPejabatAkhiri } from './pejabat/end-pejabat.ts';
import { withEntryFlags } from './pejabat/pejabat-flags.ts';
import { runPejabatAkun } from './pejabat/server-accounts.ts';

export const pejabatCommand = (env: Env, ringkas: string): Command =>
  withListFile(defineKeyedCommand('pejabat', ringkas))
    .addHelpText(
      'after',
      '\nNama dan akun adalah pengakuan kantor, bukan pembuktian: pks hanya mengenal akun komputer.',
    )
    .action((opsi: ListFileFlags) => runPejabatDaftar(env, opsi))
    .addCommand(
      withListFile(defineKeyedCommand('daftar', 'tunjukkan semua pejabat; ✓ yang menjabat hari ini')).action(
        (_, c: Command) => runPejabatDaftar(env, c.optsWithGlobals()),
      ),
    )
    .addCommand(
      withEntryFlags(defineKeyedCommand('tambah', 'catat seorang pejabat dan masa jabatannya'))
        .option('--peran <peran>', 'peran menurut SOP, mis. kepala-bidang')
        .option('--sampai <tgl>', 'hari terakhir menjabat (bawaan: masih menjabat)')
        .action((_, c: Command) => runPejabatTambah(env, c.optsWithGlobals())),
    )
    .addCommand(
      withEntryFlags(defineKeyedCommand('ubah', 'betulkan datanya, atau catat perubahannya sejak suatu hari'))
        .argument('<nama>', 'nama pejabat')
        .option('--peran <peran>', 'jabatan yang mana, bila lebih dari satu')
        .option('--sejak <tgl>', 'berlaku sejak; surat sebelumnya tetap memakai data lama')
        .option('--tanpa-nip', 'hapus NIP yang keliru')
        .option('--alasan <teks>', 'mengapa diubah')
        .action((nama: string, _, c: Command) => runPejabatUbah(env, nama, c.optsWithGlobals())),
    )
    .addCommand(
      defineKeyedCommand('akhiri', 'catat akhir masa jabatan')
        .argument('<nama>', 'nama pejabat')
        .option('--peran <peran>', 'jabatan yang mana, bila lebih dari satu')
        .option('--sampai <tgl>', 'hari terakhir menjabat')
        .option('--alasan <teks>', 'mutasi, pensiun, …')
        .action((nama: string, _, c: Command) => runPejabatAkhiri(env, nama, c.optsWithGlobals())),
    )
    .addCommand(
      defineCommand('akun', 'perintah SQL untuk pengelola server: akun dan hak tiap pejabat').action((_, c: Command) =>
        runPejabatAkun(env, c.optsWithGlobals()),
      ),
    );
