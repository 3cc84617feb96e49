/**
 * Every date a person may type, and which side of today it is read on where its year is left out. What was read is
 * kept for the answer: nobody should have to guess which year was taken.
 */
import { targetLangkah } from '../permohonan/tenggat.ts';
import { type Arah, bacaSaat, bacaTanggal, hariTerbuka, type KonteksBaca, masaLalu } from '../waktu/baca.ts';
import { nomorHari } from '../waktu/hitung.ts';
import { hariDari, type Saat, type Tanggal } from '../waktu/tanggal.ts';
import { jarakHari, tulisSaat, tulisTanggal } from '../waktu/tulis.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';

/** By flag; where a command means it otherwise, or it is an argument, by command too. With the words of the answer. */
export const MAKSUD = {
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
  'jadwal --diterima': ['tahun-ini', 'diterima'],
  'pejabat --mulai': ['lampau', 'mulai menjabat'],
  'libur tambah': ['depan', 'libur'],
  'libur cabut': ['terdekat', 'libur'],
} as const satisfies Record<string, readonly [Arah, string]>;

export type Maksud = keyof typeof MAKSUD;

/** A date as it was typed and read. `jauh`: its year was left open, and it is more than half a year away. */
export type Dibaca = Readonly<{ sebutan: string; teks: string; saat: Saat; jauh: boolean }>;

/** What a date may lean on besides today: its case (H7, H+3), or the day it comes after. */
export type Sandaran = Readonly<{ kasus?: KasusTerbuka['berkas']; sejak?: Tanggal }>;

const konteks = (sesi: Sesi, maksud: Maksud, { kasus, sejak }: Sandaran): KonteksBaca => ({
  kini: sesi.kini,
  kalender: sesi.kalender,
  arah: MAKSUD[maksud][0],
  sejak,
  kasus: kasus && {
    diterima: hariDari(kasus.permohonan.diterima),
    target:
      kasus.permohonan.langkah &&
      targetLangkah(sesi.kalender, kasus.permohonan.diterima, kasus.permohonan.langkah.h).tanggal,
  },
});

/** A date without its year that lies farther than this was perhaps meant in another year. */
const JAUH = 180;

function artikan(sesi: Sesi, maksud: Maksud, teks: string, s: Sandaran, baca: typeof bacaSaat): Dibaca {
  const k = konteks(sesi, maksud, s);
  const saat = baca(teks, k);
  const jarak = Math.abs(nomorHari(saat) - nomorHari(sesi.hariIni));
  return { sebutan: MAKSUD[maksud][1], teks: teks.trim(), saat, jauh: jarak > JAUH && hariTerbuka(teks, k) };
}

/** A day. @throws Galat TANGGAL_TIDAK_TERBACA */
export function bacaHari(sesi: Sesi, maksud: Maksud, teks: string, s: Sandaran = {}): Tanggal {
  const dibaca = artikan(sesi, maksud, teks, s, bacaTanggal);
  sesi.dibaca.set(maksud, dibaca);
  return dibaca.saat;
}

/** The day a text would be read as, without reading it: to choose between two meanings. */
export const hariBila = (sesi: Sesi, maksud: Maksud, teks: string): Tanggal =>
  artikan(sesi, maksud, teks, {}, bacaTanggal).saat;

/** A day, with its time where one is typed. @throws Galat TANGGAL_TIDAK_TERBACA */
export function bacaKapan(sesi: Sesi, maksud: Maksud, teks: string, s: Sandaran = {}): Saat {
  const dibaca = artikan(sesi, maksud, teks, s, bacaSaat);
  sesi.dibaca.set(maksud, dibaca);
  return dibaca.saat;
}

/** What a prompt echoes behind a date; it throws as the flag would, and refuses the future where the past is meant. */
export function gemaHari(sesi: Sesi, maksud: Maksud, teks: string, s: Sandaran = {}, berjam = false): string {
  const dibaca = artikan(sesi, maksud, teks, s, berjam ? bacaSaat : bacaTanggal);
  if (MAKSUD[maksud][0] === 'lampau') masaLalu(dibaca.saat, sesi.kini);
  return `${tulisSaat(dibaca.saat)}${dibaca.jauh ? ` (${jarakHari(sesi.hariIni, hariDari(dibaca.saat))})` : ''}`;
}

/** All that was read in this sitting, in the order of the table. */
export const yangDibaca = ({ dibaca }: Pick<Sesi, 'dibaca'>): readonly Dibaca[] =>
  (Object.keys(MAKSUD) as Maksud[]).flatMap((maksud) => dibaca.get(maksud) ?? []);

/** Said loudly: of two years the one that was taken. */
export const peringatanJauh = (sesi: Pick<Sesi, 'dibaca' | 'hariIni'>): readonly string[] =>
  yangDibaca(sesi)
    .filter((d) => d.jauh)
    .map(
      ({ teks, sebutan, saat }) =>
        `PERHATIAN: "${teks}" (${sebutan}) dibaca ${tulisTanggal(saat)}, ${jarakHari(sesi.hariIni, hariDari(saat))}. Bila tahun lain yang dimaksud, tulis tahunnya.`,
    );
