/**
 * Whose day it was. Each working day of a case (each day, where the office counts
 * calendar days) belongs to the office, to the
 * institution or to Kemendagri. A change takes effect the day after: the day on
 * which a letter leaves is still the office's, the day on which the reply comes
 * still the ministry's. Waiting moves no target, it moves the blame.
 */
import type { Tanggungan } from '../sop/sop.ts';
import { nomorHari, tambahHari } from '../waktu/hitung.ts';
import { hariKerjaAntara, tambahHariKerja } from '../waktu/jatuh-tempo.ts';
import { hariDari, type Kalender, type Saat, type Tanggal } from '../waktu/tanggal.ts';

/** Every change of whose days run, oldest first; before the first one they are the office's. */
export type Jam = readonly Readonly<{ siapa: Tanggungan; sejak: Tanggal }>[];

/** When the ministry's reply came in, and for which H the SOP had awaited it. */
export type Tiba = Readonly<{ h: number; tanggal: Tanggal }>;

export type HariMilik = Readonly<Record<Tanggungan, number>>;

/** The days are `siapa`'s after `saat`. */
export const pindah = (jam: Jam, siapa: Tanggungan, saat: Saat): Jam =>
  (jam.at(-1)?.siapa ?? 'kantor') === siapa ? jam : [...jam, { siapa, sejak: hariDari(saat) }];

/** Days after `dari` up to and including `sampai`, as the office counts them. */
export const antara = (kalender: Kalender, dari: Tanggal, sampai: Tanggal): number =>
  kalender.hitungan === 'hari-kalender' ? nomorHari(sampai) - nomorHari(dari) : hariKerjaAntara(kalender, dari, sampai);

/** Without those changes after which came another that very day (or, where a clock was wrong, an earlier one). */
export function tanpaSekejap<T extends Readonly<{ sejak: Tanggal }>>(perubahan: readonly T[]): readonly T[] {
  const tetap: T[] = [];
  for (const satu of perubahan) {
    while (satu.sejak <= (tetap.at(-1)?.sejak ?? '')) tetap.pop();
    tetap.push(satu);
  }
  return tetap;
}

/** The same, by whose they are. */
function hariAntara(kalender: Kalender, jam: Jam, dari: Tanggal, sampai: Tanggal): HariMilik {
  const hari = { kantor: 0, pemohon: 0, kemendagri: 0 };
  let siapa: Tanggungan = 'kantor';
  let mulai = dari;
  for (const berikut of [...tanpaSekejap(jam), { siapa, sejak: sampai }]) {
    const akhir = berikut.sejak < sampai ? berikut.sejak : sampai;
    if (akhir > mulai) {
      hari[siapa] += antara(kalender, mulai, akhir);
      mulai = akhir;
    }
    siapa = berikut.siapa;
  }
  return hari;
}

/** The days of a case from H1 up to and including `per`, or the day it was closed. */
export const hariKasus = (
  kalender: Kalender,
  p: Readonly<{ diterima: Saat; jam: Jam; ditutup?: Readonly<{ pada: Saat }> }>,
  per: Tanggal,
): HariMilik => {
  const akhir = p.ditutup ? hariDari(p.ditutup.pada) : per;
  return hariAntara(kalender, p.jam, tambahHari(hariDari(p.diterima), -1), akhir < per ? akhir : per);
};

/** Since when somebody outside is waited for, and for how many days as of `per`; null while the days are the office's. */
export function menungguLuar(
  kalender: Kalender,
  jam: Jam,
  per: Tanggal,
): Readonly<{ sejak: Tanggal; hari: number }> | null {
  const kini = jam.at(-1);
  if (!kini || kini.siapa === 'kantor') return null;
  return { sejak: kini.sejak, hari: Math.max(0, antara(kalender, kini.sejak, per)) };
}

/** A step judged from the day of a late reply; how late it is so as of `per`, in working and in calendar days. */
export type SejakBalasan = Readonly<{ h: number; tanggal: Tanggal; lewatHariKerja: number; lewatHari: number }>;

export type BagianKantor = Readonly<{
  /** Of the days after the target up to and including `per`, the office's own, as the office counts them. */
  lewatKantor: number;
  /** Where the reply came later than the SOP awaited it: the same step, with that day for its H. */
  sejakBalasan: SejakBalasan | null;
}>;

/** What of a step's lateness is the office's, beside the SOP's absolute `target`. */
export function bagianKantor(
  kalender: Kalender,
  { jam, tiba }: Readonly<{ jam: Jam; tiba: Tiba | null }>,
  target: Readonly<{ h: number; tanggal: Tanggal }>,
  per: Tanggal,
): BagianKantor {
  return {
    lewatKantor: hariAntara(kalender, jam, target.tanggal, per).kantor,
    sejakBalasan: tiba && dinilaiSejak(kalender, tiba, target, per),
  };
}

function dinilaiSejak(
  kalender: Kalender,
  tiba: Tiba,
  target: Readonly<{ h: number; tanggal: Tanggal }>,
  per: Tanggal,
): SejakBalasan | null {
  if (target.h < tiba.h) return null;
  const tanggal =
    kalender.hitungan === 'hari-kalender'
      ? tambahHari(tiba.tanggal, target.h - tiba.h)
      : tambahHariKerja(kalender, tiba.tanggal, target.h - tiba.h);
  if (tanggal <= target.tanggal) return null;
  return {
    h: target.h,
    tanggal,
    lewatHariKerja: hariKerjaAntara(kalender, tanggal, per),
    lewatHari: Math.max(0, nomorHari(per) - nomorHari(tanggal)),
  };
}
