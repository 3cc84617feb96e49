import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { KNOWN_FLAG } from '../desk/lists/kasus-on-past-day.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { REPORT_FORMATS } from '../paper-desk.ts';
import { makeLaporan } from './laporan/make-laporan.ts';
import type { LaporanFlags } from './laporan/report-flags.ts';

export const laporanCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('laporan', ringkas)
    .option('--bulan <n>', 'satu bulan: 1–12 atau namanya (bawaan: bulan berjalan)')
    .option('--semester <n>', 'setengah tahun: 1 atau 2')
    .option('--tahun <n>', 'tahunnya; sendirian berarti setahun penuh')
    .option('--per <tgl>', 'keadaan pada akhir hari itu (bawaan: hari ini)')
    .option(...KNOWN_FLAG)
    .option('--ke <berkas>', `tulis ke berkas: .${REPORT_FORMATS.join(' | .')}`)
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .action((opsi: LaporanFlags) => runLaporan(env, opsi));

async function runLaporan(env: Env, opsi: LaporanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  await printOrWrite(sesi, 'laporan', opsi, () => makeLaporan(sesi, opsi));
}
