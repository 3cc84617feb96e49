/** Whether a finished document still holds what the law asks of it, whoever edited its template. */

type Syarat = readonly [nama: string, ada: (baris: readonly string[]) => boolean];

const memuat = (nama: string, pola: RegExp): Syarat => [nama, (baris) => baris.some((b) => pola.test(b.trim()))];

/** A label in one cell and a value in the next. */
const butir = (nama: string): Syarat => [
  `butir ${nama}`,
  (baris) => {
    const ke = baris.findIndex((b) => b.trim().toLowerCase() === nama);
    const isi = baris[ke + 1]?.trim();
    return ke >= 0 && !!isi && !/^\.+$|BELUM DIISI/.test(isi);
  },
];

/** Articles are numbered one after the other, and there are all of them. */
const pasalUrut = (banyak: number): Syarat => [
  `Pasal 1 sampai dengan Pasal ${banyak}, berurutan`,
  (baris) => {
    const nomor = baris.flatMap((b) => /^Pasal (\d+)$/.exec(b.trim())?.[1] ?? []).map(Number);
    return nomor.length >= banyak && nomor.every((n, i) => n === i + 1);
  },
];

/** Each has a title and says something: a heading alone binds nobody. */
const pasalBerisi: Syarat = [
  'isi setiap pasal',
  (baris) => {
    const awal = baris.flatMap((b, i) => (/^Pasal \d+$/.test(b.trim()) ? [i] : []));
    const akhir = baris.findIndex((b) => /^LAMPIRAN I$/.test(b.trim()));
    return awal.every((dari, i) => {
      const sampai = awal[i + 1] ?? (akhir > dari ? akhir : baris.length);
      const isi = baris.slice(dari + 1, sampai).filter((b) => b.trim() !== '');
      return isi.length > 1 && isi.slice(1).some((b) => /[a-z]{3}.*[.;:]$/.test(b.trim()));
    });
  },
];

const SYARAT: Readonly<Record<string, readonly Syarat[]>> = {
  pks: [
    pasalUrut(19),
    pasalBerisi,
    ['dua baris Nomor', (baris) => baris.filter((b) => /^Nomor: ./.test(b.trim())).length >= 2],
    memuat('hari dan tanggal dengan huruf', /^Pada hari ini, .+ tanggal .+ bulan .+ tahun /),
    memuat('PIHAK KESATU', /selanjutnya disebut PIHAK KESATU/),
    memuat('PIHAK KEDUA', /selanjutnya disebut PIHAK KEDUA/),
    memuat('maksud', /\bMaksud Perjanjian Kerja Sama/i),
    memuat('tujuan', /\bTujuan Perjanjian Kerja Sama/i),
    memuat('hak PIHAK KESATU', /PIHAK KESATU (mempunyai hak|berhak)/i),
    memuat('kewajiban PIHAK KESATU', /PIHAK KESATU (mempunyai kewajiban|berkewajiban)/i),
    memuat('hak PIHAK KEDUA', /PIHAK KEDUA (mempunyai hak|berhak)/i),
    memuat('kewajiban PIHAK KEDUA', /PIHAK KEDUA (mempunyai kewajiban|berkewajiban)/i),
    memuat('evaluasi dan pelaporan', /^Evaluasi dan Pelaporan$/i),
    memuat('laporan setiap semester', /laporan.+semester/i),
    memuat('jangka waktu', /jangka waktu \d+ \(.+\) (tahun|bulan)/i),
    memuat('pembiayaan', /(tarif|biaya).+Rp[\d.]+/i),
    memuat(
      'larangan memberikan data kepada pihak ketiga',
      /dilarang memberikan Data Kependudukan kepada pihak ketiga/i,
    ),
    memuat('larangan penggunaan di luar perjanjian', /dilarang menggunakan Data Kependudukan.+(di luar|tidak sesuai)/i),
    memuat('metode akses', /Metode akses yang digunakan adalah ./i),
    memuat('data balikan', /menyampaikan Data Balikan/i),
    memuat('masa dan pemberitahuan perpanjangan', /perpanjangan memberitahukan secara tertulis/i),
    memuat('rangkap dua bermeterai', /rangkap 2 \(dua\).+bermeterai/i),
    memuat('Lampiran I', /^LAMPIRAN I$/),
    memuat('Lampiran II', /^LAMPIRAN II$/),
    memuat('Lampiran III', /^LAMPIRAN III$/),
  ],
  'surat-kemendagri': [
    ...['nama pengguna', 'tujuan pemanfaatan', 'elemen data', 'metode akses', 'data balikan', 'jangka waktu pks'].map(
      butir,
    ),
    memuat('penanda tangan', /^(Kepala .+|Kabupaten .+|Bupati .+|Sekretaris Daerah),$/),
    memuat('nomor, sifat, lampiran dan hal', /^Hal$/),
    memuat('tujuan surat', /Direktur Jenderal Kependudukan dan Pencatatan Sipil/),
    memuat('draf PKS sebagai lampiran', /lampir.+Perjanjian Kerja Sama/i),
  ],
};

/**
 * What is missing from a document's text (one line a paragraph), in words for a warning; empty when all is there,
 * or when the law asks nothing of this naskah.
 */
export const periksaNaskah = (kode: string, baris: readonly string[]): readonly string[] =>
  (SYARAT[kode] ?? []).filter(([, ada]) => !ada(baris)).map(([nama]) => nama);
