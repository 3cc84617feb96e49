import { IRAMA } from '../../permohonan/kerja-sama/pengesahan.ts';
import {
  type ImportField,
  JENIS_FIELD,
  KERJA_SAMA_WORDS,
  LEMBAGA_FIELD,
  PIHAK_WORDS,
  REQUEST_FIELDS,
} from './shared-fields.ts';

export const PKS_FIELDS: readonly ImportField[] = [
  {
    kunci: 'nomorKesatu',
    nomor: true,
    judul: 'Nomor PKS kantor',
    pola: new RegExp(
      `^(?:no|nomor)\\b(?!.*\\b(?:kedua|ke 2|ii|urut|surat|agenda|telp|hp|${PIHAK_WORDS})\\b).*\\b(?:${KERJA_SAMA_WORDS}|kesatu|pertama|i|dukcapil|disdukcapil|dinas|kantor)\\b|^nomor$|^(?:no|nomor)\\b.*\\b(?:kesatu|pertama|ke 1|i|1)\\b.*\\b(?:kedua|ke 2|ii|2)\\b`,
    ),
    catatan: 'Nomor dari PIHAK KESATU, kantor ini.',
    contoh: '470/021/PKS/2019',
    wajib: true,
  },
  {
    kunci: 'nomorKedua',
    nomor: true,
    judul: 'Nomor PKS lembaga',
    pola: new RegExp(
      `^(?:no|nomor)\\b(?!.*\\b(?:kesatu|pertama|dukcapil|disdukcapil)\\b).*\\b(?:kedua|ke 2|ii|pihak 2|${PIHAK_WORDS})\\b`,
    ),
    catatan: 'Nomor dari PIHAK KEDUA.',
    contoh: '445/77/2019',
  },
  LEMBAGA_FIELD,
  JENIS_FIELD,
  {
    kunci: 'tanggal',
    judul: 'Tanggal tanda tangan',
    pola: new RegExp(
      `^(?:tgl|tanggal|hari tanggal)(?: (?:${KERJA_SAMA_WORDS}|ttd|tanda ?tangan|penandatanganan|pengesahan|surat))*$|^(?:ttd|teken|ditandatangani|penandatanganan)\\b`,
    ),
    catatan: 'Hari PKS ditandatangani.',
    contoh: '17/05/2019',
    hari: true,
  },
  {
    kunci: 'mulai',
    judul: 'Mulai berlaku',
    pola: /\b(?:mulai|awal|tmt|sejak|dari)\b/,
    catatan: 'Hari pertama berlaku; bila kosong: hari tanda tangan.',
    contoh: '17/05/2019',
    hari: true,
  },
  {
    kunci: 'berakhir',
    judul: 'Berakhir',
    pola: /\b(?:berakhir\w*|akhir|habis|selesai|sampai|hingga|s d|sd|kedaluwarsa|kadaluarsa|kadaluwarsa|jatuh tempo)\b/,
    catatan: 'Hari terakhir berlaku. Kosong: tidak disebut, jadi tidak ada pengingat.',
    contoh: '16/05/2021',
    hari: true,
  },
  {
    kunci: 'jangkaWaktu',
    judul: 'Jangka waktu',
    pola: /\bjangka waktu\b|^(?:masa|masa berlaku|lama|durasi)\b/,
    catatan: 'Bila hari terakhirnya tidak ditulis: dihitung dari sini.',
    contoh: '2 tahun',
  },
  {
    kunci: 'penandatanganKedua',
    judul: 'Penanda tangan lembaga',
    pola: /\b(?:penandatangan|penanda tangan|yang menandatangani)\b|^(?:nama )?(?:pimpinan|pejabat)\b/,
    catatan: 'Nama yang menandatangani bagi lembaga.',
    contoh: 'dr. Contoh',
  },
  {
    kunci: 'jabatanKedua',
    judul: 'Jabatannya',
    pola: /\bjabatan\w*\b/,
    catatan: 'Jabatan penanda tangan itu.',
    contoh: 'Direktur',
  },
  {
    kunci: 'irama',
    judul: 'Irama data balikan',
    pola: /\birama\b/,
    catatan: 'Seberapa sering lembaga wajib mengirim data balikan.',
    contoh: 'semesteran',
    pilihan: IRAMA,
  },
  {
    kunci: 'dataBalikan',
    judul: 'Data balikan',
    pola: /\bbalikan\b/,
    catatan: 'Apa yang dikirim balik; bila menyebut seberapa sering, itu dibaca juga.',
    contoh: 'nomor rekam medis tiap semester',
  },
  ...REQUEST_FIELDS,
];
