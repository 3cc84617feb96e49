/** What an index row keeps of its case. */
import * as v from 'valibot';
import { STATUS } from '../permohonan.ts';
import {
  agendaShape,
  catatanKoreksiShape,
  holdersShape,
  kasusClockShape,
  kerjaSamaShape,
  lembagaShape,
  momentShape,
  replyArrivalShape,
  suratShape,
  textShape,
  waitingLangkahShape,
  wholeNumberShape,
} from './fact-shapes.ts';

const kasusSummaryShape = v.object({
  status: v.picklist(STATUS),
  langkah: v.nullable(waitingLangkahShape),
  lembaga: lembagaShape,
  surat: suratShape,
  diterima: momentShape,
  revisi: wholeNumberShape,
  sop: textShape,
  terakhir: momentShape,
  agenda: agendaShape,
  jam: kasusClockShape, // a row of an earlier pks has none, nor `holdersShape`: its case is read instead
  tangan: holdersShape,
  tiba: replyArrivalShape,
  koreksi: v.exactOptional(catatanKoreksiShape),
  pengingat: v.exactOptional(v.array(momentShape)),
  kerjaSama: v.exactOptional(kerjaSamaShape),
});

/** The content of a row of the index, or null where it is not one (then the case itself is read). */
export function decodeKasusSummary(isi: unknown): v.InferOutput<typeof kasusSummaryShape> | null {
  const hasil = v.safeParse(kasusSummaryShape, isi);
  return hasil.success && (hasil.output.status === 'aktif') === (hasil.output.langkah !== null) ? hasil.output : null;
}
