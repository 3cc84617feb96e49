import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { distanceFromToday, formatShortDay, formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import type { KasusListRow, KasusStanding } from '../../office/queue/kasus-standing.ts';
import { koreksiText } from '../kasus/holders-text.ts';
import type { ListBasis } from '../kasus/langkah-text.ts';

export const basisText = ({ hitungan }: ListBasis): string =>
  hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja, libur tidak dihitung';

export const langkahCell = (b: KasusListRow): string =>
  b.langkah ? `${langkahCode(b.langkah.no)} ${b.langkah.ringkas}${koreksiText(b)}` : '';

export const targetCell = (b: KasusListRow, tahun: number): string =>
  b.target ? `H${b.target.h} ${formatShortDay(b.target.tanggal, tahun)}` : '';

const NEAREST_SHOWN = 10;

/** 'Mendekati: 019, 020 hari ini · 010, 013, 018 besok'; `dekat` counts those not read too. */
export function upcomingFooter(
  dasar: ListBasis & Readonly<{ dekat?: number }>,
  mendekati: readonly KasusStanding[],
): string {
  if (mendekati.length === 0) return '';
  const menurutHari = new Map<string, string[]>();
  for (const { id, target } of mendekati.slice(0, NEAREST_SHOWN)) {
    if (!target) continue;
    menurutHari.set(target.tanggal, [...(menurutHari.get(target.tanggal) ?? []), shortId(id, dasar.hariIni)]);
  }
  const sebut = [...menurutHari].map(([hari, id]) => `${id.join(', ')} ${dayName(hari, dasar)}`);
  const dekat = dasar.dekat ?? mendekati.length;
  const lagi = dekat > NEAREST_SHOWN ? [`dan ${dekat - NEAREST_SHOWN} lagi`] : [];
  return `Mendekati: ${[...sebut, ...lagi].join(' · ')}`;
}

export const shortId = (id: string, hariIni: string): string =>
  id.startsWith(`${hariIni.slice(0, 4)}-`) ? id.slice(5) : id;

function dayName(hari: string, { per, hariIni }: ListBasis): string {
  const jarak = dayNumber(hari) - dayNumber(per);
  if (per === hariIni && (jarak === 0 || jarak === 1)) return distanceFromToday(hariIni, hari);
  return jarak === 0 ? 'hari itu' : formatShortWeekday(hari, yearOf(per));
}
