import * as v from 'valibot';
import {
  dayShape,
  minutesShape,
  momentShape,
  nullableText,
  type Stored,
  textShape,
  wholeNumberShape,
} from './fact-shapes.ts';
import { actorShape, balasanShape, heldDokumenShape, suratKeluarShape } from './kasus-parts.ts';

export const STATUS = ['aktif', 'selesai', 'ditolak', 'dicabut', 'dikembalikan', 'dialihkan', 'batal'] as const;
export type Status = (typeof STATUS)[number];
export type FinalStatus = Exclude<Status, 'aktif'>;
export const finalStatusShape = v.picklist(STATUS.filter((s): s is FinalStatus => s !== 'aktif'));

const tanggunganShape = v.picklist(['kantor', 'pemohon', 'kemendagri']);
export const outsidePartyShape = v.picklist(['pemohon', 'kemendagri']);
export type OutsideParty = Stored<typeof outsidePartyShape>;

export const waitingLangkahShape = v.object({
  no: wholeNumberShape,
  aktivitas: textShape,
  ringkas: textShape,
  pelaksana: textShape,
  h: wholeNumberShape,
  menit: minutesShape,
  tanggungan: tanggunganShape,
  balasan: v.boolean(),
  akhirBilaTolak: v.boolean(),
  /** `semula` is whose days ran before. */
  jeda: v.exactOptional(v.object({ sejak: momentShape, alasan: textShape, semula: tanggunganShape })),
});
export type WaitingLangkah = Stored<typeof waitingLangkahShape>;

/** The oldest comes first; before the first change the days are the office's. */
export const kasusClockShape = v.array(v.object({ siapa: tanggunganShape, sejak: dayShape }));
export type KasusClock = Stored<typeof kasusClockShape>;

/**
 * Tells who held the case after each moving act that stands: the role of the step, `pemohon` or `kemendagri` while the
 * days are theirs, `sesudahSop` after the last step. An act that is taken back goes with its entry, so no fact has to
 * hold what an older pks did not know. With `terima` it moves with the receipt where that is put right.
 */
export const holdersShape = v.array(
  v.object({
    siapa: textShape,
    sejak: dayShape,
    terima: v.exactOptional(v.literal(true)),
    asal: v.exactOptional(dayShape),
  }),
);
export type Holders = Stored<typeof holdersShape>;

/** The SOP awaited it for `h`. */
export const replyArrivalShape = v.object({ h: wholeNumberShape, tanggal: dayShape });
export type ReplyArrival = Stored<typeof replyArrivalShape>;

/** Not yet approved; the next holder sees it. */
export const catatanKoreksiShape = v.object({
  langkah: wholeNumberShape,
  catatan: textShape,
  oleh: actorShape,
  pada: momentShape,
});
export type CatatanKoreksi = Stored<typeof catatanKoreksiShape>;

/** It stays even if it was taken back later. */
const langkahDoneShape = v.object({ langkah: wholeNumberShape, oleh: actorShape });
export type LangkahDone = Stored<typeof langkahDoneShape>;

const movedPartsEntries = {
  dokumen: v.array(heldDokumenShape),
  revisi: wholeNumberShape,
  koreksi: v.nullable(catatanKoreksiShape),
  balasan: v.nullable(balasanShape),
  suratKeluar: v.nullable(suratKeluarShape),
  jam: kasusClockShape,
  tiba: v.nullable(replyArrivalShape),
  terakhir: momentShape, // No act may be earlier.
  dikerjakan: v.array(langkahDoneShape),
};
export const MOVED_PARTS = Object.keys(movedPartsEntries) as readonly (keyof typeof movedPartsEntries)[];

export const movedPartsShape = v.variant('status', [
  v.object({ ...movedPartsEntries, status: v.literal('aktif'), langkah: waitingLangkahShape }),
  v.object({
    ...movedPartsEntries,
    status: finalStatusShape,
    langkah: v.null(),
    ditutup: v.object({ pada: momentShape, alasan: nullableText, satuDengan: v.exactOptional(textShape) }),
  }),
]);
export type MovedParts = Stored<typeof movedPartsShape>;

/** These documents came while no step waited. */
export const NO_LANGKAH = Number.MAX_SAFE_INTEGER;
