import type { Command } from 'commander';
import { defineKasusCommand, missingKasus } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { JENIS_LEMBAGA } from '../office/permohonan/facts/kasus-parts.ts';
import { IRAMA } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { type OldAgreementFlags, runTanpaKasus } from './sahkan/old-agreement.ts';
import { runSahkan } from './sahkan/record-signing.ts';

export const sahkanCommand = (env: Env, ringkas: string): Command =>
  withOptionalKasus(defineKasusCommand('sahkan', ringkas, 'mencatat'))
    .option('--nomor-kesatu <teks>', 'nomor PKS dari kantor ini (bawaan: yang dipesan)')
    .option('--nomor-kedua <teks>', 'nomor PKS dari lembaga (PIHAK KEDUA)')
    .option('--nomor-kedua-menyusul', 'nomor dari lembaga belum ada; dilengkapi kemudian')
    .option('--tanggal <tgl>', 'hari penandatanganan (bawaan: hari ini)')
    .option('--mulai <tgl>', 'hari pertama berlaku (bawaan: hari penandatanganan)')
    .option('--berakhir <tgl>', 'hari terakhir berlaku (bawaan: menurut jangka waktu permohonan)')
    .option('--penandatangan-kedua <nama>', 'yang menandatangani bagi lembaga (bawaan: pimpinannya)')
    .option('--jabatan-kedua <teks>', 'jabatannya (bawaan: jabatan pimpinan)')
    .option('--dasar-kedua <teks>', 'dasar jabatannya, bila bukan pimpinan yang menandatangani')
    .option('--nip-kedua <teks>', 'NIP-nya (Polri, TNI: "NRP 76051234"), bila bukan pimpinan')
    .option('--pangkat-kedua <teks>', 'pangkat (dan golongannya), bila bukan pimpinan')
    .option('--irama <kode>', `data balikan: ${IRAMA.join(' | ')} (bawaan: menurut butir data balikan)`)
    .option('--berkas <berkas>', 'pindaian PKS yang ditandatangani; disalin ke kasus')
    .option('--tanpa-kasus', 'PKS lama, dari sebelum ada register ini')
    .option('--lembaga <teks>', 'lembaganya, bersama --tanpa-kasus')
    .option('--jenis <kode>', `jenisnya, bersama --tanpa-kasus: ${JENIS_LEMBAGA.join(' | ')}`)
    .action((kasus: string | undefined, opsi: OldAgreementFlags, c: Command) => {
      if (opsi.tanpaKasus) return runTanpaKasus(env, kasus, opsi);
      if (kasus === undefined) return missingKasus(c);
      return runSahkan(env, kasus, opsi);
    });

/** An agreement of an old book has no case. */
function withOptionalKasus(c: Command): Command {
  for (const a of c.registeredArguments) a.required = false;
  return c;
}
