import type { BukuColumn, BukuTable } from '../../buku/buku.ts';
import { codeWord } from '../../permohonan/text/code-words.ts';
import type { LembagaView } from '../../permohonan/views/lembaga-view.ts';
import { importableTable, type TableRow } from './importable-table.ts';

type Words = (kode: string) => string;

const plainTable = (kode: string, judul: string, kolom: readonly BukuColumn[], baris: readonly TableRow[]): BukuTable =>
  importableTable(kode, judul, [], [], kolom, baris);

export const lembagaTable = (lembaga: readonly LembagaView[]): BukuTable =>
  plainTable(
    'lembaga',
    'Lembaga',
    [
      { kunci: 'nama', judul: 'Nama lembaga', jenis: 'teks', lebar: 34 },
      { kunci: 'jenis', judul: 'Jenis lembaga', jenis: 'teks', lebar: 20 },
      { kunci: 'ejaan', judul: 'Ejaan lain', jenis: 'teks', lebar: 34 },
      { kunci: 'kasus', judul: 'Kasus', jenis: 'angka', lebar: 8 },
      { kunci: 'aktif', judul: 'Kasus aktif', jenis: 'angka', lebar: 8 },
      { kunci: 'kerjaSama', judul: 'PKS', jenis: 'angka', lebar: 8 },
      { kunci: 'berlaku', judul: 'PKS berlaku', jenis: 'angka', lebar: 8 },
      { kunci: 'terakhir', judul: 'Kasus terakhir', jenis: 'teks', lebar: 12 },
    ],
    lembaga.map(({ nama, jenis, ejaan, kasus, aktif, kerjaSama, berlaku }) => ({
      ...{ nama, aktif, berlaku },
      jenis: jenis.map(codeWord).join(', '),
      ejaan: ejaan.flatMap((e) => (e.nama === nama ? [] : e.nama)).join('; ') || null,
      kasus: kasus.length,
      kerjaSama: kerjaSama.length,
      terakhir: kasus[0]?.id ?? null,
    })),
  );

type LiburRow = Readonly<{ tanggal: string; nama: string; jenis: string; sumber?: string | undefined }>;

export const liburTable = (tahun: number, hari: readonly LiburRow[], kata: Words): BukuTable =>
  plainTable(
    'libur',
    `Libur ${tahun}`,
    [
      { kunci: 'tanggal', judul: 'Tanggal', jenis: 'tanggal', lebar: 12 },
      { kunci: 'nama', judul: 'Nama libur', jenis: 'teks', lebar: 44 },
      { kunci: 'jenis', judul: 'Jenis', jenis: 'teks', lebar: 20, kata },
      { kunci: 'sumber', judul: 'Sumber', jenis: 'teks', lebar: 34 },
    ],
    hari.map(({ tanggal, nama, jenis, sumber = null }) => ({ tanggal, nama, jenis, sumber })),
  );

type PejabatRow = Readonly<{
  nama: string;
  peran: string;
  nip: string | null;
  pangkat: string | null;
  akun: string | null;
  mulai: string;
  sampai: string | null;
  menjabat: boolean;
}>;

export const pejabatTable = (pejabat: readonly PejabatRow[], kata: Words): BukuTable =>
  plainTable(
    'pejabat',
    'Pejabat',
    [
      { kunci: 'nama', judul: 'Nama', jenis: 'teks', lebar: 30 },
      { kunci: 'peran', judul: 'Jabatan', jenis: 'teks', lebar: 28, kata },
      { kunci: 'nip', judul: 'NIP', jenis: 'teks', lebar: 22 },
      { kunci: 'pangkat', judul: 'Pangkat', jenis: 'teks', lebar: 20 },
      { kunci: 'akun', judul: 'Akun', jenis: 'teks', lebar: 12 },
      { kunci: 'mulai', judul: 'Mulai', jenis: 'tanggal', lebar: 12 },
      { kunci: 'sampai', judul: 'Sampai', jenis: 'tanggal', lebar: 12 },
      { kunci: 'menjabat', judul: 'Menjabat', jenis: 'teks', lebar: 10 },
    ],
    pejabat.map(({ nama, peran, nip, pangkat, akun, mulai, sampai, menjabat }) => ({
      ...{ nama, peran, nip, pangkat, akun, mulai, sampai },
      menjabat: menjabat ? 'ya' : 'tidak',
    })),
  );
