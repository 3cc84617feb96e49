/** Everyday numbers are known by their shape; a text of only these holds no NIK. */

type OfficeNumberKind = 'nip' | 'npwp' | 'surat' | 'waktu' | 'uang' | 'letak' | 'telepon';
type OfficeNumberForm = Readonly<{ nama: OfficeNumberKind; rupa: RegExp; angka?: (angka: string) => boolean }>;

const DAY_RE = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_RE = '(?:0?[1-9]|1[0-2])';
const YEAR_RE = '(?:19|20)\\d\\d';
const HOUR_RE = '(?:[01]?\\d|2[0-4])';
const SIXTY_RE = '[0-5]\\d';
const COMPACT_DAY_RE = `(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;

const wholePattern = (pola: string): RegExp => new RegExp(`^${pola}$`);

const OFFICE_NUMBER_FORMS: readonly OfficeNumberForm[] = [
  { nama: 'nip', rupa: /^\d[\d .-]*$/, angka: isPlausibleNip },
  { nama: 'npwp', rupa: /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/ },
  { nama: 'surat', rupa: wholePattern(`\\d{3}(?:\\.\\d{1,2}){0,5} ?/ ?\\d{1,6}(?: ?/ ?${MONTH_RE})? ?/ ?${YEAR_RE}`) },
  { nama: 'waktu', rupa: wholePattern(`${YEAR_RE}/${YEAR_RE}`) },
  { nama: 'waktu', rupa: wholePattern(`${DAY_RE}([./-])${MONTH_RE}\\1(?:${YEAR_RE}|\\d\\d)`) },
  { nama: 'waktu', rupa: wholePattern(`${YEAR_RE}([./-])${MONTH_RE}\\1${DAY_RE}`) },
  { nama: 'waktu', rupa: wholePattern(`${HOUR_RE}([.:])${SIXTY_RE}(?:\\1${SIXTY_RE}(?:[.,]\\d{1,3})?)?`) },
  // Cameras and scanners give names like 20260812_093000_123.
  {
    nama: 'waktu',
    rupa: wholePattern(
      `20\\d\\d${COMPACT_DAY_RE}[ ._-](?:[01]\\d|2[0-3])${SIXTY_RE}${SIXTY_RE}(?:\\d{3}|[ ._-]\\d{1,3})?`,
    ),
  },
  {
    nama: 'waktu',
    rupa: wholePattern(
      `20\\d\\d([._-])\\d\\d\\1\\d\\d[ ._-](?:[01]\\d|2[0-3])([._-])${SIXTY_RE}\\2${SIXTY_RE}(?:\\2\\d{1,3})?`,
    ),
  },
  { nama: 'uang', rupa: /^\d{1,3}(?:\.\d{3}){1,4}(?:,\d{2})?$/ },
  { nama: 'letak', rupa: /^\d{1,2}\.\d{3,8}, ?-?1[0-4]\d\.\d{3,8}$/ },
  { nama: 'telepon', rupa: /^(?:\+62|0\d{2})\d*(?:(?:[ .-]|\) ?-?)\d+)*$/, angka: isPlausiblePhone },
];

const MAX_GROUPS = 8;

/** Birth, appointment (01–12, or from 21 for contracts), sex, serial. */
function isPlausibleNip(angka: string): boolean {
  const [, lahir, tahun, bulan] = /^((?:19|20)\d{6})((?:19|20)\d\d)(\d\d)\d{4}$/.exec(angka) ?? [];
  if (lahir === undefined || tahun === undefined) return false;
  const urut = Number(bulan);
  return wholePattern(`\\d{4}${COMPACT_DAY_RE}`).test(lahir) && ((urut >= 1 && urut <= 12) || urut >= 21);
}

/** Mobile numbers have ten to thirteen digits, others nine to eleven. */
function isPlausiblePhone(angka: string): boolean {
  const dalam = angka.replace(/^62/, '0');
  return /^08[1-9]\d{7,10}$/.test(dalam) || /^0[2-79][1-9]\d{6,8}$/.test(dalam);
}

export type DigitGroup = Readonly<{ angka: string; mulai: number; akhir: number; jeda: string }>;

export function digitGroups(teks: string): readonly DigitGroup[] {
  let akhir = 0;
  return [...teks.matchAll(/\d+/g)].map((m) => {
    const satu = { angka: m[0], mulai: m.index, akhir: m.index + m[0].length, jeda: teks.slice(akhir, m.index) };
    akhir = satu.akhir;
    return satu;
  });
}

function numbersStartingAt(teks: string, gugus: readonly DigitGroup[], i: number, sampai: number) {
  const mulai = gugus[i]?.mulai ?? 0;
  const awal = teks[mulai - 1] === '+' ? mulai - 1 : mulai;
  const hasil: Readonly<{ banyak: number; nama: OfficeNumberKind }>[] = [];
  for (let banyak = Math.min(MAX_GROUPS, sampai - i); banyak >= 1; banyak--) {
    const bagian = teks.slice(awal, gugus[i + banyak - 1]?.akhir);
    const cocok = OFFICE_NUMBER_FORMS.find(
      (r) => r.rupa.test(bagian) && (r.angka?.(bagian.replace(/\D/g, '')) ?? true),
    );
    if (cocok) hasil.push({ banyak, nama: cocok.nama });
  }
  return hasil;
}

export function joinsPrevious(teks: string, gugus: readonly DigitGroup[]): readonly boolean[] {
  const hasil = gugus.map(() => false);
  for (let i = 0; i < gugus.length; ) {
    const banyak = numbersStartingAt(teks, gugus, i, gugus.length)[0]?.banyak ?? 1;
    hasil.fill(true, i + 1, i + banyak);
    i += banyak;
  }
  return hasil;
}

/** A neighbouring word may own the first or last number. */
export type TextSides = Readonly<{ depan: string; belakang: string }>;

/** These first parts fit the words before: '…/PKS/08/2026', 'Km 9 / …', 'Permendagri 57/2021 - …'. */
const HEAD_PARTS = [
  { kata: /\p{L}[/.]$/u, rupa: wholePattern(`(?:${MONTH_RE}/)?${YEAR_RE}`), sambung: /./s },
  {
    kata: /\p{L}[\s.]{1,3}$/u,
    rupa: wholePattern(`(?:\\d{1,3}|${YEAR_RE}|55\\d{3}|\\d{1,4}/${YEAR_RE})`),
    sambung: /\S/,
  },
] as const;
/** '470/12/DUKCAPIL', '… - 10 orang'. */
const TAIL_PARTS = [
  { kata: /^[/.]\p{L}/u, rupa: /^(?:\d{3}(?:\.\d{1,2}){0,5}\/)?\d{1,6}$/, sambung: /./s },
  { kata: /^\s*[\p{L}%]/u, rupa: /^\d{1,3}$/, sambung: /\S/ },
] as const;

/** One small number may follow a date or time; two that meet at a mark of their own kind are one. */
export function isMadeOfNumbers(
  teks: string,
  gugus: readonly DigitGroup[],
  awal: number,
  sampai: number,
  { depan, belakang }: TextSides,
): boolean {
  const buntu = new Set<string>();
  const bagian = (i: number, j: number) => teks.slice(gugus[i]?.mulai, gugus[j - 1]?.akhir);
  const sambung = (i: number, j: number) => {
    const jeda = gugus[j]?.jeda ?? '';
    return j === sampai || jeda === ' ' || [...jeda].length > 1 || !(jeda === '.' || bagian(i, j).includes(jeda));
  };
  const sebagian = (
    { kata, rupa, sambung }: (typeof HEAD_PARTS | typeof TAIL_PARTS)[number],
    sisi: string,
    di: number,
    i: number,
    j: number,
  ) => kata.test(sisi) && rupa.test(bagian(i, j)) && sambung.test(gugus[di]?.jeda || '-');
  const dari = (i: number, sebelum: OfficeNumberKind | null): boolean => {
    if (i === sampai || TAIL_PARTS.some((a) => sebagian(a, belakang, i, i, sampai))) return true;
    if (
      i === awal &&
      [1, 2].some((n) => HEAD_PARTS.some((a) => sebagian(a, depan, i + n, i, i + n)) && dari(i + n, null))
    )
      return true;
    const kunci = `${i} ${sebelum}`;
    if (buntu.has(kunci)) return false;
    const lanjut = numbersStartingAt(teks, gugus, i, sampai).some(
      ({ banyak, nama }) => sambung(i, i + banyak) && dari(i + banyak, nama),
    );
    const kecil = sebelum === 'waktu' && /^[1-9]\d{0,2}$/.test(gugus[i]?.angka ?? '');
    if (lanjut || (kecil && dari(i + 1, null))) return true;
    buntu.add(kunci);
    return false;
  };
  return dari(awal, null);
}
