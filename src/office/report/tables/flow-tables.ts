import { MONTHS_SHORT } from '../../days/day-names.ts';
import { kasusRanges } from '../behind/kasus-ranges.ts';
import type { Report } from '../report.ts';
import { numberText, type ReportWords, shareText, stepName } from '../report-words.ts';
import { angka, type ReportTable, teks } from './report-table.ts';

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

export const flowTable = (r: Report): ReportTable => ({
  judul: 'Arus kasus',
  kolom: [teks('Uraian'), angka('Jumlah'), angka(r.sebelumnya.periode.nama), teks('Kasus')],
  baris: FLOW_ROWS.filter(([apa]) => r[apa] > 0 || r.sebelumnya[apa] > 0 || apa === 'masuk' || apa === 'menunggu').map(
    ([apa, nama]) => [nama, String(r[apa]), String(r.sebelumnya[apa]), kasusRanges(r.kasus[apa])],
  ),
  kosong: '',
});

export const holderTable = (r: Report, kata: ReportWords): ReportTable => ({
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

export const stepTable = (r: Report, kata: ReportWords): ReportTable => ({
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

export const monthLabel = (bulan: string): string => `${MONTHS_SHORT[Number(bulan.slice(5)) - 1]} ${bulan.slice(0, 4)}`;

export const trendTable = (r: Report, kata: ReportWords): ReportTable => ({
  judul: `Lama kasus yang selesai, H1 sampai selesai (${kata.hari})`,
  kolom: [teks('Bulan'), angka('Selesai'), angka('Median'), angka('P90')],
  baris: r.bulan.map((b) => [monthLabel(b.bulan), String(b.selesai), numberText(b.median), numberText(b.p90)]),
  kosong: '',
});
