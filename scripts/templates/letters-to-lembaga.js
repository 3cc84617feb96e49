// Letters on the way: kekurangan, pengingat, penolakan.
import {
  fixedTable,
  mm,
  paragraphOf,
  TEXT_WIDTH,
  tableCell,
  tableGap,
  tableRow,
  templateDocument,
} from './building-blocks.js';
import { addresseeLines, DIRJEN_OF_SIGNER, kopOfSurat, nomorBlock, signatureBlock, tembusanOfSigner } from './surat.js';

const NOMOR = { nomor: 'nomor_naskah', tanggal: 'tanggal_naskah' };
export const LEMBAGA = ['{{tujuan_jabatan}} {{tujuan_lembaga}}', '{{tujuan_alamat}}'];

export const letterOf = (judul, kepala, isi, penutup) =>
  templateDocument(judul, [
    kopOfSurat(),
    tableGap(),
    nomorBlock({ ...NOMOR, ...kepala.surat }),
    ...addresseeLines(...kepala.kepada),
    ...isi,
    ...penutup,
  ]);

export const closingLines = (kalimat, tembusan) => [
  paragraphOf('IsiSurat', kalimat, { spacing: { before: 160, after: 240, line: 288 }, keepNext: true }),
  signatureBlock({ tembusan }),
];

export const SURAT_LEMBAGA =
  'surat Saudara Nomor {{nomor_surat}} tanggal {{tanggal_surat}} hal {{hal_surat}}, yang kami catat dengan nomor agenda {{nomor_agenda}}';

export const kekurangan = () =>
  letterOf(
    'Surat kekurangan berkas',
    {
      surat: {
        lampiran: '{{lampiran_kekurangan}}',
        hal: '{{hal_kekurangan}} Permohonan Hak Akses dan Pemanfaatan Data Kependudukan',
      },
      kepada: LEMBAGA,
    },
    [
      paragraphOf(
        'IsiSurat',
        `Sehubungan dengan ${SURAT_LEMBAGA}, setelah kami periksa, permohonan {{nama_pengguna}} belum dapat diteruskan kepada Kementerian Dalam Negeri karena masih terdapat kekurangan sebagai berikut:`,
      ),
      fixedTable(
        [mm(12), mm(73), TEXT_WIDTH - mm(85)],
        [
          tableRow(
            ['No.', 'Kekurangan', 'Cara memenuhi'].map((k) => tableCell(paragraphOf('KepalaTabel', k))),
            { tableHeader: true },
          ),
          tableRow([
            tableCell(paragraphOf('SelTengah', '{{kurang.no}}.')),
            tableCell(paragraphOf('Sel', '{{kurang.nama}}')),
            tableCell(paragraphOf('Sel', '{{kurang.keterangan}}')),
          ]),
        ],
      ),
      paragraphOf(
        'IsiSurat',
        'Kekurangan tersebut mohon segera disampaikan kepada {{kantor_nama}} dengan menyebutkan nomor kasus {{nomor_kasus}}. Permohonan Saudara tetap tercatat dan diproses kembali setelah kekurangan dipenuhi.',
        { bila: 'bila_masih_diproses', spacing: { before: 200, after: 120, line: 288 } },
      ),
      paragraphOf(
        'IsiSurat',
        'Bersama surat ini permohonan Saudara beserta berkasnya kami kembalikan. Setelah kekurangan tersebut dipenuhi, permohonan dapat diajukan kembali dengan surat baru. Keterangan lebih lanjut dapat diminta kepada {{kantor_nama}} dengan menyebutkan nomor kasus {{nomor_kasus}}.',
        { bila: 'bila_dikembalikan', spacing: { before: 200, after: 120, line: 288 } },
      ),
    ],
    closingLines('Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.'),
  );

export const pengingatKemendagri = () =>
  letterOf(
    'Pengingat ke Kementerian Dalam Negeri',
    {
      surat: {
        hal: 'Pengingat ke-{{pengingat_ke}} Permohonan Persetujuan {{yang_dimohon}} dan Pemanfaatan Data Kependudukan',
      },
      kepada: DIRJEN_OF_SIGNER,
    },
    [
      paragraphOf(
        'IsiSurat',
        'Menyusuli surat kami Nomor {{nomor_surat_dahulu}} tanggal {{tanggal_surat_dahulu}} hal Permohonan Persetujuan {{yang_dimohon}} dan Pemanfaatan Data Kependudukan untuk {{nama_pengguna}}, dengan hormat kami sampaikan bahwa sampai dengan tanggal surat ini kami belum menerima balasan, setelah menunggu {{lama_menunggu}}.',
      ),
      paragraphOf(
        'IsiSurat',
        'Berkenaan dengan hal tersebut, kami mohon kiranya persetujuan atas permohonan dimaksud dapat segera diberikan sebagai dasar penandatanganan perjanjian kerja sama antara {{kantor_nama}} dengan {{nama_pengguna}}. Apabila masih terdapat kekurangan, kami siap melengkapinya.',
      ),
    ],
    closingLines('Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.', tembusanOfSigner()),
  );

export const penolakan = () =>
  letterOf(
    'Surat penolakan kepada lembaga',
    {
      surat: { sifat: 'Biasa', hal: 'Penolakan Permohonan Hak Akses dan Pemanfaatan Data Kependudukan' },
      kepada: LEMBAGA,
    },
    [
      paragraphOf(
        'IsiSurat',
        `Sehubungan dengan ${SURAT_LEMBAGA}, dengan ini kami sampaikan bahwa permohonan {{nama_pengguna}} tidak dapat dipenuhi.`,
      ),
      paragraphOf(
        'IsiSurat',
        'Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri dengan surat Nomor {{nomor_penolakan}} tanggal {{tanggal_penolakan}} tidak memberikan persetujuan atas permohonan tersebut.',
        { bila: 'bila_ditolak_kemendagri' },
      ),
      paragraphOf(
        'IsiSurat',
        'Berdasarkan hasil pengkajian {{kantor_nama}}, permohonan tersebut belum memenuhi ketentuan pemberian hak akses dan pemanfaatan data kependudukan.',
        { bila: 'bila_ditolak_dinas' },
      ),
      paragraphOf('IsiSurat', 'Adapun alasannya: {{alasan_penolakan}}.', { bila: 'bila_ada_alasan' }),
      paragraphOf(
        'IsiSurat',
        'Permohonan dapat diajukan kembali dengan surat baru setelah penyebab penolakan diatasi. Keterangan lebih lanjut dapat diminta kepada kami dengan menyebutkan nomor kasus {{nomor_kasus}}.',
      ),
    ],
    closingLines('Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.'),
  );
