import type { ImportField } from './shared-fields.ts';

export const SURAT_HEADINGS = {
  nomor: /^(?:no|nomor)\b(?!.*\b(?:balasan|urut|agenda|agd|telp|hp|pks|kasus)\b).*\b(?:surat|permohonan)\b|^nomor$/,
  tanggal:
    /^(?:tgl|tanggal)\b(?!.*\b(?:balasan|terima|diterima|masuk|penerimaan)\b).*\b(?:surat|permohonan)\b|^tanggal$|^tgl$/,
  diterima:
    /^(?:(?:tgl|tanggal|hari) )?(?:di ?terima|terima|penerimaan|masuk)(?: surat)?$|^(?:di ?)?(?:terima|masuk) (?:tgl|tanggal|hari)$|^(?:tgl|tanggal) (?:agenda|agd|diagendakan)$|^(?:tgl|tanggal) surat (?:masuk|diterima)$/,
  hal: /^(?:hal|perihal|isi|isi surat|isi ringkas|tentang|uraian)\b/,
  agenda: /^(?:(?:no|nomor) )?(?:agenda|agd)\b/,
} as const;

export const SURAT_MASUK_FIELDS: readonly ImportField[] = [
  {
    kunci: 'noAgenda',
    agenda: true,
    judul: 'Nomor agenda',
    pola: /^(?!tgl\b|tanggal\b).*\b(?:agenda|agd)\b|^(?:no|nomor)(?: urut)?$/,
    catatan: 'Nomor di buku lama.',
    contoh: '412',
  },
  {
    kunci: 'tglTerima',
    judul: 'Tanggal terima',
    pola: SURAT_HEADINGS.diterima,
    catatan: 'Hari surat diterima; menentukan tahun bukunya.',
    contoh: '19/08/2025',
    hari: true,
  },
  {
    kunci: 'tglSurat',
    judul: 'Tanggal surat',
    pola: SURAT_HEADINGS.tanggal,
    catatan: 'Tanggal yang tertulis di surat.',
    contoh: '12/08/2025',
    hari: true,
  },
  {
    kunci: 'noSurat',
    nomor: true,
    judul: 'Nomor surat',
    pola: SURAT_HEADINGS.nomor,
    catatan: 'Nomor surat.',
    contoh: '445/1182/2025',
  },
  {
    kunci: 'pengirim',
    judul: 'Pengirim',
    pola: /^(?:nama |instansi |alamat )?pengirim\b|^(?:surat )?(?:masuk |(?:di ?)?terima )?dari(?: (?:siapa|mana|instansi))?$|^asal(?: (?:surat|instansi|lembaga|naskah))?$|^instansi(?: asal)?$/,
    catatan: 'Siapa yang mengirim.',
    contoh: 'RSUD Contoh',
    wajib: true,
  },
  { kunci: 'perihal', judul: 'Perihal', pola: SURAT_HEADINGS.hal, catatan: 'Isi singkat.', contoh: 'Permohonan data' },
  {
    kunci: 'diteruskanKepada',
    judul: 'Diteruskan kepada',
    pola: /\b(?:diteruskan|kepada|disposisi|tujuan)\b/,
    catatan: 'Kepada siapa surat diteruskan.',
    contoh: 'Kepala Bidang',
  },
  {
    kunci: 'catatan',
    judul: 'Keterangan',
    pola: /^(?:catatan|keterangan|ket)\b/,
    catatan: 'Keterangan lain.',
    contoh: '',
  },
  {
    kunci: 'keterangan',
    judul: 'Keterangan lain',
    pola: /^(?:keterangan|ket)\b/,
    catatan: 'Bila buku itu punya dua kolom keterangan.',
    contoh: '',
  },
];
