/** What is compared, a sheet for each question, every figure with its cases. */
import { type BukuColumn, type BukuTable, bukuCell } from '../buku/buku.ts';
import { periodText } from '../permohonan/kerja-sama/owed-periods.ts';
import { kewajibanName } from '../permohonan/kerja-sama/pengesahan.ts';
import { langkahCode } from '../permohonan/text/kasus-words.ts';
import { kasusRanges } from './behind/kasus-ranges.ts';
import { type FigureKasus, isCounted, type ReportFigure, reportFigures } from './behind/report-figures.ts';
import type { Report } from './report.ts';
import { lateDays, type ReportWords, stepName } from './report-words.ts';
import { monthLabel } from './tables/flow-tables.ts';
import { lateReasons } from './tables/waiting-tables.ts';

type Value = string | number | null;
type Column = readonly [judul: string, jenis: BukuColumn['jenis'], lebar: number];

const teks = (judul: string, lebar: number): Column => [judul, 'teks', lebar];
const angka = (judul: string, lebar = 10): Column => [judul, 'angka', lebar];
const hari = (judul: string): Column => [judul, 'tanggal', 12];

export function reportSheets(r: Report, kata: ReportWords, kasusBehind: FigureKasus): readonly BukuTable[] {
  const semua = reportFigures(r, kata).filter((f) => f.umum || isCounted(f) || f.sebelumnya);
  const sheet = (kode: string, judul: string, kolom: readonly Column[], baris: readonly (readonly Value[])[]) =>
    table(kode, `${judul}, ${r.periode.nama}`, kolom, baris, r.periode.sampai);
  const figureRow = (f: ReportFigure): readonly Value[] => [
    ...[f.bagian, f.uraian, f.nilai, f.sebelumnya, f.satuan],
    kasusRanges(kasusBehind(f)),
  ];
  const figureColumns = [
    ...[teks('Bagian', 26), teks('Uraian', 34), angka('Nilai'), angka('Masa sebelumnya', 12), teks('Satuan', 11)],
    teks('Kasus', 50),
  ];
  return [
    sheet('Ringkasan', 'Laporan permohonan PKS', figureColumns, semua.filter((f) => f.umum).map(figureRow)),
    sheet('Langkah', 'Langkah terhadap SOP', STEP_COLUMNS, stepRows(r, kata)),
    sheet('Pemegang', `Hari menurut pemegangnya (${kata.hari})`, HOLDER_COLUMNS, holderRows(r, kata)),
    sheet('Menunggu', 'Siapa ditunggu, untuk apa', WAITING_COLUMNS, waitingRows(r, kata)),
    sheet('Terlambat', 'Yang terlambat dalam masa ini dan sebabnya', LATE_COLUMNS, lateRows(r, kata)),
    sheet('Lama', `Lama kasus yang selesai (${kata.hari})`, TREND_COLUMNS, trendRows(r)),
    sheet('Kerja sama', 'PKS yang habis dalam 12 bulan', ENDING_COLUMNS, endingRows(r)),
    sheet('Habis', 'PKS yang habis dalam 12 bulan terakhir dan belum diperpanjang', LAPSED_COLUMNS, lapsedRows(r)),
    sheet('Kewajiban', 'Kewajiban pengguna yang lewat waktunya', OWED_COLUMNS, owedRows(r)),
    sheet('Angka', 'Setiap angka dan kasusnya', figureColumns, semua.map(figureRow)),
  ];
}

const table = (
  kode: string,
  judul: string,
  kolom: readonly Column[],
  baris: readonly (readonly Value[])[],
  pada: string,
): BukuTable => ({
  kode,
  judul,
  polos: true,
  kolom: kolom.map(([nama, jenis, lebar], i) => ({ kunci: `k${i}`, judul: nama, jenis, lebar })),
  baris: baris.map((nilai) => ({
    sel: Object.fromEntries(nilai.map((satu, i) => [`k${i}`, bukuCell(satu)])),
    pada,
    batal: null,
  })),
});

const STEP_COLUMNS: readonly Column[] = [
  ...[teks('No', 6), teks('Langkah', 34), teks('Pelaksana', 26), angka('Selesai'), angka('Tepat'), angka('Lambat')],
  ...[angka('Lambat sendiri'), angka('Koreksi'), angka('Median'), angka('P90'), angka('SOP'), angka('Menit, median')],
  ...[angka('Menit, P90'), angka('Menit SOP'), angka('Hari di kantor'), angka('Hari di pemohon')],
  ...[angka('Hari di Kemendagri', 12), teks('Kasus yang lambat', 40)],
];
const stepRows = (r: Report, kata: ReportWords): readonly (readonly Value[])[] =>
  r.langkah.map((l) => [
    ...[langkahCode(l.no), l.ringkas, kata.holder(l.pelaksana), l.selesai, l.tepat, l.selesai - l.tepat],
    ...[l.lambatSendiri, l.koreksi, l.median, l.p90, l.hariSop, l.menit.median, l.menit.p90, l.menit.sop],
    ...[l.hari.kantor, l.hari.pemohon, l.hari.kemendagri, kasusRanges(l.kasusLambat)],
  ]);

const HOLDER_COLUMNS: readonly Column[] = [
  ...[teks('Pemegang', 40), angka('Hari'), angka('Masa sebelumnya', 12), angka('Langkah'), angka('Tepat')],
  angka('Lambat karena langkah sendiri', 14),
];
const holderRows = (r: Report, kata: ReportWords): readonly (readonly Value[])[] =>
  r.peran.map((p) => [
    ...[kata.holder(p.peran), p.hari, r.sebelumnya.hari[p.peran] ?? 0, p.selesai, p.tepat, p.lambatSendiri],
  ]);

const WAITING_COLUMNS: readonly Column[] = [
  ...[teks('Ditunggu', 34), teks('Kasus', 11), teks('Lembaga', 40), teks('Langkah', 36), angka('Hari di sana')],
  ...[hari('Target'), angka('Lewat')],
];
const waitingRows = (r: Report, kata: ReportWords): readonly (readonly Value[])[] =>
  r.tunggu.map((t) => [
    ...[kata.holder(t.siapa), t.id, t.lembaga, stepName(t.langkah), t.hari, t.target],
    t.terlambat ? lateDays(t, kata) : 0,
  ]);

const LATE_COLUMNS: readonly Column[] = [
  ...[teks('Kasus', 11), teks('Lembaga', 40), teks('Menunggu di', 36), hari('Target'), angka('Lewat')],
  ...[teks('Paling lama di', 34), angka('Berapa hari'), teks('Alasan keterlambatan langkah', 60)],
];
const lateRows = (r: Report, kata: ReportWords): readonly (readonly Value[])[] =>
  r.terlambat.map((t) => [
    ...[t.id, t.lembaga, t.langkah ? stepName(t.langkah) : t.status, t.target, lateDays(t, kata)],
    ...[t.terlama ? kata.holder(t.terlama.peran) : null, t.terlama?.hari ?? null, lateReasons(t.langkahTerlambat)],
  ]);

const TREND_COLUMNS: readonly Column[] = [teks('Bulan', 14), angka('Selesai'), angka('Median'), angka('P90')];
const trendRows = (r: Report): readonly (readonly Value[])[] =>
  r.bulan.map((b) => [monthLabel(b.bulan), b.selesai, b.median, b.p90]);

const ENDING_COLUMNS: readonly Column[] = [
  ...[hari('Habis'), teks('Lembaga', 40), teks('Nomor', 28), angka('Dalam (bulan)'), teks('Diperpanjang kasus', 14)],
  teks('Kasus', 11),
];
const endingRows = (r: Report): readonly (readonly Value[])[] =>
  r.kerjaSama.daftar.map((k) => [k.berakhir, k.lembaga, k.nomor, k.dalamBulan, k.diperpanjang, k.id]);

const LAPSED_COLUMNS: readonly Column[] = [hari('Habis'), teks('Lembaga', 40), teks('Kasus', 11)];
const lapsedRows = (r: Report): readonly (readonly Value[])[] =>
  r.kerjaSama.sudahHabis.map((k) => [k.berakhir, k.lembaga, k.id]);

const OWED_COLUMNS: readonly Column[] = [
  ...[teks('Lembaga', 40), teks('Kewajiban', 26), teks('Masa', 22), hari('Jatuh tempo'), angka('Lewat (hk)')],
  teks('Kasus', 11),
];
const owedRows = (r: Report): readonly (readonly Value[])[] =>
  r.kewajiban.daftar.map((k) => [
    ...[k.lembaga, kewajibanName(k.kewajiban), periodText(k.periode), k.jatuhTempo, k.lewatHariKerja, k.id],
  ]);
