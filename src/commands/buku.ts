/** `pks buku`: the records the SOP names (row "Pencatatan"), on the screen or as a file; `periksa` looks for gaps. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { oncePerKey } from '../desk/file-key.ts';
import {
  defineCommand,
  defineWriteCommand,
  dryRunWarnings,
  oneOfWords,
  type StandardFlags,
  type WriteFlags,
  wholeNumber,
} from '../desk/flags/standard-flags.ts';
import { refuseInsideRegister } from '../desk/output-path.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { BUKU_FORMATS, type BukuFormat, type Env } from '../env.ts';
import { ExitWith, Failure } from '../errors.ts';
import { BUKU_CODES, type Buku, type BukuCode, type BukuSource } from '../office/buku/buku.ts';
import { bukuKeluar } from '../office/buku/buku-keluar.ts';
import { bukuKendali } from '../office/buku/buku-kendali.ts';
import { bukuMasuk } from '../office/buku/buku-masuk.ts';
import { bukuOfMonth } from '../office/buku/buku-month.ts';
import { bukuPks } from '../office/buku/buku-pks.ts';
import { formatTanggalNumeric } from '../office/days/format-days.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showBuku, showBukuFindings } from '../screen/pages/show-buku.ts';
import { readBukuMaterial } from './buku/buku-kasus.ts';
import { bukuYearFindings } from './buku/buku-year-findings.ts';

type BukuFlags = WriteFlags & Readonly<{ tahun?: string; bulan?: string; ke?: string; timpa?: boolean }>;

const BUKU_BUILDERS: Readonly<Record<BukuCode, (b: BukuSource, tahun: number) => Buku>> = {
  masuk: bukuMasuk,
  keluar: bukuKeluar,
  kendali: bukuKendali,
  pks: bukuPks,
};
const BUKU_SUMMARIES: Readonly<Record<BukuCode, string>> = {
  masuk: 'register surat masuk',
  keluar: 'register surat keluar',
  kendali: 'buku kendali surat: tiap disposisi',
  pks: 'buku register PKS',
};

export function bukuCommand(env: Env, ringkas: string): Command {
  const induk = defineCommand('buku', ringkas).addHelpText(
    'after',
    '\nContoh:\n  $ pks buku masuk --bulan 8\n  $ pks buku pks --tahun 2026 --ke buku-pks.xlsx\n  $ pks buku periksa 2026',
  );
  for (const kode of BUKU_CODES) induk.addCommand(bukuSubcommand(env, kode));
  return induk.addCommand(
    defineCommand('periksa', 'nomor yang loncat, ganda, atau belum terisi')
      .argument('[tahun]', 'tahun buku (bawaan: tahun ini)')
      .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang perlu ditelusuri')
      .action((tahun: string | undefined, _, c: Command) => runBukuPeriksa(env, tahun, c.optsWithGlobals())),
  );
}

const bukuSubcommand = (env: Env, kode: BukuCode): Command =>
  defineWriteCommand(kode, BUKU_SUMMARIES[kode])
    .option('--tahun <n>', 'tahun buku (bawaan: tahun ini)')
    .option('--bulan <n>', 'hanya bulan ini (1–12)')
    .option('--ke <file>', `tulis ke berkas: .${BUKU_FORMATS.join(' | .')}`)
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .action((_, c: Command) => runBuku(env, kode, c.optsWithGlobals()));

export async function runBuku(env: Env, kode: BukuCode, opsi: BukuFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  if (opsi.ke === undefined) return printAnswer(env, opsi, (await makeBuku(sesi, kode, opsi)).jawaban);
  await oncePerKey(env, sesi.register.place.label, `buku ${kode}`, opsi, () => makeBuku(sesi, kode, opsi));
}

/** The book, and where it is asked for as a file that file. */
async function makeBuku(sesi: Sitting, kode: BukuCode, opsi: BukuFlags) {
  const tahun = opsi.tahun === undefined ? Number(sesi.hariIni.slice(0, 4)) : parseBukuYear(opsi.tahun);
  const bulan = opsi.bulan === undefined ? null : parseBukuMonth(opsi.bulan);
  const pilihan = [opsi.tahun && ` --tahun ${tahun}`, bulan && ` --bulan ${bulan}`].filter(Boolean).join('');
  const format = opsi.ke === undefined ? null : formatOf(opsi.ke);
  const seluruhnya = BUKU_BUILDERS[kode](await readBukuMaterial(sesi, tahun), tahun);
  const { buku: isi, peringatan } =
    bulan === null ? { buku: seluruhnya, peringatan: [] } : bukuOfMonth(seluruhnya, tahun, bulan);
  const berkas = format === null ? null : await writeBuku(sesi, isi, format, opsi);
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'buku',
    dasar: { ...sesi.dasar, buku: kode, tahun: String(tahun), bulan: bulan === null ? null : String(bulan) },
    data: isi.baris.map(bukuRowData),
    ringkas: { baris: isi.baris.length, berkas: tujuan },
    peringatan: [...peringatan, ...(format === null ? [] : dryRunWarnings(opsi))],
    teks: () =>
      tujuan === null
        ? showBuku(isi, pilihan, screenStyle(sesi.env))
        : `✓ ${isi.judul}: ${isi.baris.length} baris\n  ${tujuan}`,
    singkat: tujuan ?? isi.baris.map((b) => String(Object.values(b.sel)[0]?.nilai ?? '')).join('\n'),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

/** A row keyed by column; what was corrected under `dicoret`, what no longer holds under `batal`. */
const bukuRowData = ({ sel, batal }: Buku['baris'][number]) => ({
  ...Object.fromEntries(Object.entries(sel).map(([kunci, s]) => [kunci, s.nilai])),
  dicoret: Object.fromEntries(Object.entries(sel).flatMap(([k, s]) => (s.dicoret.length > 0 ? [[k, s.dicoret]] : []))),
  batal,
});

async function writeBuku(sesi: Sitting, isi: Buku, format: BukuFormat, opsi: BukuFlags) {
  const { localFiles: tempat } = sesi.env;
  const timpa = opsi.timpa ?? false;
  const tujuan = tempat.destination(opsi.ke ?? '', `buku-${isi.kode}.${format}`, timpa);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  const pencetak = await sesi.env.bukuPrinter();
  const kantor = sesi.atur('kantor.nama') ?? '';
  const keterangan = `Menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08`;
  const bytes = await pencetak.printBuku(format, { buku: isi, kantor, keterangan, dibuat: sesi.saat });
  if (!opsi.coba) await tempat.write(tujuan, bytes, timpa);
  return { tujuan, sidik: sesi.env.sha256Of(bytes) };
}

/** @throws Failure NILAI_TIDAK_DIKENAL where the name ends in no format pks writes */
function formatOf(ke: string): BukuFormat {
  const akhiran = /\.([A-Za-z]+)$/.exec(ke)?.[1]?.toLowerCase();
  const cocok = BUKU_FORMATS.find((f) => f === akhiran);
  if (cocok) return cocok;
  throw new Failure('NILAI_TIDAK_DIKENAL', `--ke: "${ke}" tidak berakhiran yang dikenal.`, [
    `Pilihan: ${BUKU_FORMATS.map((f) => `.${f}`).join(' | ')}`,
  ]);
}

/** @throws Failure NILAI_TIDAK_DIKENAL */
function parseBukuYear(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks); // any year a date may be of
  throw new Failure('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun buku.`, ['Contoh: 2026']);
}

/** @throws Failure NILAI_TIDAK_DIKENAL */
function parseBukuMonth(teks: string): number {
  const n = wholeNumber('--bulan', teks, 1);
  if (n <= 12) return n;
  return Number(
    oneOfWords(
      '--bulan',
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
      teks,
    ),
  );
}

async function runBukuPeriksa(
  env: Env,
  teks: string | undefined,
  opsi: StandardFlags & Readonly<{ gagalBilaAda?: boolean }>,
) {
  const sesi = await openSitting(env, opsi);
  const tahun = teks === undefined ? Number(sesi.hariIni.slice(0, 4)) : parseBukuYear(teks);
  const temuan = await bukuYearFindings(sesi, tahun);
  const terbuka = temuan.filter((t) => !t.dijelaskan).length;
  printAnswer(env, opsi, {
    skema: 'buku-periksa',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data: temuan,
    ringkas: { temuan: temuan.length, terbuka },
    peringatan: [],
    teks: (d) => showBukuFindings(tahun, d, screenStyle(env)),
    singkat: temuan.map((t) => `${t.buku} ${t.nomor}: ${t.sebab}`).join('\n'),
  });
  if (opsi.gagalBilaAda && terbuka > 0) throw new ExitWith('ADA_TEMUAN');
}
