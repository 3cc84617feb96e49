/** An agreement once signed: what stands in it, and what followed. What may happen to it is in `decide-kerja-sama.ts`. */
import * as v from 'valibot';
import { dayShape, momentShape, nullableText, type Stored, textShape } from '../facts/fact-shapes.ts';

export const IRAMA = ['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'tidak-ada'] as const;
export type Irama = (typeof IRAMA)[number];

/** The PKS as signed (di luar SOP; domain: sign, enter in the Buku register PKS). `berakhir` is its last day. */
export const pengesahanShape = v.object({
  nomorKesatu: textShape,
  nomorKedua: textShape, // '' until the institution gives it
  tanggal: dayShape,
  mulai: dayShape,
  berakhir: dayShape,
  penandatanganKedua: textShape,
  jabatanKedua: textShape,
  irama: v.picklist(IRAMA),
  // Of another who signed for the institution than its head.
  dasarKedua: v.exactOptional(textShape),
  nipKedua: v.exactOptional(textShape),
  pangkatKedua: v.exactOptional(textShape),
});
export type Pengesahan = Stored<typeof pengesahanShape>;

/** Instead of a number that the institution has not given yet. */
export const NOMOR_TO_COME = 'menyusul';

/** What the scan of a signed agreement is kept as; no paper of the SOP. */
export const SIGNED_PKS = 'pks-ditandatangani';

/** What both parties report of the agreement that a case renews; the letter to Kemendagri says it is enclosed. */
export const RENEWAL_REPORTS = 'laporan-pks-lama';

/** What an old book tells of an agreement; it may know no end, no other number, nobody who signed. */
const oldPksEntries = {
  nomorKedua: nullableText,
  tanggal: v.nullable(dayShape),
  penandatanganKedua: nullableText,
  jabatanKedua: nullableText,
  irama: v.nullable(v.picklist(IRAMA)),
};
export const oldPksShape = v.object({
  ...oldPksEntries,
  nomorKesatu: textShape,
  mulai: dayShape,
  berakhir: v.nullable(dayShape),
});

export type ImportedPks = Stored<typeof oldPksShape>;

/** The end of an agreement that has none, so that it is ordered last; it is never shown. */
export const NO_END = '9999-12-31';
/** Its last day, or null. */
export const endOfTerm = ({ berakhir }: Readonly<{ berakhir: string }>): string | null =>
  berakhir === NO_END ? null : berakhir;

export const KEWAJIBAN = ['laporan-semester', 'data-balikan', 'standar-keamanan'] as const;
export type KewajibanKind = (typeof KEWAJIBAN)[number];

const KEWAJIBAN_NAMES: Readonly<Record<string, string>> = {
  'laporan-semester': 'laporan semester',
  'data-balikan': 'data balikan',
  'standar-keamanan': 'bukti standar keamanan',
};
/** 'laporan semester'. */
export const kewajibanName = (kode: string): string => KEWAJIBAN_NAMES[kode] ?? kode;

/** The institution, and the copy for the Dirjen. */
export const PENERIMA = ['lembaga', 'dirjen'] as const;
export type Penerima = (typeof PENERIMA)[number];

export const kerjaSamaShape = v.object({
  ...pengesahanShape.entries,
  ...oldPksEntries,
  /** Of an agreement older than pks: the day it was entered, from which its obligations are counted. */
  sejakPks: v.exactOptional(dayShape),
  diserahkan: v.array(v.object({ kepada: v.picklist(PENERIMA), penerima: textShape, pada: momentShape })),
  userId: v.nullable(dayShape),
  jaringan: v.nullable(dayShape), // the day of the network statement
  kewajiban: v.array(v.object({ kewajiban: v.picklist(KEWAJIBAN), periode: textShape, pada: momentShape })),
  diperpanjang: nullableText, // the case that renews it
});
export type KerjaSama = Stored<typeof kerjaSamaShape>;

/** The day of its signing; where an old book does not tell it, its first day. */
export const firstDayOf = ({ tanggal, mulai }: Pick<KerjaSama, 'tanggal' | 'mulai'>): string => tanggal ?? mulai;
