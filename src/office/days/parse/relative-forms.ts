import { dayNumber, plusDays, plusMonths, weekdayOf } from '../day-arithmetic.ts';
import { weekdayOfName } from '../day-names.ts';
import { plusWorkingDays } from '../jatuh-tempo.ts';
import { parseNumberWords } from '../number-words.ts';
import { dayInWib } from '../tanggal.ts';
import { type DateForm, DIRECTION_WORDS, directionStep, mustBeWeekday } from './date-form.ts';

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['kemarin', -1],
  ['kemarin lusa', -2],
  ['kemarin dulu', -2],
  ['besok', 1],
  ['esok', 1],
  ['lusa', 2],
  ['tadi', 0],
  ['barusan', 0],
  ['baru saja', 0],
  ['nanti', 0],
]);

const WITH_WEEKDAY = /^(.+?),? (?:hari )?([a-z']+)$/;

/** Reads 'kemarin', 'besok', and 'besok Kamis' where tomorrow is a Thursday. */
export const dayWordForm: DateForm = (teks, { kini, arah }) => {
  const [, kata = teks, nama = ''] = DAY_WORDS.has(teks) ? [] : (WITH_WEEKDAY.exec(teks) ?? []);
  const jarak = DAY_WORDS.get(kata);
  const hari = weekdayOfName(nama);
  if (jarak === undefined || (hari === null && nama !== '')) return null;
  if (kata === 'nanti' && arah === 'lampau') return { sebab: 'Di sini hanya yang sudah terjadi.' };
  const tanggal = plusDays(dayInWib(kini), jarak);
  return hari === null ? tanggal : mustBeWeekday(tanggal, hari);
};

const DISTANCE_FORM =
  /^(?:(se)|(\d{1,4}) ?|([a-z ]+) )(hari kerja|hk|hari|minggu|pekan|bulan|tahun) (?:(lagi|ke depan|mendatang|yang akan datang)|lalu|yang lalu|sebelumnya)$/;

export const distanceForm: DateForm = (teks, { kini, kalender }) => {
  const [, se, angka, kata = '', satuan, lagi] = DISTANCE_FORM.exec(teks) ?? [];
  if (satuan === undefined) return null;
  const jumlah = se ? 1 : angka ? Number(angka) : parseNumberWords(kata);
  if (jumlah === null || jumlah > 9999) return null;
  const n = lagi ? jumlah : -jumlah;
  const hariIni = dayInWib(kini);
  if (satuan === 'hari') return plusDays(hariIni, n);
  if (satuan === 'minggu' || satuan === 'pekan') return plusDays(hariIni, 7 * n);
  if (satuan === 'bulan') return plusMonths(hariIni, n);
  if (satuan === 'tahun') return plusMonths(hariIni, 12 * n);
  return plusWorkingDays(kalender, hariIni, n);
};

const WORKING_DAY_FORM = /^(?:hari kerja|hk) (?:(berikutnya|berikut|selanjutnya|mendatang)|sebelumnya|lalu|yang lalu)$/;

export const workingDayForm: DateForm = (teks, { kini, kalender }) => {
  const [ada, berikut] = WORKING_DAY_FORM.exec(teks) ?? [];
  return ada === undefined ? null : plusWorkingDays(kalender, dayInWib(kini), berikut ? 1 : -1);
};

const WEEKDAY_FORM = new RegExp(
  `^(hari )?([a-z']+)(?: (?:(minggu|pekan) )?(${DIRECTION_WORDS}|kemarin|mendatang|yang akan datang|besok))?$`,
);

/**
 * Bare it is the nearest in the direction meant, today included; 'lalu' the last before today, 'ini' this week's,
 * 'depan' next week's, 'mendatang' the next after today.
 */
export const weekdayForm: DateForm = (teks, { kini, arah }) => {
  const [, sebutHari, nama = '', sepekan, kata] = WEEKDAY_FORM.exec(teks) ?? [];
  const hari = weekdayOfName(nama);
  if (hari === null) return null;
  if (nama === 'minggu' && kata && !sebutHari && !sepekan) {
    return { sebab: `Tulis "hari Minggu ${kata}" untuk harinya, atau mis. "seminggu lalu" untuk tujuh hari.` };
  }
  const hariIni = dayInWib(kini);
  const selisih = hari - weekdayOf(dayNumber(hariIni));
  const sebelum = selisih < 0 ? selisih : selisih - 7;
  const sesudah = selisih > 0 ? selisih : selisih + 7;
  if (kata === undefined) return plusDays(hariIni, selisih === 0 ? 0 : arah === 'lampau' ? sebelum : sesudah);
  if (kata === 'mendatang' || kata === 'yang akan datang' || kata === 'besok')
    return sepekan ? null : plusDays(hariIni, sesudah);
  const langkah = directionStep(kata);
  return plusDays(hariIni, langkah < 0 && !sepekan ? sebelum : selisih + 7 * langkah);
};
