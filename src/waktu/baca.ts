/**
 * Reads a date as clerks write it. The whole text must match one form, so that
 * no text is half understood; where two days could be meant, none is.
 */
import { Galat } from '../galat.ts';
import { tanggalBulan, tanpaHari, ujung } from './baca-bulan.ts';
import { hariKerjaSebelah, jarak, pekan, sebutan } from './baca-nisbi.ts';
import { hariSop } from './baca-sop.ts';
import { tertulis } from './baca-tertulis.ts';
import { type Arah, type Bentuk, type KonteksBaca, tahunDitolak } from './bacaan.ts';
import { pisahJam } from './jam.ts';
import { jamNisbi, panjangkan } from './lisan.ts';
import { rapikan } from './rapikan.ts';
import { type Saat, saatWib, sebelum, type Tanggal, tanggalWib } from './tanggal.ts';
import { tulisSaat } from './tulis.ts';

export type { Arah, KonteksBaca } from './bacaan.ts';

/** The forms of a day; no text fits two of them. */
const BENTUK: readonly Bentuk[] = [
  sebutan,
  tertulis,
  jarak,
  hariKerjaSebelah,
  pekan,
  ujung,
  tanggalBulan,
  tanpaHari,
  hariSop,
];

const TERPANJANG = 60;

/**
 * A day, or an instant where a time was given ('sekarang' to the second).
 * @throws Galat TANGGAL_TIDAK_TERBACA
 */
export function bacaSaat(teks: string, konteks: KonteksBaca): Saat {
  const rapi = panjangkan(rapikan(teks));
  if (SEKARANG.has(rapi)) return saatWib(konteks.kini);
  if (rapi.length > TERPANJANG) throw tidakTerbaca(teks, konteks);
  const nisbi = jamNisbi(rapi, konteks.kini);
  if (nisbi !== null) return nisbi;
  const terpisah = pisahJam(rapi, konteks.kini);
  if ('sebab' in terpisah) throw tidakTerbaca(teks, konteks, terpisah.sebab);
  const { hari, jam } = terpisah;
  const tanggal = bacaHari(teks, hari === '' && jam !== null ? 'hari ini' : hari, konteks);
  return jam === null ? tanggal : `${tanggal}T${jam}+07:00`;
}

/**
 * A day; a text with a time is refused ('sekarang' is today).
 * @throws Galat TANGGAL_TIDAK_TERBACA
 */
export function bacaTanggal(teks: string, konteks: KonteksBaca): Tanggal {
  if (SEKARANG.has(panjangkan(rapikan(teks)))) return tanggalWib(konteks.kini);
  const saat = bacaSaat(teks, konteks);
  if (saat.length > 10) throw tidakTerbaca(teks, konteks, 'Di sini hanya tanggal yang diminta, tanpa jam.');
  return saat;
}

/** Whether the text leaves its year or week open: read back and read ahead it means two days. */
export function hariTerbuka(teks: string, konteks: KonteksBaca): boolean {
  const baca = (arah: Arah): Saat | null => {
    try {
      return bacaSaat(teks, { ...konteks, arah });
    } catch (e) {
      if (e instanceof Galat) return null; // the 29th of February may be there on one side only
      throw e;
    }
  };
  return baca('lampau') !== baca('depan');
}

/**
 * Refuses what has not happened yet. A day without a time is compared by day.
 * @throws Galat TANGGAL_MASA_DEPAN
 */
export function masaLalu(saat: Saat, kini: Date): void {
  const sekarang = saatWib(kini);
  if (!sebelum(sekarang, saat)) return;
  throw new Galat(
    'TANGGAL_MASA_DEPAN',
    `${tulisSaat(saat)} belum terjadi; sekarang ${tulisSaat(sekarang)}.`,
    ['Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu'],
    { saat, kini: sekarang },
  );
}

const SEKARANG: ReadonlySet<string> = new Set(['sekarang', 'saat ini']);

function bacaHari(teks: string, hari: string, konteks: KonteksBaca): Tanggal {
  for (const bentuk of BENTUK) {
    const bacaan = bentuk(hari, konteks);
    if (bacaan === null) continue;
    const ditolak = typeof bacaan === 'string' ? tahunDitolak(Number(bacaan.slice(0, 4))) : bacaan;
    if (typeof bacaan === 'string' && !ditolak) return bacaan;
    throw tidakTerbaca(teks, konteks, ditolak?.sebab);
  }
  throw tidakTerbaca(teks, konteks);
}

function tidakTerbaca(teks: string, { arah }: KonteksBaca, sebab?: string): Galat {
  const pendek = teks.length > TERPANJANG ? `${teks.slice(0, TERPANJANG)}…` : teks;
  const contoh = arah === 'lampau' ? 'kemarin, Senin lalu' : 'besok, Senin depan, akhir bulan';
  return new Galat(
    'TANGGAL_TIDAK_TERBACA',
    `"${pendek}" bukan tanggal.${sebab ? ` ${sebab}` : ''}`,
    [`Contoh: 28/2/2026, 28 Feb 2026, ${contoh}`],
    { teks, ...(sebab && { sebab }) },
  );
}
