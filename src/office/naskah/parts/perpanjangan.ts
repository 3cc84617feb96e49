/** The agreement that a case renews, as its letter and its own agreement name it. */
import { formatTanggalSurat } from '../../days/format-days.ts';
import type { ConditionField, NaskahSource, TextField, WhenMissing } from '../naskah.ts';
import { byHand } from './naskah-values.ts';

const formerDay = (b: NaskahSource, apa: 'tanggal' | 'berakhir'): string | null =>
  b.pksLama ? formatTanggalSurat(b.pksLama[apa]) : null;

/** Nowhere else is anything left to fill in: the paragraphs that name it are gone. */
const openInRenewal =
  (titik: number) =>
  (b: NaskahSource): WhenMissing =>
    b.kasus.perpanjanganDari === undefined ? { cara: 'kosong' } : byHand(titik);

export const PERPANJANGAN_FIELDS = {
  lama_nomor_kesatu: {
    arti: 'nomor PIHAK KESATU pada PKS yang diperpanjang',
    contoh: '470/7/PKS/2024',
    kosong: openInRenewal(30),
    nilai: (b) => b.pksLama?.nomorKesatu ?? null,
  },
  lama_nomor_kedua: {
    arti: 'nomor PIHAK KEDUA pada PKS yang diperpanjang',
    contoh: '445/31/2024',
    kosong: openInRenewal(30),
    nilai: (b) => b.pksLama?.nomorKedua ?? null,
  },
  lama_tanggal: {
    arti: 'tanggal PKS yang diperpanjang ditandatangani',
    contoh: '14 Oktober 2024',
    kosong: openInRenewal(24),
    nilai: (b) => formerDay(b, 'tanggal'),
  },
  lama_berakhir: {
    arti: 'tanggal PKS yang diperpanjang berakhir',
    contoh: '13 Oktober 2026',
    kosong: openInRenewal(24),
    nilai: (b) => formerDay(b, 'berakhir'),
  },
} as const satisfies Record<string, TextField>;

export const PERPANJANGAN_CONDITIONS = {
  bila_perpanjangan: {
    arti: 'permohonan perpanjangan PKS',
    nilai: (b) => b.kasus.perpanjanganDari !== undefined,
  },
} as const satisfies Record<string, ConditionField>;
