/** How long a PKS runs: '2 tahun', '18 bulan'. */
import { Galat } from '../galat.ts';
import { rapikan } from './rapikan.ts';
import { bacaTerbilang, terbilang } from './terbilang.ts';

export type Jangka = Readonly<{ jumlah: number; satuan: 'tahun' | 'bulan' }>;

/** Nobody agrees on more; a slip of the keyboard does. */
const TERPANJANG = { tahun: 99, bulan: 999 } as const;

const SATUAN: Readonly<Record<string, Jangka['satuan']>> = {
  tahun: 'tahun',
  thn: 'tahun',
  th: 'tahun',
  bulan: 'bulan',
  bln: 'bulan',
};

const BENTUK = /^(?:(se)|(\d{1,3}) ?(?:\(([a-z ]+)\) ?)?|([a-z ]+) )(tahun|thn|th|bulan|bln)\.?$/;

/**
 * Reads '2 tahun', 'dua tahun', 'setahun', '18 bulan', '2 (dua) tahun'; figure
 * and words must agree.
 * @throws Galat NILAI_TIDAK_DIKENAL
 */
export function bacaJangka(teks: string): Jangka {
  const [, se, angka, dalamKurung, kata, nama = ''] = BENTUK.exec(rapikan(teks)) ?? [];
  const satuan = SATUAN[nama];
  const jumlah = se ? 1 : angka ? Number(angka) : bacaTerbilang(kata ?? '');
  const cocok = dalamKurung === undefined || bacaTerbilang(dalamKurung.trim()) === jumlah;
  if (satuan && jumlah !== null && cocok && jumlah > 0 && jumlah <= TERPANJANG[satuan]) return { jumlah, satuan };
  throw new Galat(
    'NILAI_TIDAK_DIKENAL',
    `"${teks.slice(0, 60)}" bukan jangka waktu.`,
    ['Contoh: 2 tahun, dua tahun, 18 bulan'],
    { teks },
  );
}

/** '2 tahun'. */
export const tulisJangka = ({ jumlah, satuan }: Jangka): string => `${jumlah} ${satuan}`;

/** '2 (dua) tahun', as agreements write it. */
export const jangkaTerbilang = ({ jumlah, satuan }: Jangka): string => `${jumlah} (${terbilang(jumlah)}) ${satuan}`;
