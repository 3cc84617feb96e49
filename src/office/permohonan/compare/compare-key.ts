/** Two spellings of one name or number have one key. What is stored and printed is what was typed. */

/** It has the letters for hamza and ain too. */
const APOSTROPHES = /['`´‘’‛′＇ʹʻʼʾʿˈ]/g;
/** No normal form takes these apart. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }),
);
/** The vowel signs of other scripts stay. */
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Most texts have no other signs, and a search folds thousands of them. */
const PRINTED_ASCII = /^[ -~]*$/;

const plainLetters = (teks: string): string =>
  PRINTED_ASCII.test(teks) ? teks.replace(/['`]/g, '').toLowerCase() : foldedLetters(teks);

const foldedLetters = (teks: string): string =>
  teks
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(/[øłđðþæœßı]/g, (h) => PLAIN_LETTERS.get(h) ?? h);

export const plainWords = (teks: string): string =>
  plainLetters(teks)
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** 'Budi, S.H., M.Si.' is 'Budi SH MSi'. */
export const personKey = (nama: string): string => plainWords(nama).replaceAll(' ', '') || nama.trim();

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rs: 'rumah sakit',
    rsu: 'rumah sakit umum',
    rsud: 'rumah sakit umum daerah',
    rsup: 'rumah sakit umum pusat',
    rsia: 'rumah sakit ibu dan anak',
    pusk: 'puskesmas',
    univ: 'universitas',
    prov: 'provinsi',
    kab: 'kabupaten',
    kec: 'kecamatan',
    kel: 'kelurahan',
    kal: 'kalurahan',
    pemkab: 'pemerintah kabupaten',
    pemda: 'pemerintah daerah',
    dinkes: 'dinas kesehatan',
    dinsos: 'dinas sosial',
    disdik: 'dinas pendidikan',
  }),
);
const LONG_FORMS = [
  [/\bpusat kesehatan masyarakat\b/g, 'puskesmas'],
  [/\bperusahaan perseroan (?=persero\b)/g, ''],
  [/\bperseroan terbatas\b/g, 'pt'],
  [/\b(?:persekutuan komanditer|commanditaire vennootschap)\b/g, 'cv'],
] as const;
/** The owner of a company's shares does not identify it. */
const DROPPABLE_WORDS: ReadonlySet<string> = new Set(['persero', 'perseroda', 'tbk']);
const COMPANY_FORMS: ReadonlySet<string> = new Set(['pt', 'cv']);

const DOTTED_FORMS = ['rsud', 'rsup', 'rsia', 'rsu', 'rs', 'pt', 'cv'].map(
  (satu) => [new RegExp(`(?<![^ ])${[...satu].join(' ')}(?![^ ])`, 'g'), satu] as const,
);

const joinAbbreviations = (kata: string): string =>
  DOTTED_FORMS.reduce((s, [pola, jadi]) => s.replace(pola, jadi), kata).replace(
    /(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu,
    (deret) => deret.replaceAll(' ', ''),
  );

/** These keep 'Rumah Sakit Umum Daerah' from being RS. */
const SHORTENINGS = [...SHORT_FORMS]
  .sort(([, a], [, b]) => b.length - a.length)
  .map(([pendek, panjang]) => [new RegExp(`(?<![^ ])${panjang}(?![^ ])`, 'g'), pendek] as const);

/** 'Rumah Sakit Umum Daerah (RSUD)' names the same word twice. */
const isShortForm = (kata: string): boolean => SHORT_FORMS.has(kata) || COMPANY_FORMS.has(kata);

export function lembagaWords(teks: string): readonly string[] {
  const semua = [...LONG_FORMS, ...SHORTENINGS].reduce(
    (s, [pola, jadi]) => s.replace(pola, jadi),
    joinAbbreviations(plainWords(teks)),
  );
  const kata = semua
    .split(' ')
    .filter((satu, i, deret) => satu !== '' && !(satu === deret[i - 1] && isShortForm(satu)))
    .flatMap((satu) => (SHORT_FORMS.get(satu) ?? satu).split(' '));
  const inti = kata.filter((satu) => !DROPPABLE_WORDS.has(satu));
  return inti.length > 0 ? inti : kata;
}

/**
 * RSUD, R.S.U.D., RSU Daerah and Rumah Sakit Umum Daerah are one; Turi I and II, RS and RSUD, PT and CV, Kel. and
 * Kec. differ. 'Maju, PT' is 'PT Maju'.
 */
export function lembagaKey(nama: string): string {
  const kata = lembagaWords(nama);
  const akhir = kata.at(-1) ?? '';
  const depan = COMPANY_FORMS.has(akhir) && !COMPANY_FORMS.has(kata[0] ?? '') ? [akhir, ...kata.slice(0, -1)] : kata;
  return depan.join(' ') || nama.trim();
}

export const mentionsLembaga = (teks: string, nama: string): boolean =>
  ` ${lembagaWords(teks).join(' ')} `.includes(` ${lembagaWords(nama).join(' ')} `);

/** '445 / 01182 / 2026' is '445/1182/2026'; '1190.a' is not '1190'. */
export const nomorKey = (nomor: string): string =>
  plainLetters(nomor)
    .replace(/^\s*(?:nomor|no)\b[.:\s]+(?=\S)/, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((bagian) => bagian.replace(/^0+(?=\p{N})/u, ''))
    .join('/') || nomor.trim();

/** Identifies a letter; its days are compared separately. */
export const suratKey = (lembaga: string, nomor: string): string => `${lembagaKey(lembaga)}|${nomorKey(nomor)}`;
