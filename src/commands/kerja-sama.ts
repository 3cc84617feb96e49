/** `pks kerja-sama`: agreements in force, ending and lapsed (Buku register PKS, seen by their end). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { BULAN_AKAN_HABIS } from '../permohonan/kerja-sama.ts';
import { barisKerjaSama, urutKerjaSama } from '../permohonan/lihat-kerja-sama.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { jawab } from '../sesi/jawab.ts';
import { bersepakat } from '../sesi/kerja-sama.ts';
import { pencariBernama } from '../sesi/nama-lembaga.ts';
import { bilangan, type Opsi, perintah } from '../sesi/opsi.ts';
import { denganPerpanjangan } from '../sesi/perpanjangan.ts';
import { bukaSesi } from '../sesi/sesi.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilKerjaSama } from '../terminal/kerja-sama.ts';

type OpsiKerjaSama = Opsi & Readonly<{ akanHabis?: string | true; per?: string; lembaga?: string }>;

export const kerjaSamaCommand = (env: Env, ringkas: string): Command =>
  perintah('kerja-sama', ringkas)
    .option('--akan-habis [bulan]', `hanya yang habis dalam sekian bulan (bawaan: ${BULAN_AKAN_HABIS})`)
    .option('--per <tgl>', 'dinilai pada hari itu (bawaan: hari ini)')
    .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini')
    .addHelpText('after', '\nContoh:\n  $ pks kerja-sama --akan-habis 6\n  $ pks kerja-sama --lembaga rsud')
    .action((opsi: OpsiKerjaSama) => kerjaSama(env, opsi));

export async function kerjaSama(env: Env, opsi: OpsiKerjaSama): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const per = opsi.per === undefined ? sesi.hariIni : bacaHari(sesi, '--per', opsi.per);
  const bulan = typeof opsi.akanHabis === 'string' ? bilangan('--akan-habis', opsi.akanHabis, 1) : BULAN_AKAN_HABIS;
  const { baris, peringatan } = await sesi.register.kerjaSama();
  const sepakat = await denganPerpanjangan(sesi, baris.filter(bersepakat));
  const semua = sepakat.map((b) => barisKerjaSama(b, per, bulan));
  const bernama = opsi.lembaga === undefined ? null : pencariBernama(sesi.kantor, opsi.lembaga);
  const data = semua
    .filter((b) => opsi.akanHabis === undefined || b.akanHabis)
    .filter((b) => !bernama || bernama(b.lembaga))
    .sort(urutKerjaSama);
  const hitung = (...keadaan: readonly string[]) => semua.filter((b) => keadaan.includes(b.keadaan)).length;
  const jumlah = {
    berlaku: hitung('berlaku', 'akan-habis'),
    belumBerlaku: hitung('belum-berlaku'),
    akanHabis: semua.filter((b) => b.akanHabis).length,
    habis: hitung('habis'),
  };
  const disaring = opsi.akanHabis !== undefined || bernama !== null;
  jawab(env, opsi, {
    skema: 'kerja-sama',
    sesi,
    dasar: { ...sesi.dasar, per },
    data,
    ringkas: jumlah,
    peringatan,
    teks: (d) => tampilKerjaSama(d, per, jumlah, disaring, gaya(env)),
    singkat: data.map((b) => b.id).join('\n'),
  });
}
