import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { newOutputPath } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import type { Env } from '../../env.ts';
import type { BackupMade } from '../../store/upkeep.ts';
import { shownWord } from '../../text/typed-line.ts';
import { type BackupAnswer, showBackup } from './show-backup.ts';

const MOST_A_DAY = 99;

export type BackupFlags = KeyedFlags & Readonly<{ sesudah?: string }>;

export async function makeBackup(sesi: Sitting, file: string | undefined, opsi: BackupFlags) {
  const { env } = sesi;
  const susulan = opsi.sesudah !== undefined;
  const nama = `cadangan-pks-${sesi.hariIni}${susulan ? '-susulan' : ''}.zip`;
  const perintah = susulan ? `pks backup --sesudah ${shownWord(opsi.sesudah)}` : 'pks backup';
  const tujuan = await newOutputPath(env, sesi.register, file, nama, perintah, MOST_A_DAY);
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

/** The oldest archive comes first; those before `diketik` are looked for beside it. */
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
