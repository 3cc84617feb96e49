/** A corrected receipt or date of the letter is doubted as that of a new letter is. */
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { receiptDoubts } from '../../office/permohonan/doubts/receipt-doubts.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { RalatChange } from './ralat-field.ts';

export function receiptAfterRalat({ surat, diterima, agenda }: ReceivedKasus, isi: RalatChange): readonly string[] {
  const masuk = dayOf(isi.diterima ?? diterima);
  const tanggal = isi.surat.tanggal ?? (isi.diterima === undefined ? undefined : surat?.tanggal);
  return [
    ...(tanggal === undefined ? [] : receiptDoubts(tanggal, masuk)),
    ...(isi.diterima === undefined || agenda === null || Number(masuk.slice(0, 4)) === agenda.tahun
      ? []
      : [
          `Diterima ${formatTanggalSurat(masuk)}, padahal nomor agendanya di buku tahun ${agenda.tahun} dan tetap di sana; periksa tahunnya.`,
        ]),
  ];
}
