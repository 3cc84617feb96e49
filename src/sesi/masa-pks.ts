/** The days of an agreement as they are typed: it begins on the day it was signed or after it, and ends after that. */
import type { TanyaTeks } from '../env.ts';
import { tanggalSah } from '../waktu/hitung.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import { bacaHari, type Sandaran } from './baca-hari.ts';
import { tanyaHari } from './jawaban.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';

type Kasus = KasusTerbuka['berkas'];
type Diketik = Readonly<{ tanggal?: string; mulai?: string; berakhir?: string }>;

/** When it was signed, from when on it is in force (that day unless another is said), and until when, where that is said. */
export function masaPks(sesi: Sesi, kasus: Kasus, o: Diketik) {
  const tanggal = o.tanggal === undefined ? sesi.hariIni : bacaHari(sesi, 'sahkan --tanggal', o.tanggal, { kasus });
  const mulai = o.mulai === undefined ? tanggal : bacaMulai(sesi, kasus, o.mulai, tanggal);
  const berakhir = o.berakhir === undefined ? null : bacaBerakhir(sesi, kasus, o.berakhir, mulai);
  return { tanggal, mulai, berakhir };
}

/** The first day; without its year the next one from the signing on, also where that is typed later. */
export const bacaMulai = (sesi: Sesi, kasus: Kasus, teks: string, ditandatangani = sesi.hariIni): Tanggal =>
  bacaHari(sesi, '--mulai', teks, { kasus, sejak: ditandatangani });

/** The last day. */
export const bacaBerakhir = (sesi: Sesi, kasus: Kasus, teks: string, mulai = sesi.hariIni): Tanggal =>
  bacaHari(sesi, '--berakhir', teks, akhirSejak(sesi, kasus, mulai));

/** The last day that was probably meant where the one typed lies before the first: the same day, in the next year after it. */
export function akhirLain(mulai: Tanggal, berakhir: Tanggal): Tanggal | null {
  const [tahun, bulan, hari] = [mulai.slice(0, 4), berakhir.slice(5, 7), berakhir.slice(8, 10)].map(Number);
  if (tahun === undefined || bulan === undefined || hari === undefined) return null;
  const calon = [tahun, tahun + 1].map((t) => tanggalSah(t, bulan, hari));
  return calon.find((satu) => satu !== null && satu > mulai) ?? null;
}

/** The day of the signing, as it is asked for. */
export const tanyaTtd = (sesi: Sesi, kasus: Kasus): TanyaTeks => ({
  ...tanyaHari(sesi, 'sahkan --tanggal', { kasus }),
  bawaan: 'hari ini',
});

/** The last day, as it is asked for. */
export const tanyaBerakhir = (sesi: Sesi, kasus: Kasus, o: Diketik): TanyaTeks =>
  tanyaHari(sesi, '--berakhir', akhirSejak(sesi, kasus, masaPks(sesi, kasus, o).mulai));

const akhirSejak = (sesi: Sesi, kasus: Kasus, mulai: Tanggal): Sandaran => ({
  kasus,
  sejak: mulai > sesi.hariIni ? mulai : sesi.hariIni,
});
