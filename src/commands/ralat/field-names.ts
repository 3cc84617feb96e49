/** The fields that `ralat` puts right, in the words of the office. */

const FIELD_NAMES: Readonly<Record<string, string>> = {
  lembaga: 'Nama lembaga',
  jenis: 'Jenis',
  alamat: 'Alamat lembaga',
  pimpinan: 'Nama pimpinan',
  'jabatan-pimpinan': 'Jabatan pimpinan',
  kontak: 'Kontak lembaga',
  'nomor-surat': 'Nomor surat',
  'tanggal-surat': 'Tanggal surat',
  hal: 'Hal surat',
  pemanfaatan: 'Pemanfaatan menurut undang-undang',
  tujuan: 'Tujuan pemanfaatan',
  elemen: 'Elemen data',
  metode: 'Metode akses',
  'data-balikan': 'Data balikan',
  'jangka-waktu': 'Jangka waktu PKS',
  'nomor-keluar': 'Nomor surat keluar',
  'tanggal-keluar': 'Tanggal surat keluar',
  diterima: 'Waktu diterima',
  'penerima-surat': 'Nama penerima surat',
  'nomor-balasan': 'Nomor balasan',
  'tanggal-balasan': 'Tanggal balasan',
  'nomor-kesatu': 'Nomor PKS kantor ini',
  'nomor-kedua': 'Nomor PKS lembaga',
  'tanggal-pks': 'Hari penandatanganan',
  mulai: 'Hari pertama berlaku',
  berakhir: 'Hari terakhir berlaku',
  'penandatangan-kedua': 'Penanda tangan lembaga',
  'jabatan-kedua': 'Jabatan penanda tangan lembaga',
  irama: 'Irama data balikan',
  'user-id': 'Hari user ID diberikan',
  jaringan: 'Hari jaringan dibuka',
  kepada: 'Diserahkan kepada',
};

/** Other fields are called as they are typed. */
export const fieldName = (isian: string): string =>
  FIELD_NAMES[isian] ?? `${isian[0]?.toUpperCase()}${isian.slice(1).replaceAll('-', ' ')}`;
