/** `pks backup`: all truth of the register in one archive, read back. */
import type { Command } from 'commander';
import { oncePerKey } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { newOutputPath } from '../desk/output-path.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { withProgress } from '../desk/with-progress.ts';
import type { Env } from '../env.ts';
import { fileSizeText } from '../screen/layout/file-size.ts';
import { shortHash } from '../screen/pages/show-segel.ts';

export const backupCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('backup', ringkas)
    .argument('[file]', 'berkas atau folder tujuan (bawaan: cadangan-pks-TANGGAL.zip di folder ini, di luar register)')
    .action((file: string | undefined, opsi: WriteFlags) => runBackup(env, file, opsi));

export async function runBackup(env: Env, file: string | undefined, opsi: WriteFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  await oncePerKey(env, sesi.register.place.label, 'backup', { ...opsi, file }, () => makeBackup(sesi, file, opsi));
}

async function makeBackup(sesi: Sitting, file: string | undefined, opsi: WriteFlags) {
  const { env } = sesi;
  const tujuan = await newOutputPath(env, sesi.register, file, `cadangan-pks-${sesi.hariIni}.zip`, 'pks backup');
  const hasil = opsi.coba
    ? await plannedBackup(sesi)
    : await withProgress(env, opsi, 'Mencadangkan berkas', (maju) =>
        env.writeBackup(sesi.register, tujuan, sesi.saat, maju),
      );
  if (!opsi.coba) await sesi.register.rememberBackup(sesi.saat);
  const { dilewati, ...isi } = hasil;
  const data = { arsip: tujuan, ...isi, coba: opsi.coba ?? false };
  const jawaban = {
    skema: 'backup',
    dasar: sesi.dasar,
    data,
    ringkas: { kasus: isi.kasus, tindakan: isi.tindakan, fakta: isi.fakta },
    peringatan: [
      ...dilewati.map((nama) => `${nama} tidak ikut dicadangkan: namanya tidak dikenal register.`),
      ...dryRunWarnings(opsi),
    ],
    teks: (d: typeof data) =>
      [
        `✓ Cadangan ditulis: ${d.arsip}`,
        `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta${d.berkas === null ? '' : ` · ${d.berkas} berkas, ${fileSizeText(d.ukuran)}, dibaca ulang dan utuh`}`,
        `  Sidik register ${shortHash(d.kepala)}`,
        '  Berikut  salin ke disk lain, di luar kantor bila bisa',
      ].join('\n'),
    singkat: tujuan,
  };
  return { jawaban, berkas: tujuan, ...(isi.sidik !== null && { sidik: isi.sidik }) };
}

async function plannedBackup({ register, saat }: Awaited<ReturnType<typeof openSitting>>) {
  const { blok: _, ...segel } = await register.segel(saat);
  return { ...segel, dibuat: saat, berkas: null, sidik: null, ukuran: null, dilewati: [] };
}
