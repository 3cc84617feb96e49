/** Whether a finished document still holds what the law requires, after anybody edited its template. */

type LegalRequirement = readonly [nama: string, ada: (baris: readonly string[]) => boolean];

const holdsText = (nama: string, pola: RegExp): LegalRequirement => [
  nama,
  (baris) => baris.some((b) => pola.test(b.trim())),
];

/** A label in one cell, its value in the next. */
const labelledButir = (nama: string): LegalRequirement => [
  `butir ${nama}`,
  (baris) => {
    const ke = baris.findIndex((b) => b.trim().toLowerCase() === nama);
    const isi = baris[ke + 1]?.trim();
    return ke >= 0 && !!isi && !/^\.+$|BELUM DIISI/.test(isi);
  },
];

const pasalInOrder = (banyak: number): LegalRequirement => [
  `Pasal 1 sampai dengan Pasal ${banyak}, berurutan`,
  (baris) => {
    const nomor = baris.flatMap((b) => /^Pasal (\d+)$/.exec(b.trim())?.[1] ?? []).map(Number);
    return nomor.length >= banyak && nomor.every((n, i) => n === i + 1);
  },
];

const pasalNotEmpty: LegalRequirement = [
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

const REQUIREMENTS: Readonly<Record<string, readonly LegalRequirement[]>> = {
  pks: [
    pasalInOrder(19),
    pasalNotEmpty,
    ['dua baris Nomor', (baris) => baris.filter((b) => /^Nomor: ./.test(b.trim())).length >= 2],
    holdsText('hari dan tanggal dengan huruf', /^Pada hari ini, .+ tanggal .+ bulan .+ tahun /),
    holdsText('PIHAK KESATU', /selanjutnya disebut PIHAK KESATU/),
    holdsText('PIHAK KEDUA', /selanjutnya disebut PIHAK KEDUA/),
    holdsText('maksud', /\bMaksud Perjanjian Kerja Sama/i),
    holdsText('tujuan', /\bTujuan Perjanjian Kerja Sama/i),
    holdsText('hak PIHAK KESATU', /PIHAK KESATU (mempunyai hak|berhak)/i),
    holdsText('kewajiban PIHAK KESATU', /PIHAK KESATU (mempunyai kewajiban|berkewajiban)/i),
    holdsText('hak PIHAK KEDUA', /PIHAK KEDUA (mempunyai hak|berhak)/i),
    holdsText('kewajiban PIHAK KEDUA', /PIHAK KEDUA (mempunyai kewajiban|berkewajiban)/i),
    holdsText('evaluasi dan pelaporan', /^Evaluasi dan Pelaporan$/i),
    holdsText('laporan setiap semester', /laporan.+semester/i),
    holdsText('jangka waktu', /jangka waktu \d+ \(.+\) (tahun|bulan)/i),
    holdsText('pembiayaan', /(tarif|biaya).+Rp[\d.]+/i),
    holdsText(
      'larangan memberikan data kepada pihak ketiga',
      /dilarang memberikan Data Kependudukan kepada pihak ketiga/i,
    ),
    holdsText(
      'larangan penggunaan di luar perjanjian',
      /dilarang menggunakan Data Kependudukan.+(di luar|tidak sesuai)/i,
    ),
    holdsText('metode akses', /Metode akses yang digunakan adalah ./i),
    holdsText('data balikan', /menyampaikan Data Balikan/i),
    holdsText('masa dan pemberitahuan perpanjangan', /perpanjangan memberitahukan secara tertulis/i),
    holdsText('rangkap dua bermeterai', /rangkap 2 \(dua\).+bermeterai/i),
    holdsText('Lampiran I', /^LAMPIRAN I$/),
    holdsText('Lampiran II', /^LAMPIRAN II$/),
    holdsText('Lampiran III', /^LAMPIRAN III$/),
  ],
  'surat-kemendagri': [
    ...['nama pengguna', 'tujuan pemanfaatan', 'elemen data', 'metode akses', 'data balikan', 'jangka waktu pks'].map(
      labelledButir,
    ),
    holdsText('penanda tangan', /^(Kepala .+|Kabupaten .+|Bupati .+|Sekretaris Daerah),$/),
    holdsText('nomor, sifat, lampiran dan hal', /^Hal$/),
    holdsText('tujuan surat', /Direktur Jenderal Kependudukan dan Pencatatan Sipil/),
    holdsText('draf PKS sebagai lampiran', /lampir.+Perjanjian Kerja Sama/i),
  ],
};

/** What is missing, in words for a warning; `baris` is one line a paragraph. */
export const checkLegalMinimum = (kode: string, baris: readonly string[]): readonly string[] =>
  (REQUIREMENTS[kode] ?? []).filter(([, ada]) => !ada(baris)).map(([nama]) => nama);
