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
import { Failure } from '../../errors.ts';
import type { Sop } from './sop.ts';

const textShape = pipe(string(), nonEmpty());
const dateShape = pipe(string(), isoDate());
const textListShape = array(textShape);
const countShape = pipe(number(), integer(), minValue(1));

const langkahShape = strictObject({
  no: countShape,
  aktivitas: textShape,
  ringkas: textShape,
  tahap: textShape,
  pelaksana: textShape,
  pelaksanaTafsir: strictObject({
    keyakinan: picklist(['tinggi', 'sedang', 'rendah']),
    alternatif: textListShape,
    alasan: textShape,
  }),
  kelengkapan: array(union([textShape, strictObject({ salahSatu: pipe(textListShape, minLength(1)) })])),
  menit: nullable(countShape),
  h: nullable(countShape),
  hBerlaku: countShape,
  keluaran: textListShape,
  koreksi: nullable(strictObject({ keluaran: textListShape, kembaliKe: countShape, pilihan: array(countShape) })),
  tercetak: strictObject({ aktivitas: string(), kelengkapan: string(), waktu: string(), output: string() }),
  catatan: exactOptional(textShape),
  menunggu: exactOptional(picklist(['pemohon', 'kemendagri'])),
  balasan: exactOptional(literal(true)),
  mintaBaru: exactOptional(textListShape),
  enamButir: exactOptional(literal(true)),
  kirim: exactOptional(literal(true)),
  akhirBilaTolak: exactOptional(literal(true)),
  naskah: exactOptional(textShape),
});

/** Strict, so that a misspelt mark is not silently lost. */
const sopShape = strictObject({
  kode: textShape,
  nomor: textShape,
  nama: textShape,
  edisi: textShape,
  keterangan: string(),
  identitas: strictObject({
    instansi: textShape,
    nomorSop: textShape,
    tanggalPembuatan: dateShape,
    tanggalRevisi: nullable(dateShape),
    tanggalEfektif: dateShape,
    disahkanOleh: strictObject({ jabatan: textShape, nama: textShape, pangkat: textShape, nip: textShape }),
    namaSop: textShape,
    judul: textShape,
  }),
  dasarHukum: textListShape,
  kualifikasiPelaksana: textListShape,
  keterkaitan: textListShape,
  peralatan: textListShape,
  peringatan: string(),
  pencatatan: textListShape,
  solusi: textListShape,
  peranTercetak: textListShape,
  peran: record(string(), textShape),
  dokumen: record(string(), textShape),
  dariLuar: record(string(), textShape),
  tahap: record(string(), textShape),
  empatMata: exactOptional(array(array(countShape)), []), // When empty, `sop periksa` says that nothing is checked.
  tafsiran: array(strictObject({ perihal: textShape, alasan: textShape })),
  kejanggalan: array(strictObject({ perihal: textShape, rincian: textShape })),
  naskah: record(
    string(),
    strictObject({
      langkah: array(countShape),
      disetujui: nullable(countShape),
      dokumen: exactOptional(textListShape),
    }),
  ),
  berkasLembaga: exactOptional(record(string(), textListShape)),
  langkah: pipe(array(langkahShape), minLength(1)),
});

/** Judges only the shape; see `checkSop`. @throws REGISTER_RUSAK naming file and place */
export function decodeSop(isi: unknown, berkas: string): Sop {
  const hasil = safeParse(sopShape, isi, { abortEarly: true });
  if (hasil.success) return hasil.output;
  const [issue] = hasil.issues;
  const kunci = issue.path?.map(({ key }) => (typeof key === 'number' ? `ke-${key + 1}` : String(key))) ?? [];
  const pada = kunci.length > 0 ? `"${kunci.join(' ')}"` : 'awal berkas';
  throw new Failure(
    'REGISTER_RUSAK',
    `SOP ${berkas} tidak terbaca pada ${pada}: ${reasonOf(issue)}.`,
    ['Pulihkan berkas itu dari cadangan; bila ditulis pks yang lebih baru, perbarui pks.'],
    { berkas, tempat: getDotPath(issue) },
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
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

function reasonOf(issue: BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'kunci ini tidak dikenal';
  if (issue.received === 'undefined') return 'isian ini tidak ada';
  if (issue.type === 'strict_object') return 'harus objek';
  return EXPECTED[issue.type] ?? `harus ${issue.expected}`;
}
