import { monthEnd, plusDays } from '../day-arithmetic.ts';
import { MONTHS, monthOfName } from '../day-names.ts';
import { isKantorOpen, plusWorkingDays } from '../jatuh-tempo.ts';
import { type Calendar, dayInWib, type Tanggal, yearOf } from '../tanggal.ts';
import {
  type DateForm,
  DIRECTION_WORDS,
  dayFromNumbers,
  directionStep,
  monthStartAfter,
  resolveYear,
} from './date-form.ts';

const EDGE_FORM = new RegExp(
  `^(awal|pertengahan|akhir) (?:(bulan|tahun)( kerja)?(?: (${DIRECTION_WORDS}))?|([a-z]+)(?: (\\d{4}))?)$`,
);

/** Reads 'akhir bulan' and 'pertengahan September 2026' (the 15th). */
export const edgeForm: DateForm = (teks, konteks) => {
  const [, sisi = '', satuan, kerja, kata, nama = '', tahun] = EDGE_FORM.exec(teks) ?? [];
  const bulan = monthOfName(nama);
  if (satuan === undefined && bulan === null) return null;
  if (bulan !== null) {
    const buat = (t: number) => {
      const awal = dayFromNumbers(t, bulan, 1);
      return typeof awal === 'string' ? atSide(sisi, awal) : awal;
    };
    return tahun ? buat(Number(tahun)) : resolveYear(konteks, buat);
  }
  const { kini, kalender } = konteks;
  const tahunIni = yearOf(dayInWib(kini)) + directionStep(kata);
  const awal = satuan === 'bulan' ? monthStartAfter(kini, directionStep(kata)) : `${tahunIni}-01-01`;
  const akhir = satuan === 'bulan' ? monthEnd(awal) : `${tahunIni}-12-31`;
  if (sisi === 'pertengahan') return satuan === 'bulan' && !kerja ? atSide(sisi, awal) : null;
  if (!kerja) return sisi === 'awal' ? awal : akhir;
  return sisi === 'awal' ? nearestOpenDay(kalender, awal, 1) : nearestOpenDay(kalender, akhir, -1);
};

const atSide = (sisi: string, awal: Tanggal): Tanggal =>
  sisi === 'awal' ? awal : sisi === 'akhir' ? monthEnd(awal) : plusDays(awal, 14);

const nearestOpenDay = (kalender: Calendar, t: Tanggal, langkah: 1 | -1): Tanggal =>
  isKantorOpen(kalender, t) ? t : plusWorkingDays(kalender, t, langkah);

const DAY_OF_MONTH = new RegExp(`^(?:tgl|tanggal)\\.? ?(\\d{1,2}) bulan (${DIRECTION_WORDS})$`);

/** Reads 'tgl 5 bulan depan'; 'tgl 5' alone says too little. */
export const dayOfMonthForm: DateForm = (teks, { kini }) => {
  const [, hari, kata] = DAY_OF_MONTH.exec(teks) ?? [];
  if (hari === undefined) return null;
  const awal = monthStartAfter(kini, directionStep(kata));
  return dayFromNumbers(yearOf(awal), Number(awal.slice(5, 7)), Number(hari));
};

const NO_DAY = new RegExp(
  `^(?:(bulan|pekan|tahun) (${DIRECTION_WORDS}|kemarin|mendatang)|(?:bulan )?([a-z]+)(?: (\\d{4}))?)$`,
);

/** 'bulan depan' and 'September 2026' name a month and no day: it is asked which day. */
export const noDayForm: DateForm = (teks) => {
  const [, satuan, kata = '', nama = '', tahun] = NO_DAY.exec(teks) ?? [];
  const bulan = monthOfName(nama);
  if (satuan === undefined && bulan === null) return null;
  if (satuan === 'pekan') return { sebab: `Hari apa? Contoh: Senin pekan ${typableWord(kata)}.` };
  const apa = bulan === null ? `${satuan} ${typableWord(kata)}` : [MONTHS[bulan - 1], tahun].filter(Boolean).join(' ');
  const contoh = satuan === 'tahun' ? '' : satuan === 'bulan' ? `tgl 5 ${apa}, ` : `5 ${apa}, `;
  return { sebab: `${apa.charAt(0).toUpperCase()}${apa.slice(1)} tanggal berapa? Contoh: ${contoh}akhir ${apa}.` };
};

const typableWord = (kata: string): string => (kata === 'kemarin' ? 'lalu' : kata === 'mendatang' ? 'depan' : kata);
