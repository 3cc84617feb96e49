/** Weekday and year, unless the answer has them. */
import { formatMoment, formatTanggal } from '../../office/days/format-days.ts';
import { hangIndent } from '../layout/wrap.ts';

export type ShownDateRead = Readonly<{ sebutan: string; saat: string }>;

/** At most one paragraph: 'Dibaca tanggal surat Rabu, 12 Agustus 2026'. */
export function showDatesRead(dibaca: readonly ShownDateRead[], jawaban: string, lebar: number): readonly string[] {
  const sudah = jawaban.replace(/\s+/g, ' ');
  const belum = dibaca.filter(({ saat }) => !sudah.includes(formatTanggal(saat)));
  const isi = belum.map(({ sebutan, saat }) => `${sebutan} ${formatMoment(saat)}`).join(' · ');
  return isi === '' ? [] : [hangIndent('  Dibaca   ', isi, lebar)];
}
