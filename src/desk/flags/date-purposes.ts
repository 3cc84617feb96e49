/** Tells on which side of today a date is read where its year is left out. */
import type { DateDirection } from '../../office/days/parse/date-form.ts';
import type { Moment } from '../../office/days/tanggal.ts';

/** By flag, or command and flag or argument, with the words of the answer. */
export const DATE_PURPOSES = {
  '--tanggal': ['lampau', 'tanggal'],
  '--tanggal-surat': ['lampau', 'tanggal surat'],
  '--diterima': ['lampau', 'diterima'],
  '--tanggal-keluar': ['lampau', 'tanggal surat keluar'],
  '--tanggal-balasan': ['lampau', 'tanggal balasan'],
  '--user-id': ['lampau', 'user ID'],
  '--jaringan': ['lampau', 'jaringan'],
  '--mulai': ['depan', 'mulai'],
  '--berakhir': ['depan', 'berakhir'],
  '--sampai': ['depan', 'sampai'],
  '--sejak': ['lampau', 'sejak'],
  '--dari': ['terdekat', 'dari'],
  '--per': ['tahun-ini', 'per'],
  'sahkan --tanggal': ['lampau', 'ditandatangani'],
  'akhiri --berakhir': ['terdekat', 'berakhir'],
  'jadwal --diterima': ['tahun-ini', 'diterima'],
  'pejabat --mulai': ['lampau', 'mulai menjabat'],
  'libur tambah': ['depan', 'libur'],
  'libur cabut': ['terdekat', 'libur'],
} as const satisfies Record<string, readonly [DateDirection, string]>;

export type DatePurpose = keyof typeof DATE_PURPOSES;

/** With `jauh` it has no year, and is more than half a year away. */
export type TypedDate = Readonly<{ sebutan: string; teks: string; saat: Moment; jauh: boolean }>;
