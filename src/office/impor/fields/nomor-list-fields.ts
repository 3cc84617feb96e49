/** SRIKANDI or a paper agenda gives a list of numbers. */
import type { ImportField } from './shared-fields.ts';

export const NOMOR_LIST_FIELDS: readonly ImportField[] = [
  {
    kunci: 'nomor',
    nomor: true,
    judul: 'Nomor surat',
    pola: /^(?:no|nomor)\b(?!.*\b(?:urut|agenda|telp|hp|kasus)\b).*\b(?:surat|naskah|dokumen|keluar|masuk)\b|^nomor$/,
    catatan: 'Nomor seperti di suratnya.',
    contoh: '470/387/VIII/DUKCAPIL/2026',
    wajib: true,
  },
  {
    kunci: 'tanggal',
    judul: 'Tanggal surat',
    pola: /^(?:tgl|tanggal)(?: (?:surat|naskah|dokumen|keluar))*$/,
    catatan: 'Tanggal yang tertulis di surat.',
    contoh: '19/08/2026',
    hari: true,
  },
  {
    kunci: 'arah',
    judul: 'Masuk atau keluar',
    pola: /^(?:arah|masuk keluar|keluar masuk|jenis|kategori|kelompok)(?: (?:surat|naskah|dokumen|agenda|buku))*$/,
    catatan: 'Yang tidak menyebut masuk adalah surat keluar.',
    contoh: 'keluar',
  },
];
