/** `pks kewajiban`: semester reports and data balikan, due, late and received; `catat` enters what came in. */

import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { banding } from '../permohonan/id.ts';
import { sudahSah } from '../permohonan/kerja-sama.ts';
import { kewajiban } from '../permohonan/kewajiban.ts';
import { barisKewajiban } from '../permohonan/lihat-kerja-sama.ts';
import { KEWAJIBAN, type KerjaSama } from '../permohonan/pengesahan.ts';
import { bacaHari, bacaKapan } from '../sesi/baca-hari.ts';
import { sebutKasus } from '../sesi/gerak.ts';
import { jawab } from '../sesi/jawab.ts';
import { tanyaKapan, teksBoleh } from '../sesi/jawaban.ts';
import type { KasusTerbuka } from '../sesi/kasus.ts';
import { bersepakat, tempo } from '../sesi/kerja-sama.ts';
import { lampiranBaru } from '../sesi/lampiran.ts';
import { pencariBernama } from '../sesi/nama-lembaga.ts';
import { bilaBolehTanya, type Opsi, perintah, perintahKasus, salahSatuDari, wajibAda } from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';
import { gaya } from '../terminal/gaya.ts';
import { namaKewajiban, namaPeriode, tampilKewajiban } from '../terminal/kerja-sama.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

type OpsiKewajiban = Opsi & Readonly<{ per?: string; lembaga?: string; semua?: boolean }>;
type OpsiCatat = OpsiTindak &
  Readonly<{ jenis?: string; periode?: string; nomorSurat?: string; catatan?: string; berkas?: string }>;

export const kewajibanCommand = (env: Env, ringkas: string): Command =>
  perintah('kewajiban', ringkas)
    .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
    .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini')
    .option('--semua', 'juga yang sudah diterima dan yang masih lama')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks kewajiban --per "akhir bulan"\n  $ pks kewajiban catat 14 --jenis laporan-semester --periode 2026-S1',
    )
    .action((opsi: OpsiKewajiban) => daftarKewajiban(env, opsi))
    .addCommand(
      perintahKasus('catat', 'catat laporan atau data balikan yang diterima', 'menerima')
        .option('--jenis <kode>', KEWAJIBAN.join(' | '))
        .option('--periode <kode>', 'mis. 2026-S1, 2026-T3, 2026-08, 2026')
        .option('--tanggal <tgl>', 'kapan diterima: "TGL [JAM]" (bawaan: sekarang)')
        .option('--nomor-surat <teks>', 'nomor surat pengantarnya')
        .option('--catatan <teks>', 'catatan')
        .option('--berkas <file>', 'pindaiannya; disalin ke kasus')
        .action((kasus: string, _, c: Command) => catatKewajiban(env, kasus, c.optsWithGlobals())),
    );

export async function daftarKewajiban(env: Env, opsi: OpsiKewajiban): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const per = opsi.per === undefined ? sesi.hariIni : bacaHari(sesi, '--per', opsi.per);
  const bernama = opsi.lembaga === undefined ? null : pencariBernama(sesi.kantor, opsi.lembaga);
  const { baris, peringatan } = await sesi.register.kerjaSama();
  const data = baris
    .filter(bersepakat)
    .filter((b) => !bernama || bernama(b.permohonan.lembaga.nama))
    .flatMap((b) => barisKewajiban(b, sesi.kalender, tempo(sesi), per))
    .sort((a, b) => banding(a.jatuhTempo, b.jatuhTempo) || banding(a.id, b.id));
  const hitung = (keadaan: string) => data.filter((b) => b.keadaan === keadaan).length;
  const jumlah = { lewat: hitung('lewat'), jatuhTempo: hitung('jatuh-tempo'), diterima: hitung('diterima') };
  const tampak = opsi.semua ? data : data.filter((b) => b.keadaan === 'lewat' || b.keadaan === 'jatuh-tempo');
  jawab(env, opsi, {
    skema: 'kewajiban',
    sesi,
    dasar: { ...sesi.dasar, per },
    data,
    ringkas: jumlah,
    peringatan,
    teks: () => tampilKewajiban(tampak, per, jumlah, sesi.kantor.hitungan, gaya(env)),
    singkat: tampak.map((b) => `${b.id} ${b.kewajiban} ${b.periode}`).join('\n'),
  });
}

export const catatKewajiban = (env: Env, kasus: string, diketik: OpsiCatat): Promise<void> =>
  tindak(env, 'kewajiban catat', kasus, diketik, async (sesi, { berkas, aturan }) => {
    const k = sudahSah(aturan, berkas.permohonan);
    const opsi = bilaBolehTanya(env, diketik) ? await tanya(sesi, berkas, k, diketik) : diketik;
    wajibAda(
      'Catatan kewajiban',
      [...(opsi.jenis === undefined ? ['--jenis'] : []), ...(opsi.periode?.trim() ? [] : ['--periode'])],
      `pks kewajiban catat ${kasus}`,
    );
    const jenis = salahSatuDari('--jenis', KEWAJIBAN, opsi.jenis ?? '');
    const lampiran = opsi.berkas === undefined ? [] : [await lampiranBaru(sesi, jenis, opsi.berkas)];
    return {
      perintah: {
        ...(opsi.tanggal !== undefined && { pada: bacaKapan(sesi, '--tanggal', opsi.tanggal, { kasus: berkas }) }),
        jenis: 'CatatKewajiban',
        kewajiban: jenis,
        periode: (opsi.periode ?? '').trim().toUpperCase(),
        nomor: opsi.nomorSurat?.trim() || null,
        catatan: opsi.catatan?.trim() || null,
        lampiran: lampiran.map((l) => l.lampiran),
      },
      berkas: lampiran.map((l) => l.berkas),
    };
  });

/** Which of what is owed has come in, unless the flags say. */
async function tanya(sesi: Sesi, berkas: KasusTerbuka['berkas'], k: KerjaSama, o: OpsiCatat): Promise<OpsiCatat> {
  const terutang = kewajiban(k, tempo(sesi), sesi.hariIni).filter(
    (x) => x.diterima === null && (o.jenis ?? x.kewajiban) === x.kewajiban && (o.periode ?? x.periode) === x.periode,
  );
  if ((o.jenis !== undefined && o.periode !== undefined) || terutang.length === 0) return o;
  const pilihan = terutang.map((x) => ({
    nilai: x,
    nama: `${namaKewajiban(x.kewajiban)} ${namaPeriode(x.periode)}`,
    keterangan: `jatuh tempo ${tulisTanggal(x.jatuhTempo)}`,
  }));
  sebutKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const { kewajiban: jenis, periode } = await ask.pilih('Yang diterima', pilihan);
  const tanggal =
    o.tanggal ??
    (await teksBoleh(ask, 'Diterima (Enter = sekarang)', tanyaKapan(sesi, '--tanggal', { kasus: berkas })));
  return { ...o, jenis, periode, ...(tanggal !== undefined && { tanggal }) };
}
