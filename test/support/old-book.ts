import type { XlsxCell } from './make-xlsx.ts';

/** An agreement as it really was; the book below tells it untidily. */
export type TrueAgreement = Readonly<{
  nomor: string;
  lembaga: string;
  tanggal: string;
  mulai: string;
  berakhir: string | null;
}>;

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const SPELLINGS = ['RSUD Contoh', 'R.S.U.D. Contoh', 'Rumah Sakit Umum Daerah Contoh'];

const twoDigits = (n: number) => String(n).padStart(2, '0');
const iso = (tahun: number, bulan: number, hari: number) => `${tahun}-${twoDigits(bulan)}-${twoDigits(hari)}`;
/** Counted by hand from the first of January 1900, with the leap day that a spreadsheet has too many. */
export function serialOf(hari: string): number {
  const [tahun = 0, bulan = 0, ke = 0] = hari.split('-').map(Number);
  const kabisat = (t: number) => (t % 4 === 0 && t % 100 !== 0) || t % 400 === 0;
  let n = 1;
  for (let t = 1900; t < tahun; t++) n += kabisat(t) ? 366 : 365;
  const panjang = [31, kabisat(tahun) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let b = 1; b < bulan; b++) n += panjang[b - 1] ?? 0;
  return n + ke;
}

/** As clerks write one day in four ways, and a spreadsheet in two. */
function written(hari: string, cara: number): XlsxCell {
  const [tahun = '', bulan = '', ke = ''] = hari.split('-');
  const nama = BULAN[Number(bulan) - 1] ?? '';
  return [
    { serial: serialOf(hari) },
    serialOf(hari),
    `${Number(ke)} ${nama} ${tahun}`,
    `${ke}/${bulan}/${tahun}`,
    `${ke}-${bulan}-${tahun.slice(2)}`,
    `${Number(ke)} ${nama.slice(0, 3).replace('Agu', 'Agt')} ${tahun}`,
  ][cara % 6] as XlsxCell;
}

/** `n` agreements of the years 2019 to 2026: each lasts two years, the tenth of ten tells no end. */
export const trueAgreements = (n: number): readonly TrueAgreement[] =>
  Array.from({ length: n }, (_, i) => {
    const tahun = 2019 + (i % 8);
    const [bulan, hari] = [1 + (i % 7), 1 + (i % 27)];
    const mulai = iso(tahun, bulan, hari);
    const akhir =
      hari === 1
        ? iso(tahun + 2, bulan - 1, [31, 28, 31, 30, 31, 30][bulan - 2] ?? 31)
        : iso(tahun + 2, bulan, hari - 1);
    const berakhir =
      bulan === 1 && hari === 1
        ? iso(tahun + 1, 12, 31)
        : bulan === 3 && hari === 1
          ? iso(tahun + 2, 2, (tahun + 2) % 4 === 0 ? 29 : 28)
          : akhir;
    return {
      nomor: `470/${twoDigits(i + 1)}/PKS/${tahun}`,
      lembaga: i % 40 === 0 ? (SPELLINGS[(i / 40) % 3] ?? '') : `Dinas Contoh ${i}`,
      tanggal: mulai,
      mulai,
      berakhir: i % 10 === 9 ? null : berakhir,
    };
  });

/** The book of an office: merged titles, two rows of headings, a row of numbers, titles of years between the rows. */
export function untidyBook(semua: readonly TrueAgreement[]): readonly (readonly XlsxCell[])[] {
  const isi = semua.flatMap((a, i): (readonly XlsxCell[])[] => {
    const baris = [
      i + 1,
      a.nomor,
      a.lembaga,
      written(a.tanggal, i),
      written(a.mulai, i + 1),
      a.berakhir === null ? '-' : written(a.berakhir, i + 2),
      '',
    ];
    return i % 50 === 0 ? [[`TAHUN BUKU ${i / 50 + 1}`, null, null, null, null, null, null], baris] : [baris];
  });
  return [
    ['BUKU REGISTER PERJANJIAN KERJA SAMA', null, null, null, null, null, null],
    ['DINAS CONTOH', null, null, null, null, null, null],
    [],
    ['No', 'Nomor PKS', 'Instansi / Lembaga Pengguna', 'Tanggal Penandatanganan', 'Masa Berlaku', null, 'Ket.'],
    [null, null, null, null, 'Mulai', 'S.d.', null],
    [1, 2, 3, 4, 5, 6, 7],
    ...isi,
    [],
    [null, null, null],
  ];
}
