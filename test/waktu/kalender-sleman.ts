import { readFileSync } from 'node:fs';
import type { Hitungan, Kalender } from '../../src/waktu/tanggal.ts';

type Daftar = Record<string, { hari: { tanggal: string; nama: string }[] }>;
const libur = JSON.parse(readFileSync(new URL('../../data/acuan/libur.json', import.meta.url), 'utf8')) as Daftar;

/** The holidays pks ships, 2024–2027. */
const kalender = (hitungan: Hitungan = 'hari-kerja'): Kalender => ({
  hitungan,
  libur: new Map(Object.values(libur).flatMap(({ hari }) => hari.map((h) => [h.tanggal, h.nama] as const))),
  tahun: new Set(Object.keys(libur).map(Number)),
});

export const hariKerja = kalender('hari-kerja');
export const hariKalender = kalender('hari-kalender');

/** Wednesday 19 August 2026, 10.15 WIB; 17 and 25 August are closed. */
export const rabu = new Date('2026-08-19T10:15:00+07:00');
