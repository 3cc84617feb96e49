import * as v from 'valibot';
import { kerjaSamaShape } from '../kerja-sama/pengesahan.ts';
import { dayShape, momentShape, nullableText, type Stored, textShape, wholeNumberShape } from './fact-shapes.ts';
import { agendaShape, importSourceShape, lembagaShape, suratShape } from './kasus-parts.ts';
import {
  catatanKoreksiShape,
  holdersShape,
  kasusClockShape,
  replyArrivalShape,
  STATUS,
  waitingLangkahShape,
} from './standing-parts.ts';

const kasusSummaryShape = v.object({
  status: v.picklist(STATUS),
  langkah: v.nullable(waitingLangkahShape),
  lembaga: lembagaShape,
  surat: v.nullable(suratShape),
  diterima: momentShape,
  revisi: wholeNumberShape,
  sop: textShape,
  terakhir: momentShape,
  agenda: v.nullable(agendaShape),
  jam: kasusClockShape, // Rows of an earlier pks lack it, like `tangan`: the case is read instead.
  tangan: holdersShape,
  tiba: v.nullable(replyArrivalShape),
  koreksi: v.exactOptional(catatanKoreksiShape),
  pengingat: v.exactOptional(v.array(momentShape)),
  konsepPengingat: v.exactOptional(v.picklist(['tanpa-nomor', 'bernomor'])),
  ditanyakan: v.exactOptional(momentShape),
  kerjaSama: v.exactOptional(kerjaSamaShape),
  impor: v.exactOptional(v.object({ ...importSourceShape.entries, diterima: nullableText, sejak: dayShape })),
});

/** Null: the case is read. */
export function decodeKasusSummary(isi: unknown): Stored<typeof kasusSummaryShape> | null {
  const hasil = v.safeParse(kasusSummaryShape, isi);
  return hasil.success && (hasil.output.status === 'aktif') === (hasil.output.langkah !== null) ? hasil.output : null;
}
