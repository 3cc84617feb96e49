// Papers around the access: the technical guide of both parties, and what the institution or its network signs.
import {
  detailTable,
  fixedTable,
  mm,
  numberedParagraph,
  paragraphOf,
  signatureTable,
  TEXT_WIDTH,
  tableCell,
  tableGap,
  tableRow,
  templateDocument,
} from './building-blocks.js';
import { agreementTitle, rankOfSecond } from './pks.js';
import { addresseeLines } from './surat.js';

const DOTS = '........................................';
const AGREEMENT =
  'Perjanjian Kerja Sama Nomor {{nomor_perjanjian_kesatu}} dan Nomor {{nomor_perjanjian_kedua}} tanggal {{tanggal_perjanjian}}';
const PARTIES = 'antara {{kantor_nama}} dengan {{nama_pengguna}}';
const DETAIL = [mm(42), mm(5), TEXT_WIDTH - mm(47)];

const title = (...baris) =>
  baris.map((teks, i) =>
    paragraphOf('Judul', teks, { spacing: { before: i === 0 ? 120 : 0, after: i === baris.length - 1 ? 280 : 40 } }),
  );

/** Rows that a hand fills in, on one page: the first column is numbered, the others are empty. */
const rowsByHand = (kolom, kepala, nomor) =>
  fixedTable(kolom, [
    tableRow(
      kepala.map((k) => tableCell(paragraphOf('KepalaTabel', k), { tinggiTengah: true })),
      { tableHeader: true },
    ),
    tableRow(
      kepala.map((_, i) =>
        tableCell(paragraphOf(i === 0 ? 'SelTengah' : 'Sel', i === 0 ? `{{${nomor}.no}}.` : '', { keepNext: true })),
      ),
      { height: { value: mm(9), rule: 'atLeast' } },
    ),
  ]);

/** The paper is on the letterhead of whoever signs it. */
const ownLetterhead = (siapa) =>
  paragraphOf('KopAlamat', `(kop ${siapa}, bila ada)`, { spacing: { before: 0, after: 240 } });

const HEAD_OF_LEMBAGA = [paragraphOf('NamaPenandatangan', '{{pihak_kedua_nama}}'), ...rankOfSecond()];
/** Keeps with the name below it, as the column beside it does. */
const EMPTY_COLUMN = [[paragraphOf('Penandatangan', '')], [paragraphOf('Penandatangan', '')]];
const PLACE_AND_DAY = '........................, .............................';

const statements = (teks) => teks.map((satu) => numberedParagraph('angka', 1, 0, satu));

export const permohonanUserId = () =>
  templateDocument('Permohonan user ID dan IP LAN', [
    ownLetterhead('surat {{nama_pengguna}}'),
    detailTable(
      [mm(22), mm(4), TEXT_WIDTH - mm(26)],
      [
        ['Nomor', ':', DOTS],
        ['Lampiran', ':', '1 (satu) berkas'],
        ['Hal', ':', 'Permohonan *User ID* dan {{yang_didaftarkan}}'],
      ],
    ),
    ...addresseeLines('Kepala {{kantor_nama}}', 'di tempat'),
    ...[
      ['bila_jaringan', 'pendaftaran alamat IP pada jaringan tertutup'],
      ['bila_card_reader', 'pendaftaran perangkat pembaca'],
    ].map(([bila, apa]) =>
      paragraphOf(
        'IsiSurat',
        `Berdasarkan ${AGREEMENT} tentang Hak Akses dan Pemanfaatan Data Kependudukan, kami mohon *user ID* dan ${apa} bagi petugas kami untuk akses melalui {{metode_akses}}:`,
        { bila },
      ),
    ),
    rowsByHand(
      [mm(12), mm(44), mm(40), mm(38), TEXT_WIDTH - mm(134)],
      ['No.', 'Nama', 'Jabatan', 'Unit kerja', 'Alamat IP atau nomor perangkat'],
      'pengguna',
    ),
    ...[
      ['bila_jaringan', 'Surat penunjukannya dan surat pernyataan jaringan tertutup'],
      ['bila_card_reader', 'Surat penunjukannya'],
    ].map(([bila, apa]) =>
      paragraphOf(
        'IsiSurat',
        `Petugas tersebut kami tunjuk secara tertulis sebagai Pengguna Akses menurut Lampiran II Perjanjian Kerja Sama. ${apa} kami lampirkan. Petugas yang berhenti atau pindah kami beritahukan supaya *user ID*-nya dinonaktifkan.`,
        { bila, spacing: { before: 200, after: 120, line: 288 } },
      ),
    ),
    paragraphOf(
      'IsiSurat',
      'Akses tersebut melanjutkan akses menurut Perjanjian Kerja Sama Nomor {{lama_nomor}} tanggal {{lama_tanggal}}, yang diperpanjang dengan Perjanjian Kerja Sama ini.',
      { bila: 'bila_perpanjangan', spacing: { before: 120, after: 120, line: 288 } },
    ),
    paragraphOf(
      'IsiSurat',
      'Demikian permohonan ini kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.',
      {
        keepNext: true,
        spacing: { after: 240, line: 288 },
      },
    ),
    signatureTable(EMPTY_COLUMN, [
      [
        paragraphOf('Penandatangan', PLACE_AND_DAY),
        paragraphOf('Penandatangan', '{{pihak_kedua_jabatan}}'),
        paragraphOf('Penandatangan', '{{pihak_kedua_kantor}},'),
      ],
      HEAD_OF_LEMBAGA,
    ]),
  ]);

export const pernyataanJaringanTertutup = () =>
  templateDocument('Pernyataan jaringan tertutup', [
    ownLetterhead('instansi atau penyedia jaringan'),
    ...title('SURAT PERNYATAAN', 'JARINGAN TERTUTUP'),
    paragraphOf('Isi', 'Yang bertanda tangan di bawah ini, pengelola atau penyedia jaringan:'),
    detailTable(DETAIL, [
      ['Nama', ':', DOTS],
      ['Jabatan', ':', DOTS],
      ['Instansi atau penyedia', ':', DOTS],
      ['Alamat', ':', DOTS],
    ]),
    paragraphOf('Isi', 'menyatakan dengan sebenarnya bahwa:', { spacing: { before: 160, after: 120, line: 288 } }),
    ...statements([
      `jaringan yang dipakai {{nama_pengguna}} untuk mengakses data kependudukan menurut ${AGREEMENT} adalah jaringan tertutup, yaitu jaringan lokal atau jaringan pribadi virtual (*VPN*) yang tidak dapat dimasuki dari internet;`,
      'alamat IP yang dipakai pada jaringan itu tercantum dalam daftar di bawah ini, dan hanya perangkat pada alamat itu yang dapat mengakses data kependudukan;',
      'pemakaian jaringan dibatasi dan dicatat, dan catatannya dapat diperiksa {{kantor_nama}};',
      'perubahan jaringan atau alamat IP diberitahukan kepada {{kantor_nama}} sebelum dijalankan; dan',
      'apabila pernyataan ini tidak benar, hak akses dapat dinonaktifkan dan kami bersedia bertanggung jawab menurut ketentuan peraturan perundang-undangan.',
    ]),
    tableGap(60),
    rowsByHand(
      [mm(14), mm(45), mm(56), TEXT_WIDTH - mm(115)],
      ['No.', 'Alamat IP', 'Perangkat dan tempatnya', 'Keterangan'],
      'alamat_ip',
    ),
    tableGap(160),
    signatureTable(
      [
        [
          paragraphOf('Penandatangan', 'Mengetahui,'),
          paragraphOf('Penandatangan', '{{pihak_kedua_jabatan}}'),
          paragraphOf('Penandatangan', '{{pihak_kedua_kantor}},'),
        ],
        HEAD_OF_LEMBAGA,
      ],
      [
        [
          paragraphOf('Penandatangan', PLACE_AND_DAY),
          paragraphOf('Penandatangan', 'Yang menyatakan,'),
          paragraphOf('Penandatangan', '(meterai)', { spacing: { before: 320 } }),
        ],
        [paragraphOf('NamaPenandatangan', DOTS)],
      ],
    ),
  ]);

export const nda = () =>
  templateDocument('Pernyataan kerahasiaan', [
    ownLetterhead('{{nama_pengguna}}'),
    ...title('SURAT PERNYATAAN KERAHASIAAN', '(*NON-DISCLOSURE AGREEMENT*)'),
    paragraphOf('Isi', 'Yang bertanda tangan di bawah ini, petugas {{nama_pengguna}}:'),
    detailTable(DETAIL, [
      ['Nama', ':', DOTS],
      ['Jabatan', ':', DOTS],
      ['Unit kerja', ':', DOTS],
    ]),
    paragraphOf(
      'Isi',
      `sebagai Pengguna Akses menurut ${AGREEMENT} tentang Hak Akses dan Pemanfaatan Data Kependudukan, menyatakan bahwa saya:`,
      { spacing: { before: 160, after: 120, line: 288 } },
    ),
    ...statements([
      'wajib menjaga kerahasiaan data kependudukan yang diketahui karena tugas;',
      'tidak akan memberikan data kependudukan kepada pihak ketiga atau orang yang tidak berwenang, dengan cara apa pun;',
      'tidak akan menggunakan data kependudukan di luar tujuan dalam Perjanjian Kerja Sama;',
      'tidak akan meminjamkan *user ID*, kata sandi, atau perangkat akses, dan tidak menyalin atau menyimpan data kependudukan di luar yang diperlukan untuk tugas;',
      'segera melaporkan kebocoran atau penyalahgunaan data yang diketahui kepada pimpinan;',
      'tetap terikat pernyataan ini sesudah tidak lagi bertugas sebagai Pengguna Akses dan sesudah Perjanjian Kerja Sama berakhir; dan',
      'bersedia dikenai sanksi menurut ketentuan peraturan perundang-undangan apabila melanggarnya.',
    ]),
    tableGap(200),
    signatureTable(
      [
        [
          paragraphOf('Penandatangan', 'Mengetahui,'),
          paragraphOf('Penandatangan', '{{pihak_kedua_jabatan}}'),
          paragraphOf('Penandatangan', '{{pihak_kedua_kantor}},'),
        ],
        HEAD_OF_LEMBAGA,
      ],
      [
        [paragraphOf('Penandatangan', PLACE_AND_DAY), paragraphOf('Penandatangan', 'Yang menyatakan,')],
        [paragraphOf('NamaPenandatangan', DOTS)],
      ],
    ),
  ]);

export const sptjm = () =>
  templateDocument('Surat pernyataan tanggung jawab mutlak', [
    ownLetterhead('{{nama_pengguna}}'),
    ...title('SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK'),
    paragraphOf('Isi', 'Yang bertanda tangan di bawah ini:'),
    detailTable(DETAIL, [
      ['Nama', ':', '{{pihak_kedua_nama}}'],
      ['Jabatan', ':', '{{pihak_kedua_jabatan}} {{pihak_kedua_kantor}}'],
      ['Alamat', ':', '{{pihak_kedua_alamat}}'],
    ]),
    paragraphOf('Isi', `sehubungan dengan ${AGREEMENT} ${PARTIES}, menyatakan dengan sebenarnya bahwa kami:`, {
      spacing: { before: 160, after: 120, line: 288 },
    }),
    ...statements([
      'bertanggung jawab mutlak atas pemakaian hak akses dan data kependudukan oleh seluruh petugas {{nama_pengguna}};',
      'menggunakan data kependudukan hanya untuk {{pemanfaatan}}, yaitu {{tujuan}}, dan tidak untuk keperluan lain;',
      'tidak memberikan data kependudukan kepada pihak ketiga;',
      'menjamin bahwa keterangan dan berkas yang kami sampaikan dalam permohonan adalah benar;',
      'memusnahkan data kependudukan yang masih tersimpan sementara pada kami sesudah Perjanjian Kerja Sama berakhir; dan',
      'bersedia dikenai sanksi, termasuk penonaktifan hak akses, menurut ketentuan peraturan perundang-undangan apabila pernyataan ini tidak benar.',
    ]),
    tableGap(200),
    signatureTable(EMPTY_COLUMN, [
      [
        paragraphOf('Penandatangan', PLACE_AND_DAY),
        paragraphOf('Penandatangan', '{{pihak_kedua_jabatan}}'),
        paragraphOf('Penandatangan', '{{pihak_kedua_kantor}},'),
        paragraphOf('Penandatangan', '(meterai)', { spacing: { before: 320 } }),
      ],
      HEAD_OF_LEMBAGA,
    ]),
  ]);

/** [heading, lines]; a line is a text, or { bila, teks }. */
const GUIDE = [
  [
    'PETUGAS PENGHUBUNG',
    [
      'PIHAK KESATU dan PIHAK KEDUA masing-masing menunjuk petugas penghubung yang tercantum dalam daftar di akhir Petunjuk Teknis ini.',
      'Pergantian petugas penghubung diberitahukan kepada pihak lainnya paling lambat 5 (lima) hari kerja sejak pergantian.',
    ],
  ],
  [
    'PEMBUKAAN AKSES',
    [
      'Elemen Data yang dapat diakses adalah {{daftar_elemen}}, untuk {{pemanfaatan}}, yaitu {{tujuan}}.',
      {
        bila: 'bila_web_service',
        teks: 'Akses melalui {{metode_akses}}: aplikasi PIHAK KEDUA memanggil layanan data dari alamat IP yang terdaftar, dengan kunci akses yang hanya dipasang pada server aplikasi.',
      },
      {
        bila: 'bila_web_portal',
        teks: 'Akses melalui {{metode_akses}}: Pengguna Akses mencari data satu per satu dengan *user ID* dan kata sandi perseorangan dari alamat IP yang terdaftar.',
      },
      {
        bila: 'bila_card_reader',
        teks: 'Akses melalui {{metode_akses}}: cip KTP elektronik dibaca dengan perangkat yang terdaftar, di hadapan pemegangnya.',
      },
      {
        bila: 'bila_biometrik',
        teks: 'Akses melalui {{metode_akses}}: sidik jari penduduk yang hadir dicocokkan dengan perangkat yang terdaftar, tanpa disimpan.',
      },
      {
        bila: 'bila_jaringan',
        teks: 'PIHAK KEDUA mengajukan permohonan *user ID* dan alamat IP dengan surat pernyataan jaringan tertutup; PIHAK KESATU meneruskannya kepada Direktorat Jenderal untuk dibukakan akses ke gudang data (*data warehouse*).',
      },
      {
        bila: 'bila_card_reader',
        teks: 'PIHAK KEDUA mengajukan permohonan pengaktifan perangkat dengan nomor perangkatnya; PIHAK KESATU meneruskannya kepada Direktorat Jenderal.',
      },
      'Akses dicoba bersama oleh petugas kedua pihak sebelum dipakai dalam layanan.',
    ],
  ],
  [
    'PENGELOLAAN PENGGUNA AKSES',
    [
      'Pengguna Akses ditunjuk secara tertulis oleh pimpinan PIHAK KEDUA; satu *user ID* untuk satu orang.',
      'Pengguna Akses yang berhenti, pindah, atau diganti diberitahukan kepada PIHAK KESATU paling lambat 5 (lima) hari kerja sejak perubahan terjadi, dan *user ID*-nya dinonaktifkan.',
      'Pengguna Akses dilarang meminjamkan *user ID*, kata sandi, kode pengaktifan, atau perangkat akses, dan dilarang memberikan Data Kependudukan kepada pihak ketiga.',
    ],
  ],
  [
    'PENGAMANAN JARINGAN',
    [
      {
        bila: 'bila_jaringan',
        teks: 'Data Kependudukan hanya diakses melalui jaringan tertutup dari alamat IP yang terdaftar.',
      },
      {
        bila: 'bila_card_reader',
        teks: 'Data Kependudukan hanya dibaca dengan perangkat yang terdaftar. Apabila perangkat dihubungkan dengan jaringan, jaringan itu adalah jaringan tertutup.',
      },
      'PIHAK KEDUA membatasi dan mencatat setiap akses, serta menyimpan catatannya untuk diperiksa.',
      'PIHAK KEDUA menyampaikan bukti penerapan standar keamanan informasi paling lambat {{tenggat_keamanan}} sejak Perjanjian Kerja Sama ditandatangani.',
      'Kebocoran atau penyalahgunaan data dilaporkan kepada PIHAK KESATU paling lambat 3\u00a0\u00d7\u00a024 (tiga kali dua puluh empat) jam sejak diketahui.',
    ],
  ],
  [
    'PENYAMPAIAN DATA BALIKAN DAN LAPORAN',
    [
      'Data Balikan berupa {{data_balikan}}.',
      'Data Balikan disampaikan PIHAK KEDUA {{irama_data_balikan}} melalui aplikasi Data Balikan Direktorat Jenderal; buktinya disampaikan kepada PIHAK KESATU paling lambat 5 (lima) hari kerja sesudahnya.',
      'Laporan semester I disampaikan kepada PIHAK KESATU paling lambat tanggal {{laporan_semester_1}}, dan laporan semester II paling lambat tanggal {{laporan_semester_2}} tahun berikutnya.',
    ],
  ],
  [
    'PENANGANAN GANGGUAN',
    [
      {
        bila: 'bila_jaringan',
        teks: 'Gangguan diberitahukan kepada petugas penghubung dengan menyebutkan waktu, alamat IP, dan pesan yang tampil, tanpa menyebutkan data penduduk.',
      },
      {
        bila: 'bila_card_reader',
        teks: 'Gangguan diberitahukan kepada petugas penghubung dengan menyebutkan waktu, nomor perangkat, dan pesan yang tampil, tanpa menyebutkan data penduduk.',
      },
      'Gangguan pada jaringan atau perangkat PIHAK KEDUA ditangani PIHAK KEDUA; gangguan pada layanan data diteruskan PIHAK KESATU kepada Direktorat Jenderal.',
      'Selama gangguan, layanan PIHAK KEDUA berjalan dengan pemeriksaan dokumen kependudukan asli.',
    ],
  ],
];

const guideLines = () =>
  GUIDE.flatMap(([judul, isi], i) => [
    paragraphOf('Pasal', `${String.fromCharCode(65 + i)}. ${judul}`, { spacing: { before: 200, after: 100 } }),
    ...isi.map((satu) => {
      const { teks, bila } = typeof satu === 'string' ? { teks: satu } : satu;
      return numberedParagraph('angka', i + 1, 0, teks, { bila });
    }),
  ]);

export const petunjukTeknis = () =>
  templateDocument('Petunjuk teknis perjanjian kerja sama', [
    paragraphOf('Judul', 'PETUNJUK TEKNIS'),
    ...agreementTitle(240),
    paragraphOf(
      'Isi',
      `Petunjuk Teknis ini mengatur pelaksanaan ${AGREEMENT} dan merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama tersebut.`,
      { alignment: 'left' },
    ),
    ...guideLines(),
    paragraphOf(
      'Isi',
      'Petunjuk Teknis ini berlaku selama Perjanjian Kerja Sama berlaku dan dapat diubah atas kesepakatan tertulis PARA PIHAK.',
      { spacing: { before: 240, after: 120, line: 288 }, keepNext: true },
    ),
    paragraphOf('Isi', 'Disusun di {{tempat_surat}} pada tanggal .............................', {
      spacing: { after: 200, line: 288 },
      keepNext: true,
    }),
    signatureTable(
      [
        [
          paragraphOf('Penandatangan', '**PIHAK KESATU,**'),
          paragraphOf('Penandatangan', '{{sebutan_kepala}} {{kantor_dinas}}'),
          paragraphOf('Penandatangan', 'Kabupaten {{kantor_kabupaten}},'),
        ],
        [
          paragraphOf('NamaPenandatangan', '{{pihak_kesatu_nama}}'),
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
        HEAD_OF_LEMBAGA,
      ],
    ),
    paragraphOf('Isi', 'Daftar petugas penghubung:', { spacing: { before: 320, after: 120 }, keepNext: true }),
    rowsByHand(
      [mm(12), mm(32), mm(48), mm(38), TEXT_WIDTH - mm(130)],
      ['No.', 'Pihak', 'Nama', 'Jabatan', 'Telepon dinas'],
      'penghubung',
    ),
  ]);
