/** Books of every kind share these. */
import { JENIS_LEMBAGA, METODE, PEMANFAATAN } from '../../permohonan/facts/kasus-parts.ts';

/**
 * `pola` matches a heading in plain words; without `wajib` there is no row; `nomor` is of a letter or agreement,
 * `agenda` of a row.
 */
export type ImportField = Readonly<{
  kunci: string;
  judul: string;
  pola: RegExp;
  catatan: string;
  contoh: string;
  wajib?: true;
  hari?: true;
  nomor?: true;
  agenda?: true;
  pilihan?: readonly string[];
}>;

export const KERJA_SAMA_WORDS = '(?:pks|perjanjian|kerja ?sama|mou|naskah|dokumen)';
export const PIHAK_WORDS =
  '(?:lembaga|instansi|mitra|pengguna|opd|skpd|perangkat daerah|pemohon|perusahaan|badan hukum|unit kerja|satuan kerja)';

export const LEMBAGA_FIELD: ImportField = {
  kunci: 'lembaga',
  judul: 'Nama lembaga',
  pola: new RegExp(
    `^(?:nama )?(?:${PIHAK_WORDS}|pihak (?:kedua|ke 2|ii|2))(?: (?:${PIHAK_WORDS}|data|hak akses|${KERJA_SAMA_WORDS}|pihak (?:kedua|ii|2)))*$`,
  ),
  catatan: 'Nama lembaga pengguna data, seperti di suratnya.',
  contoh: 'RSUD Contoh',
  wajib: true,
};
export const JENIS_FIELD: ImportField = {
  kunci: 'jenis',
  judul: 'Jenis lembaga',
  pola: /^(?:jenis|kategori|bentuk|kelompok)(?: (?:lembaga|instansi|mitra|pengguna|badan))*$/,
  catatan: 'Bila kosong, dibaca dari namanya sejauh itu jelas.',
  contoh: 'RSUD/BLUD',
  pilihan: JENIS_LEMBAGA,
};
export const REQUEST_FIELDS: readonly ImportField[] = [
  {
    kunci: 'pemanfaatan',
    judul: 'Bidang pemanfaatan',
    pola: /^(?:bidang|jenis) pemanfaatan$/,
    catatan: 'Bila kosong: pelayanan publik.',
    contoh: 'pelayanan publik',
    pilihan: PEMANFAATAN,
  },
  {
    kunci: 'elemen',
    judul: 'Elemen data',
    pola: /\belemen\b|^data (?:(?:yg|yang) )?(?:di ?)?(?:akses|manfaatkan|minta|gunakan|izinkan)\b/,
    catatan: 'Elemen data yang boleh diakses, dengan koma di antaranya; kode atau namanya.',
    contoh: 'NIK, nama lengkap',
  },
  {
    kunci: 'tujuan',
    judul: 'Tujuan',
    pola: /^(?:tentang|judul|tujuan|ruang lingkup|maksud|pemanfaatan)\b/,
    catatan: 'Untuk apa data dipakai.',
    contoh: 'verifikasi data pasien',
  },
  {
    kunci: 'metode',
    judul: 'Metode akses',
    pola: /^(?:metode|cara)(?: akses)?$|^akses$/,
    catatan: 'Cara data diakses.',
    contoh: 'web service',
    pilihan: METODE,
  },
  { kunci: 'alamat', judul: 'Alamat', pola: /^alamat\b/, catatan: 'Alamat lembaga.', contoh: 'Jalan Contoh 1, Sleman' },
  {
    kunci: 'kontak',
    judul: 'Kontak',
    pola: /\b(?:kontak|telepon|telp|hp|email|narahubung|contact)\b/,
    catatan: 'Telepon atau pos-el lembaga, bukan milik pribadi penduduk.',
    contoh: '0274-000000',
  },
  {
    kunci: 'catatan',
    judul: 'Keterangan',
    pola: /^(?:catatan|keterangan|ket)\b/,
    catatan: 'Apa pun yang perlu diingat.',
    contoh: '',
  },
];
