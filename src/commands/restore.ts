/** `pks restore`: a register again from a backup, in an empty folder; verified before anything is called a register. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { sekali } from '../sesi/kunci-berkas.ts';
import { type OpsiTulis, peringatanCoba, perintahTulis } from '../sesi/opsi.ts';
import { isiYangKurang, kata } from '../sesi/tanya-kurang.ts';
import { kutip } from '../teks/ketikan.ts';
import { sidikRingkas } from '../terminal/segel.ts';
import { tulisSaat } from '../waktu/tulis.ts';

type OpsiRestore = OpsiTulis & Readonly<{ ke?: string }>;

export const restoreCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('restore', ringkas)
    .argument('<file>', 'cadangan yang dibuat pks backup')
    .option('--ke <dir>', 'folder kosong atau folder baru untuk register yang dipulihkan')
    .addHelpText('after', '\nContoh:\n  $ pks restore cadangan-pks-2026-08-19.zip --ke register-pulih')
    .action((file: string, opsi: OpsiRestore) => restore(env, file, opsi));

export async function restore(env: Env, file: string, diketik: OpsiRestore): Promise<void> {
  const opsi = await isiYangKurang(env, diketik, { nama: `restore ${kutip(file)}`, apa: 'Pemulihan' }, [
    { kunci: 'ke', flag: '--ke DIR', tanya: kata('Folder baru untuk register yang dipulihkan') },
  ]);
  const folder = env.tempat.gabung(opsi.ke ?? '');
  await sekali(env, '', 'restore', { ...opsi, file }, () => satuPemulihan(env, file, folder, opsi));
}

async function satuPemulihan(env: Env, file: string, folder: string, opsi: OpsiRestore) {
  const { keterangan, kasus, fakta } = await env.pulihkan(env.tempat.gabung(file), folder, opsi.coba ?? false);
  const { dibuat, kepala, register, tindakan, berkas } = keterangan;
  const cadangan = env.tempat.gabung(file);
  const coba = opsi.coba ?? false;
  const data = { folder, cadangan, dibuat, register, kepala, kasus, tindakan, fakta, berkas, coba };
  const jawaban = {
    skema: 'restore',
    dasar: {},
    data,
    ringkas: { kasus, tindakan, fakta },
    peringatan: peringatanCoba(opsi),
    teks: (d: typeof data) =>
      [
        `✓ Register dipulihkan ke ${d.folder}`,
        `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta, keadaan ${tulisSaat(d.dibuat)}`,
        `  Sidik register ${sidikRingkas(d.kepala)}`,
        `  Berikut  pks config register "${d.folder}"`,
      ].join('\n'),
    singkat: folder,
  };
  return { jawaban, berkas: env.tempat.gabung(folder, 'register.json') };
}
