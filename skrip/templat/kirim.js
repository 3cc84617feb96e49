// What goes with the letter to Kemendagri: the covering note, and the checklist inside the package.
import { baris, dokumen, jarak, kopDinas, LEBAR, mm, par, rincian, sel, sela, tabel } from './rangka.js';
import { blokTandaTangan, kepada, kopSurat } from './surat.js';

const kepalaTabel = (judul) =>
  baris(
    judul.map((k) => sel(par('KepalaTabel', k))),
    { tableHeader: true },
  );
const TITIK = '.................................';

export const suratPengantar = () =>
  dokumen('Surat pengantar', [
    kopSurat(),
    par('SelKanan', '{{tempat_surat}}, {{tanggal_naskah}}', { spacing: { before: 160, after: 0 } }),
    ...kepada('Direktur Jenderal Kependudukan dan Pencatatan Sipil', 'Kementerian Dalam Negeri', 'di Jakarta'),
    par('Judul', 'SURAT PENGANTAR'),
    par('NomorNaskah', 'Nomor: {{nomor_naskah}}', { spacing: { after: 240 } }),
    tabel(
      [mm(12), mm(70), mm(35), LEBAR - mm(117)],
      [
        kepalaTabel(['No.', 'Jenis berkas', 'Banyaknya', 'Keterangan']),
        baris([
          sel(par('SelTengah', '{{kirim.no}}.')),
          sel(par('Sel', '{{kirim.jenis}}')),
          sel(par('SelTengah', '{{kirim.banyak}}')),
          sel(par('Sel', '{{kirim.keterangan}}')),
        ]),
      ],
    ),
    par(
      'Isi',
      'Berkas tersebut adalah permohonan hak akses dan pemanfaatan data kependudukan untuk {{nama_pengguna}} (nomor kasus {{nomor_kasus}}).',
      { spacing: { before: 160, after: 280 } },
    ),
    blokTandaTangan([
      par('Sel', 'Diterima tanggal .......................'),
      par('Sel', 'Penerima,', { spacing: { before: 40, after: 1300 } }),
      par('Sel', TITIK),
      par('Sel', 'Jabatan:'),
      par('Sel', 'Nomor telepon:'),
    ]),
    par('Tembusan', 'Setelah ditandatangani, mohon satu lembar dikembalikan kepada {{kantor_nama}}.', {
      spacing: { before: 280 },
    }),
  ]);

export const berkasKemendagri = () =>
  dokumen('Daftar isi berkas permohonan', [
    kopDinas(),
    par('Judul', 'DAFTAR ISI BERKAS PERMOHONAN', { spacing: { before: 240, after: 160 } }),
    rincian(
      [mm(42), mm(5), LEBAR - mm(47)],
      [
        ['Lembaga pengguna', ':', '{{nama_pengguna}}'],
        ['Surat permohonan', ':', 'Nomor {{nomor_surat_keluar}} tanggal {{tanggal_surat_keluar}}'],
        ['Nomor kasus', ':', '{{nomor_kasus}}'],
      ],
    ),
    jarak(160),
    tabel(
      [mm(12), mm(72), LEBAR - mm(102), mm(18)],
      [
        kepalaTabel(['No.', 'Berkas', 'Nama berkas', 'Ada']),
        baris([
          sel(par('SelTengah', '{{isi.no}}.')),
          sel(par('Sel', '{{isi.nama}}')),
          sel(par('Sel', '{{isi.berkas}}')),
          sel(par('SelTengah', '')),
        ]),
      ],
    ),
    sela(240),
    tabel(
      [LEBAR / 2, LEBAR / 2],
      [
        baris(
          ['Disiapkan oleh,', 'Diperiksa oleh,'].map((k) =>
            sel([par('Penandatangan', k), par('NamaPenandatangan', TITIK)], { garis: false }),
          ),
        ),
      ],
      { garis: false },
    ),
  ]);
