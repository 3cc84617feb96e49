import { dayWords } from '../days/format-days.ts';
import type { Hitungan } from '../days/tanggal.ts';
import { langkahCode } from '../permohonan/text/kasus-words.ts';
import { peranName, type Sop } from '../sop/sop.ts';

/** `satuan` is 'hk' for working days; `hari` writes it out. */
export type ReportWords = Readonly<{
  holder(kode: string): string;
  satuan: string;
  hari: string;
  hitungan: Hitungan;
}>;

const OUTSIDE: Readonly<Record<string, string>> = {
  pemohon: 'Pemohon',
  kemendagri: 'Kemendagri',
  sesudahSop: 'Sesudah SOP',
  sebelumPks: 'Sebelum pks',
};

export const reportWords = (sop: Sop, hitungan: Hitungan): ReportWords => ({
  holder: (kode) => OUTSIDE[kode] ?? peranName(sop, kode),
  satuan: hitungan === 'hari-kalender' ? 'hari' : 'hk',
  hari: dayWords(hitungan),
  hitungan,
});

export const lateDays = (
  { lewatHariKerja, lewatHari }: Readonly<{ lewatHariKerja: number; lewatHari: number }>,
  { hitungan }: ReportWords,
): number => (hitungan === 'hari-kalender' ? lewatHari : lewatHariKerja);

export const stepName = ({ no, ringkas }: Readonly<{ no: number; ringkas: string }>): string =>
  `${langkahCode(no)} ${ringkas}`;

/** '93%', or '–' of nothing; 100% is all and 0% none, however near. */
export function shareText(bagian: number, semua: number): string {
  if (semua === 0) return '–';
  if (bagian === 0 || bagian === semua) return bagian === 0 ? '0%' : '100%';
  return `${Math.min(99, Math.max(1, Math.round((100 * bagian) / semua)))}%`;
}

export const numberText = (angka: number | null): string =>
  angka === null ? '–' : String(Math.round(angka * 10) / 10).replace('.', ',');
