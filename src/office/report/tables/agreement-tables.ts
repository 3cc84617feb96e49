import { formatTanggalNumeric } from '../../days/format-days.ts';
import { periodText } from '../../permohonan/kerja-sama/owed-periods.ts';
import { kewajibanName } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { Report } from '../report.ts';
import { numberText } from '../report-words.ts';
import { angka, type ReportTable, teks } from './report-table.ts';

export const endingTable = (r: Report): ReportTable => ({
  judul: 'PKS yang habis dalam 12 bulan',
  kolom: [teks('Habis'), teks('Lembaga'), teks('Nomor'), angka('Dalam (bulan)'), teks('Perpanjangan'), teks('Kasus')],
  baris: r.kerjaSama.daftar.map((k) => [
    formatTanggalNumeric(k.berakhir),
    k.lembaga,
    k.nomor,
    String(k.dalamBulan),
    k.diperpanjang ? `kasus ${k.diperpanjang}` : k.diakhiri ? 'diakhiri lebih awal' : 'belum',
    k.id,
  ]),
  kosong: 'Tidak ada PKS yang habis dalam 12 bulan.',
});

export const lapsedTable = (r: Report): ReportTable => ({
  judul: 'PKS yang habis dalam 12 bulan terakhir dan belum diperpanjang',
  kolom: [teks('Habis'), teks('Lembaga'), teks('Kasus')],
  baris: r.kerjaSama.sudahHabis.map((k) => [formatTanggalNumeric(k.berakhir), k.lembaga, k.id]),
  kosong: 'Tidak ada PKS yang habis tanpa diperpanjang dalam 12 bulan terakhir.',
});

export const lateOwedTable = (r: Report): ReportTable => ({
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
