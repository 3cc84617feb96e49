// The letter to Kemendagri, and the parts of a letter that the others share: letterhead and signature follow who signs.
import { baris, dokumen, kop, LEBAR, mm, par, sel, sela, tabel } from './rangka.js';

const DINAS = { bila: 'bila_ttd_kepala_dinas' };
const SEKDA = { bila: 'bila_ttd_sekda' };
const BUPATI = { bila: 'bila_ttd_bupati' };

export const kopSurat = () =>
  kop(
    par('KopPemerintah', 'PEMERINTAH KABUPATEN {{kop_kabupaten}}', DINAS),
    par('KopInstansi', '{{kop_dinas}}', DINAS),
    par('KopPemerintah', 'PEMERINTAH KABUPATEN {{kop_kabupaten}}', SEKDA),
    par('KopInstansi', 'SEKRETARIAT DAERAH', SEKDA),
    par('KopInstansi', 'BUPATI {{kop_kabupaten}}', BUPATI),
    par('KopAlamat', '{{kop_alamat}}'),
    par('KopAlamat', '{{kantor_kontak}}', { bila: 'bila_kontak_kantor' }),
  );

const NOMOR = [mm(22), mm(4), mm(86), LEBAR - mm(112)];
/** Nomor, Sifat, Lampiran and Hal, with place and date on the line of Nomor. */
export const nomorSurat = ({ nomor, tanggal, sifat = 'Segera', lampiran = '-', hal }) =>
  tabel(
    NOMOR,
    [
      ['Nomor', `{{${nomor}}}`, `{{tempat_surat}}, {{${tanggal}}}`],
      ['Sifat', sifat, ''],
      ['Lampiran', lampiran, ''],
      ['Hal', hal, ''],
    ].map(([nama, isi, kanan]) =>
      baris([
        sel(par('Sel', nama), { garis: false }),
        sel(par('Sel', ':'), { garis: false }),
        sel(par('Sel', isi), { garis: false }),
        sel(par('SelKanan', kanan), { garis: false }),
      ]),
    ),
    { garis: false },
  );

const BUTIR = [
  ['Nama pengguna', '{{nama_pengguna}}'],
  ['Tujuan pemanfaatan', '{{tujuan}}'],
  ['Elemen data', '{{daftar_elemen}}'],
  ['Metode akses', '{{metode_akses}}'],
  ['Data balikan', '{{data_balikan}}'],
  ['Jangka waktu PKS', '{{jangka_waktu}}'],
];
const KOLOM = [mm(12), mm(48), LEBAR - mm(60)];

/** Yth. and the lines under it; the last is the place. */
export const kepada = (pertama, ...lain) => [
  par('Alamat', `Yth.\t${pertama}`, {
    spacing: { before: 200, after: 20 },
    indent: { left: mm(12), hanging: mm(12) },
    tabStops: [{ type: 'left', position: mm(12) }],
  }),
  ...lain.map((teks, i) => par('Alamat', teks, i === lain.length - 1 ? { spacing: { after: 200 } } : {})),
];

/** `kiri`: what stands beside the signature, e.g. the receipt of a covering note. */
export const blokTandaTangan = (kiri = [par('Sel', '')]) =>
  tabel(
    [LEBAR - mm(82), mm(82)],
    [
      baris([
        sel(kiri, { garis: false }),
        sel(
          [
            par('Penandatangan', '{{sebutan_kepala}} {{kantor_dinas}}', DINAS),
            par('Penandatangan', 'Kabupaten {{kantor_kabupaten}},', DINAS),
            par('Penandatangan', 'a.n. Bupati {{kantor_kabupaten}}', SEKDA),
            par('Penandatangan', 'Sekretaris Daerah,', SEKDA),
            par('Penandatangan', 'Bupati {{kantor_kabupaten}},', BUPATI),
            par('NamaPenandatangan', '{{penandatangan_nama}}'),
            par('Penandatangan', '{{penandatangan_pangkat}}', { bila: 'bila_ber_nip' }),
            par('Penandatangan', 'NIP. {{penandatangan_nip}}', { bila: 'bila_ber_nip' }),
          ],
          { garis: false },
        ),
      ]),
    ],
    { garis: false },
  );

export const tembusan = (urut, teks, opsi) =>
  par('Tembusan', teks, { numbering: { reference: 'angka', level: 0, instance: urut }, ...opsi });

export const suratKemendagri = () =>
  dokumen(
    'Surat permohonan hak akses ke Kementerian Dalam Negeri',
    [
      kopSurat(),
      sela(),
      nomorSurat({
        nomor: 'nomor_surat_keluar',
        tanggal: 'tanggal_surat_keluar',
        lampiran: '1 (satu) berkas',
        hal: 'Permohonan Persetujuan Hak Akses dan Pemanfaatan Data Kependudukan',
      }),
      ...kepada('Direktur Jenderal Kependudukan dan Pencatatan Sipil', 'Kementerian Dalam Negeri', 'di Jakarta'),
      par(
        'IsiSurat',
        'Menindaklanjuti surat dari {{nama_pengguna}} Nomor {{nomor_surat}} tanggal {{tanggal_surat}} hal {{hal_surat}}, serta berdasarkan Peraturan Menteri Dalam Negeri Nomor 102 Tahun 2019 tentang Pemberian Hak Akses dan Pemanfaatan Data Kependudukan sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 17 Tahun 2023, bersama ini kami mohon persetujuan pemberian hak akses dan pemanfaatan data kependudukan dengan penjelasan sebagai berikut:',
      ),
      tabel(KOLOM, [
        baris(
          [sel(par('KepalaTabel', 'No.')), sel(par('KepalaTabel', 'Butir')), sel(par('KepalaTabel', 'Penjelasan'))],
          { tableHeader: true },
        ),
        ...BUTIR.map(([nama, isi], i) =>
          baris([sel(par('SelTengah', `${i + 1}.`)), sel(par('Sel', nama)), sel(par('Sel', isi))]),
        ),
      ]),
      par(
        'IsiSurat',
        'Sebagai bahan pertimbangan, terlampir kami sampaikan draf Perjanjian Kerja Sama antara {{kantor_nama}} dengan {{nama_pengguna}}.',
        { spacing: { before: 200, after: 120, line: 288 } },
      ),
      par(
        'IsiSurat',
        'Demikian permohonan ini kami sampaikan. Atas perhatian dan persetujuan Saudara, kami ucapkan terima kasih.',
        { spacing: { after: 240, line: 288 }, keepNext: true },
      ),
      blokTandaTangan(),
      par('KepalaTembusan', 'Tembusan:'),
      tembusan(1, 'Bupati {{kantor_kabupaten}} (sebagai laporan);', DINAS),
      tembusan(1, 'Bupati {{kantor_kabupaten}} (sebagai laporan);', SEKDA),
      tembusan(1, 'Kepala {{kantor_nama}};', SEKDA),
      tembusan(1, 'Kepala {{kantor_nama}};', BUPATI),
      tembusan(1, 'Pimpinan {{nama_pengguna}}.'),
    ],
    { konsep: true },
  );
