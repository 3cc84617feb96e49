/** `pks ralat`: put a slip right, the way a paper book is corrected: the old value stays legible. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { bacaRalat } from '../sesi/isian-ralat.ts';
import { bacaRalatTindakan, mintaNomorTindakan } from '../sesi/isian-tindakan.ts';
import type { KasusTerbuka } from '../sesi/kasus.ts';
import { perjanjianSesudahRalat } from '../sesi/masa-ralat.ts';
import { denganKlaim } from '../sesi/nomor-tangan.ts';
import { bilangan, perintahKasus } from '../sesi/opsi.ts';
import { gandaSesudahRalat } from '../sesi/ralat-ganda.ts';
import type { Sesi } from '../sesi/sesi.ts';
import { hariKetik, pastikanTanggal } from '../sesi/tanggal-janggal.ts';
import { isiYangKurang, perluAlasan } from '../sesi/tanya-kurang.ts';
import { tanyaRalat, tanyaRalatTindakan } from '../sesi/tanya-ralat.ts';
import { type Ajuan, type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiRalat = OpsiTindak & Readonly<{ isian?: string; alasan?: string; tindakan?: string }>;

export const ralatCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('ralat', ringkas, 'meralat')
    .option('--isian <nama=nilai>', 'nama pilihan dari pks new dan nilainya yang benar')
    .option('--tindakan <n>', 'isian tindakan sesudah langkah terakhir, dengan nomornya di riwayat (pks show)')
    .option('--alasan <teks>', 'mengapa diralat')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks ralat 14 --isian nomor-surat=445/1128/2026 --alasan "angka tertukar"\n  $ pks ralat 14 --tindakan 24 --isian penerima="Rini, Bagian Hukum" --alasan "salah dengar"',
    )
    .action((kasus: string, isian: OpsiRalat) => ralat(env, kasus, isian));

export async function ralat(env: Env, kasus: string, diketik: OpsiRalat): Promise<void> {
  await tindak(env, 'ralat', kasus, diketik, async (sesi, terbuka) => {
    const { id } = terbuka.berkas;
    const isian = diketik.isian ?? '';
    const v = diketik.tindakan === undefined ? null : bilangan('--tindakan', diketik.tindakan, 1);
    const utuh = /=\s*\S/.test(isian);
    const opsi = await isiYangKurang(
      env,
      { ...diketik, isian: utuh ? isian : '' },
      { nama: `ralat ${id}${v === null ? '' : ` --tindakan ${v}`}`, apa: 'Ralat' },
      [
        {
          kunci: 'isian',
          flag: '--isian NAMA=NILAI',
          tanya: () => (v === null ? tanyaRalat(sesi, terbuka, isian) : tanyaRalatTindakan(sesi, terbuka, v, isian)),
        },
        perluAlasan,
      ],
    );
    const ini = ajuan(sesi, terbuka, v, opsi);
    if (ini.jenis !== 'Ralat') return { perintah: ini };
    const dijawab = await pastikanTanggal(sesi, terbuka, 'ralat', opsi, ini, (nama) => ({
      kunci: 'isian',
      nilai: (hari) => `${nama}=${hariKetik(hari)}`,
    }));
    return {
      perintah: await denganKlaim(sesi, terbuka, opsi, ini),
      peringatan: [
        ...dijawab,
        ...perjanjianSesudahRalat(terbuka.berkas, ini),
        ...(await gandaSesudahRalat(sesi, terbuka.berkas, ini)),
      ],
    };
  });
}

function ajuan(sesi: Sesi, terbuka: KasusTerbuka, v: number | null, opsi: OpsiRalat): Ajuan {
  const [alasan, isian] = [opsi.alasan?.trim() ?? '', opsi.isian ?? ''];
  if (v !== null) return bacaRalatTindakan(sesi, terbuka, v, isian, alasan);
  mintaNomorTindakan(terbuka, isian, alasan);
  return { jenis: 'Ralat', alasan, ...bacaRalat(sesi, terbuka, isian) };
}
