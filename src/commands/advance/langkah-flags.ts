import type { Command } from 'commander';
import { CLOCK_FLAG, collectValue, type KeyedFlags, VERSION_FLAG } from '../../desk/flags/standard-flags.ts';
import { SIFAT_SURAT } from '../../office/permohonan/facts/kasus-parts.ts';
import { HARAP } from '../../office/permohonan/text/disposisi-words.ts';
import type { Langkah } from '../../office/sop/sop.ts';

export type LangkahFlags = KeyedFlags &
  Readonly<{
    ada?: readonly string[];
    lengkap?: boolean;
    hasil?: string;
    kembaliKe?: string;
    catatan?: string;
    disposisi?: string;
    kepada?: readonly string[];
    harap?: readonly string[];
    sifatSurat?: string;
    tanggal?: string;
    sebagai?: string;
    oleh?: string;
    menit?: string;
    lampiran?: readonly string[];
    balasan?: string;
    nomorBalasan?: string;
    tanggalBalasan?: string;
    nomorKeluar?: string;
    tanggalKeluar?: string;
    caraKirim?: string;
    resi?: string;
    disetujuiElemen?: readonly string[];
    disetujuiJangkaWaktu?: string;
    syarat?: string;
    kertas?: boolean;
    tembus?: boolean;
    alasan?: string;
    alasanLambat?: string;
    naskah?: string;
  }>;

export const withLangkahFlags = (c: Command): Command =>
  c
    .option('--ada <dokumen>', 'kelengkapan yang ada, di samping yang sudah dipegang (boleh diulang)', collectValue)
    .option('--lengkap', 'semua kelengkapan langkah ini ada')
    .option('--hasil <hasil>', 'pada langkah pemeriksaan: setuju | koreksi')
    .option('--kembali-ke <langkah>', 'pada koreksi: langkah tujuan')
    .option('--catatan <teks>', 'catatan; wajib pada koreksi')
    .option('--disposisi <teks>', 'isi disposisi')
    .option('--kepada <peran>', 'disposisi kepada (boleh diulang)', collectValue)
    .option(
      '--harap <apa>',
      `dengan hormat harap: ${Object.keys(HARAP).join(' | ')}, atau kalimat (boleh diulang)`,
      collectValue,
    )
    .option('--sifat-surat <sifat>', `sifat surat: ${SIFAT_SURAT.join(' | ')}`)
    .option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option('--oleh <nama>', 'siapa yang mengerjakan, bila bukan pemegang peran langkah ini')
    .option('--kertas', 'ditulis tangan di lembar kertas, dicatat kemudian; fotonya ditagih')
    .option('--tembus', 'tetap catat walau empat mata dilanggar; wajib dengan --alasan')
    .option('--alasan <teks>', 'mengapa empat mata ditembus')
    .option('--alasan-lambat <teks>', 'mengapa langkah selesai sesudah targetnya; masuk laporan')
    .option('--menit <n>', 'menit kerja')
    .option('--lampiran <dokumen=berkas>', 'pindaian sebuah dokumen (boleh diulang)', collectValue)
    .option('--naskah <kode=n>', 'versi naskah yang diserahkan atau diperiksa (bawaan: yang terbaru)')
    .option('--balasan <jawaban>', 'pada balasan Kemendagri: setuju | tolak')
    .option('--nomor-balasan <teks>', 'nomor surat balasan')
    .option('--tanggal-balasan <tgl>', 'tanggal surat balasan')
    .option(
      '--disetujui-elemen <kode>',
      'pada balasan setuju: elemen yang disetujui, bila dirinci (boleh diulang)',
      collectValue,
    )
    .option('--disetujui-jangka-waktu <teks>', 'pada balasan setuju: jangka waktu yang disetujui, bila lain')
    .option('--syarat <teks>', 'pada balasan setuju: syarat yang disebut suratnya')
    .option('--nomor-keluar <teks>', 'pada langkah pengiriman: nomor surat keluar')
    .option('--tanggal-keluar <tgl>', 'pada langkah pengiriman: tanggal surat keluar')
    .option('--cara-kirim <teks>', 'pada langkah pengiriman: bagaimana surat dikirim, mis. "pos tercatat"')
    .option('--resi <teks>', 'pada langkah pengiriman: nomor resi atau tanda terima kirim')
    .option(...VERSION_FLAG)
    .option(...CLOCK_FLAG);

export function allFlagsGiven(langkah: Langkah, o: LangkahFlags): boolean {
  const ada = o.lengkap || o.ada !== undefined;
  const hasil = !langkah.koreksi || o.hasil === 'setuju' || (o.hasil === 'koreksi' && !!o.catatan?.trim());
  const balasan =
    !langkah.balasan || (o.balasan !== undefined && !!o.nomorBalasan?.trim() && o.tanggalBalasan !== undefined);
  return ada && hasil && balasan;
}
