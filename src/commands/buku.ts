/** `pks buku`: the records the SOP names (row "Pencatatan"), on the screen or as a file; `periksa` looks for gaps. */
import type { Command } from 'commander';
import { type BahanBuku, BUKU, type Buku, type KodeBuku } from '../buku/buku.ts';
import { sebulan } from '../buku/bulan.ts';
import { bukuKeluar } from '../buku/keluar.ts';
import { bukuKendali } from '../buku/kendali.ts';
import { bukuMasuk } from '../buku/masuk.ts';
import { bukuPks } from '../buku/pks.ts';
import { type Env, FORMAT_BUKU, type FormatBuku } from '../env.ts';
import { Galat, KeluarDengan } from '../galat.ts';
import { bahanBuku } from '../sesi/buku.ts';
import { temuanBuku } from '../sesi/buku-periksa.ts';
import { jawab } from '../sesi/jawab.ts';
import { sekali } from '../sesi/kunci-berkas.ts';
import {
  bilangan,
  type Opsi,
  type OpsiTulis,
  peringatanCoba,
  perintah,
  perintahTulis,
  salahSatuDari,
} from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { tolakDiRegister } from '../sesi/tujuan.ts';
import { tampilBuku, tampilPeriksaBuku } from '../terminal/buku.ts';
import { gaya } from '../terminal/gaya.ts';
import { tulisAngka } from '../waktu/tulis.ts';

type OpsiBuku = OpsiTulis & Readonly<{ tahun?: string; bulan?: string; ke?: string; timpa?: boolean }>;

const SUSUN: Readonly<Record<KodeBuku, (b: BahanBuku, tahun: number) => Buku>> = {
  masuk: bukuMasuk,
  keluar: bukuKeluar,
  kendali: bukuKendali,
  pks: bukuPks,
};
const RINGKAS: Readonly<Record<KodeBuku, string>> = {
  masuk: 'register surat masuk',
  keluar: 'register surat keluar',
  kendali: 'buku kendali surat: tiap disposisi',
  pks: 'buku register PKS',
};

export function bukuCommand(env: Env, ringkas: string): Command {
  const induk = perintah('buku', ringkas).addHelpText(
    'after',
    '\nContoh:\n  $ pks buku masuk --bulan 8\n  $ pks buku pks --tahun 2026 --ke buku-pks.xlsx\n  $ pks buku periksa 2026',
  );
  for (const kode of BUKU) induk.addCommand(satuBuku(env, kode));
  return induk.addCommand(
    perintah('periksa', 'nomor yang loncat, ganda, atau belum terisi')
      .argument('[tahun]', 'tahun buku (bawaan: tahun ini)')
      .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang perlu ditelusuri')
      .action((tahun: string | undefined, _, c: Command) => periksa(env, tahun, c.optsWithGlobals())),
  );
}

const satuBuku = (env: Env, kode: KodeBuku): Command =>
  perintahTulis(kode, RINGKAS[kode])
    .option('--tahun <n>', 'tahun buku (bawaan: tahun ini)')
    .option('--bulan <n>', 'hanya bulan ini (1–12)')
    .option('--ke <file>', `tulis ke berkas: .${FORMAT_BUKU.join(' | .')}`)
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .action((_, c: Command) => buku(env, kode, c.optsWithGlobals()));

export async function buku(env: Env, kode: KodeBuku, opsi: OpsiBuku): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  if (opsi.ke === undefined) return jawab(env, opsi, (await satuBerkas(sesi, kode, opsi)).jawaban);
  await sekali(env, sesi.register.folder, `buku ${kode}`, opsi, () => satuBerkas(sesi, kode, opsi));
}

/** The book, and where it is asked for as a file that file. */
async function satuBerkas(sesi: Sesi, kode: KodeBuku, opsi: OpsiBuku) {
  const tahun = opsi.tahun === undefined ? Number(sesi.hariIni.slice(0, 4)) : tahunBuku(opsi.tahun);
  const bulan = opsi.bulan === undefined ? null : bulanBuku(opsi.bulan);
  const pilihan = [opsi.tahun && ` --tahun ${tahun}`, bulan && ` --bulan ${bulan}`].filter(Boolean).join('');
  const format = opsi.ke === undefined ? null : formatDari(opsi.ke);
  const seluruhnya = SUSUN[kode](await bahanBuku(sesi, tahun), tahun);
  const { buku: isi, peringatan } =
    bulan === null ? { buku: seluruhnya, peringatan: [] } : sebulan(seluruhnya, tahun, bulan);
  const berkas = format === null ? null : await tulis(sesi, isi, format, opsi);
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'buku',
    dasar: { ...sesi.dasar, buku: kode, tahun: String(tahun), bulan: bulan === null ? null : String(bulan) },
    data: isi.baris.map(barisData),
    ringkas: { baris: isi.baris.length, berkas: tujuan },
    peringatan: [...peringatan, ...(format === null ? [] : peringatanCoba(opsi))],
    teks: () =>
      tujuan === null
        ? tampilBuku(isi, pilihan, gaya(sesi.env))
        : `✓ ${isi.judul}: ${isi.baris.length} baris\n  ${tujuan}`,
    singkat: tujuan ?? isi.baris.map((b) => String(Object.values(b.sel)[0]?.nilai ?? '')).join('\n'),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

/** A row keyed by column; what was corrected under `dicoret`, what no longer holds under `batal`. */
const barisData = ({ sel, batal }: Buku['baris'][number]) => ({
  ...Object.fromEntries(Object.entries(sel).map(([kunci, s]) => [kunci, s.nilai])),
  dicoret: Object.fromEntries(Object.entries(sel).flatMap(([k, s]) => (s.dicoret.length > 0 ? [[k, s.dicoret]] : []))),
  batal,
});

async function tulis(sesi: Sesi, isi: Buku, format: FormatBuku, opsi: OpsiBuku) {
  const { tempat } = sesi.env;
  const timpa = opsi.timpa ?? false;
  const tujuan = tempat.tujuan(opsi.ke ?? '', `buku-${isi.kode}.${format}`, timpa);
  tolakDiRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  const pencetak = await sesi.env.pencetak();
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${tulisAngka(sesi.hariIni)}; SOP 470/08`;
  const bytes = await pencetak.cetak(format, { buku: isi, kantor, keterangan, dibuat: sesi.saat });
  if (!opsi.coba) await tempat.tulis(tujuan, bytes, timpa);
  return { tujuan, sidik: sesi.env.sidik(bytes) };
}

/** @throws Galat NILAI_TIDAK_DIKENAL where the name ends in no format pks writes */
function formatDari(ke: string): FormatBuku {
  const akhiran = /\.([A-Za-z]+)$/.exec(ke)?.[1]?.toLowerCase();
  const cocok = FORMAT_BUKU.find((f) => f === akhiran);
  if (cocok) return cocok;
  throw new Galat('NILAI_TIDAK_DIKENAL', `--ke: "${ke}" tidak berakhiran yang dikenal.`, [
    `Pilihan: ${FORMAT_BUKU.map((f) => `.${f}`).join(' | ')}`,
  ]);
}

/** @throws Galat NILAI_TIDAK_DIKENAL */
function tahunBuku(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks); // any year a date may be of
  throw new Galat('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun buku.`, ['Contoh: 2026']);
}

/** @throws Galat NILAI_TIDAK_DIKENAL */
function bulanBuku(teks: string): number {
  const n = bilangan('--bulan', teks, 1);
  if (n <= 12) return n;
  return Number(
    salahSatuDari(
      '--bulan',
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
      teks,
    ),
  );
}

async function periksa(env: Env, teks: string | undefined, opsi: Opsi & Readonly<{ gagalBilaAda?: boolean }>) {
  const sesi = await bukaSesi(env, opsi);
  const tahun = teks === undefined ? Number(sesi.hariIni.slice(0, 4)) : tahunBuku(teks);
  const temuan = await temuanBuku(sesi, tahun);
  const terbuka = temuan.filter((t) => !t.dijelaskan).length;
  jawab(env, opsi, {
    skema: 'buku-periksa',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data: temuan,
    ringkas: { temuan: temuan.length, terbuka },
    peringatan: [],
    teks: (d) => tampilPeriksaBuku(tahun, d, gaya(env)),
    singkat: temuan.map((t) => `${t.buku} ${t.nomor}: ${t.sebab}`).join('\n'),
  });
  if (opsi.gagalBilaAda && terbuka > 0) throw new KeluarDengan('ADA_TEMUAN');
}
