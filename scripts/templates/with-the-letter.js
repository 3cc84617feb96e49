// The covering note, and the checklist of the package.
import {
  detailTable,
  fixedTable,
  kopOfDinas,
  mm,
  paragraphOf,
  TEXT_WIDTH,
  tableCell,
  tableGap,
  tableRow,
  templateDocument,
  thinGap,
} from './building-blocks.js';
import { addresseeLines, kopOfSurat, signatureBlock } from './surat.js';

const tableHead = (judul) =>
  tableRow(
    judul.map((k) => tableCell(paragraphOf('KepalaTabel', k))),
    { tableHeader: true },
  );
const DOTS = '.................................';

export const suratPengantar = () =>
  templateDocument('Surat pengantar', [
    kopOfSurat(),
    paragraphOf('SelKanan', '{{tempat_surat}}, {{tanggal_naskah}}', { spacing: { before: 160, after: 0 } }),
    ...addresseeLines('Direktur Jenderal Kependudukan dan Pencatatan Sipil', 'Kementerian Dalam Negeri', 'di Jakarta'),
    paragraphOf('Judul', 'SURAT PENGANTAR'),
    paragraphOf('NomorNaskah', 'Nomor: {{nomor_naskah}}', { spacing: { after: 240 } }),
    fixedTable(
      [mm(12), mm(70), mm(35), TEXT_WIDTH - mm(117)],
      [
        tableHead(['No.', 'Jenis berkas', 'Banyaknya', 'Keterangan']),
        tableRow([
          tableCell(paragraphOf('SelTengah', '{{kirim.no}}.')),
          tableCell(paragraphOf('Sel', '{{kirim.jenis}}')),
          tableCell(paragraphOf('SelTengah', '{{kirim.banyak}}')),
          tableCell(paragraphOf('Sel', '{{kirim.keterangan}}')),
        ]),
      ],
    ),
    paragraphOf(
      'Isi',
      'Berkas tersebut adalah permohonan hak akses dan pemanfaatan data kependudukan untuk {{nama_pengguna}} (nomor kasus {{nomor_kasus}}).',
      { spacing: { before: 160, after: 280 } },
    ),
    signatureBlock({
      kiri: [
        paragraphOf('Sel', 'Diterima tanggal .......................', { spacing: { before: 0, after: 0 } }),
        paragraphOf('Sel', 'Penerima,', { spacing: { before: 0, after: 1300 } }),
        paragraphOf('Sel', DOTS),
        paragraphOf('Sel', 'Jabatan:'),
        paragraphOf('Sel', 'Nomor telepon:'),
      ],
    }),
    paragraphOf('Tembusan', 'Setelah ditandatangani, mohon satu lembar dikembalikan kepada {{kantor_nama}}.', {
      spacing: { before: 280 },
    }),
  ]);

export const berkasKemendagri = () =>
  templateDocument('Daftar isi berkas permohonan', [
    kopOfDinas(),
    paragraphOf('Judul', 'DAFTAR ISI BERKAS PERMOHONAN', { spacing: { before: 240, after: 160 } }),
    detailTable(
      [mm(42), mm(5), TEXT_WIDTH - mm(47)],
      [
        ['Lembaga pengguna', ':', '{{nama_pengguna}}'],
        ['Surat permohonan', ':', 'Nomor {{nomor_surat_keluar}} tanggal {{tanggal_surat_keluar}}'],
        ['Nomor kasus', ':', '{{nomor_kasus}}'],
      ],
    ),
    thinGap(160),
    fixedTable(
      [mm(12), mm(72), TEXT_WIDTH - mm(102), mm(18)],
      [
        tableHead(['No.', 'Berkas', 'Nama berkas', 'Ada']),
        tableRow([
          tableCell(paragraphOf('SelTengah', '{{isi.no}}.')),
          tableCell(paragraphOf('Sel', '{{isi.nama}}')),
          tableCell(paragraphOf('Sel', '{{isi.berkas}}')),
          tableCell(paragraphOf('SelTengah', '')),
        ]),
      ],
    ),
    tableGap(240),
    fixedTable(
      [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
      [
        tableRow(
          ['Disiapkan oleh,', 'Diperiksa oleh,'].map((k) =>
            tableCell([paragraphOf('Penandatangan', k), paragraphOf('NamaPenandatangan', DOTS)], { garis: false }),
          ),
        ),
      ],
      { garis: false },
    ),
  ]);
