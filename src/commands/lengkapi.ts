/** `pks lengkapi`: fill in what the letter left out. What is filled already is not overwritten (that is `ralat`). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { decide } from '../permohonan/decide.ts';
import { peringatanDilindungi } from '../permohonan/isi.ts';
import { denganIsian, type Isian, lembagaDari, permohonanDari } from '../sesi/isian.ts';
import { jawabKasus } from '../sesi/jawab-kasus.ts';
import { bacaKasus, catat, pastikanVersi, sidikPermintaan, sudahDicatat } from '../sesi/kasus.ts';
import { lengkapiTanya } from '../sesi/lengkapi-tanya.ts';
import { bilaBolehTanya, type OpsiTulis, perintahTulis } from '../sesi/opsi.ts';
import { bukaSesi, hariLampau } from '../sesi/sesi.ts';

type OpsiLengkapi = OpsiTulis &
  Isian &
  Readonly<{ nomorKeluar?: string; tanggalKeluar?: string; oleh?: string; versi?: string }>;

export const lengkapiCommand = (env: Env, ringkas: string): Command =>
  denganIsian(perintahTulis('lengkapi', ringkas).argument('<kasus>', 'nomor kasus, mis. 14 atau 2026-014'))
    .option('--nomor-keluar <teks>', 'nomor surat keluar yang belum disebut ketika dikirim')
    .option('--tanggal-keluar <tgl>', 'tanggal surat keluar yang belum disebut ketika dikirim')
    .option('--oleh <nama>', 'siapa yang menyebutkan, bila bukan yang mengetik')
    .option('--versi <n>', 'hanya bila kasus masih pada versi ini')
    .addHelpText('after', '\nContoh:\n  $ pks lengkapi 14 --jangka-waktu "2 tahun" --elemen nik --elemen nama-lengkap')
    .action((kasus: string, isian: OpsiLengkapi) => lengkapi(env, kasus, isian));

export async function lengkapi(env: Env, kasus: string, opsi: OpsiLengkapi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const { berkas, sop, aturan, peran } = await bacaKasus(sesi, kasus);
  const permintaan = sidikPermintaan(sesi, `lengkapi ${berkas.id}`, opsi);
  const lama = await sudahDicatat(sesi, berkas, opsi, permintaan);
  if (lama) return jawabKasus(sesi, opsi, sop, lama);
  pastikanVersi(berkas, opsi.versi);

  const lembaga = lembagaDari(opsi);
  const permohonan = permohonanDari(opsi);
  const suratKeluar = {
    ...(opsi.nomorKeluar?.trim() && { nomor: opsi.nomorKeluar.trim() }),
    ...(opsi.tanggalKeluar !== undefined && { tanggal: hariLampau(sesi, opsi.tanggalKeluar) }),
  };
  if (Object.keys({ ...lembaga, ...permohonan, ...suratKeluar }).length === 0) {
    if (bilaBolehTanya(env, opsi)) return lengkapiTanya(sesi, berkas, opsi);
    throw new Galat(
      'ISIAN_KURANG',
      'Belum disebut apa yang dilengkapi.',
      [`pks lengkapi ${berkas.id} --jangka-waktu "2 tahun"`, 'pks lengkapi --help'],
      {
        flag: ['--tujuan', '--elemen', '--metode', '--data-balikan', '--jangka-waktu'],
      },
    );
  }
  const kejadian = decide(aturan, berkas.permohonan, {
    jenis: 'Lengkapi',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
    lembaga,
    permohonan,
    ...(Object.keys(suratKeluar).length > 0 && { suratKeluar }),
  });
  const hasil = await catat(sesi, berkas, kejadian, opsi, permintaan);
  const peringatan = [...hasil.peringatan, ...peringatanDilindungi(aturan, permohonan.elemen ?? [])];
  jawabKasus(sesi, opsi, sop, { ...hasil, peringatan });
}
