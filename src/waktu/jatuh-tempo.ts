/**
 * Working days and H-days. Monday to Friday (Perpres 21/2023) but for the days
 * of the office calendar. Computed on day numbers: `overdue` asks for as many
 * cases as the register holds.
 */
import { hariPekan, nomorHari, tanggalKe } from './hitung.ts';
import type { Kalender, Saat, Tanggal } from './tanggal.ts';

/** Whether the office is open that day, also where H-days are counted by calendar. */
export const bukaKantor = (kalender: Kalender, tanggal: Saat): boolean =>
  buka(liburPekan(kalender), nomorHari(tanggal));

/**
 * The day on which H`h` of a case falls. By working days H1 is the day of
 * receipt or the next working day, Hn the n-th working day from there; by
 * calendar days H1 is the day of receipt itself and every day counts.
 */
export function jatuhTempo(kalender: Kalender, diterima: Saat, h: number): Tanggal {
  if (!Number.isInteger(h) || h < 1) throw new RangeError(`there is no H${h}`);
  const hari = nomorHari(diterima);
  return tanggalKe(kalender.hitungan === 'hari-kalender' ? hari + h - 1 : maju(liburPekan(kalender), hari - 1, h));
}

/** Working days after `dari` up to and including `sampai`; 0 where `sampai` is not later. */
export function hariKerjaAntara(kalender: Kalender, dari: Saat, sampai: Saat): number {
  const libur = liburPekan(kalender);
  return Math.max(0, urutan(libur, nomorHari(sampai)) - urutan(libur, nomorHari(dari)));
}

/** The `n`-th working day after `dari`, before it where negative; `dari` itself for 0. */
export function tambahHariKerja(kalender: Kalender, dari: Saat, n: number): Tanggal {
  return tanggalKe(maju(liburPekan(kalender), nomorHari(dari), n));
}

/** The years from `dari` to `sampai` for which no holiday decree is on file, ascending. */
export function tahunTanpaDasar(kalender: Kalender, dari: Saat, sampai: Saat): number[] {
  const tahun: number[] = [];
  for (let t = +dari.slice(0, 4); t <= +sampai.slice(0, 4); t++) if (!kalender.tahun.has(t)) tahun.push(t);
  return tahun;
}

/** Closed days that fall on Monday to Friday, as day numbers: ascending, and as a set. */
type Libur = Readonly<{ urut: readonly number[]; ada: ReadonlySet<number> }>;

/** A calendar is a value that never changes, so its days are numbered once. */
const ingatan = new WeakMap<Kalender['libur'], Libur>();

function liburPekan({ libur }: Kalender): Libur {
  const lama = ingatan.get(libur);
  if (lama) return lama;
  const urut = [...libur.keys()]
    .map(nomorHari)
    .filter((hari) => hariPekan(hari) < 5)
    .sort((a, b) => a - b);
  const baru = { urut, ada: new Set(urut) };
  ingatan.set(libur, baru);
  return baru;
}

const buka = (libur: Libur, hari: number): boolean => hariPekan(hari) < 5 && !libur.ada.has(hari);

/** The `n`-th working day after `dari`, before it where negative: by weekdays, then on by the closed days passed over. */
function maju({ urut }: Libur, dari: number, n: number): number {
  let hari = dari;
  for (let sisa = n; sisa !== 0; ) {
    const awal = n > 0 ? hari : hari - 1;
    const tiba = hariPekanKe(n > 0 ? hariPekanSampai(awal) + sisa : hariPekanSampai(awal) + sisa + 1);
    sisa = sampaiDengan(urut, n > 0 ? tiba : tiba - 1) - sampaiDengan(urut, awal);
    hari = tiba;
  }
  return hari;
}

/** How many days from Monday to Friday lie up to and including a day, from a Monday long ago; and the day of that number. */
const hariPekanSampai = (hari: number): number => Math.floor((hari + 3) / 7) * 5 + Math.min(hariPekan(hari) + 1, 5);
const hariPekanKe = (ke: number): number => Math.floor((ke - 1) / 5) * 7 + ((((ke - 1) % 5) + 5) % 5) - 3;

/** The same without the closed days: differences count working days. */
const urutan = ({ urut }: Libur, hari: number): number => hariPekanSampai(hari) - sampaiDengan(urut, hari);

/** How many of the ascending numbers are at most `batas`. */
function sampaiDengan(urut: readonly number[], batas: number): number {
  let [kiri, kanan] = [0, urut.length];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((urut[tengah] ?? 0) <= batas) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}
