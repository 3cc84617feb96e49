/** A report as one sheet to count with: a row a figure, with the same of the period before and the cases behind it. */
import { type BukuTable, bukuCell } from '../buku/buku.ts';
import { codeWord } from '../permohonan/text/code-words.ts';
import type { Report } from './report.ts';
import { FLOW_ROWS } from './report-tables.ts';
import { type ReportWords, stepName } from './report-words.ts';

type Figure = readonly [
  bagian: string,
  uraian: string,
  nilai: number | null,
  sebelumnya: number | null,
  satuan: string,
  kasus: readonly string[],
];

const COLUMNS = [
  { kunci: 'bagian', judul: 'Bagian', jenis: 'teks', lebar: 16 },
  { kunci: 'uraian', judul: 'Uraian', jenis: 'teks', lebar: 34 },
  { kunci: 'nilai', judul: 'Nilai', jenis: 'angka', lebar: 8 },
  { kunci: 'sebelumnya', judul: 'Masa sebelumnya', jenis: 'angka', lebar: 10 },
  { kunci: 'satuan', judul: 'Satuan', jenis: 'teks', lebar: 10 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 40 },
] as const;

export const reportSheet = (r: Report, kata: ReportWords): BukuTable => ({
  kode: 'laporan',
  judul: `Laporan ${r.periode.nama}`,
  kolom: COLUMNS,
  baris: [...flowFigures(r), ...durationFigures(r, kata), ...stepFigures(r, kata), ...agreementFigures(r)].map(
    ([bagian, uraian, nilai, sebelumnya, satuan, kasus]) => ({
      sel: {
        bagian: bukuCell(bagian),
        uraian: bukuCell(uraian),
        nilai: bukuCell(nilai),
        sebelumnya: bukuCell(sebelumnya),
        satuan: bukuCell(satuan),
        kasus: bukuCell(kasus.join(', ')),
      },
      pada: r.periode.sampai,
      batal: null,
    }),
  ),
});

function flowFigures(r: Report): readonly Figure[] {
  const { sebelumnya: lalu } = r;
  return [
    ...FLOW_ROWS.map(([apa, nama]): Figure => ['Arus', nama, r[apa], lalu[apa], 'kasus', r.kasus[apa]]),
    ...Object.entries(r.masukPerJenis).map(
      ([jenis, n]): Figure => ['Masuk per jenis', codeWord(jenis), n, lalu.masukPerJenis[jenis] ?? 0, 'kasus', []],
    ),
    ['Tepat waktu', 'kasus selesai tepat waktu', r.selesaiTepat, lalu.selesaiTepat, 'kasus', []],
    ['Tepat waktu', 'langkah dikerjakan', r.langkahSelesai, lalu.langkahSelesai, 'langkah', []],
    ['Tepat waktu', 'langkah tepat waktu', r.langkahTepat, lalu.langkahTepat, 'langkah', []],
    ['Tepat waktu', 'koreksi', r.koreksi, lalu.koreksi, 'kali', []],
    [
      'Tepat waktu',
      'berjalan dan terlambat',
      r.menungguTerlambat,
      lalu.menungguTerlambat,
      'kasus',
      r.tunggu.filter((t) => t.terlambat).map((t) => t.id),
    ],
  ];
}

function durationFigures(r: Report, { hari, holder }: ReportWords): readonly Figure[] {
  const { sebelumnya: lalu } = r;
  return [
    ['Lama', 'median, H1 sampai selesai', r.lama.median, lalu.lama.median, hari, r.kasus.selesai],
    ['Lama', 'P90, H1 sampai selesai', r.lama.p90, lalu.lama.p90, hari, r.kasus.selesai],
    ...r.peran.flatMap((p): Figure[] => [
      ['Hari', holder(p.peran), p.hari, lalu.hari[p.peran] ?? 0, hari, []],
      ['Langkah per pemegang', `${holder(p.peran)}: dikerjakan`, p.selesai, null, 'langkah', []],
      ['Langkah per pemegang', `${holder(p.peran)}: tepat waktu`, p.tepat, null, 'langkah', []],
      ['Langkah per pemegang', `${holder(p.peran)}: lambat karena sendiri`, p.lambatSendiri, null, 'langkah', []],
    ]),
    ...r.bulan.flatMap((b): Figure[] => [
      ['Lama per bulan', `${b.bulan}: selesai`, b.selesai, null, 'kasus', []],
      ['Lama per bulan', `${b.bulan}: median`, b.median, null, hari, []],
      ['Lama per bulan', `${b.bulan}: P90`, b.p90, null, hari, []],
    ]),
  ];
}

const stepFigures = (r: Report, { hari }: ReportWords): readonly Figure[] =>
  r.langkah
    .filter((l) => l.selesai > 0 || l.hari.kantor + l.hari.pemohon + l.hari.kemendagri > 0)
    .flatMap((l): Figure[] => [
      [stepName(l), 'dikerjakan', l.selesai, null, 'kali', l.kasus],
      [stepName(l), 'tepat waktu', l.tepat, null, 'kali', []],
      [stepName(l), 'lambat', l.selesai - l.tepat, null, 'kali', l.kasusLambat],
      [stepName(l), 'koreksi', l.koreksi, null, 'kali', []],
      [stepName(l), `median (SOP ${l.hariSop})`, l.median, null, hari, []],
      [stepName(l), 'P90', l.p90, null, hari, []],
      [stepName(l), `menit kerja, median (SOP ${l.menit.sop ?? '–'})`, l.menit.median, null, 'menit', []],
      [stepName(l), 'menit kerja, P90', l.menit.p90, null, 'menit', []],
      [stepName(l), 'hari di kantor', l.hari.kantor, null, hari, []],
      [stepName(l), 'hari di pemohon', l.hari.pemohon, null, hari, []],
      [stepName(l), 'hari di Kemendagri', l.hari.kemendagri, null, hari, []],
    ]);

function agreementFigures({ kerjaSama: k, kewajiban, sebelumnya: lalu }: Report): readonly Figure[] {
  return [
    ['PKS', 'ditandatangani', k.ditandatangani.length, lalu.kerjaSama.ditandatangani, 'PKS', k.ditandatangani],
    ['PKS', 'berlaku', k.berlaku.length, lalu.kerjaSama.berlaku, 'PKS', k.berlaku],
    ['PKS', 'habis', k.habis.length, lalu.kerjaSama.habis, 'PKS', k.habis],
    ...Object.entries(k.akanHabis).map(
      ([bulan, n]): Figure => [
        'PKS',
        `habis dalam ${bulan} bulan`,
        n,
        null,
        'PKS',
        k.daftar.filter((d) => String(d.dalamBulan) === bulan).map((d) => d.id),
      ],
    ),
    [
      'Kewajiban',
      'lewat waktunya',
      kewajiban.lewat,
      lalu.kewajiban.lewat,
      'kewajiban',
      kewajiban.daftar.map((d) => d.id),
    ],
    ['Kewajiban', 'diterima', kewajiban.diterima, lalu.kewajiban.diterima, 'kewajiban', []],
  ];
}
