/**
 * Finds a NIK in any human spelling. Letters separate numbers, other marks may stand inside one. Any sixteen digits
 * of a run are examined, except in everyday office numbers; across a comma or bracket only whole groups count.
 */
import { type DigitGroup, digitGroups, isMadeOfNumbers, joinsPrevious, type TextSides } from './office-numbers.ts';

const NIK_LENGTH = 16;
/** Digits further apart belong to two numbers. */
const DIGIT_CHAIN = /\+?\d+(?:[^\p{L}\d%]{1,8}\d+)*/gu;
/** One mark, with blanks on both sides or none, or the same mark repeated. */
const GROUP_GAP = /^(?:.?|\s+|\s+[^\s,;()]\s+|([^\s,;()])\1+)$/su;

/** After these words it is always a NIK, unless they count ('250 NIK'). */
const NAMED_AS_NIK = /(?<![\d.]\s*)\b(?:nik|ktp)[\s:=.]{0,3}$/i;

export function findNik(teks: string): string | null {
  const biasa = plainDigits(teks);
  const lain = [lettersAsDigits(biasa), wordsAsDigits(biasa)].filter((satu) => satu !== biasa);
  return [biasa, ...lain].map(findInDigits).find((nik) => nik !== null) ?? null;
}

/** A number written with letters that look like its digits: 34O4O1…, 340l… */
const lettersAsDigits = (teks: string): string =>
  teks.replace(/(?<!\p{L})[\dOoIl]*\d[\dOoIl]*(?!\p{L})/gu, (angka) =>
    angka.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  );

const DIGIT_WORDS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SPELLED = new RegExp(
  `\\b(?:(?:${DIGIT_WORDS.join('|')}|kosong)(?:[\\s,.-]+|(?![\\p{L}\\d]))){${NIK_LENGTH},}`,
  'giu',
);

/** Reads 'tiga empat nol …'. */
const wordsAsDigits = (teks: string): string =>
  teks.replace(SPELLED, (kata) =>
    kata
      .toLowerCase()
      .split(/[\s,.-]+/)
      .map((satu) => (satu === 'kosong' ? '0' : satu === '' ? '' : String(DIGIT_WORDS.indexOf(satu))))
      .join(''),
  );

function findInDigits(biasa: string): string | null {
  for (const m of biasa.matchAll(DIGIT_CHAIN)) {
    if (m[0].replace(/\D/g, '').length < NIK_LENGTH) continue;
    const akhir = m.index + m[0].length;
    const sisi = { depan: biasa.slice(Math.max(0, m.index - 12), m.index), belakang: biasa.slice(akhir, akhir + 4) };
    const pertama = m[0].replace(/\D/g, '').slice(0, NIK_LENGTH);
    if (NAMED_AS_NIK.test(sisi.depan) && isPlausibleNik(pertama)) return pertama;
    const gugus = digitGroups(m[0]);
    const satu = joinsPrevious(m[0], gugus);
    const nik = findJoinedNik(m[0], gugus, satu, sisi) ?? findSpacedNik(m[0], gugus, satu, sisi);
    if (nik !== null) return nik;
  }
  return null;
}

/** Province, day (women +40), month and year of birth, serial. */
export const isPlausibleNik = (angka: string): boolean =>
  isBetween(angka.slice(0, 2), 11, 96) &&
  (isBetween(angka.slice(6, 8), 1, 31) || isBetween(angka.slice(6, 8), 41, 71)) &&
  isBetween(angka.slice(8, 10), 1, 12) &&
  angka.slice(12) !== '0000';

const isBetween = (dua: string, dari: number, sampai: number): boolean => Number(dua) >= dari && Number(dua) <= sampai;

const isJoined = (g: DigitGroup | undefined): boolean => g !== undefined && GROUP_GAP.test(g.jeda);

const sidesOfGroups = (
  gugus: readonly DigitGroup[],
  { depan, belakang }: TextSides,
  awal: number,
  sampai: number,
): TextSides => ({
  depan: awal === 0 ? depan : '',
  belakang: sampai === gugus.length ? belakang : '',
});

function findJoinedNik(
  rantai: string,
  gugus: readonly DigitGroup[],
  satu: readonly boolean[],
  sisi: TextSides,
): string | null {
  for (let awal = 0, sampai = 1; awal < gugus.length; awal = sampai++) {
    while (sampai < gugus.length && (satu[sampai] || isJoined(gugus[sampai]))) sampai++;
    const angka = gugus
      .slice(awal, sampai)
      .map((g) => g.angka)
      .join('');
    if (
      angka.length < NIK_LENGTH ||
      isMadeOfNumbers(rantai, gugus, awal, sampai, sidesOfGroups(gugus, sisi, awal, sampai))
    )
      continue;
    for (let i = 0; i + NIK_LENGTH <= angka.length; i++) {
      const nik = angka.slice(i, i + NIK_LENGTH);
      if (isPlausibleNik(nik)) return nik;
    }
  }
  return null;
}

/** Takes whole groups, none part of another number. */
function findSpacedNik(
  rantai: string,
  gugus: readonly DigitGroup[],
  satu: readonly boolean[],
  sisi: TextSides,
): string | null {
  const lepas = (i: number): boolean => !satu[i] && (!isJoined(gugus[i]) || /^[\s_]?$/.test(gugus[i]?.jeda ?? ''));
  for (const awal of gugus.keys()) {
    if (!lepas(awal)) continue;
    let nik = '';
    let daftar = false;
    for (let i = awal; i < gugus.length && nik.length < NIK_LENGTH && nik.length % 2 === 0; i++) {
      nik += gugus[i]?.angka;
      daftar ||= i > awal && /[,;.:]\s/.test(gugus[i]?.jeda ?? '');
      if (nik.length !== NIK_LENGTH || (gugus[i]?.angka.length ?? 0) < 4 || !lepas(i + 1)) continue;
      if (daftar && nik[12] !== '0') continue; // In a list it needs a serial-like end.
      if (isPlausibleNik(nik) && !isMadeOfNumbers(rantai, gugus, awal, i + 1, sidesOfGroups(gugus, sisi, awal, i + 1)))
        return nik;
    }
  }
  return null;
}

/** Digits in a ring or disc that are no digits to Unicode; each row begins with one. */
const CIRCLED: ReadonlyMap<string, string> = new Map([
  ...[0x24f5, 0x2776, 0x2780, 0x278a].flatMap((awal) =>
    Array.from({ length: 9 }, (_, i) => [String.fromCodePoint(awal + i), String(i + 1)] as const),
  ),
  ...[0x24ff, 0x1f10b, 0x1f10c].map((kode) => [String.fromCodePoint(kode), '0'] as const),
]);

/** Takes digits of any script, without hidden marks. */
const plainDigits = (teks: string): string =>
  teks
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/gu, '')
    .replace(/\p{No}/gu, (tanda) => CIRCLED.get(tanda) ?? tanda)
    .replace(/\p{Nd}/gu, (angka) => String(digitValue(angka.codePointAt(0) ?? 0)));

/** Each script has its ten digits in a row. */
function digitValue(kode: number): number {
  let nilai = 0;
  while (nilai < 9 && /\p{Nd}/u.test(String.fromCodePoint(kode - nilai - 1))) nilai++;
  return nilai;
}
