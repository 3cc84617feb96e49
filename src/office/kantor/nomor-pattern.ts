import { Failure } from '../../errors.ts';
import { romanMonth, romanNumeral } from '../days/format-days.ts';

/** '287', or '287.a' inserted after it. */
export type NomorUrut = Readonly<{ angka: number; sisipan: string }>;

/** `hari` is the day of numbering. */
export type NomorPattern = Readonly<{ pola: string; klasifikasi: string; unit: string; hari: string }>;

const PATTERN_PARTS = ['klasifikasi', 'urut', 'bulan', 'bulan-romawi', 'unit', 'tahun'] as const;
type PatternPart = (typeof PATTERN_PARTS)[number];

const URUT_PART = /^urut(?::([1-6]))?$/;

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** @throws NILAI_TIDAK_DIKENAL for a pattern without `{urut}` or with an unknown part */
export function checkNomorPattern(kunci: string, pola: string): void {
  const ada = [...pola.matchAll(PLACEHOLDER)].map(([, nama]) => nama ?? '');
  const asing = ada.find((nama) => !PATTERN_PARTS.some((b) => b === nama) && !URUT_PART.test(nama));
  if (asing === undefined && ada.filter((nama) => URUT_PART.test(nama)).length === 1) return;
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    asing === undefined
      ? `${kunci}: pola nomor harus memuat {urut} satu kali.`
      : `${kunci}: pola nomor memuat {${asing}}, yang tidak dikenal.`,
    [`Pilihan: ${PATTERN_PARTS.map((b) => `{${b}}`).join(' ')}; {urut:3} menulis 001`],
    { kunci, pola },
  );
}

export const formatNomor = (isi: NomorPattern, urut: NomorUrut): string =>
  isi.pola.replace(PLACEHOLDER, (_, nama: PatternPart) =>
    URUT_PART.test(nama) ? formatUrut(urut, Number(URUT_PART.exec(nama)?.[1] ?? 1)) : patternValue(isi, nama),
  );

export const formatUrut = ({ angka, sisipan }: NomorUrut, lebar = 1): string =>
  [String(angka).padStart(lebar, '0'), ...(sisipan ? [sisipan] : [])].join('.');

export function parseUrut(isi: NomorPattern, nomor: string): NomorUrut | null {
  const cocok = patternMatcher(isi).exec(nomor.replace(/\s+/g, ''));
  return cocok ? { angka: Number(cocok[1]), sisipan: (cocok[2] ?? '').toLowerCase() } : null;
}

const matchers = new WeakMap<NomorPattern, RegExp>();

function patternMatcher(isi: NomorPattern): RegExp {
  const dulu = matchers.get(isi);
  if (dulu) return dulu;
  const pola = isi.pola.split(/(\{[^{}]*\})/).map((satu) => {
    const nama = /^\{(.*)\}$/.exec(satu)?.[1] as PatternPart | undefined;
    if (nama === undefined) return escapePattern(satu);
    if (URUT_PART.test(nama)) return '(\\d{1,6})(?:\\.?([a-z]))?';
    if (nama === 'bulan-romawi') return '[IVX]+';
    if (nama === 'bulan') return '\\d{1,2}';
    return escapePattern(patternValue(isi, nama));
  });
  const kini = new RegExp(`^${pola.join('')}$`, 'i');
  matchers.set(isi, kini);
  return kini;
}

export function parseNomorPeriod(
  isi: Omit<NomorPattern, 'hari'>,
  nomor: string,
): Readonly<{ tahun: number | null; bulan: number | null }> | null {
  const tetap = { ...isi, hari: '' };
  const pola = isi.pola.split(/(\{[^{}]*\})/).map((satu) => {
    const nama = /^\{(.*)\}$/.exec(satu)?.[1] as PatternPart | undefined;
    if (nama === undefined) return escapePattern(satu);
    if (URUT_PART.test(nama)) return '\\d{1,6}(?:\\.?[a-z])?';
    if (nama === 'bulan-romawi') return '(?<romawi>[IVX]+)';
    if (nama === 'bulan') return '(?<bulan>\\d{1,2})';
    return nama === 'tahun' ? '(?<tahun>\\d{4})' : escapePattern(patternValue(tetap, nama));
  });
  const cocok = new RegExp(`^${nameGroupsOnce(pola).join('')}$`, 'i').exec(nomor.replace(/\s+/g, ''));
  if (!cocok) return null;
  const { tahun, bulan, romawi: angka = '' } = cocok.groups ?? {};
  const ke = bulan === undefined ? monthOfRoman(angka) : Number(bulan);
  return { tahun: tahun === undefined ? null : Number(tahun), bulan: ke >= 1 && ke <= 12 ? ke : null };
}

/** A group may be named only once in an expression. */
const nameGroupsOnce = (pola: readonly string[]): readonly string[] =>
  pola.map((satu, i) => (pola.indexOf(satu) < i ? satu.replace(/\?<[a-z]+>/, '?:') : satu));

const monthOfRoman = (teks: string): number =>
  Array.from({ length: 12 }, (_, i) => romanNumeral(i + 1)).indexOf(teks.toUpperCase()) + 1;

const escapePattern = (teks: string): string => teks.replace(/\s+/g, '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function patternValue({ klasifikasi, unit, hari }: NomorPattern, nama: PatternPart): string {
  const bulan = Number(hari.slice(5, 7));
  return {
    urut: '',
    klasifikasi,
    unit,
    tahun: hari.slice(0, 4),
    bulan: String(bulan).padStart(2, '0'),
    'bulan-romawi': romanMonth(hari),
  }[nama];
}
