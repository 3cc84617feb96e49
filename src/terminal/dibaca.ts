/** How the dates that were typed were read: weekday and year, unless the answer says them already. */
import { tulisSaat, tulisTanggal } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';

export type Dibaca = Readonly<{ sebutan: string; saat: string }>;

/** At most one paragraph: 'Dibaca   tanggal surat Rabu, 12 Agustus 2026'. */
export function tampilDibaca(dibaca: readonly Dibaca[], jawaban: string, lebar: number): readonly string[] {
  const sudah = jawaban.replace(/\s+/g, ' ');
  const belum = dibaca.filter(({ saat }) => !sudah.includes(tulisTanggal(saat)));
  const isi = belum.map(({ sebutan, saat }) => `${sebutan} ${tulisSaat(saat)}`).join(' · ');
  return isi === '' ? [] : [gantung('  Dibaca   ', isi, lebar)];
}
