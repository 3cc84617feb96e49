/** An agreement once signed: what stands in it, and what followed. What may happen to it is in `decide-kerja-sama.ts`. */
import * as v from 'valibot';
import { dayShape, momentShape, nullableText, type Stored, textShape } from '../facts/fact-shapes.ts';

export const IRAMA = ['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'tidak-ada'] as const;
export type Irama = (typeof IRAMA)[number];

/** The PKS as signed (di luar SOP; domain: sign, enter in the Buku register PKS). `berakhir` is its last day. */
export const pengesahanShape = v.object({
  nomorKesatu: textShape,
  nomorKedua: textShape,
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
  diserahkan: v.array(v.object({ kepada: v.picklist(PENERIMA), penerima: textShape, pada: momentShape })),
  userId: v.nullable(dayShape),
  jaringan: v.nullable(dayShape), // the day of the network statement
  kewajiban: v.array(v.object({ kewajiban: v.picklist(KEWAJIBAN), periode: textShape, pada: momentShape })),
  diperpanjang: nullableText, // the case that renews it
});
export type KerjaSama = Stored<typeof kerjaSamaShape>;
