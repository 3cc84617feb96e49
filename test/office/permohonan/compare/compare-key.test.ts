import { describe, expect, it } from 'vitest';
import {
  lembagaKey,
  mentionsLembaga,
  nomorKey,
  personKey,
  plainWords,
  suratKey,
} from '../../../../src/office/permohonan/compare/compare-key.ts';
import {
  lembagaNameMatcher,
  nomorMatcher,
  textMatcher,
} from '../../../../src/office/permohonan/compare/search-match.ts';
import fc from '../../../seeded.ts';

const SATU: readonly (readonly [string, ...string[]])[] = [
  [
    'RSUD Contoh Asri',
    'Rumah Sakit Umum Daerah Contoh Asri',
    'R.S.U.D. Contoh Asri',
    'R. S. U. D. Contoh Asri',
    'R S U D Contoh Asri',
    'RSU Daerah Contoh Asri',
    'R.S.U. Daerah Contoh Asri',
    'RS Umum Daerah Contoh Asri',
    'RSUD Contoh-Asri',
    'RSUD Contoh Asri.',
    ' rsud\tCONTOH\u00a0asri ',
    'RSUD\u200b Con\u00adtoh\u2060 Asri',
    'ＲＳＵＤ Contoh Asri',
    'Rumah Sakit Umum Daerah (RSUD) Contoh Asri',
    'Rumah Sakit Umum Daerah RSUD Contoh Asri',
    'Rumah Sakit Umum Daerah (R.S.U.D.) Contoh Asri',
    'RSUD (Rumah Sakit Umum Daerah) Contoh Asri',
    'Rumah Sakit Umum (RSU) Daerah Contoh Asri',
  ],
  ['RSUD A', 'R.S.U.D. A', 'Rumah Sakit Umum Daerah A'],
  ['RSU A B', 'R.S.U. AB', 'R S U A.B.'],
  ['RS Panti Rapih', 'R.S. Panti Rapih', 'Rumah Sakit "Panti Rapih"'],
  ['RSU Pusat Dr. Sardjito', 'RSUP dr. Sardjito', 'Rumah Sakit Umum Pusat Dr Sardjito'],
  ['RSIA Sakina', 'Rumah Sakit Ibu dan Anak Sakina', 'Rumah Sakit Ibu & Anak Sakina'],
  [
    'Puskesmas Turi I',
    'Pusk. Turi I',
    'Pusat Kesehatan Masyarakat Turi I',
    'Pusat Kesehatan Masyarakat (Puskesmas) Turi I',
    'PUSKESMAS TURI Ⅰ',
  ],
  [
    'PT Bank Contoh (Persero) Tbk',
    'PT. Bank Contoh',
    'P.T. Bank Contoh, Tbk.',
    'Bank Contoh, PT',
    'BANK CONTOH (PERSERO) TBK, PT',
    'Perseroan Terbatas Bank Contoh',
    'Perseroan Terbatas (PT) Bank Contoh',
    'Perusahaan Perseroan (Persero) PT Bank Contoh Tbk',
  ],
  ['PT Bank Sleman (Perseroda)', 'PT Bank Sleman'],
  ['CV Maju Jaya', 'C.V. Maju Jaya', 'Maju Jaya, CV', 'Persekutuan Komanditer Maju Jaya'],
  ['CV Maju Jaya', 'Commanditaire Vennootschap Maju Jaya'],
  ['Univ. Contoh Lima', 'Universitas Contoh Lima', 'UNIV CONTOH LIMA'],
  ['Kec. Turi Kab. Sleman', 'Kecamatan Turi Kabupaten Sleman', 'Kecamatan Turi, Kab Sleman'],
  ['Kel. Caturtunggal', 'Kelurahan Caturtunggal'],
  ['Kal. Caturtunggal', 'Kalurahan Caturtunggal'],
  ['Pemprov. Contoh', 'PEMPROV CONTOH'],
  ['Prov. DIY', 'Provinsi D.I.Y.'],
  ['Pemkab Sleman', 'Pemerintah Kabupaten Sleman', 'Pemerintah Kab. Sleman'],
  ['Pemda DIY', 'Pemerintah Daerah D.I.Y.'],
  ['Dinkes Sleman', 'Dinas Kesehatan Sleman', 'Dinas Kesehatan (Dinkes) Sleman'],
  ['Dinsos Sleman', 'Dinas Sosial Sleman'],
  ['Disdik Sleman', 'Dinas Pendidikan Sleman'],
  ['Klinik Café Sehat', 'Klinik Cafe Sehat', 'KLINIK CAFE\u0301 SEHAT'],
  [
    'Yayasan Jum’at Berkah',
    "Yayasan Jum'at Berkah",
    'Yayasan Jum`at Berkah',
    'Yayasan Jum´at Berkah',
    'Yayasan Jumʼat Berkah',
  ],
  ['Klinik Łódź Øst', 'Klinik Lodz Ost'],
  ['Klinik Straße', 'Klinik Strasse'],
  ['Toko A & B', 'Toko A dan B'],
];

/** Pairs of institutions that are two, however alike. */
const DUA: readonly (readonly [string, string])[] = [
  ['Puskesmas Turi I', 'Puskesmas Turi II'],
  ['Puskesmas Turi 1', 'Puskesmas Turi 2'],
  ['RS Contoh Asri', 'RSUD Contoh Asri'],
  ['RSU Contoh Asri', 'RSUD Contoh Asri'],
  ['RSU Contoh', 'RS Contoh'],
  ['Rumah Sakit (RSUD) Contoh', 'RS Contoh'],
  ['Klinik Melati Melati', 'Klinik Melati'],
  ['RSIA Contoh', 'RS Contoh'],
  ['PT Maju Jaya', 'CV Maju Jaya'],
  ['PT Maju Jaya', 'Maju Jaya'],
  ['Kel. Turi', 'Kec. Turi'],
  ['Kel. Turi', 'Kal. Turi'],
  ['Universitas Terbuka', 'Universitas'],
  ['Kab. Sleman', 'Kota Sleman'],
  ['Dinas Kesehatan', 'Dinas Pendidikan'],
  ['Klinik Tbk', 'Klinik Tbm'],
  ['Persero', 'Tbk'],
  ['PT', 'CV'],
  ['RSUD A', 'RSUD B'],
  ['RSU D', 'RSUD E'],
  ['ꦏꦶ', 'ꦏꦸ'],
  ['-', '.'],
];

describe('an institution', () => {
  it.each(SATU)('is one in whatever spelling: %s', (nama, ...lain) => {
    for (const satu of lain) expect([satu, lembagaKey(satu)]).toEqual([satu, lembagaKey(nama)]);
  });

  it.each(DUA)('is not another: %s, %s', (satu, dua) => {
    expect(lembagaKey(satu)).not.toBe(lembagaKey(dua));
  });

  it.each([
    ['RSUD Contoh Asri', 'rumah sakit umum daerah contoh asri'],
    ['Bank Contoh (Persero) Tbk, PT.', 'pt bank contoh'],
    ['Puskesmas Turi II', 'puskesmas turi ii'],
    ['PT CV Aneh', 'pt cv aneh'],
    ['CV Bina PT', 'cv bina pt'],
    ['Rumah Sakit (RSUD) X', 'rumah sakit rumah sakit umum daerah x'],
    ['Bina Sejahtera A B', 'bina sejahtera ab'],
    ['A. B. Contoh', 'ab contoh'],
    ["Yayasan Jum'at Berkah", 'yayasan jumat berkah'],
    ['PT', 'pt'],
    ['Tbk', 'tbk'],
    [' - ', '-'],
  ])('has the key of its words: %s', (nama, kunci) => {
    expect(lembagaKey(nama)).toBe(kunci);
  });
});

/** What a clerk's hand, a copy from a PDF or another keyboard does to a name. */
const DERAU = [
  (s: string) => s.toUpperCase(),
  (s: string) => s.toLowerCase(),
  (s: string) => s.normalize('NFD'),
  (s: string) => s.replaceAll(' ', '  '),
  (s: string) => s.replaceAll(' ', '\u00a0'),
  (s: string) => s.replaceAll(' ', ' - '),
  (s: string) => s.replaceAll(' ', ', '),
  (s: string) => s.replaceAll('.', ' '),
  (s: string) => `"${s}".`,
  (s: string) => ` ${s}\n`,
  (s: string) => [...s].join('\u200b'),
  (s: string) => s.replaceAll('e', 'e\u0301'),
  (s: string) => s.replaceAll("'", '’'),
];
const nama = fc.constantFrom(...SATU.flat(), ...DUA.flat().filter((n) => /\w/.test(n)));
const derau = fc.array(fc.constantFrom(...DERAU), { maxLength: 4 });
const kotori = (teks: string, ulah: readonly ((s: string) => string)[]): string => ulah.reduce((s, f) => f(s), teks);

it('a key is the same whatever noise is in the spelling, is its own key, and parts what is two', () => {
  fc.assert(
    fc.property(nama, nama, derau, derau, (a, b, x, y) => {
      expect(lembagaKey(kotori(a, x))).toBe(lembagaKey(a));
      expect(lembagaKey(lembagaKey(a))).toBe(lembagaKey(a));
      const sama = a === b || SATU.some((s) => s.includes(a) && s.includes(b));
      const dua = DUA.some((d) => d.includes(a) && d.includes(b)) && a !== b;
      if (sama) expect(lembagaKey(kotori(a, x))).toBe(lembagaKey(kotori(b, y)));
      if (dua) expect(lembagaKey(kotori(a, x))).not.toBe(lembagaKey(kotori(b, y)));
    }),
    { numRuns: 2000 },
  );
});

describe('a number', () => {
  it.each([
    ['445/1182/2026', '445 / 1182 / 2026'],
    ['445/1182/2026', '445/01182/2026'],
    ['445/1182/2026', '0445/1182/2026.'],
    ['445/1182/2026', 'Nomor: 445/1182/2026'],
    ['445/1182/2026', 'No. 445/1182/2026'],
    ['445/1182/2026', '445-1182-2026'],
    ['445/1182/2026', '445\u200b/1182/2026'],
    ['445/1182/2026', '４４５/1182/2026'],
    ['470/2/PKS', '470/2/pks'],
    ['470/2/PKS', '470 /002/ PKS'],
    ['1190.a', '1190 . A'],
  ])('is one: %s, %s', (satu, dua) => {
    expect(nomorKey(dua)).toBe(nomorKey(satu));
  });

  it.each([
    ['1190.a', '1190'],
    ['1190.a', '1190.b'],
    ['470/12/1', '470/1/21'],
    ['470/120', '470/12'],
    ['B/12', '12'],
    ['NO/12', '12'],
    ['Nota/12', 'ta/12'],
    ['0', '00/0'],
    ['...', '---'],
  ])('is not another: %s, %s', (satu, dua) => {
    expect(nomorKey(satu)).not.toBe(nomorKey(dua));
  });

  it.each([
    ['445 / 01182 / VIII / 2026', '445/1182/viii/2026'],
    ['000/1', '0/1'],
    ['  No 12', '12'],
    ['B / No. 12', 'b/no/12'],
    ['no', 'no'],
    [' ... ', '...'],
  ])('has the key of its parts: %s', (nomor, kunci) => {
    expect(nomorKey(nomor)).toBe(kunci);
  });
});

it('a person is the same however the titles are pointed', () => {
  expect(personKey('Drs. Budi Santosa, S.H., M.Si.')).toBe(personKey('drs budi santosa SH MSi'));
  expect(personKey('A. Budi')).toBe(personKey('A Budi'));
  expect(personKey('A. Budi')).not.toBe(personKey('B. Budi'));
  expect(personKey('Kab. Budi')).toBe('kabbudi'); // no short form is opened in a person's name
  expect(personKey(' - ')).toBe('-');
});

it('a letter is who sent it and its number', () => {
  expect(suratKey('R.S.U.D. Contoh', '445 / 1')).toBe('rumah sakit umum daerah contoh|445/1');
});

describe('what was typed is found', () => {
  it.each([
    ['RSUD Contoh Asri', 'rumah sakit'],
    ['Rumah Sakit Umum Daerah Contoh Asri', 'rsud'],
    ['Rumah Sakit Umum Daerah Contoh Asri', 'R.S.U.D. contoh'],
    ['R.S.U.D. Contoh Asri', 'rsud asri'],
    ['Universitas Contoh Lima', 'univ lima'],
    ['Klinik Café Sehat', 'cafe'],
    ['Klinik Cafe Sehat', 'CAFÉ'],
    ['PT Bank Contoh (Persero)', 'persero'],
    ['Puskesmas Turi II', 'turi i'],
    ['Pusat Kesehatan Masyarakat Turi', 'puskes'],
    ['Toko "??"', '??'],
  ])('%s by %s', (milik, dicari) => {
    expect(lembagaNameMatcher(dicari)(milik)).toBe(true);
  });

  it.each([
    ['RS Contoh Asri', 'rsud'],
    ['Puskesmas Turi I', 'turi ii'],
    ['Universitas Contoh Lima', 'univ enam'],
    ['Universitas Contoh Lima', 'univ ima'],
    ['Klinik Sehat', '??'],
  ])('not %s by %s', (milik, dicari) => {
    expect(lembagaNameMatcher(dicari)(milik)).toBe(false);
  });

  it('in numbers and texts', () => {
    expect(nomorMatcher('01182')('445 / 1182 / 2026')).toBe(true);
    expect(nomorMatcher('445-1182')('445/1182/2026')).toBe(true);
    expect(nomorMatcher('1183')('445/1182/2026')).toBe(false);
    expect(nomorMatcher('02')('470/102')).toBe(true); // as typed, where the key has no leading zero
    expect(textMatcher('hak-akses')('Permohonan HAK AKSES data')).toBe(true);
    expect(textMatcher('hak data')('Permohonan hak akses data')).toBe(false);
    expect(textMatcher(' ?? ')('apa??')).toBe(true);
    expect(textMatcher('??')('apa?')).toBe(false);
    expect(lembagaNameMatcher(' ?? ')('Klinik??')).toBe(true);
    expect(lembagaNameMatcher('akit umum')('RSUD Contoh')).toBe(true); // a part, in another spelling
  });

  it('in the text of a document, as whole words', () => {
    const teks = 'antara Dinas dan R.S.U.D. Contoh Asri, selanjutnya';
    expect(mentionsLembaga(teks, 'RSUD Contoh Asri')).toBe(true);
    expect(mentionsLembaga(teks, 'RSUD Contoh As')).toBe(false);
    expect(mentionsLembaga('PT Bank Contoh (Persero) Tbk', 'PT. Bank Contoh')).toBe(true);
  });
});

it('folds printed ASCII the short way as it folds any other text', () => {
  const ascii = fc.string({ unit: fc.constantFrom(..." /.-&'`()0123456789abzABZ") });
  fc.assert(
    fc.property(ascii, (teks) => {
      // A letter with an accent sends the whole text the long way.
      expect(plainWords(`${teks} \u00e9`)).toBe(`${plainWords(teks)} e`.trim());
      expect(nomorKey(`x ${teks} \u00e9`)).toBe(nomorKey(`x ${teks} e`));
    }),
  );
});
