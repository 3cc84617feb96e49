// Receipts, the disposition sheet, the sheet of corrections.
import {
  detailTable,
  fixedTable,
  kopOfDinas,
  mm,
  Paragraph,
  paragraphOf,
  signatureTable,
  Tab,
  TEXT_WIDTH,
  TextRun,
  tableCell,
  tableRow,
  templateDocument,
  thinGap,
} from './building-blocks.js';

const DETAIL_WIDTHS = [mm(42), mm(5), TEXT_WIDTH - mm(47)];

export const tandaTerima = () =>
  templateDocument('Tanda terima', [
    kopOfDinas(),
    paragraphOf('Judul', 'TANDA TERIMA', { spacing: { before: 240, after: 40 } }),
    paragraphOf('NomorNaskah', 'Nomor Agenda: {{nomor_agenda}}', { spacing: { after: 240 } }),
    paragraphOf('Isi', 'Telah diterima pada {{kantor_nama}}:'),
    detailTable(DETAIL_WIDTHS, [
      ['Dari', ':', '{{nama_pengguna}}'],
      ['Nomor surat', ':', '{{nomor_surat}}'],
      ['Tanggal surat', ':', '{{tanggal_surat}}'],
      ['Hal', ':', '{{hal_surat}}'],
      ['Diterima', ':', '{{waktu_terima}}'],
      ['Nomor kasus', ':', '{{nomor_kasus}}'],
    ]),
    paragraphOf('Isi', 'dengan berkas sebagai berikut:', { spacing: { before: 160, after: 120 } }),
    fixedTable(
      [mm(14), TEXT_WIDTH - mm(59), mm(45)],
      [
        tableRow(
          [
            tableCell(paragraphOf('KepalaTabel', 'No.')),
            tableCell(paragraphOf('KepalaTabel', 'Berkas')),
            tableCell(paragraphOf('KepalaTabel', 'Banyaknya')),
          ],
          { tableHeader: true },
        ),
        tableRow([
          tableCell(paragraphOf('SelTengah', '{{berkas.no}}.')),
          tableCell(paragraphOf('Sel', '{{berkas.nama}}')),
          tableCell(paragraphOf('SelTengah', '{{berkas.banyak}}')),
        ]),
      ],
    ),
    paragraphOf(
      'Isi',
      'Butir permohonan yang belum ada: {{butir_kurang}}. Permohonan tetap dicatat; mohon butir tersebut segera disampaikan agar permohonan dapat diteruskan kepada Kementerian Dalam Negeri.',
      { bila: 'bila_butir_kurang', spacing: { before: 160, after: 120 } },
    ),
    paragraphOf(
      'Isi',
      'Yang diminta adalah data agregat. Data agregat diberikan dengan surat dan tidak memerlukan perjanjian kerja sama.',
      { bila: 'bila_agregat', spacing: { before: 160, after: 120 } },
    ),
    paragraphOf(
      'Isi',
      'Keterangan tentang perkembangan permohonan dapat diminta dengan menyebutkan nomor kasus di atas.',
      {
        spacing: { before: 160, after: 240 },
      },
    ),
    signatureTable(
      [
        [paragraphOf('Penandatangan', 'Yang menyerahkan,', { spacing: { before: 260 } })],
        [paragraphOf('NamaPenandatangan', '........................................')],
      ],
      [
        [
          paragraphOf('Penandatangan', '{{tempat}}, {{tanggal_terima}}'),
          paragraphOf('Penandatangan', 'Yang menerima,'),
        ],
        [paragraphOf('NamaPenandatangan', '{{penerima}}')],
      ],
    ),
  ]);

export const lembarDisposisi = () => {
  const pasangan = (kiri, kanan) =>
    tableRow([
      tableCell(smallDetails(kiri), { lebar: TEXT_WIDTH / 2 }),
      tableCell(smallDetails(kanan), { lebar: TEXT_WIDTH / 2 }),
    ]);
  return templateDocument(
    'Lembar disposisi',
    [
      kopOfDinas(),
      paragraphOf('Judul', 'LEMBAR DISPOSISI', { spacing: { before: 200, after: 160 } }),
      fixedTable(
        [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
        [
          pasangan(
            [
              ['Surat dari', '{{nama_pengguna}}'],
              ['Nomor surat', '{{nomor_surat}}'],
              ['Tanggal surat', '{{tanggal_surat}}'],
            ],
            [
              ['Diterima tgl.', '{{tanggal_terima}}'],
              ['Nomor agenda', '{{nomor_agenda}}'],
              ['Nomor kasus', '{{nomor_kasus}}'],
            ],
          ),
          tableRow([
            tableCell([
              paragraphOf('Sel', '**Sifat:**'),
              tickBox('{{sangat_segera}}', 'Sangat segera'),
              tickBox('{{segera}}', 'Segera'),
              tickBox('{{rahasia}}', 'Rahasia'),
            ]),
            tableCell([
              paragraphOf('Sel', '**Dengan hormat harap:**'),
              tickBox('{{tanggapan}}', 'Tanggapan dan saran'),
              tickBox('{{proses}}', 'Proses lebih lanjut'),
              tickBox('{{koordinasi}}', 'Koordinasi/konfirmasi'),
              tickBox('☒', '{{harap_lain}}', 'bila_harap_lain'),
            ]),
          ]),
          tableRow([tableCell(paragraphOf('Sel', '**Hal:** {{hal_surat}}'), { span: 2 })]),
        ],
      ),
      thinGap(160),
      fixedTable(
        [mm(9), mm(28), mm(32), mm(32), TEXT_WIDTH - mm(121), mm(20)],
        [
          tableRow(
            ['No.', 'Tanggal', 'Dari', 'Diteruskan kepada', 'Isi disposisi', 'Paraf, tgl.'].map((k) =>
              tableCell(paragraphOf('KepalaTabel', k), { tinggiTengah: true }),
            ),
            { tableHeader: true },
          ),
          tableRow(
            [
              tableCell(paragraphOf('SelTengah', '{{hop.no}}.')),
              tableCell(paragraphOf('Sel', '{{hop.tanggal}}')),
              tableCell(paragraphOf('Sel', '{{hop.dari}}')),
              tableCell(paragraphOf('Sel', '{{hop.kepada}}')),
              tableCell(paragraphOf('Sel', '{{hop.isi}}')),
              tableCell(paragraphOf('Sel', '')),
            ],
            { height: { value: mm(17), rule: 'atLeast' } },
          ),
        ],
      ),
      thinGap(160),
      fixedTable(
        [TEXT_WIDTH],
        [tableRow([tableCell(paragraphOf('Sel', '**Catatan:**'))], { height: { value: mm(28), rule: 'atLeast' } })],
      ),
    ],
    { ukuran: 20 },
  );
};

export const lembarKoreksi = () =>
  templateDocument(
    'Lembar koreksi',
    [
      kopOfDinas(),
      paragraphOf('Judul', 'LEMBAR KOREKSI', { spacing: { before: 240, after: 160 } }),
      detailTable(DETAIL_WIDTHS, [
        ['Lembaga', ':', '{{nama_pengguna}}'],
        ['Nomor surat', ':', '{{nomor_surat}}'],
        ['Nomor agenda', ':', '{{nomor_agenda}}'],
        ['Nomor kasus', ':', '{{nomor_kasus}}'],
        ['Banyaknya koreksi', ':', '{{banyak_koreksi}} kali'],
      ]),
      thinGap(160),
      fixedTable(
        [mm(9), mm(30), mm(29), mm(31), TEXT_WIDTH - mm(123), mm(24)],
        [
          tableRow(
            ['No.', 'Tanggal', 'Langkah', 'Dari / kepada', 'Yang harus diubah', 'Diperbaiki (paraf, tgl.)'].map((k) =>
              tableCell(paragraphOf('KepalaTabel', k), { tinggiTengah: true }),
            ),
            { tableHeader: true },
          ),
          tableRow(
            [
              tableCell(paragraphOf('SelTengah', '{{koreksi.no}}.')),
              tableCell(paragraphOf('Sel', '{{koreksi.tanggal}}')),
              tableCell(paragraphOf('Sel', '{{koreksi.langkah}}')),
              tableCell([paragraphOf('Sel', '{{koreksi.dari}}'), paragraphOf('Sel', 'kepada {{koreksi.kepada}}')]),
              tableCell(paragraphOf('Sel', '{{koreksi.catatan}}')),
              tableCell(paragraphOf('Sel', '')),
            ],
            { height: { value: mm(17), rule: 'atLeast' }, cantSplit: false },
          ),
        ],
      ),
      paragraphOf('Isi', 'Lembar ini disertakan pada konsep yang diperbaiki sampai konsep itu disetujui.', {
        spacing: { before: 160 },
      }),
    ],
    { ukuran: 20 },
  );

export const serahTerima = () =>
  templateDocument('Tanda terima penyerahan PKS', [
    kopOfDinas(),
    paragraphOf('Judul', 'TANDA TERIMA', { spacing: { before: 240, after: 40 } }),
    paragraphOf('Judul', 'PENYERAHAN NASKAH PERJANJIAN KERJA SAMA', { spacing: { after: 240 } }),
    paragraphOf(
      'Isi',
      'Pada hari {{hari_penyerahan}} telah diserahkan oleh {{kantor_nama}} selaku PIHAK KESATU dan diterima oleh {{nama_pengguna}} selaku PIHAK KEDUA, naskah Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan:',
    ),
    detailTable(
      [mm(50), mm(5), TEXT_WIDTH - mm(55)],
      [
        ['Nomor PIHAK KESATU', ':', '{{nomor_perjanjian_kesatu}}'],
        ['Nomor PIHAK KEDUA', ':', '{{nomor_perjanjian_kedua}}'],
        ['Ditandatangani', ':', '{{tanggal_perjanjian}}'],
        ['Berlaku', ':', '{{mulai_berlaku}} sampai dengan {{akhir_berlaku}}'],
        ['Nomor kasus', ':', '{{nomor_kasus}}'],
      ],
    ),
    paragraphOf('Isi', 'dengan rincian sebagai berikut:', { spacing: { before: 160, after: 120 } }),
    fixedTable(
      [mm(14), TEXT_WIDTH - mm(59), mm(45)],
      [
        tableRow(
          [
            tableCell(paragraphOf('KepalaTabel', 'No.')),
            tableCell(paragraphOf('KepalaTabel', 'Naskah')),
            tableCell(paragraphOf('KepalaTabel', 'Banyaknya')),
          ],
          { tableHeader: true },
        ),
        tableRow([
          tableCell(paragraphOf('SelTengah', '1.')),
          tableCell(paragraphOf('Sel', 'Naskah perjanjian bermeterai cukup beserta lampirannya, untuk PIHAK KEDUA')),
          tableCell(paragraphOf('SelTengah', '1 (satu) rangkap')),
        ]),
      ],
    ),
    paragraphOf(
      'Isi',
      'Perjanjian dibuat dalam rangkap 2 (dua); rangkap lainnya disimpan PIHAK KESATU dan keduanya mempunyai kekuatan hukum yang sama. Naskah diterima dalam keadaan lengkap dan baik.',
      { spacing: { before: 160, after: 120 } },
    ),
    paragraphOf('Isi', 'Demikian tanda terima ini dibuat untuk dipergunakan sebagaimana mestinya.', {
      spacing: { after: 240 },
    }),
    signatureTable(
      [
        [
          paragraphOf('Penandatangan', 'Yang menerima,', { spacing: { before: 260 } }),
          paragraphOf('Penandatangan', 'untuk PIHAK KEDUA'),
        ],
        [paragraphOf('NamaPenandatangan', '{{yang_menerima}}')],
      ],
      [
        [
          paragraphOf('Penandatangan', '{{tempat}}, {{tanggal_penyerahan}}'),
          paragraphOf('Penandatangan', 'Yang menyerahkan,'),
          paragraphOf('Penandatangan', 'untuk PIHAK KESATU'),
        ],
        [paragraphOf('NamaPenandatangan', '{{yang_menyerahkan}}')],
      ],
    ),
  ]);

/** Needs a font with this box. */
const tickBox = (kotak, teks, bila) =>
  new Paragraph({
    style: 'Sel',
    children: [
      ...(bila ? [new TextRun(`{{${bila}}}`)] : []),
      new TextRun({ text: kotak, font: 'Segoe UI Symbol' }),
      new TextRun(` ${teks}`),
    ],
  });

/** 'Surat dari : …', with a long value below. */
const smallDetails = (isi) =>
  isi.map(
    ([nama, nilai]) =>
      new Paragraph({
        style: 'Sel',
        tabStops: [
          { type: 'left', position: mm(27) },
          { type: 'left', position: mm(30) },
        ],
        indent: { left: mm(30), hanging: mm(30) },
        children: [new TextRun({ children: [nama, new Tab(), ':', new Tab(), nilai] })],
      }),
  );
