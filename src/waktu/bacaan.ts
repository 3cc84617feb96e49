/** What the readers of date texts share. */
import { akhirBulan, tambahBulan, tanggalSah } from './hitung.ts';
import { BULAN } from './nama.ts';
import { type Kalender, type Tanggal, tanggalWib } from './tanggal.ts';

/** What a text is read against. */
export type KonteksBaca = Readonly<{
  kini: Date;
  /**
   * Which of two years, or which of two Mondays, is meant: a past day (received, written), a coming one (until), or,
   * where both are sensible (a holiday, a day to judge by), this year's day and the coming Monday.
   */
  arah: 'lampau' | 'depan' | 'tahun-ini';
  kalender: Kalender;
  /** The case H7 and H+3 speak of. */
  kasus?: Readonly<{ diterima: string; target: string }> | undefined;
}>;

/** The day that was read; or why a text of this form means no day; null where it has another form. */
export type Bacaan = Tanggal | Readonly<{ sebab: string }> | null;

/** A whole text in tidy form (see `rapikan`) → what it means. */
export type Bentuk = (teks: string, konteks: KonteksBaca) => Bacaan;

/** Outside these years a date is a slip of the keyboard. */
const TAHUN = { awal: 1990, akhir: 2100 } as const;

/** Why a year is out of reach, or null. */
export const tahunDitolak = (tahun: number): { sebab: string } | null =>
  tahun >= TAHUN.awal && tahun <= TAHUN.akhir
    ? null
    : { sebab: `Tahun harus antara ${TAHUN.awal} dan ${TAHUN.akhir}.` };

/** A day from its numbers, or the sentence that says which of them is wrong. */
export function hariBulan(tahun: number, bulan: number, hari: number): Bacaan {
  const ditolak = tahunDitolak(tahun);
  if (ditolak) return ditolak;
  const awal = tanggalSah(tahun, bulan, 1);
  if (awal === null) return { sebab: 'Bulan hanya 1 sampai 12; hari selalu ditulis sebelum bulan.' };
  const tanggal = tanggalSah(tahun, bulan, hari);
  if (tanggal !== null) return tanggal;
  if (hari < 1) return { sebab: 'Hari dimulai dari tanggal 1.' };
  return { sebab: `${BULAN[bulan - 1]} ${tahun} hanya sampai tanggal ${akhirBulan(awal).slice(8)}.` };
}

/** A day without its year: the last one up to today where the past is meant, this year's, or the next one from today. */
export function tahunTerdekat({ kini, arah }: KonteksBaca, buat: (tahun: number) => Bacaan): Bacaan {
  const hariIni = tanggalWib(kini);
  const tahunIni = Number(hariIni.slice(0, 4));
  if (arah === 'tahun-ini') return buat(tahunIni);
  const langkah = arah === 'lampau' ? -1 : 1;
  const diArah = (b: Bacaan) => typeof b === 'string' && (arah === 'lampau' ? b <= hariIni : b >= hariIni);
  const pertama = buat(tahunIni);
  if (diArah(pertama)) return pertama;
  const kedua = buat(tahunIni + langkah);
  return diArah(kedua) ? kedua : typeof pertama === 'string' ? kedua : pertama;
}

/** Words for a month or week before, this, or after. */
export const ARAH = 'ini|depan|lalu|yang lalu|yg lalu';

/** -1, 0 or 1 for a word of `ARAH`; nothing said means this one. */
export const langkahArah = (kata = 'ini'): number => (kata === 'ini' ? 0 : kata === 'depan' ? 1 : -1);

/** The first day of the month `n` months from the one today is in. */
export const awalBulanKe = (kini: Date, n: number): Tanggal => tambahBulan(`${tanggalWib(kini).slice(0, 8)}01`, n);
