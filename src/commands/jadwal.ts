/** `pks jadwal <kasus>` or `pks jadwal --diterima TGL`: the target date of every step. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { targetLangkah } from '../permohonan/tenggat.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { jawab } from '../sesi/jawab.ts';
import { bacaKasus } from '../sesi/kasus.ts';
import { type Opsi, perintah } from '../sesi/opsi.ts';
import { bukaSesi, peringatanDekrit, type Sesi } from '../sesi/sesi.ts';
import type { Sop } from '../sop/sop.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilJadwal } from '../terminal/jadwal.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';

type OpsiJadwal = Opsi & Readonly<{ diterima?: string }>;

export const jadwalCommand = (env: Env, ringkas: string): Command =>
  perintah('jadwal', ringkas)
    .argument('[kasus]', 'nomor kasus')
    .option('--diterima <tgl>', 'andaikan surat diterima pada tanggal ini')
    .addHelpText('after', '\nContoh:\n  $ pks jadwal 14\n  $ pks jadwal --diterima 23/11/2026')
    .action((kasus: string | undefined, opsi: OpsiJadwal) => jadwal(env, kasus, opsi));

export async function jadwal(env: Env, kasus: string | undefined, opsi: OpsiJadwal): Promise<void> {
  if ((kasus === undefined) === (opsi.diterima === undefined)) {
    throw new Galat(
      'ISIAN_KURANG',
      'Sebut salah satu: nomor kasus, atau --diterima TGL.',
      ['pks jadwal --diterima "hari ini"', 'pks list'],
      {
        flag: ['--diterima TGL'],
      },
    );
  }
  const sesi = await bukaSesi(env, opsi);
  const { sop, diterima, sekarang } = await pangkal(sesi, kasus, opsi.diterima ?? '');
  const data = sop.langkah.map((l) => {
    const { h, tanggal } = targetLangkah(sesi.kalender, diterima, l.hBerlaku);
    return { no: l.no, aktivitas: l.aktivitas, ringkas: l.ringkas, pelaksana: l.pelaksana, h, tanggal };
  });
  const akhir =
    data
      .map((l) => l.tanggal)
      .sort()
      .at(-1) ?? diterima;
  jawab(env, opsi, {
    skema: 'jadwal',
    sesi,
    dasar: { ...sesi.dasar, sop: sop.kode, diterima },
    data,
    ringkas: {},
    peringatan: peringatanDekrit(sesi.kalender, diterima, akhir),
    teks: (baris) => tampilJadwal(baris, diterima, sekarang, sesi.kantor.hitungan, (p) => sop.peran[p] ?? p, gaya(env)),
  });
}

/** The day to count from, and for a case the step it waits at. */
async function pangkal(
  sesi: Sesi,
  kasus: string | undefined,
  teks: string,
): Promise<{ sop: Sop; diterima: Tanggal; sekarang: number | null }> {
  if (kasus === undefined)
    return { sop: await sesi.sop(), diterima: bacaHari(sesi, 'jadwal --diterima', teks), sekarang: null };
  const { berkas, sop } = await bacaKasus(sesi, kasus);
  const { diterima, langkah } = berkas.permohonan;
  return { sop, diterima: hariDari(diterima), sekarang: langkah?.no ?? null };
}
