import * as v from 'valibot';
import { decodeFact } from '../permohonan/facts/decode-fact.ts';
import {
  dayShape,
  type FactsOf,
  instantShape,
  momentShape,
  nullableText,
  partialShape,
  sha256Shape,
  textShape,
} from '../permohonan/facts/fact-shapes.ts';

const yearShape = v.pipe(textShape, v.regex(/^\d{4}$/));
const schemaShape = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hitunganShape = v.picklist(['hari-kerja', 'hari-kalender']);

export const liburDayShape = v.object({
  tanggal: dayShape,
  jenis: textShape,
  nama: textShape,
  sumber: v.exactOptional(textShape),
});
export const liburYearShape = v.object({
  dasar: textShape,
  hari: v.array(liburDayShape),
  catatan: v.exactOptional(textShape),
});

const peranShape = v.pipe(textShape, v.nonEmpty());
export const pejabatEntryShape = v.object({
  nama: textShape,
  nip: nullableText,
  pangkat: nullableText,
  peran: peranShape,
  akun: nullableText,
  mulai: dayShape,
  sampai: v.nullable(dayShape),
});
const { peran: _, ...changeableEntries } = pejabatEntryShape.entries;
export const pejabatRowShape = v.object({ nama: textShape, peran: peranShape, mulai: dayShape });

/** Both days are included. */
export const mandatEntryShape = v.object({
  peran: peranShape,
  nama: textShape,
  sifat: v.picklist(['plt', 'plh']), // Plt. stands for an empty post, Plh. for an absent holder.
  dari: dayShape,
  sampai: dayShape,
  dasar: textShape,
});

const lembagaPairEntries = { nama: textShape, dengan: textShape, alasan: nullableText };

export const IMPOR_ISI = ['pks', 'kasus', 'surat-masuk'] as const;
const importNumberShape = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/**
 * `sidik` is of the file, or of what was typed; `dari` and `sampai` are the cases 'B-…' it made; `simpanan` keeps the
 * rows of an old book of letters; `agenda` has the highest agenda number of each year in the book.
 */
export const importEntryShape = v.object({
  impor: importNumberShape,
  isi: v.picklist(IMPOR_ISI),
  berkas: nullableText,
  sidik: sha256Shape,
  jumlah: importNumberShape,
  dari: v.exactOptional(importNumberShape),
  sampai: v.exactOptional(importNumberShape),
  agenda: v.exactOptional(v.record(yearShape, importNumberShape)),
  simpanan: v.exactOptional(v.pipe(textShape, v.regex(/^impor\/[0-9a-f]{64}\.json$/))),
});

const kantorFact = <J extends string, E extends v.ObjectEntries>(jenis: J, isi: E) =>
  v.object({
    pada: momentShape,
    dicatat: instantShape,
    oleh: v.object({ nama: textShape, dicatatOleh: textShape }),
    jenis: v.literal(jenis),
    ...isi,
  });

export const pejabatFacts = {
  PejabatDitambah: { shape: kantorFact('PejabatDitambah', pejabatEntryShape.entries) },
  PejabatDiubah: {
    shape: kantorFact('PejabatDiubah', {
      baris: pejabatRowShape,
      ubah: partialShape(changeableEntries),
      sejak: v.nullable(dayShape), // Null means a slip, put right for the whole time.
      alasan: nullableText,
    }),
  },
  PejabatDiakhiri: {
    shape: kantorFact('PejabatDiakhiri', { baris: pejabatRowShape, sampai: dayShape, alasan: textShape }),
  },
  MandatDiberikan: { shape: kantorFact('MandatDiberikan', mandatEntryShape.entries) },
  MandatDiakhiri: {
    shape: kantorFact('MandatDiakhiri', { peran: peranShape, dari: dayShape, sampai: dayShape, alasan: textShape }),
  },
};

export const importFactsOfKantor = {
  ImporDicatat: { shape: kantorFact('ImporDicatat', importEntryShape.entries) },
  ImporDitarik: { shape: kantorFact('ImporDitarik', { impor: importNumberShape, alasan: textShape }) },
};

export const KANTOR_FACTS = {
  RegisterDibuka: {
    shape: kantorFact('RegisterDibuka', {
      id: v.pipe(textShape, v.nonEmpty()),
      skema: schemaShape,
      kantor: textShape,
      kabupaten: textShape,
      sop: textShape,
      hitungan: hitunganShape,
      penandatangan: v.exactOptional(textShape),
      libur: v.record(yearShape, liburYearShape),
      /** Nothing in a practice register counts for the office. */
      latihan: v.exactOptional(v.literal(true)),
      /** Given at init; older registers lack them. */
      salinan: v.exactOptional(v.array(v.object({ jalur: textShape, sidik: sha256Shape }))),
    }),
  },
  Diatur: {
    shape: v.pipe(
      kantorFact('Diatur', { kunci: v.pipe(textShape, v.regex(/^[A-Za-z][A-Za-z0-9.-]*$/)), nilai: textShape }),
      v.check((k) => k.kunci !== 'hitungan' || v.is(hitunganShape, k.nilai)),
    ),
  },
  LiburDitambah: { shape: kantorFact('LiburDitambah', { tanggal: dayShape, nama: textShape }) },
  LiburDicabut: { shape: kantorFact('LiburDicabut', { tanggal: dayShape, alasan: textShape }) },
  LiburDiperbarui: { shape: kantorFact('LiburDiperbarui', { tahun: yearShape, libur: liburYearShape }) },
  RegisterDinaikkan: { shape: kantorFact('RegisterDinaikkan', { skema: schemaShape, cadangan: textShape }) },
  ...pejabatFacts,
  /** `sidik` is of what stood in each book; `tindakan` counts the acts of each case that counted. */
  BukuDitutup: {
    shape: kantorFact('BukuDitutup', {
      tahun: yearShape,
      sidik: v.object({ masuk: sha256Shape, keluar: sha256Shape, kendali: sha256Shape, pks: sha256Shape }),
      tindakan: v.exactOptional(v.record(textShape, importNumberShape)),
    }),
  },
  LembagaDisamakan: { shape: kantorFact('LembagaDisamakan', lembagaPairEntries) },
  LembagaDipisahkan: { shape: kantorFact('LembagaDipisahkan', lembagaPairEntries) },
  ...importFactsOfKantor,
};

export type KantorFact = FactsOf<typeof KANTOR_FACTS>;

/** @throws REGISTER_RUSAK saying which key is wrong */
export const decodeKantorFact = (isi: unknown): KantorFact => decodeFact(KANTOR_FACTS, isi);
