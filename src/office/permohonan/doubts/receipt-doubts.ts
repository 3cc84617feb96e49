/** Unlikely days are recorded anyway: a letter is never lost. */
import { plusMonths } from '../../days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import type { Tanggal } from '../../days/tanggal.ts';

const USUAL_MONTHS = 6;

export function receiptDoubts(tanggalSurat: string, diterima: Tanggal): readonly string[] {
  const surat = formatTanggalSurat(tanggalSurat);
  const masuk = formatTanggalSurat(diterima);
  if (tanggalSurat > diterima) return [`Tanggal surat (${surat}) sesudah tanggal diterima (${masuk}); periksa lagi.`];
  if (tanggalSurat >= plusMonths(diterima, -USUAL_MONTHS)) return [];
  return [`Surat bertanggal ${surat}, lebih dari enam bulan sebelum diterima (${masuk}); periksa tahunnya.`];
}
