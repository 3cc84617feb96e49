// Letters on the way: what a request lacks, the reminder to the ministry, the refusal.
import { baris, dokumen, LEBAR, mm, par, sel, sela, tabel } from './rangka.js';
import { blokTandaTangan, kepada, kopSurat, nomorSurat, tembusan } from './surat.js';

const NOMOR = { nomor: 'nomor_naskah', tanggal: 'tanggal_naskah' };
const LEMBAGA = ['{{tujuan_jabatan}} {{nama_pengguna}}', '{{tujuan_alamat}}'];

const surat = (judul, kepala, isi, penutup) =>
  dokumen(judul, [
    kopSurat(),
    sela(),
    nomorSurat({ ...NOMOR, ...kepala.surat }),
    ...kepada(...kepala.kepada),
    ...isi,
    ...penutup,
  ]);

const penutup = (kalimat) => [
  par('IsiSurat', kalimat, { spacing: { before: 160, after: 240, line: 288 }, keepNext: true }),
  blokTandaTangan(),
];

const SURAT_LEMBAGA =
  'surat Saudara Nomor {{nomor_surat}} tanggal {{tanggal_surat}} hal {{hal_surat}}, yang kami catat dengan nomor agenda {{nomor_agenda}}';

export const kekurangan = () =>
  surat(
    'Surat kekurangan berkas',
    {
      surat: { hal: 'Kekurangan Berkas Permohonan Hak Akses dan Pemanfaatan Data Kependudukan' },
      kepada: LEMBAGA,
    },
    [
      par(
        'IsiSurat',
        `Sehubungan dengan ${SURAT_LEMBAGA}, setelah kami periksa, permohonan tersebut belum dapat diteruskan kepada Kementerian Dalam Negeri karena masih terdapat kekurangan sebagai berikut:`,
      ),
      tabel(
        [mm(12), mm(73), LEBAR - mm(85)],
        [
          baris(
            ['No.', 'Yang belum ada', 'Cara memenuhi'].map((k) => sel(par('KepalaTabel', k))),
            { tableHeader: true },
          ),
          baris([
            sel(par('SelTengah', '{{kurang.no}}.')),
            sel(par('Sel', '{{kurang.nama}}')),
            sel(par('Sel', '{{kurang.keterangan}}')),
          ]),
        ],
      ),
      par(
        'IsiSurat',
        'Kekurangan tersebut mohon segera disampaikan kepada {{kantor_nama}} dengan menyebutkan nomor kasus {{nomor_kasus}}. Permohonan Saudara tetap tercatat dan diproses kembali setelah kekurangan dipenuhi.',
        { spacing: { before: 200, after: 120, line: 288 } },
      ),
    ],
    penutup('Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.'),
  );

export const pengingatKemendagri = () =>
  surat(
    'Pengingat ke Kementerian Dalam Negeri',
    {
      surat: {
        hal: 'Pengingat ke-{{pengingat_ke}} Permohonan Persetujuan Hak Akses dan Pemanfaatan Data Kependudukan',
      },
      kepada: ['Direktur Jenderal Kependudukan dan Pencatatan Sipil', 'Kementerian Dalam Negeri', 'di Jakarta'],
    },
    [
      par(
        'IsiSurat',
        'Menyusuli surat kami Nomor {{nomor_surat_dahulu}} tanggal {{tanggal_surat_dahulu}} hal Permohonan Persetujuan Hak Akses dan Pemanfaatan Data Kependudukan untuk {{nama_pengguna}}, dengan hormat kami sampaikan bahwa sampai dengan tanggal surat ini kami belum menerima balasan, setelah menunggu {{lama_menunggu}}.',
      ),
      par(
        'IsiSurat',
        'Berkenaan dengan hal tersebut, kami mohon kiranya persetujuan atas permohonan dimaksud dapat segera diberikan sebagai dasar penandatanganan perjanjian kerja sama antara {{kantor_nama}} dengan {{nama_pengguna}}. Apabila masih terdapat kekurangan, kami siap melengkapinya.',
      ),
    ],
    [
      ...penutup('Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.'),
      par('KepalaTembusan', 'Tembusan:'),
      tembusan(1, 'Pimpinan {{nama_pengguna}}.'),
    ],
  );

export const penolakan = () =>
  surat(
    'Surat penolakan kepada lembaga',
    {
      surat: { sifat: 'Biasa', hal: 'Penolakan Permohonan Hak Akses dan Pemanfaatan Data Kependudukan' },
      kepada: LEMBAGA,
    },
    [
      par(
        'IsiSurat',
        `Sehubungan dengan ${SURAT_LEMBAGA}, dengan ini kami sampaikan bahwa permohonan tersebut tidak dapat dipenuhi.`,
      ),
      par(
        'IsiSurat',
        'Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri dengan surat Nomor {{nomor_penolakan}} tanggal {{tanggal_penolakan}} tidak memberikan persetujuan atas permohonan tersebut.',
        { bila: 'bila_ditolak_kemendagri' },
      ),
      par(
        'IsiSurat',
        'Berdasarkan hasil pengkajian {{kantor_nama}}, permohonan tersebut belum memenuhi ketentuan pemberian hak akses dan pemanfaatan data kependudukan.',
        { bila: 'bila_ditolak_dinas' },
      ),
      par('IsiSurat', 'Adapun alasannya: {{alasan_penolakan}}.', { bila: 'bila_ada_alasan' }),
      par(
        'IsiSurat',
        'Permohonan dapat diajukan kembali dengan surat baru setelah penyebab penolakan diatasi. Keterangan lebih lanjut dapat diminta kepada kami dengan menyebutkan nomor kasus {{nomor_kasus}}.',
      ),
    ],
    penutup('Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.'),
  );
