// The agreement: title, parties, legal basis, nineteen articles, signatures, three annexes.
import { PASAL } from './pasal.js';
import {
  baris,
  dokumen,
  halamanDari,
  jarak,
  LEBAR,
  mm,
  nomor,
  par,
  rincian,
  sel,
  tabel,
  tandaTangan,
} from './rangka.js';

const DASAR_HUKUM = [
  'Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan;',
  'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
  'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi;',
  'Peraturan Pemerintah Nomor 40 Tahun 2019 tentang Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan;',
  'Peraturan Pemerintah Nomor 10 Tahun 2023 tentang Jenis dan Tarif atas Jenis Penerimaan Negara Bukan Pajak yang Berlaku pada Kementerian Dalam Negeri;',
  'Peraturan Menteri Dalam Negeri Nomor 19 Tahun 2018 tentang Peningkatan Kualitas Layanan Administrasi Kependudukan;',
  'Peraturan Menteri Dalam Negeri Nomor 102 Tahun 2019 tentang Pemberian Hak Akses dan Pemanfaatan Data Kependudukan sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 17 Tahun 2023; dan',
  'Peraturan Daerah Kabupaten Sleman Nomor 20 Tahun 2019 tentang Penyelenggaraan Administrasi Kependudukan.',
];

const BESAR = { run: { allCaps: true } };

const kepala = () => [
  par('Judul', 'PERJANJIAN KERJA SAMA'),
  par('Judul', 'ANTARA'),
  par('Judul', '{{kantor_nama}}', BESAR),
  par('Judul', 'DENGAN'),
  par('Judul', '{{nama_pengguna}}', BESAR),
  par('Judul', 'TENTANG'),
  par('Judul', 'HAK AKSES DAN PEMANFAATAN DATA KEPENDUDUKAN', { spacing: { after: 200 } }),
  par('NomorNaskah', 'Nomor: {{nomor_pks_kesatu}}'),
  par('NomorNaskah', 'Nomor: {{nomor_pks_kedua}}', { spacing: { after: 280 } }),
];

const pihak = () => [
  par(
    'Isi',
    'Pada hari ini, {{hari_pks}}, tanggal {{tanggal_pks_huruf}}, bulan {{bulan_pks}}, tahun {{tahun_pks_huruf}} ({{tanggal_pks_angka}}), bertempat di {{tempat_pks}}, kami yang bertanda tangan di bawah ini:',
  ),
  rincian(
    [mm(8), mm(47), mm(5), LEBAR - mm(60)],
    [
      [
        '1.',
        '**{{pihak_kesatu_nama}}**',
        ':',
        par(
          'Sel',
          '{{sebutan_kepala}} {{kantor_nama}}, berdasarkan {{pihak_kesatu_dasar}}, berkedudukan di {{kantor_alamat}}, dalam hal ini bertindak dalam jabatannya untuk dan atas nama {{kantor_nama}}, selanjutnya disebut **PIHAK KESATU**.',
          { spacing: { before: 40, after: 120, line: 288 } },
        ),
      ],
      [
        '2.',
        '**{{pihak_kedua_nama}}**',
        ':',
        par(
          'Sel',
          '{{pihak_kedua_jabatan}} {{nama_pengguna}}, berdasarkan {{pihak_kedua_dasar}}, berkedudukan di {{pihak_kedua_alamat}}, dalam hal ini bertindak dalam jabatannya untuk dan atas nama {{nama_pengguna}}, selanjutnya disebut **PIHAK KEDUA**.',
          { spacing: { before: 40, after: 160, line: 288 } },
        ),
      ],
    ],
  ),
  par(
    'Isi',
    'PIHAK KESATU dan PIHAK KEDUA yang selanjutnya secara bersama-sama disebut **PARA PIHAK**, terlebih dahulu menerangkan:',
    { spacing: { before: 120, after: 120, line: 288 } },
  ),
  nomor(
    'abjad',
    1,
    0,
    'bahwa PIHAK KESATU adalah perangkat daerah yang menyelenggarakan urusan administrasi kependudukan dan pencatatan sipil di Kabupaten {{kantor_kabupaten}};',
  ),
  nomor(
    'abjad',
    1,
    0,
    'bahwa PIHAK KEDUA adalah {{jenis_lembaga}}, memerlukan Data Kependudukan untuk menyelenggarakan layanannya, dan dengan surat Nomor {{nomor_surat}} tanggal {{tanggal_surat}} telah mengajukan permohonan Hak Akses dan Pemanfaatan Data; dan',
  ),
  nomor(
    'abjad',
    1,
    0,
    'bahwa Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri dengan surat Nomor {{nomor_persetujuan}} tanggal {{tanggal_persetujuan}} telah memberikan persetujuan atas permohonan tersebut.',
    { bila: 'bila_ada_persetujuan' },
  ),
  nomor(
    'abjad',
    1,
    0,
    'bahwa Hak Akses baru dibuka setelah Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri memberikan persetujuan atas permohonan tersebut.',
    { bila: 'bila_belum_persetujuan' },
  ),
  par('Isi', 'Berdasarkan hal-hal tersebut dan dengan memperhatikan:', {
    spacing: { before: 120, after: 120, line: 288 },
    keepNext: true,
  }),
  ...DASAR_HUKUM.map((hukum) => nomor('angka', 1, 0, hukum)),
  par(
    'Isi',
    'PARA PIHAK sepakat mengikatkan diri dalam Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan, yang selanjutnya disebut Perjanjian Kerja Sama, dengan ketentuan sebagai berikut:',
    { spacing: { before: 120, after: 120, line: 288 } },
  ),
];

const KORESPONDENSI = [mm(10), mm(42), mm(5), LEBAR - mm(57)];
const korespondensi = () =>
  rincian(KORESPONDENSI, [
    ['', '**PIHAK KESATU**', '', ''],
    ['', 'Ditujukan kepada', ':', 'Kepala {{kantor_nama}}'],
    ['', 'Alamat', ':', '{{kantor_alamat}}'],
    ['', '{{kontak_kesatu.nama}}', ':', '{{kontak_kesatu.nilai}}'],
    ['', '**PIHAK KEDUA**', '', ''],
    ['', 'Ditujukan kepada', ':', '{{pihak_kedua_jabatan}} {{nama_pengguna}}'],
    ['', 'Alamat', ':', '{{pihak_kedua_alamat}}'],
    ['', '{{kontak_kedua.nama}}', ':', '{{kontak_kedua.nilai}}'],
  ]);

function butir(satu, urut, bentuk) {
  if (satu.tabel) return [korespondensi(), jarak(80)];
  const { teks, huruf = [], bila } = typeof satu === 'string' ? { teks: satu } : satu;
  const jenis = { definisi: 'angka', abjad: 'abjad' }[bentuk] ?? 'ayat';
  return [
    nomor(jenis, urut, 0, teks, { bila, ...(huruf.length > 0 && { keepNext: true }) }),
    ...huruf.map((h) => nomor(jenis, urut, 1, h)),
  ];
}

const pasal = () =>
  PASAL.flatMap(({ judul, bentuk, pembuka, isi }, i) => [
    par('Pasal', `Pasal ${i + 1}`),
    par('JudulPasal', judul),
    ...(pembuka ? [par('Isi', pembuka, { keepNext: true })] : []),
    ...isi.flatMap((satu) => butir(satu, i + 2, bentuk)),
  ]);

const penutup = () => [
  par(
    'Isi',
    'Demikian Perjanjian Kerja Sama ini dibuat dan ditandatangani oleh PARA PIHAK pada hari, tanggal, bulan, dan tahun sebagaimana disebut pada awal Perjanjian Kerja Sama ini.',
    { spacing: { before: 200, after: 240, line: 288 }, keepNext: true },
  ),
  tandaTangan(
    [
      [
        par('Penandatangan', '**PIHAK KESATU,**'),
        par('Penandatangan', '{{sebutan_kepala}} {{kantor_dinas}}'),
        par('Penandatangan', 'Kabupaten {{kantor_kabupaten}},'),
      ],
      [
        par('NamaPenandatangan', '**{{pihak_kesatu_nama}}**'),
        par('Penandatangan', '{{pihak_kesatu_pangkat}}'),
        par('Penandatangan', 'NIP. {{pihak_kesatu_nip}}'),
      ],
    ],
    [
      [
        par('Penandatangan', '**PIHAK KEDUA,**'),
        par('Penandatangan', '{{pihak_kedua_jabatan}}'),
        par('Penandatangan', '{{nama_pengguna}},'),
      ],
      [par('NamaPenandatangan', '**{{pihak_kedua_nama}}**')],
    ],
  ),
];

const kepalaLampiran = (angka, judul) => [
  par('Isi', `LAMPIRAN ${angka}`, { pageBreakBefore: true, keepNext: true, spacing: { after: 20 } }),
  par(
    'Isi',
    'Perjanjian Kerja Sama antara {{kantor_nama}} dengan {{nama_pengguna}} tentang Hak Akses dan Pemanfaatan Data Kependudukan',
    { keepNext: true, spacing: { after: 20 } },
  ),
  par('Isi', 'Nomor: {{nomor_pks_kesatu}}', { keepNext: true, spacing: { after: 20 } }),
  par('Isi', 'Nomor: {{nomor_pks_kedua}}', { keepNext: true, spacing: { after: 240 } }),
  par('Judul', judul, { spacing: { after: 160 } }),
];

const daftar = (kolom, kepala, isi, opsi) =>
  tabel(kolom, [
    baris(
      kepala.map((k) => sel(par('KepalaTabel', k), { tinggiTengah: true })),
      { tableHeader: true },
    ),
    baris(
      isi.map((k, i) => sel(par(i === 0 ? 'SelTengah' : 'Sel', k))),
      opsi,
    ),
  ]);

const lampiran = () => [
  ...kepalaLampiran('I', 'ELEMEN DATA KEPENDUDUKAN YANG DAPAT DIAKSES'),
  daftar(
    [mm(14), mm(66), LEBAR - mm(80)],
    ['No.', 'Elemen Data', 'Metode akses'],
    ['{{elemen.no}}', '{{elemen.nama}}', '{{metode_akses}}'],
  ),
  ...kepalaLampiran('II', 'DAFTAR PENGGUNA AKSES'),
  par(
    'Isi',
    'Diisi oleh PIHAK KEDUA dengan petugas yang ditunjuk secara tertulis. Perubahan daftar diberitahukan kepada PIHAK KESATU.',
  ),
  daftar(
    [mm(12), mm(47), mm(38), mm(36), LEBAR - mm(133)],
    ['No.', 'Nama', 'Jabatan', 'Unit kerja', 'Alamat IP'],
    ['{{pengguna.no}}', '', '', '', ''],
    { height: { value: mm(9), rule: 'atLeast' } },
  ),
  ...kepalaLampiran('III', 'DATA BALIKAN'),
  daftar(
    [mm(14), mm(80), LEBAR - mm(94)],
    ['No.', 'Data Balikan', 'Cara penyampaian'],
    ['1.', '{{data_balikan}}', 'Melalui sistem atau surat resmi kepada PIHAK KESATU menurut Petunjuk Teknis'],
  ),
  par('Isi', 'Data Balikan memuat NIK yang telah dipadankan dan tidak memuat Elemen Data di luar Lampiran I.', {
    spacing: { before: 160, after: 120 },
  }),
];

/** Paraf of both parties and the page number, at the foot of every page. */
const kaki = () => [
  tabel(
    [mm(52), LEBAR - mm(104), mm(52)],
    [
      baris([
        sel(par('Kaki', 'Paraf PIHAK KESATU: ...............'), { garis: false }),
        sel(halamanDari('KakiTengah'), { garis: false }),
        sel(par('Kaki', 'Paraf PIHAK KEDUA: ...............', { alignment: 'right' }), { garis: false }),
      ]),
    ],
    { garis: false },
  ),
  par('Kaki', ''),
];

export const pks = () =>
  dokumen('Perjanjian kerja sama', [...kepala(), ...pihak(), ...pasal(), ...penutup(), ...lampiran()], {
    kaki: kaki(),
    konsep: true,
  });
