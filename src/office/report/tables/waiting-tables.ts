import { formatTanggalNumeric } from '../../days/format-days.ts';
import { langkahCode } from '../../permohonan/text/kasus-words.ts';
import type { Report } from '../report.ts';
import { lateDays, type ReportWords, stepName } from '../report-words.ts';
import { angka, type ReportTable, teks } from './report-table.ts';

const LONGEST_BAR = 40;

/** The holder of most late cases comes first; `lain` counts cases in time. */
export const waitingHolders = ({ tunggu }: Report, kata: ReportWords) =>
  [...new Set(tunggu.map((t) => t.siapa))]
    .map((kode) => {
      const milik = tunggu.filter((t) => t.siapa === kode);
      const lambat = milik.filter((t) => t.terlambat).length;
      return { nama: kata.holder(kode), lambat, lain: milik.length - lambat };
    })
    .sort((a, b) => b.lambat - a.lambat || b.lain - a.lain);

/** A picture in letters: late ones are solid, the others light. */
export function turnTable(r: Report, kata: ReportWords): ReportTable {
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

export const waitingTable = (r: Report, kata: ReportWords): ReportTable => ({
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

export const lateTable = (r: Report, kata: ReportWords): ReportTable => ({
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
