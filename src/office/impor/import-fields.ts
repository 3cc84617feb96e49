/** What an import can take in, and by which headings offices usually call it. */
import { JENIS_LEMBAGA, METODE } from '../permohonan/facts/kasus-parts.ts';
import { IRAMA } from '../permohonan/kerja-sama/pengesahan.ts';

/** `pola`: of a heading in plain words; `wajib`: no row without it. */
export type ImportField = Readonly<{
  kunci: string;
  judul: string;
  pola: RegExp;
  catatan: string;
  contoh: string;
  wajib?: true;
  hari?: true;
  pilihan?: readonly string[];
}>;

const KERJA_SAMA = '(?:pks|perjanjian|kerja ?sama|mou|naskah|dokumen)';
const PIHAK =
  '(?:lembaga|instansi|mitra|pengguna|opd|skpd|perangkat daerah|pemohon|perusahaan|badan hukum|unit kerja|satuan kerja)';

const LEMBAGA: ImportField = {
  kunci: 'lembaga',
  judul: 'Nama lembaga',
  pola: new RegExp(
    `^(?:nama )?(?:${PIHAK}|pihak (?:kedua|ke 2|ii|2))(?: (?:${PIHAK}|data|hak akses|${KERJA_SAMA}|pihak (?:kedua|ii|2)))*$`,
  ),
  catatan: 'Nama lembaga pengguna data, seperti di suratnya.',
  contoh: 'RSUD Contoh',
  wajib: true,
};
const JENIS: ImportField = {
  kunci: 'jenis',
  judul: 'Jenis lembaga',
  pola: /^(?:jenis|kategori|bentuk|kelompok)(?: (?:lembaga|instansi|mitra|pengguna|badan))*$/,
  catatan: 'Bila kosong, dibaca dari namanya sejauh itu jelas.',
  contoh: 'rsud-blud',
  pilihan: JENIS_LEMBAGA,
};
const COMMON: readonly ImportField[] = [
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
    contoh: 'web-service',
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

const PKS_FIELDS: readonly ImportField[] = [
  {
    kunci: 'nomorKesatu',
    judul: 'Nomor PKS kantor',
    pola: new RegExp(
      `^(?:no|nomor)\\b(?!.*\\b(?:kedua|ke 2|ii|urut|surat|agenda|telp|hp|${PIHAK})\\b).*\\b(?:${KERJA_SAMA}|kesatu|pertama|i|dukcapil|disdukcapil|dinas|kantor)\\b|^nomor$`,
    ),
    catatan: 'Nomor dari PIHAK KESATU, kantor ini.',
    contoh: '470/021/PKS/2019',
    wajib: true,
  },
  {
    kunci: 'nomorKedua',
    judul: 'Nomor PKS lembaga',
    pola: new RegExp(`^(?:no|nomor)\\b.*\\b(?:kedua|ke 2|ii|pihak 2|${PIHAK})\\b`),
    catatan: 'Nomor dari PIHAK KEDUA.',
    contoh: '445/77/2019',
  },
  LEMBAGA,
  JENIS,
  {
    kunci: 'tanggal',
    judul: 'Tanggal tanda tangan',
    pola: new RegExp(
      `^(?:tgl|tanggal|hari tanggal)(?: (?:${KERJA_SAMA}|ttd|tanda ?tangan|penandatanganan|pengesahan|surat))*$|^(?:ttd|ditandatangani|penandatanganan)\\b`,
    ),
    catatan: 'Hari PKS ditandatangani.',
    contoh: '17/05/2019',
    hari: true,
  },
  {
    kunci: 'mulai',
    judul: 'Mulai berlaku',
    pola: /\b(?:mulai|awal|tmt|sejak|dari)\b/,
    catatan: 'Hari pertama berlaku; bila kosong: hari tanda tangan.',
    contoh: '17/05/2019',
    hari: true,
  },
  {
    kunci: 'berakhir',
    judul: 'Berakhir',
    pola: /\b(?:berakhir\w*|akhir|habis|selesai|sampai|s d|sd|kedaluwarsa|kadaluarsa|kadaluwarsa|jatuh tempo)\b/,
    catatan: 'Hari terakhir berlaku. Kosong: tidak disebut, jadi tidak ada pengingat.',
    contoh: '16/05/2021',
    hari: true,
  },
  {
    kunci: 'jangkaWaktu',
    judul: 'Jangka waktu',
    pola: /\bjangka waktu\b|^(?:masa|masa berlaku|lama|durasi)\b/,
    catatan: 'Bila hari terakhirnya tidak ditulis: dihitung dari sini.',
    contoh: '2 tahun',
  },
  {
    kunci: 'penandatanganKedua',
    judul: 'Penanda tangan lembaga',
    pola: /\b(?:penandatangan|penanda tangan|yang menandatangani)\b|^(?:nama )?(?:pimpinan|pejabat)\b/,
    catatan: 'Nama yang menandatangani bagi lembaga.',
    contoh: 'dr. Contoh',
  },
  {
    kunci: 'jabatanKedua',
    judul: 'Jabatannya',
    pola: /\bjabatan\w*\b/,
    catatan: 'Jabatan penanda tangan itu.',
    contoh: 'Direktur',
  },
  {
    kunci: 'dataBalikan',
    judul: 'Data balikan',
    pola: /\b(?:data balikan|balikan|irama)\b/,
    catatan: 'Seberapa sering lembaga wajib mengirim data balikan.',
    contoh: 'semesteran',
    pilihan: IRAMA,
  },
  ...COMMON,
];

const SURAT_PARTS = {
  nomor: /^(?:no|nomor)\b(?!.*\b(?:balasan|urut|agenda|telp|hp|pks|kasus)\b).*\b(?:surat|permohonan)\b|^nomor$/,
  tanggal:
    /^(?:tgl|tanggal)\b(?!.*\b(?:balasan|terima|diterima|masuk|penerimaan)\b).*\b(?:surat|permohonan)\b|^tanggal$|^tgl$/,
  diterima:
    /^(?:(?:tgl|tanggal|hari) )?(?:di ?terima|terima|penerimaan|masuk)(?: surat)?$|^(?:tgl|tanggal) surat (?:masuk|diterima)$/,
  hal: /^(?:hal|perihal|isi|isi surat|isi ringkas|tentang|uraian)\b/,
  agenda: /^(?:(?:no|nomor) )?agenda\b/,
} as const;

const KASUS_FIELDS: readonly ImportField[] = [
  LEMBAGA,
  JENIS,
  {
    kunci: 'nomorSurat',
    judul: 'Nomor surat',
    pola: SURAT_PARTS.nomor,
    catatan: 'Nomor surat permohonan.',
    contoh: '445/1182/2026',
    wajib: true,
  },
  {
    kunci: 'tanggalSurat',
    judul: 'Tanggal surat',
    pola: SURAT_PARTS.tanggal,
    catatan: 'Tanggal surat permohonan.',
    contoh: '12/08/2026',
    hari: true,
    wajib: true,
  },
  {
    kunci: 'diterima',
    judul: 'Diterima',
    pola: SURAT_PARTS.diterima,
    catatan: 'Hari surat diterima; target dihitung dari sini.',
    contoh: '19/08/2026',
    hari: true,
    wajib: true,
  },
  {
    kunci: 'hal',
    judul: 'Hal',
    pola: SURAT_PARTS.hal,
    catatan: 'Hal surat.',
    contoh: 'Permohonan hak akses data kependudukan',
  },
  { kunci: 'agenda', judul: 'Nomor agenda', pola: SURAT_PARTS.agenda, catatan: 'Di buku lama.', contoh: '412' },
  {
    kunci: 'langkah',
    judul: 'Menunggu di langkah',
    pola: /\b(?:langkah|tahap|posisi)\b(?!.*\b(?:sejak|tgl|tanggal)\b)|^status$/,
    catatan: 'Nomor langkah SOP tempat kasus menunggu.',
    contoh: '7',
    wajib: true,
  },
  {
    kunci: 'sejak',
    judul: 'Sejak',
    pola: /\bsejak\b|^(?:tgl|tanggal)\b.*\b(?:langkah|posisi|tahap|status)\b/,
    catatan: 'Sejak kapan menunggu di langkah itu.',
    contoh: '25/08/2026',
    hari: true,
    wajib: true,
  },
  {
    kunci: 'balasan',
    judul: 'Balasan Kemendagri',
    pola: /^(?:hasil |isi |jawaban )?balasan(?: kemendagri| dirjen)?$/,
    catatan: 'Bila sudah ada; kosong berarti belum.',
    contoh: 'setuju',
    pilihan: ['setuju'],
  },
  {
    kunci: 'nomorBalasan',
    judul: 'Nomor balasan',
    pola: /^(?:no|nomor)\b.*\bbalasan\b/,
    catatan: 'Nomor surat balasan Kemendagri.',
    contoh: '',
  },
  {
    kunci: 'tanggalBalasan',
    judul: 'Tanggal balasan',
    pola: /^(?:tgl|tanggal)\b.*\bbalasan\b/,
    catatan: 'Tanggal surat balasan Kemendagri.',
    contoh: '',
    hari: true,
  },
  {
    kunci: 'pimpinan',
    judul: 'Pimpinan lembaga',
    pola: /^(?:nama )?pimpinan\b/,
    catatan: 'Nama pimpinan lembaga beserta gelar.',
    contoh: '',
  },
  {
    kunci: 'jabatanPimpinan',
    judul: 'Jabatan pimpinan',
    pola: /^jabatan\b/,
    catatan: 'Jabatan pimpinan lembaga.',
    contoh: '',
  },
  ...COMMON,
];

const SURAT_MASUK_FIELDS: readonly ImportField[] = [
  {
    kunci: 'noAgenda',
    judul: 'Nomor agenda',
    pola: /\bagenda\b|^(?:no|nomor)(?: urut)?$/,
    catatan: 'Nomor di buku lama.',
    contoh: '412',
  },
  {
    kunci: 'tglTerima',
    judul: 'Tanggal terima',
    pola: SURAT_PARTS.diterima,
    catatan: 'Hari surat diterima; menentukan tahun bukunya.',
    contoh: '19/08/2025',
    hari: true,
  },
  {
    kunci: 'tglSurat',
    judul: 'Tanggal surat',
    pola: SURAT_PARTS.tanggal,
    catatan: 'Tanggal yang tertulis di surat.',
    contoh: '12/08/2025',
    hari: true,
  },
  { kunci: 'noSurat', judul: 'Nomor surat', pola: SURAT_PARTS.nomor, catatan: 'Nomor surat.', contoh: '445/1182/2025' },
  {
    kunci: 'pengirim',
    judul: 'Pengirim',
    pola: /^(?:nama |instansi |alamat )?pengirim\b|^(?:dari|asal|asal surat|instansi|terima dari)$/,
    catatan: 'Siapa yang mengirim.',
    contoh: 'RSUD Contoh',
    wajib: true,
  },
  { kunci: 'perihal', judul: 'Perihal', pola: SURAT_PARTS.hal, catatan: 'Isi singkat.', contoh: 'Permohonan data' },
  {
    kunci: 'diteruskanKepada',
    judul: 'Diteruskan kepada',
    pola: /\b(?:diteruskan|kepada|disposisi|tujuan)\b/,
    catatan: 'Kepada siapa surat diteruskan.',
    contoh: 'Kepala Bidang',
  },
  {
    kunci: 'catatan',
    judul: 'Keterangan',
    pola: /^(?:catatan|keterangan|ket)\b/,
    catatan: 'Keterangan lain.',
    contoh: '',
  },
];

export const IMPORT_FIELDS = { pks: PKS_FIELDS, kasus: KASUS_FIELDS, 'surat-masuk': SURAT_MASUK_FIELDS } as const;
export type ImportIsi = keyof typeof IMPORT_FIELDS;
