import type { NomorDifference } from '../../office/buku/compare-nomor.ts';
import { formatShortWeekday, formatTanggal } from '../../office/days/format-days.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

type OneNomor = Readonly<{
  nomor: string;
  naskah: string;
  kasus: string;
  keadaan: string;
  tanggal: string | null;
  dini: boolean;
}>;

/** `kirim` is the step that sends the letter and takes its number. */
export function showNomor(
  { nomor, naskah, kasus, keadaan, tanggal, dini }: OneNomor,
  kirim: number | null,
  judul: (naskah: string) => string,
  g: ScreenStyle,
): string {
  const untuk = `${judul(naskah)} kasus ${kasus}`;
  const kepala = `${g.green('✓')} Nomor ${g.bold(nomor)}`;
  if (keadaan === 'dipesan') {
    return [
      `${kepala} dipesan untuk ${untuk} (belum dipakai)`,
      ...(dini ? [] : [`  Cetak: pks draft ${kasus} ${naskah}`]),
      naskah === 'pks'
        ? `  Sesudah ditandatangani: pks sahkan ${kasus}`
        : kirim !== null
          ? `  Dipakai dengan sendirinya ketika langkah ${kirim} mengirim suratnya: pks advance ${kasus}`
          : `  Sesudah keluar: pks nomor pakai ${kasus} --untuk ${naskah}`,
    ].join('\n');
  }
  if (keadaan === 'dipakai') return `${kepala} dipakai untuk ${untuk}, ${tanggal ? formatTanggal(tanggal) : ''}`;
  return `${kepala} untuk ${untuk} dibatalkan; nomor itu tidak diberikan lagi`;
}

type ShownNomor = Readonly<{
  jenis: string;
  urut: string | null;
  nomor: string | null;
  keadaan: string;
  kasus: string | null;
  naskah: string | null;
  tanggal: string | null;
  alasan: string | null;
}>;

const NOMOR_REMARKS: Readonly<Record<string, string>> = {
  dipesan: 'belum dipakai',
  dilepas: 'diralat atau diurungkan',
  kosong: 'tidak dinomori lewat pks',
  terlewati: 'diambil perintah yang terputus',
};

export function showNomorList(
  baris: readonly ShownNomor[],
  tahun: number,
  judul: (naskah: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0) return `Belum ada nomor tahun ${tahun}. Pesan: pks nomor pesan`;
  const kolom = [
    { judul: 'BUKU' },
    { judul: 'URUT', kanan: true },
    { judul: 'NOMOR', lentur: true as const },
    { judul: 'KEADAAN' },
    { judul: 'KASUS' },
    { judul: 'NASKAH', lentur: true as const },
    { judul: 'KETERANGAN', lentur: true as const },
  ];
  const isi = baris.map((b) => [
    b.jenis === 'pks' ? 'PKS' : 'surat keluar',
    b.urut ?? '–',
    b.nomor ?? '–',
    b.keadaan,
    b.kasus ?? '–',
    b.naskah === null ? '–' : judul(b.naskah),
    b.alasan ?? (b.tanggal ? formatShortWeekday(b.tanggal, tahun) : (NOMOR_REMARKS[b.keadaan] ?? '')),
  ]);
  return textTable(kolom, isi, g.lebar);
}

type ComparedTotals = Readonly<{
  daftar: number;
  cocok: number;
  tidakDiRegister: number;
  tidakDiDaftar: number;
  bedaTanggal: number;
  tahunLain: number;
}>;

export function showNomorComparison(
  beda: readonly NomorDifference[],
  { cocok, tahunLain }: ComparedTotals,
  { tahun, berkas }: Readonly<{ tahun: string; berkas: string }>,
  g: ScreenStyle,
): string {
  const luar = tahunLain > 0 ? `, ${tahunLain} dari tahun lain dilewati` : '';
  const kepala = `Nomor surat ${tahun} di ${berkas} dan di register: ${cocok} cocok, ${beda.length} berbeda${luar}. Tidak ada yang diubah.`;
  if (beda.length === 0) return kepala;
  const hari = (satu: string | null) => (satu === null ? '–' : formatShortWeekday(satu, Number(tahun)));
  const kolom = [
    { judul: 'SURAT' },
    { judul: 'NOMOR', lentur: true as const },
    { judul: 'BARIS', kanan: true },
    { judul: 'DI DAFTAR', lentur: true as const },
    { judul: 'DI REGISTER', lentur: true as const },
    { judul: 'KASUS' },
    { judul: 'YANG BERBEDA', lentur: true as const },
  ];
  const isi = beda.map((b) => [
    b.arah,
    b.nomor,
    b.baris === null ? '–' : String(b.baris),
    hari(b.tanggalDaftar),
    hari(b.tanggalRegister),
    b.kasus ?? '–',
    differenceText(b),
  ]);
  return `${kepala}\n\n${textTable(kolom, isi, g.lebar)}`;
}

function differenceText({ beda, keadaan }: NomorDifference): string {
  if (beda === 'tanggal') return 'tanggalnya';
  if (beda === 'tidak-di-daftar') return 'tidak ada di daftar';
  if (keadaan === null) return 'tidak ada di register';
  return `di register ${keadaan === 'dilepas' ? NOMOR_REMARKS.dilepas : keadaan === 'dipesan' ? 'baru dipesan' : keadaan}`;
}
