/** A day years ahead is mostly a slip of the year, whichever flag took it. */
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf, yearOf } from '../../office/days/tanggal.ts';
import type { Doubt } from '../ask/confirm-doubts.ts';
import { typedDates } from '../flags/typed-dates.ts';
import type { Sitting } from '../sitting.ts';

/** The longest agreements last five years, and begin at most a year after their signing. */
const FAR_MONTHS = 72;

/** `lagi` is the line with the yes, where it can be typed again. */
export const farYearDoubts = (sesi: Pick<Sitting, 'dibaca' | 'hariIni'>, lagi: string | null): readonly Doubt[] =>
  typedDates(sesi)
    .filter(({ saat }) => dayOf(saat) > plusMonths(sesi.hariIni, FAR_MONTHS))
    .map(({ sebutan, saat, teks }) => ({
      kode: 'TANGGAL_JANGGAL',
      pesan: `"${teks}" (${sebutan}) dibaca ${formatTanggal(saat)}, ${yearOf(saat) - yearOf(sesi.hariIni)} tahun lagi.${lagi === null ? ' Bila memang begitu, ulangi perintahnya dengan --ya.' : ''}`,
      tanya: `Tahun ${saat.slice(0, 4)}?`,
      saran: lagi === null ? [] : [lagi],
      rinci: { flag: sebutan, dibaca: dayOf(saat), mungkin: null },
    }));
