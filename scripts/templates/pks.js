// The agreement: title, parties, legal basis, articles, signatures, annexes.

import {
  detailTable,
  fixedTable,
  headingOf,
  mm,
  numberedParagraph,
  pageOfPages,
  paragraphOf,
  signatureTable,
  TEXT_WIDTH,
  tableCell,
  tableRow,
  templateDocument,
  thinGap,
} from './building-blocks.js';
import { PASAL } from './pasal.js';

const DASAR_HUKUM = [
  'Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan;',
  'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
  'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi;',
  'Peraturan Pemerintah Nomor 40 Tahun 2019 tentang Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan;',
  'Peraturan Pemerintah Nomor 10 Tahun 2023 tentang Jenis dan Tarif atas Jenis Penerimaan Negara Bukan Pajak yang Berlaku pada Kementerian Dalam Negeri;',
  'Peraturan Menteri Dalam Negeri Nomor 19 Tahun 2018 tentang Peningkatan Kualitas Layanan Administrasi Kependudukan;',
  'Peraturan Menteri Dalam Negeri Nomor 102 Tahun 2019 tentang Pemberian Hak Akses dan Pemanfaatan Data Kependudukan sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 17 Tahun 2023 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 102 Tahun 2019 tentang Pemberian Hak Akses dan Pemanfaatan Data Kependudukan;',
  'Peraturan Menteri Dalam Negeri Nomor 57 Tahun 2021 tentang Sistem Manajemen Keamanan Informasi Administrasi Kependudukan; dan',
  'Peraturan Daerah Kabupaten {{kantor_kabupaten}} Nomor {{nomor_perda}} tentang Penyelenggaraan Administrasi Kependudukan.',
];

const ALL_CAPS = { run: { allCaps: true } };

/** Whose agreement it is and about what, as its own papers name it too. */
export const agreementTitle = (after) => [
  paragraphOf('Judul', 'PERJANJIAN KERJA SAMA'),
  paragraphOf('Judul', 'ANTARA'),
  paragraphOf('Judul', '{{kantor_nama}}', ALL_CAPS),
  paragraphOf('Judul', 'DENGAN'),
  paragraphOf('Judul', '{{nama_pengguna}}', ALL_CAPS),
  paragraphOf('Judul', 'TENTANG'),
  paragraphOf('Judul', 'HAK AKSES DAN PEMANFAATAN DATA KEPENDUDUKAN', { spacing: { after } }),
];

const titleLines = () => [
  ...agreementTitle(200),
  paragraphOf('NomorNaskah', 'Nomor: {{nomor_pks_kesatu}}'),
  paragraphOf('NomorNaskah', 'Nomor: {{nomor_pks_kedua}}', { spacing: { after: 280 } }),
];

const partiesLines = () => [
  paragraphOf(
    'Isi',
    'Pada hari ini, {{hari_pks}}, tanggal {{tanggal_pks_huruf}}, bulan {{bulan_pks}}, tahun {{tahun_pks_huruf}} ({{tanggal_pks_angka}}), bertempat di {{tempat_pks}}, kami yang bertanda tangan di bawah ini:',
  ),
  detailTable(
    [mm(8), mm(47), mm(5), TEXT_WIDTH - mm(60)],
    [
      [
        '1.',
        '**{{pihak_kesatu_nama}}**',
        ':',
        paragraphOf(
          'Sel',
          '{{sebutan_kepala}} {{kantor_nama}}, berdasarkan {{pihak_kesatu_dasar}}, berkedudukan di {{kantor_alamat}}, dalam hal ini bertindak dalam jabatannya untuk dan atas nama {{kantor_nama}}, selanjutnya disebut **PIHAK\u00a0KESATU**.',
          { spacing: { before: 40, after: 120, line: 288 } },
        ),
      ],
      [
        '2.',
        '**{{pihak_kedua_nama}}**',
        ':',
        paragraphOf(
          'Sel',
          '{{pihak_kedua_jabatan}} {{pihak_kedua_kantor}}, berdasarkan {{pihak_kedua_dasar}}, berkedudukan di {{pihak_kedua_alamat}}, dalam hal ini bertindak dalam jabatannya untuk dan atas nama {{nama_pengguna}}, selanjutnya disebut **PIHAK\u00a0KEDUA**.',
          { spacing: { before: 40, after: 160, line: 288 } },
        ),
      ],
    ],
  ),
  paragraphOf(
    'Isi',
    'PIHAK KESATU dan PIHAK KEDUA yang selanjutnya secara bersama-sama disebut **PARA\u00a0PIHAK**, terlebih dahulu menerangkan:',
    { spacing: { before: 120, after: 120, line: 288 } },
  ),
  numberedParagraph(
    'abjad',
    1,
    0,
    'bahwa PIHAK KESATU adalah perangkat daerah yang menyelenggarakan urusan administrasi kependudukan dan pencatatan sipil di Kabupaten {{kantor_kabupaten}};',
  ),
  ...[
    ['bila_perpanjangan_dilaporkan', ', telah melaporkan pelaksanaannya,'],
    ['bila_perpanjangan_belum_dilaporkan', ','],
  ].map(([bila, laporan]) =>
    numberedParagraph(
      'abjad',
      1,
      0,
      `bahwa PARA PIHAK telah mengikatkan diri dalam Perjanjian Kerja Sama Nomor {{lama_nomor}} tanggal {{lama_tanggal}}, yang berlaku sampai dengan tanggal {{lama_berakhir}}${laporan} dan bermaksud memperpanjangnya;`,
      { bila },
    ),
  ),
  numberedParagraph(
    'abjad',
    1,
    0,
    'bahwa PIHAK KEDUA adalah {{jenis_lembaga}}, yang memerlukan Data Kependudukan untuk menyelenggarakan layanannya, dan dengan surat Nomor {{nomor_surat}} tanggal {{tanggal_surat}} telah mengajukan permohonan {{yang_dimohon}} dan Pemanfaatan Data; dan',
  ),
  numberedParagraph(
    'abjad',
    1,
    0,
    'bahwa Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri dengan surat Nomor {{nomor_persetujuan}} tanggal {{tanggal_persetujuan}} telah memberikan persetujuan atas permohonan tersebut.',
    { bila: 'bila_ada_persetujuan' },
  ),
  numberedParagraph(
    'abjad',
    1,
    0,
    'bahwa Hak Akses hanya diberikan setelah Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri memberikan persetujuan atas permohonan tersebut.',
    { bila: 'bila_belum_persetujuan' },
  ),
  paragraphOf('Isi', 'Berdasarkan hal-hal tersebut dan dengan memperhatikan:', {
    spacing: { before: 120, after: 120, line: 288 },
    keepNext: true,
  }),
  ...DASAR_HUKUM.map((hukum) => numberedParagraph('angka', 1, 0, hukum)),
  paragraphOf(
    'Isi',
    'PARA PIHAK sepakat mengikatkan diri dalam Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan, yang selanjutnya disebut Perjanjian Kerja Sama, dengan ketentuan sebagai berikut:',
    { spacing: { before: 120, after: 120, line: 288 } },
  ),
];

const CONTACT_WIDTHS = [mm(10), mm(42), mm(5), TEXT_WIDTH - mm(57)];
/** A party's address does not begin at the foot of a page and end on the next. */
const keptTogether = (isi) =>
  isi.map((satu) => satu.map((teks) => paragraphOf('Sel', teks, { keepNext: !teks.includes('{{kontak_') })));
const contactRows = () =>
  detailTable(
    CONTACT_WIDTHS,
    keptTogether([
      ['', '**PIHAK KESATU**', '', ''],
      ['', 'Ditujukan kepada', ':', 'Kepala {{kantor_nama}}'],
      ['', 'Alamat', ':', '{{kantor_alamat}}'],
      ['', '{{kontak_kesatu.nama}}', ':', '{{kontak_kesatu.nilai}}'],
      ['', '**PIHAK KEDUA**', '', ''],
      ['', 'Ditujukan kepada', ':', '{{pimpinan_jabatan}} {{pihak_kedua_kantor}}'],
      ['', 'Alamat', ':', '{{pihak_kedua_alamat}}'],
      ['', '{{kontak_kedua.nama}}', ':', '{{kontak_kedua.nilai}}'],
    ]),
  );

function butir(satu, urut, bentuk) {
  if (satu.tabel) return [contactRows(), thinGap(80)];
  const { teks, huruf = [], bila, menyatu } = typeof satu === 'string' ? { teks: satu } : satu;
  const jenis = { definisi: 'angka', abjad: 'abjad' }[bentuk] ?? 'ayat';
  return [
    numberedParagraph(jenis, urut, 0, teks, { bila, ...((menyatu || huruf.length > 0) && { keepNext: true }) }),
    ...huruf.map((h) => {
      const satu = typeof h === 'string' ? { teks: h } : h;
      return numberedParagraph(jenis, urut, 1, satu.teks, { bila: satu.bila });
    }),
  ];
}

const pasalLines = () =>
  PASAL.flatMap(({ judul, bentuk, pembuka, isi }, i) => [
    headingOf('Pasal', `Pasal ${i + 1}`, judul),
    ...(pembuka ? [paragraphOf('Isi', pembuka, { keepNext: true })] : []),
    ...isi.flatMap((satu) => butir(satu, i + 2, bentuk)),
  ]);

/** Whoever has an NRP has no NIP. */
export const rankOfSecond = () => [
  paragraphOf('Penandatangan', '{{pihak_kedua_pangkat}}', { bila: 'bila_pangkat_kedua' }),
  paragraphOf('Penandatangan', 'NIP. {{pihak_kedua_nip}}', { bila: 'bila_nip_kedua' }),
  paragraphOf('Penandatangan', 'NRP {{pihak_kedua_nrp}}', { bila: 'bila_nrp_kedua' }),
];

const closingLines = () => [
  paragraphOf(
    'Isi',
    'Demikian Perjanjian Kerja Sama ini dibuat dan ditandatangani oleh PARA PIHAK pada hari, tanggal, bulan, dan tahun sebagaimana disebut pada awal Perjanjian Kerja Sama ini.',
    { spacing: { before: 200, after: 240, line: 288 }, keepNext: true },
  ),
  signatureTable(
    [
      [
        paragraphOf('Penandatangan', '**PIHAK KESATU,**'),
        paragraphOf('Penandatangan', '{{sebutan_kepala}} {{kantor_dinas}}'),
        paragraphOf('Penandatangan', 'Kabupaten {{kantor_kabupaten}},'),
      ],
      [
        paragraphOf('NamaPenandatangan', '**{{pihak_kesatu_nama}}**'),
        paragraphOf('Penandatangan', '{{pihak_kesatu_pangkat}}'),
        paragraphOf('Penandatangan', 'NIP. {{pihak_kesatu_nip}}'),
      ],
    ],
    [
      [
        paragraphOf('Penandatangan', '**PIHAK KEDUA,**'),
        paragraphOf('Penandatangan', '{{pihak_kedua_jabatan}}'),
        paragraphOf('Penandatangan', '{{pihak_kedua_kantor}},'),
      ],
      [paragraphOf('NamaPenandatangan', '**{{pihak_kedua_nama}}**'), ...rankOfSecond()],
    ],
  ),
];

const lampiranHead = (angka, judul) => [
  paragraphOf('Isi', `LAMPIRAN ${angka}`, {
    pageBreakBefore: true,
    keepNext: true,
    outlineLevel: 0,
    spacing: { after: 20 },
  }),
  paragraphOf(
    'Isi',
    'Perjanjian Kerja Sama antara {{kantor_nama}} dengan {{nama_pengguna}} tentang Hak Akses dan Pemanfaatan Data Kependudukan',
    { keepNext: true, spacing: { after: 20 } },
  ),
  paragraphOf('Isi', 'Nomor: {{nomor_pks_kesatu}}', { keepNext: true, spacing: { after: 20 } }),
  paragraphOf('Isi', 'Nomor: {{nomor_pks_kedua}}', { keepNext: true, spacing: { after: 240 } }),
  paragraphOf('Judul', judul, { spacing: { after: 160 } }),
];

const listTable = (kolom, kepala, isi, opsi) =>
  fixedTable(kolom, [
    tableRow(
      kepala.map((k) => tableCell(paragraphOf('KepalaTabel', k), { tinggiTengah: true })),
      { tableHeader: true },
    ),
    tableRow(
      isi.map((k, i) => tableCell(paragraphOf(i === 0 ? 'SelTengah' : 'Sel', k))),
      opsi,
    ),
  ]);

const lampiran = () => [
  ...lampiranHead('I', 'ELEMEN DATA KEPENDUDUKAN YANG DAPAT DIAKSES'),
  listTable(
    [mm(14), mm(66), TEXT_WIDTH - mm(80)],
    ['No.', 'Elemen Data', 'Metode akses'],
    ['{{elemen.no}}.', '{{elemen.nama}}', '{{metode_akses}}'],
  ),
  ...lampiranHead('II', 'DAFTAR PENGGUNA AKSES'),
  paragraphOf(
    'Isi',
    'Diisi oleh PIHAK KEDUA dengan petugas yang ditunjuk secara tertulis. Perubahan daftar diberitahukan kepada PIHAK KESATU.',
  ),
  listTable(
    [mm(12), mm(47), mm(38), mm(36), TEXT_WIDTH - mm(133)],
    ['No.', 'Nama', 'Jabatan', 'Unit kerja', 'Alamat IP atau nomor perangkat'],
    ['{{pengguna.no}}.', '', '', '', ''],
    { height: { value: mm(9), rule: 'atLeast' } },
  ),
  ...lampiranHead('III', 'DATA BALIKAN'),
  listTable(
    [mm(14), mm(80), TEXT_WIDTH - mm(94)],
    ['No.', 'Data Balikan', 'Cara penyampaian'],
    [
      '{{balikan.no}}.',
      '{{balikan.nama}}',
      '{{irama_data_balikan}}, melalui aplikasi Data Balikan Direktorat Jenderal; buktinya kepada PIHAK KESATU',
    ],
  ),
  paragraphOf(
    'Isi',
    'Data Balikan memuat NIK yang telah dipadankan dan, selain NIK, tidak memuat Elemen Data di luar Lampiran I.',
    {
      spacing: { before: 160, after: 120 },
    },
  ),
];

/** Paraf of both parties and the page number. */
const pageFoot = () => [
  fixedTable(
    [mm(52), TEXT_WIDTH - mm(104), mm(52)],
    [
      tableRow([
        tableCell(paragraphOf('Kaki', 'Paraf PIHAK KESATU: ...............'), { garis: false }),
        tableCell(pageOfPages('KakiTengah'), { garis: false }),
        tableCell(paragraphOf('Kaki', 'Paraf PIHAK KEDUA: ...............', { alignment: 'right' }), { garis: false }),
      ]),
    ],
    { garis: false },
  ),
  paragraphOf('Kaki', ''),
];

export const pks = () =>
  templateDocument(
    'Perjanjian kerja sama',
    [...titleLines(), ...partiesLines(), ...pasalLines(), ...closingLines(), ...lampiran()],
    {
      kaki: pageFoot(),
      konsep: true,
    },
  );
