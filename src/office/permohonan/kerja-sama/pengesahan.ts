import * as v from 'valibot';
import {
  dayShape,
  momentShape,
  nullableText,
  type Stored,
  type StoredEntries,
  textShape,
  wholeNumberShape,
} from '../facts/fact-shapes.ts';

export const IRAMA = ['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'tidak-ada'] as const;
export type Irama = (typeof IRAMA)[number];

/** When a report is due ('MM-DD'; the second semester's in the next year), and how many months the proof of the security standard has. */
export const owedDueDaysShape = v.object({
  semester1: textShape,
  semester2: textShape,
  bulanKeamanan: wholeNumberShape,
});

/** The signing is di luar SOP. `berakhir` is its last day. */
export const pengesahanShape = v.object({
  nomorKesatu: textShape,
  nomorKedua: textShape, // '' until the institution gives it.
  tanggal: dayShape,
  mulai: dayShape,
  berakhir: dayShape,
  penandatanganKedua: textShape,
  jabatanKedua: textShape,
  irama: v.picklist(IRAMA),
  // These are known where somebody other than the head signed.
  dasarKedua: v.exactOptional(textShape),
  nipKedua: v.exactOptional(textShape),
  pangkatKedua: v.exactOptional(textShape),
  /** As its text says; without it the settings hold. */
  tempo: v.exactOptional(owedDueDaysShape),
});
export type Pengesahan = Stored<typeof pengesahanShape>;

export const NOMOR_TO_COME = 'menyusul';

/** The scan, which is no paper of the SOP. */
export const SIGNED_PKS = 'pks-ditandatangani';

/** Both parties report this of the agreement that a case renews; the letter to Kemendagri says it is enclosed. */
export const RENEWAL_REPORTS = 'laporan-pks-lama';

/** The letter that ended an agreement before its time. */
export const END_LETTER = 'surat-pengakhiran';

/** An old book may know no end, no other number and no signer. */
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

/** Stands for no end, is ordered last and never shown. */
export const NO_END = '9999-12-31';
export const endOfTerm = ({ berakhir }: Readonly<{ berakhir: string | null }>): string | null =>
  berakhir === NO_END ? null : berakhir;

export const KEWAJIBAN = ['laporan-semester', 'data-balikan', 'standar-keamanan'] as const;
export type KewajibanKind = (typeof KEWAJIBAN)[number];

const KEWAJIBAN_NAMES: Readonly<Record<string, string>> = {
  'laporan-semester': 'laporan semester',
  'data-balikan': 'data balikan',
  'standar-keamanan': 'bukti standar keamanan',
};
export const kewajibanName = (kode: string): string => KEWAJIBAN_NAMES[kode] ?? kode;

export const PENERIMA = ['lembaga', 'dirjen'] as const;
export type Penerima = (typeof PENERIMA)[number];

/** Who ended it before its time; `bersama` is both parties. */
export const PENGAKHIR = ['lembaga', 'kantor', 'kemendagri', 'bersama'] as const;

/** `semula` is the last day it would have had, `nomor` and `tanggal` are those of the letter that ended it. */
export const pengakhiranEntries = {
  semula: v.nullable(dayShape),
  pihak: v.picklist(PENGAKHIR),
  nomor: nullableText,
  tanggal: v.nullable(dayShape),
  alasan: textShape,
};
export type Pengakhiran = StoredEntries<typeof pengakhiranEntries>;

export const kerjaSamaShape = v.object({
  ...pengesahanShape.entries,
  ...oldPksEntries,
  /** One older than pks was entered on this day; obligations count from then. */
  sejakPks: v.exactOptional(dayShape),
  diserahkan: v.array(v.object({ kepada: v.picklist(PENERIMA), penerima: textShape, pada: momentShape })),
  userId: v.nullable(dayShape),
  jaringan: v.nullable(dayShape), // The day of the network statement.
  kewajiban: v.array(v.object({ kewajiban: v.picklist(KEWAJIBAN), periode: textShape, pada: momentShape })),
  diperpanjang: nullableText,
  /** It ended before its time; `berakhir` is its true last day. */
  diakhiri: v.exactOptional(v.object({ ...pengakhiranEntries, pada: momentShape })),
});
export type KerjaSama = Stored<typeof kerjaSamaShape>;

/** The signing, or its first day where an old book does not tell. */
export const firstDayOf = ({ tanggal, mulai }: Pick<KerjaSama, 'tanggal' | 'mulai'>): string => tanggal ?? mulai;
