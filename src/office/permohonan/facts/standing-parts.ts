/** What says where a case stands: its step, its clock, who holds it, and what an undo puts back. */
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

/** Whose days run. */
const tanggunganShape = v.picklist(['kantor', 'pemohon', 'kemendagri']);
export const outsidePartyShape = v.picklist(['pemohon', 'kemendagri']);
export type OutsideParty = Stored<typeof outsidePartyShape>;

/** As much as lists need without the SOP. */
export const waitingLangkahShape = v.object({
  no: wholeNumberShape,
  aktivitas: textShape,
  ringkas: textShape,
  pelaksana: textShape,
  h: wholeNumberShape, // the H-day that applies
  menit: minutesShape,
  tanggungan: tanggunganShape,
  balasan: v.boolean(), // the ministry's answer ends this step
  akhirBilaTolak: v.boolean(),
  /** It cannot go on until somebody outside has done something; `semula`: whose days ran before. */
  jeda: v.exactOptional(v.object({ sejak: momentShape, alasan: textShape, semula: tanggunganShape })),
});
export type WaitingLangkah = Stored<typeof waitingLangkahShape>;

/** Oldest first; before the first change the days are the office's. */
export const kasusClockShape = v.array(v.object({ siapa: tanggunganShape, sejak: dayShape }));
export type KasusClock = Stored<typeof kasusClockShape>;

/**
 * Who held the case after each act that moved it and stands, oldest first: the role of the step it waits at, `pemohon`
 * or `kemendagri` while the days are theirs, `sesudahSop` after the last step. There is one entry an act, and the act
 * that is taken back goes with its entry, so no fact has to hold what an older pks did not know. `terima`: moved in the
 * very moment of the receipt, so that it moves with the receipt where that is put right.
 */
export const holdersShape = v.array(
  v.object({ siapa: textShape, sejak: dayShape, terima: v.exactOptional(v.literal(true)) }),
);
export type Holders = Stored<typeof holdersShape>;

/** And the H for which the SOP had awaited it. */
export const replyArrivalShape = v.object({ h: wholeNumberShape, tanggal: dayShape });
export type ReplyArrival = Stored<typeof replyArrivalShape>;

/** A koreksi not yet approved; the next holder sees it. */
export const catatanKoreksiShape = v.object({
  langkah: wholeNumberShape,
  catatan: textShape,
  oleh: actorShape,
  pada: momentShape,
});
export type CatatanKoreksi = Stored<typeof catatanKoreksiShape>;

/** Also if it was taken back later. */
const langkahDoneShape = v.object({ langkah: wholeNumberShape, oleh: actorShape });
export type LangkahDone = Stored<typeof langkahDoneShape>;

const movedPartsEntries = {
  /** What is held, and at which step it came into the folder. */
  dokumen: v.array(heldDokumenShape),
  revisi: wholeNumberShape,
  koreksi: v.nullable(catatanKoreksiShape),
  balasan: v.nullable(balasanShape),
  suratKeluar: v.nullable(suratKeluarShape),
  jam: kasusClockShape,
  tiba: v.nullable(replyArrivalShape),
  terakhir: momentShape, // the last moving act or the receipt; no act may be earlier
  dikerjakan: v.array(langkahDoneShape), // koreksi rounds included
};
/** The parts of a case that its acts move. */
export const MOVED_PARTS = Object.keys(movedPartsEntries) as readonly (keyof typeof movedPartsEntries)[];

/** What an undo puts back. */
export const movedPartsShape = v.variant('status', [
  v.object({ ...movedPartsEntries, status: v.literal('aktif'), langkah: waitingLangkahShape }),
  v.object({
    ...movedPartsEntries,
    status: finalStatusShape,
    langkah: v.null(),
    ditutup: v.object({ pada: momentShape, alasan: nullableText }),
  }),
]);
export type MovedParts = Stored<typeof movedPartsShape>;
