import { MONTHS_SHORT } from '../days/day-names.ts';
import { formatTanggalNumeric } from '../days/format-days.ts';
import { periodText } from '../permohonan/kerja-sama/owed-periods.ts';
import { kewajibanName } from '../permohonan/kerja-sama/pengesahan.ts';
import { langkahCode } from '../permohonan/text/kasus-words.ts';
import { kasusRanges } from './behind/kasus-ranges.ts';
import type { Report } from './report.ts';
import { lateDays, numberText, type ReportWords, shareText, stepName } from './report-words.ts';

export type ReportColumn = Readonly<{ judul: string; angka?: true }>;
/** `kosong`: said where it has no rows. */
export type ReportTable = Readonly<{
  judul: string;
  kolom: readonly ReportColumn[];
  baris: readonly (readonly string[])[];
  kosong: string;
}>;

const teks = (judul: string): ReportColumn => ({ judul });
const angka = (judul: string): ReportColumn => ({ judul, angka: true });

export const reportTables = (r: Report, kata: ReportWords) => ({
  giliran: turnTable(r, kata),
  arus: flowTable(r),
  pemegang: holderTable(r, kata),
  langkah: stepTable(r, kata),
  lama: trendTable(r, kata),
  tunggu: waitingTable(r, kata),
  terlambat: lateTable(r, kata),
  pks: endingTable(r),
  sudahHabis: lapsedTable(r),
  kewajiban: owedTable(r),
});

const LONGEST_BAR = 40;

/** Whoever has most of the late ones first; `lain`: in time. */
export const waitingHolders = ({ tunggu }: Report, kata: ReportWords) =>
  [...new Set(tunggu.map((t) => t.siapa))]
    .map((kode) => {
      const milik = tunggu.filter((t) => t.siapa === kode);
      const lambat = milik.filter((t) => t.terlambat).length;
      return { nama: kata.holder(kode), lambat, lain: milik.length - lambat };
    })
    .sort((a, b) => b.lambat - a.lambat || b.lain - a.lain);

/** A picture in letters: late ones solid, the others light. */
function turnTable(r: Report, kata: ReportWords): ReportTable {
  const baris = waitingHolders(r, kata);
  const terbanyak = baris.reduce((n, b) => Math.max(n, b.lambat + b.lain), 1);
  const bar = (n: number, huruf: string) =>
    huruf.repeat(n === 0 ? 0 : Math.max(1, Math.round((n * LONGEST_BAR) / terbanyak)));
  return {
    judul: 'Giliran siapa: kasus yang menunggu (█ terlambat, ░ dalam waktu)',
    kolom: [teks('Ditunggu'), teks('Kasus'), angka('Terlambat'), angka('Dalam waktu')],
    baris: baris.map((b) => [b.nama, `${bar(b.lambat, '█')}${bar(b.lain, '░')}`, String(b.lambat), String(b.lain)]),
    kosong: 'Tidak ada kasus yang menunggu.',
  };
}

/** In the order of a report. */
export const FLOW_ROWS = [
  ['awal', 'Sudah berjalan pada awal masa ini'],
  ['masuk', 'Surat masuk'],
  ['dibukaLagi', 'Dibuka lagi'],
  ['selesai', 'Selesai'],
  ['ditolak', 'Ditolak'],
  ['dicabut', 'Dicabut pemohon'],
  ['dikembalikan', 'Dikembalikan, tidak lengkap'],
  ['dialihkan', 'Dialihkan: data agregat, dijawab dengan surat'],
  ['batal', 'Batal: salah catat'],
  ['menunggu', 'Masih berjalan pada akhir masa ini'],
] as const;

const flowTable = (r: Report): ReportTable => ({
  judul: 'Arus kasus',
  kolom: [teks('Uraian'), angka('Jumlah'), angka(r.sebelumnya.periode.nama), teks('Kasus')],
  baris: FLOW_ROWS.filter(([apa]) => r[apa] > 0 || r.sebelumnya[apa] > 0 || apa === 'masuk' || apa === 'menunggu').map(
    ([apa, nama]) => [nama, String(r[apa]), String(r.sebelumnya[apa]), kasusRanges(r.kasus[apa])],
  ),
  kosong: '',
});

const holderTable = (r: Report, kata: ReportWords): ReportTable => ({
  judul: `Hari menurut pemegangnya (${kata.hari} dalam masa ini)`,
  kolom: [
    teks('Pemegang'),
    angka('Hari'),
    angka(r.sebelumnya.periode.nama),
    angka('Langkah'),
    angka('Tepat'),
    angka('Lambat karena langkah sendiri'),
  ],
  baris: r.peran.map((p) => [
    kata.holder(p.peran),
    String(p.hari),
    String(r.sebelumnya.hari[p.peran] ?? 0),
    String(p.selesai),
    p.selesai === 0 ? '–' : `${p.tepat} (${shareText(p.tepat, p.selesai)})`,
    String(p.lambatSendiri),
  ]),
  kosong: 'Tidak ada kasus yang berjalan dalam masa ini.',
});

const stepTable = (r: Report, kata: ReportWords): ReportTable => ({
  judul: `Langkah terhadap SOP (lama dalam ${kata.hari}, waktu kerja dalam menit)`,
  kolom: [
    teks('Langkah'),
    angka('Selesai'),
    angka('Tepat'),
    angka('Lambat sendiri'),
    angka('Koreksi'),
    angka('Median'),
    angka('P90'),
    angka('SOP'),
    angka('Menit'),
    angka('Menit SOP'),
    teks('Kasus yang lambat'),
  ],
  baris: r.langkah
    .filter((l) => l.selesai > 0)
    .map((l) => [
      stepName(l),
      String(l.selesai),
      `${l.tepat} (${shareText(l.tepat, l.selesai)})`,
      String(l.lambatSendiri),
      String(l.koreksi),
      numberText(l.median),
      numberText(l.p90),
      String(l.hariSop),
      l.menit.jumlah === 0 ? '–' : `${numberText(l.menit.median)} (P90 ${numberText(l.menit.p90)})`,
      numberText(l.menit.sop),
      kasusRanges(l.kasusLambat),
    ]),
  kosong: 'Tidak ada langkah yang dikerjakan dalam masa ini.',
});

/** 'Agu 2026'. */
export const monthLabel = (bulan: string): string => `${MONTHS_SHORT[Number(bulan.slice(5)) - 1]} ${bulan.slice(0, 4)}`;

const trendTable = (r: Report, kata: ReportWords): ReportTable => ({
  judul: `Lama kasus yang selesai, H1 sampai selesai (${kata.hari})`,
  kolom: [teks('Bulan'), angka('Selesai'), angka('Median'), angka('P90')],
  baris: r.bulan.map((b) => [monthLabel(b.bulan), String(b.selesai), numberText(b.median), numberText(b.p90)]),
  kosong: '',
});

const waitingTable = (r: Report, kata: ReportWords): ReportTable => ({
  judul: 'Siapa ditunggu, untuk apa',
  kolom: [
    teks('Ditunggu'),
    teks('Kasus'),
    teks('Lembaga'),
    teks('Langkah'),
    angka(`Di sana (${kata.satuan})`),
    teks('Target'),
    angka(`Lewat (${kata.satuan})`),
  ],
  baris: r.tunggu.map((t) => [
    kata.holder(t.siapa),
    t.id,
    t.lembaga,
    stepName(t.langkah),
    String(t.hari),
    formatTanggalNumeric(t.target),
    t.terlambat ? String(lateDays(t, kata)) : '–',
  ]),
  kosong: 'Tidak ada kasus yang menunggu.',
});

const lateTable = (r: Report, kata: ReportWords): ReportTable => ({
  judul: 'Yang terlambat dalam masa ini dan sebabnya',
  kolom: [
    teks('Kasus'),
    teks('Lembaga'),
    teks('Menunggu di'),
    angka(`Lewat (${kata.satuan})`),
    teks('Paling lama di'),
    teks('Alasan keterlambatan langkah'),
  ],
  baris: r.terlambat.map((t) => [
    t.id,
    t.lembaga,
    t.langkah ? stepName(t.langkah) : t.status,
    lateDays(t, kata) > 0 ? String(lateDays(t, kata)) : '–',
    t.terlama ? `${kata.holder(t.terlama.peran)}, ${t.terlama.hari} ${kata.satuan}` : '–',
    lateReasons(t.langkahTerlambat),
  ]),
  kosong: 'Tidak ada yang terlambat dalam masa ini.',
});

/** 'pejabat dinas luar (L02, L11); tanpa alasan: 3 langkah (L04, L05, L06)'. */
export function lateReasons(langkah: Report['terlambat'][number]['langkahTerlambat']): string {
  const alasan = [...new Set(langkah.flatMap((l) => l.alasan ?? []))];
  const kode = (milik: typeof langkah) => [...new Set(milik.map((l) => langkahCode(l.no)))].join(', ');
  const tanpa = langkah.filter((l) => l.alasan === null);
  return (
    [
      ...alasan.map((a) => `${a} (${kode(langkah.filter((l) => l.alasan === a))})`),
      ...(tanpa.length > 0 ? [`tanpa alasan: ${tanpa.length} langkah (${kode(tanpa)})`] : []),
    ].join('; ') || '–'
  );
}

const endingTable = (r: Report): ReportTable => ({
  judul: 'PKS yang habis dalam 12 bulan',
  kolom: [teks('Habis'), teks('Lembaga'), teks('Nomor'), angka('Dalam (bulan)'), teks('Perpanjangan'), teks('Kasus')],
  baris: r.kerjaSama.daftar.map((k) => [
    formatTanggalNumeric(k.berakhir),
    k.lembaga,
    k.nomor,
    String(k.dalamBulan),
    k.diperpanjang ? `kasus ${k.diperpanjang}` : 'belum',
    k.id,
  ]),
  kosong: 'Tidak ada PKS yang habis dalam 12 bulan.',
});

const lapsedTable = (r: Report): ReportTable => ({
  judul: 'PKS yang habis dalam 12 bulan terakhir dan belum diperpanjang',
  kolom: [teks('Habis'), teks('Lembaga'), teks('Kasus')],
  baris: r.kerjaSama.sudahHabis.map((k) => [formatTanggalNumeric(k.berakhir), k.lembaga, k.id]),
  kosong: 'Tidak ada PKS yang habis tanpa diperpanjang dalam 12 bulan terakhir.',
});

const owedTable = (r: Report): ReportTable => ({
  judul: 'Kewajiban pengguna yang lewat waktunya',
  kolom: [teks('Lembaga'), teks('Kewajiban'), teks('Masa'), teks('Jatuh tempo'), angka('Lewat (hk)'), teks('Kasus')],
  baris: r.kewajiban.daftar.map((k) => [
    k.lembaga,
    kewajibanName(k.kewajiban),
    periodText(k.periode),
    formatTanggalNumeric(k.jatuhTempo),
    numberText(k.lewatHariKerja),
    k.id,
  ]),
  kosong: 'Tidak ada kewajiban yang lewat waktunya.',
});
