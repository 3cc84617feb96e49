/** What a row of the index keeps of its case, as read back from disk. */
import * as v from 'valibot';
import {
  agenda,
  bulat,
  jamKasus,
  kerjaSama,
  koreksi,
  langkah,
  lembaga,
  skemaSaat,
  surat,
  tangan,
  teks,
  tiba,
} from './bentuk.ts';
import { STATUS } from './permohonan.ts';

const skemaRingkasan = v.object({
  status: v.picklist(STATUS),
  langkah: v.nullable(langkah),
  lembaga,
  surat,
  diterima: skemaSaat,
  revisi: bulat,
  sop: teks,
  terakhir: skemaSaat,
  agenda,
  jam: jamKasus, // a row of an earlier pks has none, nor `tangan`: its case is read instead
  tangan,
  tiba,
  koreksi: v.exactOptional(koreksi),
  pengingat: v.exactOptional(v.array(skemaSaat)),
  kerjaSama: v.exactOptional(kerjaSama),
});

/** The content of a row of the index, or null where it is not one (then the case itself is read). */
export function bacaRingkasan(isi: unknown): v.InferOutput<typeof skemaRingkasan> | null {
  const hasil = v.safeParse(skemaRingkasan, isi);
  return hasil.success && (hasil.output.status === 'aktif') === (hasil.output.langkah !== null) ? hasil.output : null;
}
