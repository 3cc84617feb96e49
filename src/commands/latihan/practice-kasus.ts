/** Each at a place that has something to tell. All names are invented. */
import type { JenisLembaga } from '../../office/permohonan/facts/kasus-parts.ts';

/**
 * `diterima` and `maju` are working days from today; `maju` begins with step 2, and 'k' sends back. `lalu` is what
 * else was typed on a day, with `<kasus>` for its number.
 */
export type PracticeKasus = Readonly<{
  kode: string;
  lembaga: string;
  jenis: JenisLembaga;
  surat: string;
  tujuan: string;
  balikan: string | null;
  diterima: number;
  maju: readonly (number | `${number}k`)[];
  lalu: readonly Readonly<{ hari: number; argv: readonly string[] }>[];
}>;

export const PRACTICE_KASUS: readonly PracticeKasus[] = [
  {
    kode: 'akan-habis',
    lembaga: 'Universitas Contoh Merapi',
    jenis: 'perguruan-tinggi',
    surat: '041/UCM/I',
    tujuan: 'verifikasi data calon mahasiswa',
    balikan: 'jumlah mahasiswa yang diverifikasi',
    diterima: -460,
    maju: [
      -460, -459, -459, -458, -458, -457, -457, -456, -456, -455, -455, -454, -441, -441, -441, -440, -440, -439, -439,
      -438,
    ],
    lalu: [
      {
        hari: -436,
        argv: [
          'sahkan',
          '<kasus>',
          '--nomor-kesatu',
          '470/91/PKS',
          '--nomor-kedua',
          '041/UCM/PKS',
          '--irama',
          'triwulanan',
        ],
      },
      { hari: -435, argv: ['serahkan', '<kasus>', '--kepada', 'lembaga', '--penerima', 'Contoh Penerima'] },
      { hari: -434, argv: ['serahkan', '<kasus>', '--kepada', 'dirjen', '--penerima', 'resi CTH-0091'] },
      { hari: -430, argv: ['akses', '<kasus>', '--user-id', '<hari>', '--jaringan', '<hari>'] },
    ],
  },
  {
    kode: 'menunggu-lama',
    lembaga: 'Klinik Contoh Medika',
    jenis: 'badan-hukum-profit',
    surat: '12/KCM/VII',
    tujuan: 'verifikasi pasien',
    balikan: 'jumlah kunjungan',
    diterima: -32,
    maju: [-32, -31, -31, -31, -30, -29, -28, -28, -28, -27, -26, -25],
    lalu: [],
  },
  {
    kode: 'ditandatangani',
    lembaga: 'Dinas Pendidikan Contoh',
    jenis: 'opd',
    surat: '421/318',
    tujuan: 'verifikasi peserta didik',
    balikan: 'jumlah peserta didik',
    diterima: -24,
    maju: [-24, -23, -23, -23, -22, -22, -21, -21, -20, -20, -19, -19, -9, -9, -8, -8, -7, -6, -5, -3],
    lalu: [],
  },
  {
    kode: 'menunggu',
    lembaga: 'RSUD Contoh Timur',
    jenis: 'rsud-blud',
    surat: '445/902',
    tujuan: 'verifikasi identitas pasien',
    balikan: 'nomor rekam medis',
    diterima: -11,
    maju: [-11, -10, -10, -10, -9, -8, -7, -7, -7, -6, -5, -5],
    lalu: [],
  },
  {
    kode: 'terlambat',
    lembaga: 'Dinas Sosial Contoh',
    jenis: 'opd',
    surat: '460/77',
    tujuan: 'penyaluran bantuan',
    balikan: 'jumlah penerima',
    diterima: -7,
    maju: [-7, -6, -6, -6, -5, -4],
    lalu: [],
  },
  {
    kode: 'dijeda',
    lembaga: 'BUMD Air Contoh',
    jenis: 'badan-hukum-profit',
    surat: '690/15',
    tujuan: 'pendaftaran pelanggan',
    balikan: 'jumlah pelanggan',
    diterima: -6,
    maju: [-6, -5, -5],
    lalu: [
      { hari: -5, argv: ['tunggu', '<kasus>', '--pada', 'pemohon', '--alasan', 'daftar elemen data yang diminta'] },
    ],
  },
  {
    kode: 'koreksi',
    lembaga: 'Kalurahan Contohharjo',
    jenis: 'kalurahan',
    surat: '140/077',
    tujuan: 'pelayanan surat keterangan',
    balikan: 'jumlah surat keterangan',
    diterima: -4,
    maju: [-4, -4, -4, -3, '-2k'],
    lalu: [{ hari: -4, argv: ['draft', '<kasus>', 'pks'] }],
  },
  {
    kode: 'plh',
    lembaga: 'Puskesmas Contoh I',
    jenis: 'opd',
    surat: '440/9',
    tujuan: 'verifikasi peserta layanan',
    balikan: 'jumlah peserta',
    diterima: -1,
    maju: [],
    lalu: [],
  },
  {
    kode: 'baru',
    lembaga: 'Klinik Contoh Sehat',
    jenis: 'badan-hukum-nonprofit',
    surat: '7/KCS',
    tujuan: 'verifikasi pasien',
    balikan: null,
    diterima: 0,
    maju: [],
    lalu: [],
  },
];

export const PRACTICE_NOTE = 'Pasal 5 ayat 2: tambahkan data balikan';
