import type { TextQuestion } from '../../env.ts';
import { validTanggal } from '../../office/days/day-arithmetic.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { dayPrompt } from '../ask/typed-answers.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { type DateAnchor, readTypedDay } from './typed-dates.ts';

type KasusFile = OpenKasus['berkas'];
type TypedPksDays = Readonly<{ tanggal?: string; mulai?: string; berakhir?: string }>;

/** By default it is in force from the day of signing. */
export function readPksDays(sesi: Sitting, kasus: KasusFile, o: TypedPksDays) {
  const tanggal = o.tanggal === undefined ? sesi.hariIni : readTypedDay(sesi, 'sahkan --tanggal', o.tanggal, { kasus });
  const mulai = o.mulai === undefined ? tanggal : readPksStart(sesi, kasus, o.mulai, tanggal);
  const berakhir = o.berakhir === undefined ? null : readPksEnd(sesi, kasus, o.berakhir, mulai);
  return { tanggal, mulai, berakhir };
}

/** Without a year it is the next such day from the signing on. */
export const readPksStart = (sesi: Sitting, kasus: KasusFile, teks: string, ditandatangani = sesi.hariIni): Tanggal =>
  readTypedDay(sesi, '--mulai', teks, { kasus, sejak: ditandatangani });

export const readPksEnd = (sesi: Sitting, kasus: KasusFile, teks: string, mulai = sesi.hariIni): Tanggal =>
  readTypedDay(sesi, '--berakhir', teks, endAnchor(sesi, kasus, mulai));

export function otherPksEnd(mulai: Tanggal, berakhir: Tanggal): Tanggal | null {
  const [tahun, bulan, hari] = [mulai.slice(0, 4), berakhir.slice(5, 7), berakhir.slice(8, 10)].map(Number);
  if (tahun === undefined || bulan === undefined || hari === undefined) return null;
  const calon = [tahun, tahun + 1].map((t) => validTanggal(t, bulan, hari));
  return calon.find((satu) => satu !== null && satu > mulai) ?? null;
}

export const signingDayPrompt = (sesi: Sitting, kasus: KasusFile): TextQuestion => ({
  ...dayPrompt(sesi, 'sahkan --tanggal', { kasus }),
  bawaan: 'hari ini',
});

export const pksEndPrompt = (sesi: Sitting, kasus: KasusFile, o: TypedPksDays): TextQuestion =>
  dayPrompt(sesi, '--berakhir', endAnchor(sesi, kasus, readPksDays(sesi, kasus, o).mulai));

const endAnchor = (sesi: Sitting, kasus: KasusFile, mulai: Tanggal): DateAnchor => ({
  kasus,
  sejak: mulai > sesi.hariIni ? mulai : sesi.hariIni,
});
