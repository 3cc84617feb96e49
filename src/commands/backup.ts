/** All truth in one archive, or what is new since an earlier one. */
import type { Command } from 'commander';
import { oncePerKey } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { newOutputPath } from '../desk/output-path.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { withProgress } from '../desk/with-progress.ts';
import type { Env } from '../env.ts';
import { formatMoment } from '../office/days/format-days.ts';
import { fileSizeText } from '../screen/layout/file-size.ts';
import { shortHash } from '../screen/pages/show-segel.ts';
import type { BackupMade } from '../store/register.ts';
import { shownWord } from '../text/typed-line.ts';

type BackupFlags = WriteFlags & Readonly<{ sesudah?: string }>;

export const backupCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('backup', ringkas)
    .argument(
      '[berkas]',
      'berkas atau folder tujuan (bawaan: cadangan-pks-TANGGAL.zip di folder ini, di luar register)',
    )
    .option('--sesudah <cadangan>', 'hanya yang baru sejak cadangan itu; keduanya diperlukan untuk memulihkan')
    .action((file: string | undefined, opsi: BackupFlags) => runBackup(env, file, opsi));

export async function runBackup(env: Env, file: string | undefined, opsi: BackupFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  await oncePerKey(env, sesi.register.place.label, 'backup', { ...opsi, file }, () => makeBackup(sesi, file, opsi));
}

async function makeBackup(sesi: Sitting, file: string | undefined, opsi: BackupFlags) {
  const { env } = sesi;
  const susulan = opsi.sesudah !== undefined;
  const nama = `cadangan-pks-${sesi.hariIni}${susulan ? '-susulan' : ''}.zip`;
  const perintah = susulan ? `pks backup --sesudah ${shownWord(opsi.sesudah)}` : 'pks backup';
  const tujuan = await newOutputPath(env, sesi.register, file, nama, perintah);
  const hasil = await writtenOrPlanned(sesi, tujuan, opsi);
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
    teks: (d: typeof data) => showBackup(d, neededArchives(env, tujuan, opsi.sesudah, isi.sesudah)),
    singkat: tujuan,
  };
  return { jawaban, berkas: tujuan, ...(isi.sidik !== null && { sidik: isi.sidik }) };
}

/** Only looking tells what would be new. */
async function writtenOrPlanned(sesi: Sitting, tujuan: string, opsi: BackupFlags): Promise<BackupAnswer> {
  const { env, register, saat } = sesi;
  const { sesudah, coba = false } = opsi;
  if (coba && sesudah === undefined) {
    const { blok: _, ...segel } = await register.segel(saat);
    return { ...segel, dibuat: saat, berkas: null, baru: null, sesudah: null, sidik: null, ukuran: null, dilewati: [] };
  }
  const lama = sesudah === undefined ? {} : { sesudah: env.localFiles.join(sesudah) };
  const hasil = await withProgress(env, opsi, 'Mencadangkan berkas', (maju) =>
    env.writeBackup(register, tujuan, saat, { ...lama, coba, maju }),
  );
  return coba ? { ...hasil, sidik: null } : hasil;
}

type BackupAnswer = Omit<BackupMade, 'berkas' | 'baru' | 'sidik' | 'ukuran'> &
  Readonly<{ berkas: number | null; baru: number | null; sidik: string | null; ukuran: number | null }>;

/** Oldest first; those before `diketik` lay beside it. */
function neededArchives(
  env: Env,
  tujuan: string,
  diketik: string | undefined,
  sesudah: BackupMade['sesudah'],
): readonly string[] {
  const tempat = env.localFiles;
  const sebelah = diketik === undefined ? '.' : tempat.join(diketik, '..');
  const semua = [...(sesudah?.rantai ?? []).map((nama) => tempat.join(sebelah, nama)), tujuan];
  const disini = tempat.join('x').slice(0, -1);
  return semua.map((satu) => shownWord(satu.startsWith(disini) ? satu.slice(disini.length) : satu));
}

function showBackup(
  d: Pick<BackupAnswer, 'kasus' | 'tindakan' | 'fakta' | 'kepala' | 'berkas' | 'baru' | 'ukuran' | 'sesudah'> &
    Readonly<{ arsip: string; coba: boolean }>,
  arsip: readonly string[],
): string {
  const ukuran = d.ukuran === null ? '' : fileSizeText(d.ukuran);
  const periksa = d.coba ? '' : `${d.sesudah ? '; isi susulan ini' : ','} dibaca ulang dan utuh`;
  const angka = (n: number | null): string => String(n ?? 0);
  return [
    `✓ Cadangan ${d.sesudah ? 'susulan ' : ''}ditulis: ${d.arsip}`,
    `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta${d.berkas === null || d.sesudah ? '' : ` · ${d.berkas} berkas, ${ukuran}${periksa}`}`,
    ...(d.sesudah
      ? [
          `  Yang baru sejak ${formatMoment(d.sesudah.dibuat)}: ${angka(d.baru)} dari ${angka(d.berkas)} berkas, ${ukuran}${periksa}`,
          ...(d.coba
            ? []
            : [`  Yang disusulnya tidak dibaca ulang; semuanya: pks check --cadangan ${arsip.join(' --cadangan ')}`]),
        ]
      : []),
    `  Sidik register ${shortHash(d.kepala)}`,
    `  Memulihkan  pks restore ${arsip.join(' ')}`,
    `  Berikut     salin ke disk lain, di luar kantor bila bisa`,
  ].join('\n');
}
