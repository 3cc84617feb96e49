/** How the office writes the numbers of its letters: a pattern in the settings, never in the code. */
import { Galat } from '../galat.ts';
import { bulanRomawi, romawi } from '../waktu/tulis.ts';

/** The number in its counter: 287, or 287.a inserted behind it. */
export type Urut = Readonly<{ angka: number; sisipan: string }>;

/** What a pattern may hold besides `{urut}` or `{urut:3}`; `hari` 'YYYY-MM-DD' is the day of numbering. */
export type IsiPola = Readonly<{ pola: string; klasifikasi: string; unit: string; hari: string }>;

const BAGIAN = ['klasifikasi', 'urut', 'bulan', 'bulan-romawi', 'unit', 'tahun'] as const;
type Bagian = (typeof BAGIAN)[number];

/** `{urut:3}`: at least so many digits, 001. */
const URUT = /^urut(?::([1-6]))?$/;

const TANDA = /\{([^{}]*)\}/g;

/** @throws Galat NILAI_TIDAK_DIKENAL for a pattern without `{urut}`, or with a part nobody knows */
export function periksaPola(kunci: string, pola: string): void {
  const ada = [...pola.matchAll(TANDA)].map(([, nama]) => nama ?? '');
  const asing = ada.find((nama) => !BAGIAN.some((b) => b === nama) && !URUT.test(nama));
  if (asing === undefined && ada.filter((nama) => URUT.test(nama)).length === 1) return;
  throw new Galat(
    'NILAI_TIDAK_DIKENAL',
    asing === undefined
      ? `${kunci}: pola nomor harus memuat {urut} satu kali.`
      : `${kunci}: pola nomor memuat {${asing}}, yang tidak dikenal.`,
    [`Pilihan: ${BAGIAN.map((b) => `{${b}}`).join(' ')}; {urut:3} menulis 001`],
    { kunci, pola },
  );
}

/** '470/388/VIII/DUKCAPIL/2026'. */
export const tulisNomor = (isi: IsiPola, urut: Urut): string =>
  isi.pola.replace(TANDA, (_, nama: Bagian) =>
    URUT.test(nama) ? tulisUrut(urut, Number(URUT.exec(nama)?.[1] ?? 1)) : nilai(isi, nama),
  );

/** '388', or '388.a'. */
export const tulisUrut = ({ angka, sisipan }: Urut, lebar = 1): string =>
  [String(angka).padStart(lebar, '0'), ...(sisipan ? [sisipan] : [])].join('.');

/** What a number from the paper agenda counts as, or null where it was written by another pattern. The month may be any. */
export function bacaUrut(isi: IsiPola, nomor: string): Urut | null {
  const pola = isi.pola.split(/(\{[^{}]*\})/).map((satu) => {
    const nama = /^\{(.*)\}$/.exec(satu)?.[1] as Bagian | undefined;
    if (nama === undefined) return kutip(satu);
    if (URUT.test(nama)) return '(\\d{1,6})(?:\\.?([a-z]))?';
    if (nama === 'bulan-romawi') return '[IVX]+';
    if (nama === 'bulan') return '\\d{1,2}';
    return kutip(nilai(isi, nama));
  });
  const cocok = new RegExp(`^${pola.join('')}$`, 'i').exec(nomor.replace(/\s+/g, ''));
  return cocok ? { angka: Number(cocok[1]), sisipan: (cocok[2] ?? '').toLowerCase() } : null;
}

/** Year and month that a number names, or null where it was written by another pattern; a part the pattern lacks is null. */
export function bacaWaktu(
  isi: Omit<IsiPola, 'hari'>,
  nomor: string,
): Readonly<{ tahun: number | null; bulan: number | null }> | null {
  const tetap = { ...isi, hari: '' };
  const pola = isi.pola.split(/(\{[^{}]*\})/).map((satu) => {
    const nama = /^\{(.*)\}$/.exec(satu)?.[1] as Bagian | undefined;
    if (nama === undefined) return kutip(satu);
    if (URUT.test(nama)) return '\\d{1,6}(?:\\.?[a-z])?';
    if (nama === 'bulan-romawi') return '(?<romawi>[IVX]+)';
    if (nama === 'bulan') return '(?<bulan>\\d{1,2})';
    return nama === 'tahun' ? '(?<tahun>\\d{4})' : kutip(nilai(tetap, nama));
  });
  const cocok = new RegExp(`^${sekali(pola).join('')}$`, 'i').exec(nomor.replace(/\s+/g, ''));
  if (!cocok) return null;
  const { tahun, bulan, romawi: angka = '' } = cocok.groups ?? {};
  const ke = bulan === undefined ? bulanDariRomawi(angka) : Number(bulan);
  return { tahun: tahun === undefined ? null : Number(tahun), bulan: ke >= 1 && ke <= 12 ? ke : null };
}

/** A part that a pattern holds twice is named once, or it would be no expression. */
const sekali = (pola: readonly string[]): readonly string[] =>
  pola.map((satu, i) => (pola.indexOf(satu) < i ? satu.replace(/\?<[a-z]+>/, '?:') : satu));

const bulanDariRomawi = (teks: string): number =>
  Array.from({ length: 12 }, (_, i) => romawi(i + 1)).indexOf(teks.toUpperCase()) + 1;

const kutip = (teks: string): string => teks.replace(/\s+/g, '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function nilai({ klasifikasi, unit, hari }: IsiPola, nama: Bagian): string {
  const bulan = Number(hari.slice(5, 7));
  return {
    urut: '',
    klasifikasi,
    unit,
    tahun: hari.slice(0, 4),
    bulan: String(bulan).padStart(2, '0'),
    'bulan-romawi': bulanRomawi(hari),
  }[nama];
}
