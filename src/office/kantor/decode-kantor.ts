/** Reads the stored facts of the office; `permohonan/facts/decode-fact.ts` says what is tolerated. */
import * as v from 'valibot';
import { decodeFact } from '../permohonan/facts/decode-fact.ts';
import { dayShape, instantShape, momentShape } from '../permohonan/facts/fact-shapes.ts';
import type { KantorFact } from './kantor.ts';

const textShape = v.string();
const yearShape = v.pipe(textShape, v.regex(/^\d{4}$/));
const schemaShape = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hitunganShape = v.picklist(['hari-kerja', 'hari-kalender']);

const liburYearShape = v.object({
  dasar: textShape,
  hari: v.array(v.object({ tanggal: dayShape, jenis: textShape, nama: textShape, sumber: v.exactOptional(textShape) })),
  catatan: v.exactOptional(textShape),
});

const commonShape = {
  pada: momentShape,
  dicatat: instantShape,
  oleh: v.object({ nama: textShape, dicatatOleh: textShape }),
};

const peranShape = v.pipe(textShape, v.nonEmpty());
const dayOrNullShape = v.nullable(dayShape);
const textOrNullShape = v.nullable(textShape);
const rowKeyShape = v.object({ nama: textShape, peran: peranShape, mulai: dayShape });
const pejabatEntryShape = {
  nama: textShape,
  nip: textOrNullShape,
  pangkat: textOrNullShape,
  peran: peranShape,
  akun: textOrNullShape,
  mulai: dayShape,
  sampai: dayOrNullShape,
};

const kantorFactShape = v.variant('jenis', [
  v.object({
    ...commonShape,
    jenis: v.literal('RegisterDibuka'),
    id: v.pipe(textShape, v.nonEmpty()),
    skema: schemaShape,
    kantor: textShape,
    kabupaten: textShape,
    sop: textShape,
    hitungan: hitunganShape,
    libur: v.record(yearShape, liburYearShape),
    salinan: v.exactOptional(
      v.array(v.object({ jalur: textShape, sidik: v.pipe(textShape, v.regex(/^[0-9a-f]{64}$/)) })),
    ),
  }),
  v.pipe(
    v.object({
      ...commonShape,
      jenis: v.literal('Diatur'),
      kunci: v.pipe(textShape, v.regex(/^[A-Za-z][A-Za-z0-9.-]*$/)),
      nilai: textShape,
    }),
    v.check((k) => k.kunci !== 'hitungan' || v.is(hitunganShape, k.nilai)),
  ),
  v.object({ ...commonShape, jenis: v.literal('LiburDitambah'), tanggal: dayShape, nama: textShape }),
  v.object({ ...commonShape, jenis: v.literal('LiburDicabut'), tanggal: dayShape, alasan: textShape }),
  v.object({ ...commonShape, jenis: v.literal('LiburDiperbarui'), tahun: yearShape, libur: liburYearShape }),
  v.object({ ...commonShape, jenis: v.literal('RegisterDinaikkan'), skema: schemaShape, cadangan: textShape }),
  v.object({ ...commonShape, jenis: v.literal('PejabatDitambah'), ...pejabatEntryShape }),
  v.object({
    ...commonShape,
    jenis: v.literal('PejabatDiubah'),
    baris: rowKeyShape,
    ubah: v.object({
      nama: v.exactOptional(textShape),
      nip: v.exactOptional(textOrNullShape),
      pangkat: v.exactOptional(textOrNullShape),
      akun: v.exactOptional(textOrNullShape),
      mulai: v.exactOptional(dayShape),
      sampai: v.exactOptional(dayOrNullShape),
    }),
    sejak: dayOrNullShape,
    alasan: textOrNullShape,
  }),
  v.object({
    ...commonShape,
    jenis: v.literal('PejabatDiakhiri'),
    baris: rowKeyShape,
    sampai: dayShape,
    alasan: textShape,
  }),
  v.object({
    ...commonShape,
    jenis: v.literal('MandatDiberikan'),
    peran: peranShape,
    nama: textShape,
    sifat: v.picklist(['plt', 'plh']),
    dari: dayShape,
    sampai: dayShape,
    dasar: textShape,
  }),
  v.object({
    ...commonShape,
    jenis: v.literal('MandatDiakhiri'),
    peran: peranShape,
    dari: dayShape,
    sampai: dayShape,
    alasan: textShape,
  }),
  v.object({
    ...commonShape,
    jenis: v.literal('LembagaDisamakan'),
    nama: textShape,
    dengan: textShape,
    alasan: textOrNullShape,
  }),
  v.object({
    ...commonShape,
    jenis: v.literal('LembagaDipisahkan'),
    nama: textShape,
    dengan: textShape,
    alasan: textOrNullShape,
  }),
]);

const FACT_KINDS = [
  'RegisterDibuka',
  'Diatur',
  'LiburDitambah',
  'LiburDicabut',
  'LiburDiperbarui',
  'RegisterDinaikkan',
  'PejabatDitambah',
  'PejabatDiubah',
  'PejabatDiakhiri',
  'MandatDiberikan',
  'MandatDiakhiri',
  'LembagaDisamakan',
  'LembagaDipisahkan',
] as const satisfies readonly KantorFact['jenis'][];

/** @throws Failure REGISTER_RUSAK, naming the key */
export const decodeKantorFact = (isi: unknown): KantorFact => decodeFact(kantorFactShape, FACT_KINDS, isi);
