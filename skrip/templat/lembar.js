// The small forms: the receipts, the disposition sheet and the sheet of corrections.
import {
  baris,
  dokumen,
  jarak,
  kopDinas,
  LEBAR,
  mm,
  Paragraph,
  par,
  rincian,
  sel,
  Tab,
  TextRun,
  tabel,
  tandaTangan,
} from './rangka.js';

const RINCI = [mm(42), mm(5), LEBAR - mm(47)];

export const tandaTerima = () =>
  dokumen('Tanda terima', [
    kopDinas(),
    par('Judul', 'TANDA TERIMA', { spacing: { before: 240, after: 40 } }),
    par('NomorNaskah', 'Nomor Agenda: {{nomor_agenda}}', { spacing: { after: 240 } }),
    par('Isi', 'Telah diterima pada {{kantor_nama}}:'),
    rincian(RINCI, [
      ['Dari', ':', '{{nama_pengguna}}'],
      ['Nomor surat', ':', '{{nomor_surat}}'],
      ['Tanggal surat', ':', '{{tanggal_surat}}'],
      ['Hal', ':', '{{hal_surat}}'],
      ['Diterima', ':', '{{waktu_terima}}'],
      ['Nomor kasus', ':', '{{nomor_kasus}}'],
    ]),
    par('Isi', 'dengan berkas sebagai berikut:', { spacing: { before: 160, after: 120 } }),
    tabel(
      [mm(14), LEBAR - mm(59), mm(45)],
      [
        baris(
          [sel(par('KepalaTabel', 'No.')), sel(par('KepalaTabel', 'Berkas')), sel(par('KepalaTabel', 'Banyaknya'))],
          { tableHeader: true },
        ),
        baris([
          sel(par('SelTengah', '{{berkas.no}}')),
          sel(par('Sel', '{{berkas.nama}}')),
          sel(par('SelTengah', '{{berkas.banyak}}')),
        ]),
      ],
    ),
    par(
      'Isi',
      'Butir permohonan yang belum ada: {{butir_kurang}}. Permohonan tetap dicatat; mohon butir tersebut segera disampaikan agar permohonan dapat diteruskan kepada Kementerian Dalam Negeri.',
      { bila: 'bila_butir_kurang', spacing: { before: 160, after: 120 } },
    ),
    par(
      'Isi',
      'Yang diminta adalah data agregat. Data agregat diberikan dengan surat dan tidak memerlukan perjanjian kerja sama.',
      { bila: 'bila_agregat', spacing: { before: 160, after: 120 } },
    ),
    par('Isi', 'Keterangan tentang perkembangan permohonan dapat diminta dengan menyebutkan nomor kasus di atas.', {
      spacing: { before: 160, after: 240 },
    }),
    tandaTangan(
      [
        [par('Penandatangan', 'Yang menyerahkan,', { spacing: { before: 260 } })],
        [par('NamaPenandatangan', '........................................')],
      ],
      [
        [par('Penandatangan', '{{tempat}}, {{tanggal_terima}}'), par('Penandatangan', 'Yang menerima,')],
        [par('NamaPenandatangan', '{{penerima}}')],
      ],
    ),
  ]);

export const lembarDisposisi = () => {
  const pasangan = (kiri, kanan) =>
    baris([sel(rincianKecil(kiri), { lebar: LEBAR / 2 }), sel(rincianKecil(kanan), { lebar: LEBAR / 2 })]);
  return dokumen(
    'Lembar disposisi',
    [
      kopDinas(),
      par('Judul', 'LEMBAR DISPOSISI', { spacing: { before: 200, after: 160 } }),
      tabel(
        [LEBAR / 2, LEBAR / 2],
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
          baris([
            sel([par('Sel', '**Sifat:**'), ...['Sangat segera', 'Segera', 'Rahasia'].map(kotak)]),
            sel([
              par('Sel', '**Dengan hormat harap:**'),
              ...['Tanggapan dan saran', 'Proses lebih lanjut', 'Koordinasi/konfirmasi'].map(kotak),
            ]),
          ]),
          baris([sel(par('Sel', '**Hal:** {{hal_surat}}'), { span: 2 })]),
        ],
      ),
      jarak(160),
      tabel(
        [mm(9), mm(25), mm(33), mm(33), LEBAR - mm(120), mm(20)],
        [
          baris(
            ['No.', 'Tanggal', 'Dari', 'Diteruskan kepada', 'Isi disposisi', 'Paraf, tgl.'].map((k) =>
              sel(par('KepalaTabel', k), { tinggiTengah: true }),
            ),
            { tableHeader: true },
          ),
          baris(
            [
              sel(par('SelTengah', '{{hop.no}}')),
              sel(par('Sel', '{{hop.tanggal}}')),
              sel(par('Sel', '{{hop.dari}}')),
              sel(par('Sel', '{{hop.kepada}}')),
              sel(par('Sel', '{{hop.isi}}')),
              sel(par('Sel', '')),
            ],
            { height: { value: mm(17), rule: 'atLeast' } },
          ),
        ],
      ),
      jarak(160),
      tabel([LEBAR], [baris([sel(par('Sel', '**Catatan:**'))], { height: { value: mm(28), rule: 'atLeast' } })]),
    ],
    { ukuran: 20 },
  );
};

export const lembarKoreksi = () =>
  dokumen(
    'Lembar koreksi',
    [
      kopDinas(),
      par('Judul', 'LEMBAR KOREKSI', { spacing: { before: 240, after: 160 } }),
      rincian(RINCI, [
        ['Lembaga', ':', '{{nama_pengguna}}'],
        ['Nomor surat', ':', '{{nomor_surat}}'],
        ['Nomor agenda', ':', '{{nomor_agenda}}'],
        ['Nomor kasus', ':', '{{nomor_kasus}}'],
        ['Banyaknya koreksi', ':', '{{banyak_koreksi}} kali'],
      ]),
      jarak(160),
      tabel(
        [mm(9), mm(24), mm(31), mm(31), LEBAR - mm(121), mm(26)],
        [
          baris(
            ['No.', 'Tanggal', 'Langkah', 'Dari / kepada', 'Yang harus diubah', 'Diperbaiki (paraf, tgl.)'].map((k) =>
              sel(par('KepalaTabel', k), { tinggiTengah: true }),
            ),
            { tableHeader: true },
          ),
          baris(
            [
              sel(par('SelTengah', '{{koreksi.no}}')),
              sel(par('Sel', '{{koreksi.tanggal}}')),
              sel(par('Sel', '{{koreksi.langkah}}')),
              sel([par('Sel', '{{koreksi.dari}}'), par('Sel', 'kepada {{koreksi.kepada}}')]),
              sel(par('Sel', '{{koreksi.catatan}}')),
              sel(par('Sel', '')),
            ],
            { height: { value: mm(17), rule: 'atLeast' }, cantSplit: false },
          ),
        ],
      ),
      par('Isi', 'Lembar ini disertakan pada konsep yang diperbaiki sampai konsep itu disetujui.', {
        spacing: { before: 160 },
      }),
    ],
    { ukuran: 20 },
  );

export const serahTerima = () =>
  dokumen('Tanda terima penyerahan PKS', [
    kopDinas(),
    par('Judul', 'TANDA TERIMA', { spacing: { before: 240, after: 40 } }),
    par('Judul', 'PENYERAHAN NASKAH PERJANJIAN KERJA SAMA', { spacing: { after: 240 } }),
    par(
      'Isi',
      'Pada hari {{hari_penyerahan}} telah diserahkan oleh {{kantor_nama}} selaku PIHAK KESATU dan diterima oleh {{nama_pengguna}} selaku PIHAK KEDUA, naskah Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan:',
    ),
    rincian(
      [mm(50), mm(5), LEBAR - mm(55)],
      [
        ['Nomor PIHAK KESATU', ':', '{{nomor_perjanjian_kesatu}}'],
        ['Nomor PIHAK KEDUA', ':', '{{nomor_perjanjian_kedua}}'],
        ['Ditandatangani', ':', '{{tanggal_perjanjian}}'],
        ['Berlaku', ':', '{{mulai_berlaku}} sampai dengan {{akhir_berlaku}}'],
        ['Nomor kasus', ':', '{{nomor_kasus}}'],
      ],
    ),
    par('Isi', 'dengan rincian sebagai berikut:', { spacing: { before: 160, after: 120 } }),
    tabel(
      [mm(14), LEBAR - mm(59), mm(45)],
      [
        baris(
          [sel(par('KepalaTabel', 'No.')), sel(par('KepalaTabel', 'Naskah')), sel(par('KepalaTabel', 'Banyaknya'))],
          { tableHeader: true },
        ),
        baris([
          sel(par('SelTengah', '1')),
          sel(par('Sel', 'Naskah perjanjian bermeterai cukup beserta lampirannya, untuk PIHAK KEDUA')),
          sel(par('SelTengah', '1 (satu) rangkap')),
        ]),
      ],
    ),
    par(
      'Isi',
      'Perjanjian dibuat dalam rangkap 2 (dua); rangkap lainnya disimpan PIHAK KESATU dan keduanya mempunyai kekuatan hukum yang sama. Naskah diterima dalam keadaan lengkap dan baik.',
      { spacing: { before: 160, after: 120 } },
    ),
    par('Isi', 'Demikian tanda terima ini dibuat untuk dipergunakan sebagaimana mestinya.', {
      spacing: { after: 240 },
    }),
    tandaTangan(
      [
        [
          par('Penandatangan', 'Yang menerima,', { spacing: { before: 260 } }),
          par('Penandatangan', 'untuk PIHAK KEDUA'),
        ],
        [par('NamaPenandatangan', '{{yang_menerima}}')],
      ],
      [
        [
          par('Penandatangan', '{{tempat}}, {{tanggal_penyerahan}}'),
          par('Penandatangan', 'Yang menyerahkan,'),
          par('Penandatangan', 'untuk PIHAK KESATU'),
        ],
        [par('NamaPenandatangan', '{{yang_menyerahkan}}')],
      ],
    ),
  ]);

/** The box needs a font that has it. */
const kotak = (teks) =>
  new Paragraph({
    style: 'Sel',
    children: [new TextRun({ text: '☐', font: 'Segoe UI Symbol' }), new TextRun(` ${teks}`)],
  });

/** 'Surat dari : …', the value under itself where it takes two lines. */
const rincianKecil = (isi) =>
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
