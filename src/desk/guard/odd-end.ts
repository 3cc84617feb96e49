import { dayNumber, validTanggal } from '../../office/days/day-arithmetic.ts';
import { formatTanggal, typedDay } from '../../office/days/format-days.ts';
import { type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import { firstDayOf, type KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { confirmDoubts } from '../ask/confirm-doubts.ts';
import type { ActFlags } from '../flags/standard-flags.ts';
import type { Sitting } from '../sitting.ts';
import { dateDoubt, type FieldSpelling } from './settle-dates.ts';

/** An end lies about its letter, or about the day on which it is typed. */
const FAR_FROM_LETTER = 300;

type EndDays = Readonly<{ berakhir: Tanggal; tanggal: Tanggal | null }>;
type EndedAgreement = Pick<KerjaSama, 'tanggal' | 'mulai' | 'berakhir'>;
type OddDay = Readonly<{ kunci: 'berakhir' | 'tanggalSurat'; dibaca: Tanggal; dekat: Tanggal; kalimat: string }>;

/** How the day is typed: the command, and the flag that takes it. */
type TypedAs = Readonly<{ nama: string; flag: (kunci: OddDay['kunci']) => ReturnType<FieldSpelling> }>;

export const AS_AKHIRI: TypedAs = { nama: 'akhiri', flag: (kunci) => ({ kunci, nilai: typedDay }) };
export const AS_RALAT: TypedAs = {
  nama: 'ralat',
  flag: (kunci) => ({
    kunci: 'isian',
    nilai: (hari) => `${kunci === 'berakhir' ? kunci : 'tanggal-surat'}=${typedDay(hari)}`,
  }),
};

/** `k` is the agreement without its early end. Returns what was said yes to. @throws TANGGAL_JANGGAL */
export async function settleOddEnd(
  sesi: Sitting,
  id: string,
  opsi: ActFlags,
  k: EndedAgreement,
  hari: EndDays,
  { nama, flag }: TypedAs,
): Promise<readonly string[]> {
  const ragu = oddDays(k, hari, sesi.hariIni).map(({ kunci, dibaca, dekat, kalimat }) => {
    const calon = sameDayNear(dibaca, dekat, k);
    const mungkin = calon !== null && (kunci === 'berakhir' || calon <= sesi.hariIni) ? calon : null;
    return dateDoubt([id], nama, opsi, { dibaca, mungkin, kalimat }, flag(kunci));
  });
  return confirmDoubts(sesi.env, opsi, ragu);
}

/** An end is held against its letter, where that is not odd itself. */
function oddDays(k: EndedAgreement, { berakhir, tanggal }: EndDays, hariIni: Tanggal): readonly OddDay[] {
  const surat = oddLetter(k, tanggal, hariIni);
  const dekat = surat.length === 0 && tanggal !== null ? tanggal : hariIni;
  if (Math.abs(dayNumber(berakhir) - dayNumber(dekat)) <= FAR_FROM_LETTER) return surat;
  const patokan = dekat === tanggal ? `suratnya ${formatTanggal(dekat)}` : `hari ini ${formatTanggal(dekat)}`;
  const kalimat = `PKS diakhiri per ${formatTanggal(berakhir)}, padahal ${patokan}.`;
  return [...surat, { kunci: 'berakhir', dibaca: berakhir, dekat, kalimat }];
}

function oddLetter(k: EndedAgreement, tanggal: Tanggal | null, hariIni: Tanggal): readonly OddDay[] {
  if (tanggal === null || tanggal >= firstDayOf(k)) return [];
  const kalimat = `Surat pengakhiran bertanggal ${formatTanggal(tanggal)}, sebelum PKS itu ditandatangani (${formatTanggal(firstDayOf(k))}).`;
  return [{ kunci: 'tanggalSurat', dibaca: tanggal, dekat: hariIni, kalimat }];
}

/** The day of another year that lies nearer, where the agreement lasted. */
function sameDayNear(dibaca: Tanggal, dekat: Tanggal, k: EndedAgreement): Tanggal | null {
  const [, bulan = 0, hari = 0] = dibaca.split('-').map(Number);
  const jarak = (satu: Tanggal) => Math.abs(dayNumber(satu) - dayNumber(dekat));
  const calon = [-1, 0, 1]
    .map((n) => validTanggal(yearOf(dekat) + n, bulan, hari))
    .filter((satu) => satu !== null && satu >= k.mulai && satu < k.berakhir && jarak(satu) < jarak(dibaca));
  return calon.sort((a, b) => jarak(a ?? '') - jarak(b ?? ''))[0] ?? null;
}
