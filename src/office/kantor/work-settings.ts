/** Settings for documents are in `naskah/parts/naskah-settings.ts`. */
import { SOP_EDITIONS } from '../sop/sop-editions.ts';
import type { Kantor } from './kantor.ts';

export type Setting = Readonly<{
  kunci: string;
  bawaan: string | null;
  arti: string;
  contoh: string;
  pilihan?: readonly string[];
  bentuk?: Readonly<{ pola: RegExp; arti: string }>;
  nip?: true;
  bilangan?: true;
  /** A picture file; the value is the register's copy. */
  gambar?: true;
  rapi?: (nilai: string) => string;
}>;

/** 'Kabupaten Sleman' is Sleman: texts set the word before it. */
export const bareKabupaten = (teks: string): string =>
  teks.trim().replace(/^(?:kabupaten\s+|kab\.\s*|kab\s+)+(?=\S)/i, '');

export const HITUNGAN = ['hari-kerja', 'hari-kalender'] as const;

const DAY_OF_YEAR = {
  pola: /^(?:(?:0?[1-9]|1\d|2[0-8])\/(?:0?[1-9]|1[0-2])|(?:29|30)\/(?:0?[13-9]|1[0-2])|31\/(?:0?[13578]|1[02]))$/,
  arti: 'hari/bulan yang ada setiap tahun, mis. 31/7',
};

export const WORK_SETTINGS: readonly Setting[] = [
  {
    kunci: 'nomor.pola',
    bawaan: '{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}',
    arti: 'susunan nomor surat keluar; {urut} dihitung per tahun',
    contoh: '{klasifikasi}/{urut}',
  },
  {
    kunci: 'nomor.pola-pks',
    // Differs from the letters', as two counters must not give one number.
    bawaan: '{klasifikasi}/{urut}/PKS/{unit}/{tahun}',
    arti: 'susunan nomor PKS; {urut} dihitung tersendiri per tahun',
    contoh: '{klasifikasi}/{urut}/PKS/{tahun}',
  },
  { kunci: 'nomor.klasifikasi', bawaan: '470', arti: 'kode klasifikasi arsip dalam nomor', contoh: '400.12' },
  { kunci: 'nomor.unit', bawaan: 'DUKCAPIL', arti: 'unit dalam nomor', contoh: 'DUKCAPIL' },
  {
    kunci: 'peranKetat',
    bawaan: 'tidak',
    arti: 'menolak langkah oleh peran lain, juga yang diketik pejabat lain tanpa --kertas',
    contoh: 'ya',
    pilihan: ['ya', 'tidak'],
  },
  {
    kunci: 'cadangan.hari',
    bawaan: '7',
    arti: 'hari tanpa cadangan baru sebelum meja mengingatkan',
    contoh: '7',
    bilangan: true,
  },
  {
    kunci: 'keluaran.folder',
    bawaan: null,
    arti: 'folder salinan tiap dokumen yang dibuat, di luar register',
    contoh: 'R:\\keluaran-pks',
  },
  {
    kunci: 'sop',
    bawaan: null,
    arti: 'bacaan SOP untuk kasus baru; kasus yang berjalan tetap memakai bacaannya',
    contoh: SOP_EDITIONS[1],
  },
  {
    kunci: 'hitungan',
    bawaan: null,
    arti: 'cara menghitung hari H, berlaku bagi semua kasus',
    contoh: HITUNGAN[0],
    pilihan: HITUNGAN,
  },
  {
    kunci: 'laporan.semester-1',
    bawaan: '31/7',
    arti: 'batas laporan semester I pengguna (hari/bulan)',
    bentuk: DAY_OF_YEAR,
    contoh: '31/7',
  },
  {
    kunci: 'laporan.semester-2',
    bawaan: '31/1',
    arti: 'batas laporan semester II, pada tahun berikutnya',
    bentuk: DAY_OF_YEAR,
    contoh: '31/1',
  },
];

export function settingValue(kantor: Kantor, kunci: string): string | null {
  if (kunci === 'sop') return kantor.sop;
  if (kunci === 'hitungan') return kantor.hitungan;
  return kantor.aturan[kunci]?.nilai ?? null;
}
