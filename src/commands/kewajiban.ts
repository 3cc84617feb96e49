import type { Command } from 'commander';
import { defineKasusCommand, defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import { PAGE_ROWS } from '../desk/lists/page-of-list.ts';
import type { Env } from '../env.ts';
import { KEWAJIBAN } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { type KewajibanFlags, runKewajiban } from './kewajiban/list-owed.ts';
import { runKewajibanCatat } from './kewajiban/record-received.ts';

export const kewajibanCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineKeyedCommand('kewajiban', ringkas)
      .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
      .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini')
      .option('--semua', 'juga yang sudah diterima dan yang masih lama')
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_ROWS})`),
  )
    .action((opsi: KewajibanFlags) => runKewajiban(env, opsi))
    .addCommand(
      defineKasusCommand('catat', 'catat laporan atau bukti yang diterima', 'menerima')
        .option('--jenis <kode>', KEWAJIBAN.join(' | '))
        .option('--periode <kode>', 'mis. 2026-S1, 2026-T3, 2026-08, 2026; tidak perlu bagi standar-keamanan')
        .option('--tanggal <tgl>', 'kapan diterima: "TGL [JAM]" (bawaan: sekarang)')
        .option(
          '--nomor-surat <teks>',
          'nomor surat pengantarnya; bagi data balikan nomor bukti dari aplikasi Ditjen, bagi standar-keamanan nomor sertifikat',
        )
        .option('--catatan <teks>', 'catatan')
        .option('--berkas <berkas>', 'pindaiannya; disalin ke kasus')
        .action((kasus: string, _, c: Command) => runKewajibanCatat(env, kasus, c.optsWithGlobals())),
    );
