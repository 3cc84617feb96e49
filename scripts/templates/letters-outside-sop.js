// Letters that the SOP does not name: about aggregate data, the draft, what is owed, and the data warehouse.
import { detailTable, fixedTable, mm, paragraphOf, TEXT_WIDTH, tableCell, tableRow } from './building-blocks.js';
import { closingLines, LEMBAGA, letterOf, SURAT_LEMBAGA } from './letters-to-lembaga.js';
import { DIRJEN_OF_SIGNER, tembusanLine, tembusanOfSigner } from './surat.js';

const DIRJEN = ['Direktur Jenderal Kependudukan dan Pencatatan Sipil', 'Kementerian Dalam Negeri', 'di Jakarta'];
const THANKS = 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.';
const AFTER_TABLE = { spacing: { before: 200, after: 120, line: 288 } };
const agreementNamed =
  'Perjanjian Kerja Sama Nomor {{nomor_perjanjian_kesatu}} dan Nomor {{nomor_perjanjian_kedua}} tanggal {{tanggal_perjanjian}}';
const item = (urut, teks, opsi) =>
  paragraphOf('Ayat', teks, { numbering: { reference: 'angka', level: 0, instance: urut }, ...opsi });

export const jawabanAgregat = () =>
  letterOf(
    'Jawaban permohonan data agregat',
    { surat: { sifat: 'Biasa', lampiran: '1 (satu) berkas', hal: 'Data Agregat Kependudukan' }, kepada: LEMBAGA },
    [
      paragraphOf('IsiSurat', `Menjawab ${SURAT_LEMBAGA}, dengan hormat kami sampaikan:`),
      item(
        1,
        'Yang dimohon {{nama_pengguna}} adalah data agregat kependudukan, yaitu himpunan data yang tidak memuat data perseorangan.',
      ),
      item(
        1,
        'Pemberian data agregat tidak memerlukan perjanjian kerja sama. Data yang Saudara mohon terlampir, menurut keadaan {{posisi_data}}.',
      ),
      item(
        1,
        'Data tersebut kiranya dipergunakan sesuai dengan keperluan dalam surat Saudara, dengan mencantumkan {{kantor_nama}} sebagai sumbernya.',
      ),
      item(
        1,
        'Apabila kemudian diperlukan data perseorangan, Saudara dapat mengajukan permohonan hak akses dan pemanfaatan data kependudukan dengan surat tersendiri.',
      ),
    ],
    closingLines('Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.'),
  );

export const pengantarDrafPks = () =>
  letterOf(
    'Pengantar draf PKS kepada lembaga',
    {
      surat: {
        lampiran: '1 (satu) berkas',
        hal: 'Penyampaian Draf Perjanjian Kerja Sama Pemanfaatan Data Kependudukan',
      },
      kepada: LEMBAGA,
    },
    [
      paragraphOf(
        'IsiSurat',
        'Menindaklanjuti surat Saudara Nomor {{nomor_surat}} tanggal {{tanggal_surat}} hal {{hal_surat}}, terlampir kami sampaikan draf Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan antara {{kantor_nama}} dengan {{nama_pengguna}} (versi {{versi_draf}}, tanggal {{tanggal_draf}}), dengan pokok-pokok sebagai berikut:',
      ),
      detailTable(
        [mm(48), mm(5), TEXT_WIDTH - mm(53)],
        [
          ['Tujuan pemanfaatan', ':', '{{pemanfaatan}}, yaitu {{tujuan}}'],
          ['Elemen data', ':', '{{daftar_elemen}}'],
          ['Metode akses', ':', '{{metode_akses}}'],
          ['Data balikan', ':', '{{data_balikan}}'],
          ['Jangka waktu', ':', '{{jangka_waktu}}'],
        ],
      ),
      paragraphOf(
        'IsiSurat',
        'Draf tersebut mohon dicermati. Persetujuan Saudara, atau usul perubahannya menurut pasal, kami harapkan secara tertulis dengan menyebutkan nomor kasus {{nomor_kasus}}.',
        AFTER_TABLE,
      ),
      paragraphOf(
        'IsiSurat',
        'Draf yang Saudara setujui menyertai permohonan kami kepada Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri. Perjanjian ditandatangani sesudah persetujuan Direktur Jenderal kami terima.',
        { bila: 'bila_belum_persetujuan' },
      ),
      paragraphOf(
        'IsiSurat',
        'Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri telah memberikan persetujuannya. Sesudah Saudara setujui, kita tetapkan hari penandatanganannya.',
        { bila: 'bila_ada_persetujuan' },
      ),
    ],
    closingLines(THANKS),
  );

export const tagihanLaporan = () =>
  letterOf(
    'Tagihan laporan kepada lembaga',
    { surat: { hal: 'Penyampaian Laporan Pemanfaatan Data Kependudukan' }, kepada: LEMBAGA },
    [
      paragraphOf(
        'IsiSurat',
        `Berdasarkan ${agreementNamed} tentang Hak Akses dan Pemanfaatan Data Kependudukan, {{nama_pengguna}} selaku PIHAK KEDUA wajib menyampaikan laporan dan bukti pelaksanaan kewajibannya menurut tenggat yang disepakati. Menurut catatan kami sampai dengan tanggal {{per_tanggal}}, yang berikut ini belum kami terima:`,
      ),
      fixedTable(
        [mm(14), TEXT_WIDTH - mm(64), mm(50)],
        [
          tableRow(
            ['No.', 'Kewajiban', 'Tenggat'].map((k) => tableCell(paragraphOf('KepalaTabel', k))),
            { tableHeader: true },
          ),
          tableRow([
            tableCell(paragraphOf('SelTengah', '{{tagihan.no}}.')),
            tableCell(paragraphOf('Sel', '{{tagihan.kewajiban}}')),
            tableCell(paragraphOf('SelTengah', '{{tagihan.tempo}}')),
          ]),
        ],
      ),
      paragraphOf(
        'IsiSurat',
        'Mohon laporan atau bukti tersebut segera disampaikan kepada {{kantor_nama}} dengan menyebutkan nomor kasus {{nomor_kasus}}. Data balikan disampaikan melalui aplikasi Data Balikan Direktorat Jenderal Kependudukan dan Pencatatan Sipil, dan buktinya kepada kami.',
        AFTER_TABLE,
      ),
      paragraphOf(
        'IsiSurat',
        'Apabila sudah disampaikan, mohon kami diberi tahu nomor dan tanggal pengirimannya supaya catatan kami dapat dibetulkan. Kewajiban yang tidak dipenuhi dapat mengakibatkan penonaktifan hak akses sebagaimana diatur dalam Perjanjian Kerja Sama.',
      ),
    ],
    closingLines(THANKS),
  );

export const ralatKemendagri = () =>
  letterOf(
    'Ralat surat ke Kementerian Dalam Negeri',
    {
      surat: { hal: 'Ralat Permohonan Persetujuan {{yang_dimohon}} dan Pemanfaatan Data Kependudukan' },
      kepada: DIRJEN_OF_SIGNER,
    },
    [
      paragraphOf(
        'IsiSurat',
        'Menyusuli surat kami Nomor {{nomor_surat_dahulu}} tanggal {{tanggal_surat_dahulu}} hal Permohonan Persetujuan {{yang_dimohon}} dan Pemanfaatan Data Kependudukan untuk {{nama_pengguna}}{{sebagaimana_diralat}}, dengan hormat kami sampaikan bahwa dalam surat tersebut terdapat kekeliruan, yang kami ralat sebagai berikut:',
      ),
      fixedTable(
        [mm(12), mm(42), mm(54), TEXT_WIDTH - mm(108)],
        [
          tableRow(
            ['No.', 'Isi surat', 'Tertulis', 'Seharusnya'].map((k) => tableCell(paragraphOf('KepalaTabel', k))),
            { tableHeader: true },
          ),
          tableRow([
            tableCell(paragraphOf('SelTengah', '{{ralat.no}}.')),
            tableCell(paragraphOf('Sel', '{{ralat.isi}}')),
            tableCell(paragraphOf('Sel', '{{ralat.semula}}')),
            tableCell(paragraphOf('Sel', '{{ralat.seharusnya}}')),
          ]),
        ],
      ),
      paragraphOf(
        'IsiSurat',
        'Ralat ini berlaku pula bagi isi yang sama dalam draf Perjanjian Kerja Sama yang terlampir pada surat tersebut, dan merupakan bagian yang tidak terpisahkan dari surat kami; isi selebihnya tetap.',
        AFTER_TABLE,
      ),
    ],
    closingLines('Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.', tembusanOfSigner()),
  );

export const permohonanDwh = () =>
  letterOf(
    'Permohonan akses data warehouse',
    {
      surat: { lampiran: '1 (satu) berkas', hal: 'Permohonan Pembukaan Akses *Data Warehouse* Kependudukan' },
      kepada: DIRJEN,
    },
    [
      paragraphOf(
        'IsiSurat',
        'Menindaklanjuti surat persetujuan Direktur Jenderal Nomor {{nomor_persetujuan}} tanggal {{tanggal_persetujuan}}, dengan hormat kami sampaikan bahwa {{kantor_nama}} dan {{nama_pengguna}} telah menandatangani Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan:',
        { bila: 'bila_ada_persetujuan' },
      ),
      paragraphOf(
        'IsiSurat',
        'Dengan hormat kami sampaikan bahwa {{kantor_nama}} dan {{nama_pengguna}} telah menandatangani Perjanjian Kerja Sama tentang Hak Akses dan Pemanfaatan Data Kependudukan:',
        { bila: 'bila_belum_persetujuan' },
      ),
      detailTable(
        [mm(48), mm(5), TEXT_WIDTH - mm(53)],
        [
          ['Nomor PIHAK KESATU', ':', '{{nomor_perjanjian_kesatu}}'],
          ['Nomor PIHAK KEDUA', ':', '{{nomor_perjanjian_kedua}}'],
          ['Ditandatangani', ':', '{{tanggal_perjanjian}}'],
          ['Berlaku', ':', '{{mulai_berlaku}} sampai dengan {{akhir_berlaku}}'],
          ['Tujuan pemanfaatan', ':', '{{pemanfaatan}}, yaitu {{tujuan}}'],
          ['Elemen data', ':', '{{daftar_elemen}}'],
          ['Metode akses', ':', '{{metode_akses}}'],
        ],
      ),
      ...[
        [
          'bila_jaringan',
          'petunjuk teknis, permohonan *user ID* dan alamat IP dari {{nama_pengguna}}, serta surat pernyataan jaringan tertutup',
        ],
        [
          'bila_card_reader',
          'petunjuk teknis, serta permohonan *user ID* dan pendaftaran perangkat dari {{nama_pengguna}}',
        ],
      ].map(([bila, lampiran]) =>
        paragraphOf(
          'IsiSurat',
          `Berkenaan dengan hal tersebut, kami mohon akses ke gudang data (*data warehouse*) dibuka bagi {{nama_pengguna}}. Bersama surat ini kami lampirkan salinan Perjanjian Kerja Sama, ${lampiran}.`,
          { bila, ...AFTER_TABLE },
        ),
      ),
      paragraphOf(
        'IsiSurat',
        'Akses tersebut melanjutkan akses menurut Perjanjian Kerja Sama Nomor {{lama_nomor}} tanggal {{lama_tanggal}}, yang diperpanjang dengan Perjanjian Kerja Sama ini.',
        { bila: 'bila_perpanjangan', spacing: { before: 120, after: 120, line: 288 } },
      ),
    ],
    closingLines('Demikian kami sampaikan. Atas perhatian dan persetujuan Saudara, kami ucapkan terima kasih.', [
      tembusanLine(1, 'Bupati {{kantor_kabupaten}} (sebagai laporan);'),
      tembusanLine(1, 'Pimpinan {{nama_pengguna}}.'),
    ]),
  );
