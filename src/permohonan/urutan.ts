/**
 * The order of acts. What moves a case or its clock is never dated before what moved it last, and within a day a time
 * not before any earlier time of that day, whatever stands between them. What was taken back binds no longer.
 */
import { Galat } from '../galat.ts';
import { type Saat, sebelum } from '../waktu/tanggal.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { bergerak, diurungkan } from './berlaku.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import type { Aturan } from './perintah.ts';
import type { Tercatat } from './permohonan.ts';

type Urut = Pick<Aturan, 'id' | 'riwayat'>;

/** What the next act is measured by: the receipt as it stands now, then each act that moved the case. */
export function yangMengikat({ riwayat = [] }: Urut, p: Tercatat): readonly (Umum | Kejadian)[] {
  const [awal] = riwayat[0]?.kejadian ?? [];
  const batal = diurungkan(riwayat);
  let hasil: (Umum | Kejadian)[] = awal ? [{ ...awal, pada: p.diterima }] : [];
  // What the first act holds besides happened with the receipt, and moves along with it.
  for (const { v, kejadian } of riwayat.slice(1)) {
    for (const k of kejadian) {
      if (!bergerak(k) || batal.has(v)) continue;
      if (k.jamBenar) hasil = hasil.filter((x) => !sebelum(k.pada, x.pada)); // those bore the time of a wrong clock
      hasil.push(k);
    }
  }
  return hasil;
}

/** @throws Galat TANGGAL_MUNDUR where `pada` lies before an act that binds */
export function tidakMundur(aturan: Urut, p: Tercatat, { pada, dicatat, jamBenar }: Umum): void {
  const semua = yangMengikat(aturan, p).map((k) => k.pada);
  const mengikat = jamBenar ? semua.filter((saat) => !sebelum(dicatat, saat)) : semua;
  const terakhir = jamBenar ? mengikat.at(-1) : p.terakhir;
  if (terakhir !== undefined && sebelum(pada, terakhir)) throw mundur(aturan.id, pada, terakhir, 'langkah terakhir');
  const sehari = mengikat.find(
    (saat) => berjam(saat) && berjam(pada) && sehariDengan(saat, pada) && sebelum(pada, saat),
  );
  if (sehari !== undefined) throw mundur(aturan.id, pada, sehari, 'langkah yang lebih dulu pada hari itu di');
}

/** @throws Galat TANGGAL_MUNDUR where an act that came after the receipt would lie before it */
export function sesudahDiterima(aturan: Urut, p: Tercatat, diterima: Saat): void {
  const lebihDulu = yangMengikat(aturan, p)
    .slice(1)
    .find((k) => sebelum(k.pada, diterima));
  const langkah = lebihDulu?.pada ?? (sebelum(p.terakhir, diterima) ? p.terakhir : null);
  if (langkah === null) return;
  throw new Galat(
    'TANGGAL_MUNDUR',
    `Surat tidak mungkin diterima ${tulisSaat(diterima)}: sebuah langkah kasus ini terjadi ${tulisSaat(langkah)}.`,
    [`pks show ${aturan.id}`],
    { tanggal: diterima, langkah },
  );
}

const berjam = (saat: Saat): boolean => saat.length > 10;
const sehariDengan = (a: Saat, b: Saat): boolean => a.slice(0, 10) === b.slice(0, 10);

const mundur = (id: string, pada: Saat, lain: Saat, apa: string): Galat =>
  new Galat(
    'TANGGAL_MUNDUR',
    `${tulisSaat(pada)} lebih awal daripada ${apa} kasus ini, ${tulisSaat(lain)}.`,
    [`pks show ${id}`],
    { tanggal: pada, terakhir: lain },
  );
