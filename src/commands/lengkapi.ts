/** `pks lengkapi`: fill in what the letter left out. What is filled already is not overwritten (that is `ralat`). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { peringatanDilindungi } from '../permohonan/isi.ts';
import { denganIsian, type Isian, lembagaDari, permohonanDari } from '../sesi/isian.ts';
import { lengkapiTanya } from '../sesi/lengkapi-tanya.ts';
import { denganKlaim } from '../sesi/nomor-tangan.ts';
import { bilaBolehTanya, perintahKasus } from '../sesi/opsi.ts';
import { hariLampau } from '../sesi/sesi.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiLengkapi = OpsiTindak & Isian & Readonly<{ nomorKeluar?: string; tanggalKeluar?: string }>;

export const lengkapiCommand = (env: Env, ringkas: string): Command =>
  denganIsian(perintahKasus('lengkapi', ringkas, 'menyebutkan'))
    .option('--nomor-keluar <teks>', 'nomor surat keluar yang belum disebut ketika dikirim')
    .option('--tanggal-keluar <tgl>', 'tanggal surat keluar yang belum disebut ketika dikirim')
    .addHelpText('after', '\nContoh:\n  $ pks lengkapi 14 --jangka-waktu "2 tahun" --elemen nik --elemen nama-lengkap')
    .action((kasus: string, isian: OpsiLengkapi) => lengkapi(env, kasus, isian));

export const lengkapi = (env: Env, kasus: string, opsi: OpsiLengkapi): Promise<void> =>
  tindak(env, 'lengkapi', kasus, opsi, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const lembaga = lembagaDari(opsi);
    const permohonan = permohonanDari(opsi);
    const suratKeluar = {
      ...(opsi.nomorKeluar?.trim() && { nomor: opsi.nomorKeluar.trim() }),
      ...(opsi.tanggalKeluar !== undefined && { tanggal: hariLampau(sesi, opsi.tanggalKeluar) }),
    };
    if (Object.keys({ ...lembaga, ...permohonan, ...suratKeluar }).length === 0) {
      if (!bilaBolehTanya(env, opsi)) throw takDisebut(berkas.id);
      await lengkapiTanya(sesi, berkas, opsi);
      return null;
    }
    const keluar = Object.keys(suratKeluar).length > 0 && { suratKeluar };
    return {
      perintah: await denganKlaim(sesi, terbuka, opsi, { jenis: 'Lengkapi', lembaga, permohonan, ...keluar }),
      peringatan: peringatanDilindungi(aturan, permohonan.elemen ?? []),
    };
  });

const takDisebut = (id: string): Galat =>
  new Galat(
    'ISIAN_KURANG',
    'Belum disebut apa yang dilengkapi.',
    [`pks lengkapi ${id} --jangka-waktu "2 tahun"`, 'pks lengkapi --help'],
    { flag: ['--tujuan', '--elemen', '--metode', '--data-balikan', '--jangka-waktu'] },
  );
