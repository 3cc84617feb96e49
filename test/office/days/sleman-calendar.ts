import { readFileSync } from 'node:fs';
import type { Calendar, Hitungan } from '../../../src/office/days/tanggal.ts';

type LiburFile = Record<string, { hari: { tanggal: string; nama: string }[] }>;
const libur = JSON.parse(readFileSync(new URL('../../../data/acuan/libur.json', import.meta.url), 'utf8')) as LiburFile;

/** The holidays pks ships, 2024–2027. */
const calendarBy = (hitungan: Hitungan = 'hari-kerja'): Calendar => ({
  hitungan,
  libur: new Map(Object.values(libur).flatMap(({ hari }) => hari.map((h) => [h.tanggal, h.nama] as const))),
  tahun: new Set(Object.keys(libur).map(Number)),
});

export const workingDayCalendar = calendarBy('hari-kerja');
export const everyDayCalendar = calendarBy('hari-kalender');

/** Wednesday 19 August 2026, 10.15 WIB; 17 and 25 August are closed. */
export const wednesday = new Date('2026-08-19T10:15:00+07:00');
