import { confirmDoubts } from '../../desk/ask/confirm-doubts.ts';
import { asOwnFlag, dateDoubt } from '../../desk/guard/settle-dates.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dayNumber, validTanggal } from '../../office/days/day-arithmetic.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import { firstDayOf, type KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { AkhiriFlags } from './ask-akhiri.ts';

/** An end lies about its letter, or about the day on which it is typed. */
const FAR_FROM_LETTER = 300;

type EndDays = Readonly<{ berakhir: Tanggal; tanggal: Tanggal | null }>;
type OddDay = Readonly<{ kunci: 'berakhir' | 'tanggalSurat'; dibaca: Tanggal; dekat: Tanggal; kalimat: string }>;

/** Returns what was said yes to. @throws TANGGAL_JANGGAL */
export async function settleOddEnd(
  sesi: Sitting,
  id: string,
  opsi: AkhiriFlags,
  k: KerjaSama,
  hari: EndDays,
): Promise<readonly string[]> {
  const ragu = oddDays(k, hari, sesi.hariIni).map(({ kunci, dibaca, dekat, kalimat }) =>
    dateDoubt(
      [id],
      'akhiri',
      opsi,
      { dibaca, mungkin: sameDayNear(dibaca, dekat, k), kalimat },
      { ...asOwnFlag('mulai'), kunci },
    ),
  );
  return confirmDoubts(sesi.env, opsi, ragu);
}

function oddDays(k: KerjaSama, { berakhir, tanggal }: EndDays, hariIni: Tanggal): readonly OddDay[] {
  if (tanggal !== null && tanggal < firstDayOf(k)) {
    const kalimat = `Surat pengakhiran bertanggal ${formatTanggal(tanggal)}, sebelum PKS itu ditandatangani (${formatTanggal(firstDayOf(k))}).`;
    return [{ kunci: 'tanggalSurat', dibaca: tanggal, dekat: hariIni, kalimat }];
  }
  const dekat = tanggal ?? hariIni;
  if (Math.abs(dayNumber(berakhir) - dayNumber(dekat)) <= FAR_FROM_LETTER) return [];
  const patokan = tanggal === null ? `hari ini ${formatTanggal(hariIni)}` : `suratnya ${formatTanggal(tanggal)}`;
  return [
    {
      kunci: 'berakhir',
      dibaca: berakhir,
      dekat,
      kalimat: `PKS diakhiri per ${formatTanggal(berakhir)}, padahal ${patokan}.`,
    },
  ];
}

/** The day of another year that lies nearer, where the agreement lasted. */
function sameDayNear(dibaca: Tanggal, dekat: Tanggal, k: KerjaSama): Tanggal | null {
  const [, bulan = 0, hari = 0] = dibaca.split('-').map(Number);
  const jarak = (satu: Tanggal) => Math.abs(dayNumber(satu) - dayNumber(dekat));
  const calon = [-1, 0, 1]
    .map((n) => validTanggal(yearOf(dekat) + n, bulan, hari))
    .filter((satu) => satu !== null && satu >= k.mulai && satu < k.berakhir && jarak(satu) < jarak(dibaca));
  return calon.sort((a, b) => jarak(a ?? '') - jarak(b ?? ''))[0] ?? null;
}
