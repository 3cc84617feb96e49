// The letter to Kemendagri, and parts that other letters share.
import {
  fixedTable,
  kopTable,
  mm,
  paragraphOf,
  TEXT_WIDTH,
  tableCell,
  tableRow,
  templateDocument,
  thinGap,
} from './building-blocks.js';

const DINAS = { bila: 'bila_ttd_kepala_dinas' };
const SEKDA = { bila: 'bila_ttd_sekda' };
const BUPATI = { bila: 'bila_ttd_bupati' };

export const kopOfSurat = () =>
  kopTable(
    paragraphOf('KopPemerintah', 'PEMERINTAH KABUPATEN {{kop_kabupaten}}', DINAS),
    paragraphOf('KopInstansi', '{{kop_dinas}}', DINAS),
    paragraphOf('KopPemerintah', 'PEMERINTAH KABUPATEN {{kop_kabupaten}}', SEKDA),
    paragraphOf('KopInstansi', 'SEKRETARIAT DAERAH', SEKDA),
    paragraphOf('KopInstansi', 'BUPATI {{kop_kabupaten}}', BUPATI),
    paragraphOf('KopAlamat', '{{kop_alamat}}'),
    paragraphOf('KopAlamat', '{{kantor_kontak}}', { bila: 'bila_kontak_kantor' }),
  );

const NOMOR_WIDTHS = [mm(22), mm(4), mm(86), TEXT_WIDTH - mm(112)];
/** Place and date stand on the line of Nomor. */
export const nomorBlock = ({ nomor, tanggal, sifat = 'Segera', lampiran = '-', hal }) =>
  fixedTable(
    NOMOR_WIDTHS,
    [
      ['Nomor', `{{${nomor}}}`, `{{tempat_surat}}, {{${tanggal}}}`],
      ['Sifat', sifat, ''],
      ['Lampiran', lampiran, ''],
      ['Hal', hal, ''],
    ].map(([nama, isi, kanan]) =>
      tableRow([
        tableCell(paragraphOf('Sel', nama), { garis: false }),
        tableCell(paragraphOf('Sel', ':'), { garis: false }),
        tableCell(paragraphOf('Sel', isi), { garis: false }),
        tableCell(paragraphOf('SelKanan', kanan), { garis: false }),
      ]),
    ),
    { garis: false },
  );

const BUTIR_ROWS = [
  ['Nama pengguna', '{{nama_pengguna}}'],
  ['Tujuan pemanfaatan', '{{pemanfaatan}}, yaitu {{tujuan}}'],
  ['Elemen data', '{{daftar_elemen}}'],
  ['Metode akses', '{{metode_akses}}'],
  ['Data balikan', '{{data_balikan}}'],
  ['Jangka waktu PKS', '{{jangka_waktu}}'],
];
const BUTIR_WIDTHS = [mm(12), mm(48), TEXT_WIDTH - mm(60)];

/** The last line may go with its condition, so the gap after them is a line of its own. */
export const addresseeLines = (pertama, ...lain) => [
  paragraphOf('Alamat', `Yth.\t${pertama}`, {
    spacing: { before: 200, after: 20 },
    indent: { left: mm(12), hanging: mm(12) },
    tabStops: [{ type: 'left', position: mm(12) }],
  }),
  ...lain.map((baris) => {
    const { teks, ...opsi } = typeof baris === 'string' ? { teks: baris } : baris;
    return paragraphOf('Alamat', teks, opsi);
  }),
  thinGap(160),
];

/** Whoever signs for the office: the Bupati's letter may go by way of the Dinas. */
export const DIRJEN_OF_SIGNER = [
  'Direktur Jenderal Kependudukan dan Pencatatan Sipil',
  'Kementerian Dalam Negeri',
  'di Jakarta',
  { teks: 'melalui Kepala {{kantor_nama}}', bila: 'bila_melalui_dinas' },
];

/** Said of each line: of a table, LibreOffice does not take it from the style. */
const signedLine = (gaya, teks, opsi) => paragraphOf(gaya, teks, { keepNext: true, ...opsi });

/**
 * `kiri` stands beside the signature, `tembusan` below it: rows of one table, since only those stay on one page in
 * LibreOffice too.
 */
export const signatureBlock = ({ kiri = [signedLine('Sel', '')], tembusan = [] } = {}) =>
  fixedTable(
    [TEXT_WIDTH - mm(82), mm(82)],
    [
      tableRow([
        tableCell(kiri, { garis: false }),
        tableCell(
          [
            signedLine('Penandatangan', '{{sebutan_kepala}} {{kantor_dinas}}', DINAS),
            signedLine('Penandatangan', 'Kabupaten {{kantor_kabupaten}},', DINAS),
            signedLine('Penandatangan', 'a.n. Bupati {{kantor_kabupaten}}', SEKDA),
            signedLine('Penandatangan', 'Sekretaris Daerah,', SEKDA),
            signedLine('Penandatangan', 'Bupati {{kantor_kabupaten}},', BUPATI),
            signedLine('NamaPenandatangan', '{{penandatangan_nama}}', { spacing: { before: 1000 } }),
            signedLine('Penandatangan', '{{penandatangan_pangkat}}', { bila: 'bila_ber_nip' }),
            signedLine('Penandatangan', 'NIP. {{penandatangan_nip}}', { bila: 'bila_ber_nip' }),
          ],
          { garis: false },
        ),
      ]),
      ...(tembusan.length === 0
        ? []
        : [
            tableRow([
              tableCell([paragraphOf('KepalaTembusan', 'Tembusan:', { spacing: { before: 120 } }), ...tembusan], {
                span: 2,
                garis: false,
              }),
            ]),
          ]),
    ],
    { garis: false },
  );

export const tembusanLine = (urut, teks, opsi) =>
  paragraphOf('Tembusan', teks, { numbering: { reference: 'angka', level: 0, instance: urut }, ...opsi });

/** Who is told of the letter, and of what puts it right. */
export const tembusanOfSigner = () => [
  tembusanLine(1, 'Bupati {{kantor_kabupaten}} (sebagai laporan);', DINAS),
  tembusanLine(1, 'Bupati {{kantor_kabupaten}} (sebagai laporan);', SEKDA),
  tembusanLine(1, 'Kepala {{kantor_nama}};', SEKDA),
  tembusanLine(1, 'Kepala {{kantor_nama}};', BUPATI),
  tembusanLine(1, 'Pimpinan {{nama_pengguna}}.'),
];

/** A little closer than elsewhere, so that the letter is one page on A4 too. */
const LETTER_LINE = 276;

export const suratKemendagri = () =>
  templateDocument(
    'Surat permohonan hak akses ke Kementerian Dalam Negeri',
    [
      kopOfSurat(),
      thinGap(80),
      nomorBlock({
        nomor: 'nomor_surat_keluar',
        tanggal: 'tanggal_surat_keluar',
        lampiran: '1 (satu) berkas',
        hal: 'Permohonan Persetujuan {{yang_dimohon}} dan Pemanfaatan Data Kependudukan',
      }),
      ...addresseeLines(...DIRJEN_OF_SIGNER),
      paragraphOf(
        'IsiSurat',
        'Menindaklanjuti surat dari {{nama_pengguna}} Nomor {{nomor_surat}} tanggal {{tanggal_surat}} hal {{hal_surat}}, serta berdasarkan Peraturan Menteri Dalam Negeri Nomor 102 Tahun 2019 tentang Pemberian Hak Akses dan Pemanfaatan Data Kependudukan sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 17 Tahun 2023 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 102 Tahun 2019 tentang Pemberian Hak Akses dan Pemanfaatan Data Kependudukan, bersama ini kami mohon persetujuan {{persetujuan_atas}} dan pemanfaatan data kependudukan dengan penjelasan sebagai berikut:',
        { spacing: { after: 120, line: LETTER_LINE } },
      ),
      fixedTable(BUTIR_WIDTHS, [
        tableRow(
          [
            tableCell(paragraphOf('KepalaTabel', 'No.')),
            tableCell(paragraphOf('KepalaTabel', 'Butir')),
            tableCell(paragraphOf('KepalaTabel', 'Penjelasan')),
          ],
          { tableHeader: true },
        ),
        ...BUTIR_ROWS.map(([nama, isi], i) =>
          tableRow([
            tableCell(paragraphOf('SelTengah', `${i + 1}.`)),
            tableCell(paragraphOf('Sel', nama)),
            tableCell(paragraphOf('Sel', isi)),
          ]),
        ),
      ]),
      paragraphOf(
        'IsiSurat',
        'Permohonan ini merupakan perpanjangan Perjanjian Kerja Sama Nomor {{lama_nomor}} tanggal {{lama_tanggal}}, yang berlaku sampai dengan tanggal {{lama_berakhir}}.',
        { bila: 'bila_perpanjangan', spacing: { before: 200, after: 0, line: LETTER_LINE } },
      ),
      paragraphOf(
        'IsiSurat',
        'Laporan pelaksanaan Perjanjian Kerja Sama tersebut dari kedua pihak kami sampaikan bersama surat ini.',
        { bila: 'bila_perpanjangan_dilaporkan', spacing: { before: 120, after: 0, line: LETTER_LINE } },
      ),
      paragraphOf(
        'IsiSurat',
        'Elemen data yang wajib dilindungi tersebut kami mohonkan hanya untuk penegakan hukum dan pencegahan kriminal, dengan persetujuan Menteri Dalam Negeri sebagaimana dimaksud dalam Pasal 56 Peraturan Pemerintah Nomor 40 Tahun 2019.',
        { bila: 'bila_penegakan_hukum', spacing: { before: 200, after: 0, line: LETTER_LINE } },
      ),
      paragraphOf(
        'IsiSurat',
        'Sebagai bahan pertimbangan, terlampir kami sampaikan draf Perjanjian Kerja Sama antara {{kantor_nama}} dengan {{nama_pengguna}}.',
        { spacing: { before: 160, after: 120, line: LETTER_LINE } },
      ),
      paragraphOf(
        'IsiSurat',
        'Demikian permohonan ini kami sampaikan. Atas perhatian dan persetujuan Saudara, kami ucapkan terima kasih.',
        { spacing: { after: 120, line: LETTER_LINE }, keepNext: true },
      ),
      signatureBlock({ tembusan: tembusanOfSigner() }),
    ],
    { konsep: true },
  );
