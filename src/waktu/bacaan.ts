/** What the readers of date texts share. */
import { akhirBulan, hariPekan, nomorHari, tambahBulan, tanggalSah } from './hitung.ts';
import { BULAN, HARI } from './nama.ts';
import { type Kalender, type Tanggal, tanggalWib } from './tanggal.ts';
import { tulisTanggalSurat } from './tulis.ts';

export type Arah = 'lampau' | 'depan' | 'tahun-ini' | 'terdekat';

/** What a text is read against. */
export type KonteksBaca = Readonly<{
  kini: Date;
  /**
   * Which of two years, or which of two Mondays, is meant: a past day (received, written), a coming one (until); where
   * both are sensible this year's day (a day to judge by) or the nearest (the first day of a mandate), and the coming Monday.
   */
  arah: Arah;
  kalender: Kalender;
  /** The day from which a day without its year is looked for, where it is not today: an end comes after its beginning. */
  sejak?: Tanggal | undefined;
  /** The case H7 and H+3 speak of; without a target where it waits at no step. */
  kasus?: Readonly<{ diterima: string; target: string | null }> | undefined;
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

/** The day, where it is that weekday (Monday 0); else why not. */
export function harusHari(tanggal: Tanggal, hari: number): Bacaan {
  const nyata = hariPekan(nomorHari(tanggal));
  if (nyata === hari) return tanggal;
  return { sebab: `${tulisTanggalSurat(tanggal)} jatuh pada hari ${HARI[nyata]}, bukan ${HARI[hari]}.` };
}

/**
 * A day without its year: the last one up to today where the past is meant, this year's, the nearest, or the next one
 * from today.
 */
export function tahunTerdekat({ kini, arah, sejak }: KonteksBaca, buat: (tahun: number) => Bacaan): Bacaan {
  const hariIni = sejak ?? tanggalWib(kini);
  const tahunIni = Number(hariIni.slice(0, 4));
  if (arah === 'tahun-ini') return buat(tahunIni);
  if (arah === 'terdekat') return terdekat(hariIni, [tahunIni + 1, tahunIni, tahunIni - 1].map(buat)) ?? buat(tahunIni);
  const langkah = arah === 'lampau' ? -1 : 1;
  const diArah = (b: Bacaan) => typeof b === 'string' && (arah === 'lampau' ? b <= hariIni : b >= hariIni);
  const pertama = buat(tahunIni);
  if (diArah(pertama)) return pertama;
  const kedua = buat(tahunIni + langkah);
  return diArah(kedua) ? kedua : typeof pertama === 'string' ? kedua : pertama;
}

/** Half a year: the nearest day of a calendar is never farther, but for the 29th of February. */
const SETENGAH_TAHUN = 183;

/** Of these days the nearest to `hari`, of two equally near the later one; null where none is a day. */
function terdekat(hari: Tanggal, calon: readonly Bacaan[]): Bacaan {
  const jarak = (t: Tanggal) => Math.abs(nomorHari(t) - nomorHari(hari));
  const [dekat] = calon.filter((b) => typeof b === 'string').sort((a, b) => jarak(a) - jarak(b));
  if (dekat === undefined || jarak(dekat) <= SETENGAH_TAHUN) return dekat ?? null;
  return { sebab: `${tulisTanggalSurat(dekat)} lebih dari enam bulan dari hari ini: tulis tahunnya.` };
}

/** Words for a month or week before, this, or after. */
export const ARAH = 'ini|depan|lalu|yang lalu';

/** -1, 0 or 1 for a word of `ARAH`; nothing said means this one. */
export const langkahArah = (kata = 'ini'): number => (kata === 'ini' ? 0 : kata === 'depan' ? 1 : -1);

/** The first day of the month `n` months from the one today is in. */
export const awalBulanKe = (kini: Date, n: number): Tanggal => tambahBulan(`${tanggalWib(kini).slice(0, 8)}01`, n);
