import {
  array,
  type BaseIssue,
  exactOptional,
  getDotPath,
  integer,
  isoDate,
  literal,
  minLength,
  minValue,
  nonEmpty,
  nullable,
  number,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  union,
} from 'valibot';
import { Galat } from '../galat.ts';
import type { Sop } from './sop.ts';

const teks = pipe(string(), nonEmpty());
const tanggal = pipe(string(), isoDate());
const daftar = array(teks);
const bilangan = pipe(number(), integer(), minValue(1));

const skemaLangkah = strictObject({
  no: bilangan,
  aktivitas: teks,
  ringkas: teks,
  tahap: teks,
  pelaksana: teks,
  pelaksanaTafsir: strictObject({
    keyakinan: picklist(['tinggi', 'sedang', 'rendah']),
    alternatif: daftar,
    alasan: teks,
  }),
  kelengkapan: array(union([teks, strictObject({ salahSatu: pipe(daftar, minLength(1)) })])),
  menit: nullable(bilangan),
  h: nullable(bilangan),
  hBerlaku: bilangan,
  keluaran: daftar,
  koreksi: nullable(strictObject({ keluaran: daftar, kembaliKe: bilangan, pilihan: array(bilangan) })),
  tercetak: strictObject({ aktivitas: string(), kelengkapan: string(), waktu: string(), output: string() }),
  catatan: exactOptional(teks),
  menunggu: exactOptional(picklist(['pemohon', 'kemendagri'])),
  balasan: exactOptional(literal(true)),
  mintaBaru: exactOptional(daftar),
  enamButir: exactOptional(literal(true)),
  kirim: exactOptional(literal(true)),
  akhirBilaTolak: exactOptional(literal(true)),
});

/** Strict: a misspelt mark must not become an SOP that silently lacks it. */
const skemaSop = strictObject({
  kode: teks,
  nomor: teks,
  nama: teks,
  edisi: teks,
  keterangan: string(),
  identitas: strictObject({
    instansi: teks,
    nomorSop: teks,
    tanggalPembuatan: tanggal,
    tanggalRevisi: nullable(tanggal),
    tanggalEfektif: tanggal,
    disahkanOleh: strictObject({ jabatan: teks, nama: teks, pangkat: teks, nip: teks }),
    namaSop: teks,
    judul: teks,
  }),
  dasarHukum: daftar,
  kualifikasiPelaksana: daftar,
  keterkaitan: daftar,
  peralatan: daftar,
  peringatan: string(),
  pencatatan: daftar,
  solusi: daftar,
  peranTercetak: daftar,
  peran: record(string(), teks),
  dokumen: record(string(), teks),
  dariLuar: record(string(), teks),
  tahap: record(string(), teks),
  empatMata: exactOptional(array(array(bilangan)), []), // without it nothing is checked, and `sop periksa` says so
  tafsiran: array(strictObject({ perihal: teks, alasan: teks })),
  kejanggalan: array(strictObject({ perihal: teks, rincian: teks })),
  naskah: record(
    string(),
    strictObject({ langkah: array(bilangan), disetujui: nullable(bilangan), dokumen: exactOptional(daftar) }),
  ),
  langkah: pipe(array(skemaLangkah), minLength(1)),
});

/**
 * Decodes an SOP read from `berkas` (named in the failure). The shape alone:
 * whether the table is sound is for `periksaSop`.
 * @throws Galat REGISTER_RUSAK naming the file and the place in it
 */
export function bacaSop(isi: unknown, berkas: string): Sop {
  const hasil = safeParse(skemaSop, isi, { abortEarly: true });
  if (hasil.success) return hasil.output;
  const [issue] = hasil.issues;
  const kunci = issue.path?.map(({ key }) => (typeof key === 'number' ? `ke-${key + 1}` : String(key))) ?? [];
  const pada = kunci.length > 0 ? `"${kunci.join(' ')}"` : 'awal berkas';
  throw new Galat(
    'REGISTER_RUSAK',
    `SOP ${berkas} tidak terbaca pada ${pada}: ${sebab(issue)}.`,
    ['Pulihkan berkas itu dari cadangan; bila ditulis pks yang lebih baru, perbarui pks.'],
    { berkas, tempat: getDotPath(issue) },
  );
}

const DIMINTA: Readonly<Record<string, string>> = {
  string: 'harus teks',
  number: 'harus bilangan',
  integer: 'harus bilangan bulat',
  min_value: 'harus 1 atau lebih',
  iso_date: 'harus tanggal seperti 2026-11-23',
  array: 'harus daftar',
  record: 'harus objek',
  non_empty: 'tidak boleh kosong',
  min_length: 'tidak boleh kosong',
  union: 'harus kode dokumen atau pilihan "salahSatu"',
};

function sebab(issue: BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'kunci ini tidak dikenal';
  if (issue.received === 'undefined') return 'isian ini tidak ada';
  if (issue.type === 'strict_object') return 'harus objek';
  return DIMINTA[issue.type] ?? `harus ${issue.expected}`;
}
