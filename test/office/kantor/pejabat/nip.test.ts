import { describe, expect, it } from 'vitest';
import { formatNip, isSameNip, nipDigits, nipFault, nipOddities } from '../../../../src/office/kantor/pejabat/nip.ts';
import fc from '../../../seeded.ts';

const TODAY = '2026-08-19';

describe('a NIP', () => {
  it.each([
    '197001011995031001',
    '19700101 199503 1 001',
    '19700101.199503.1.001',
    '1970 0101 1995 0310 01',
    '19700101-199503-1-001',
    '１９７００１０１１９９５０３１００１',
    '19700101\u00a0199503\u00a01\u00a0001',
    '1970\u200b0101199503\ufeff1001',
  ])('typed as %j is printed in its groups', (nip) => {
    expect(nipFault(nip, TODAY)).toBeNull();
    expect(formatNip(nip)).toBe('19700101 199503 1 001');
    expect(nipDigits(nip)).toBe('197001011995031001');
  });

  it.each([
    ['12345', 'harus 18 angka, ini 5'],
    ['1970010119950310011', 'harus 18 angka, ini 19'],
    ['19700101199503100', 'harus 18 angka, ini 17'],
    ['', 'hanya boleh memuat angka'],
    ['19700101 199503 1 00x', 'hanya boleh memuat angka'],
    ['NIP 19700101 199503 1 001', 'hanya boleh memuat angka'],
    ['19700101/199503/1/001', 'hanya boleh memuat angka'],
    ['19701301 199503 1 001', 'tanggal lahir'],
    ['19700230 199503 1 001', 'tanggal lahir'],
    ['19700100 199503 1 001', 'tanggal lahir'],
    ['19700001 199503 1 001', 'tanggal lahir'],
    ['19710229 199503 1 001', 'tanggal lahir'],
    ['18991231 199503 1 001', 'tanggal lahir'],
    ['21000101 199503 1 001', 'tanggal lahir'],
    ['20260820 204003 1 001', 'tanggal lahir'],
    ['19700101 189903 1 001', 'tahun pengangkatan'],
    ['19700101 210003 1 001', 'tahun pengangkatan'],
    ['19700101 000003 1 001', 'tahun pengangkatan'],
    ['19700101 199500 1 001', 'bulan pengangkatan'],
    ['19700101 199513 1 001', 'bulan pengangkatan'],
    ['19700101 199520 1 001', 'bulan pengangkatan'],
    ['19000101 199503 2 001', 'sesudah umur 65 tahun'],
    ['19500615 201607 1 001', 'sesudah umur 65 tahun'],
    ['19500615 201721 1 001', 'sesudah umur 65 tahun'],
    ['19700201 198601 1 001', 'sebelum berumur 16 tahun'],
    ['19701231 198521 1 001', 'sebelum berumur 16 tahun'],
    ['19700101 196001 1 001', 'sebelum berumur 16 tahun'],
    ['20260819 204012 1 001', 'sebelum berumur 16 tahun'],
  ])('%j is none: %s', (nip, sebab) => {
    expect(nipFault(nip, TODAY)).toContain(sebab);
  });

  it.each([
    '19720229 199512 2 001',
    '19000101 192001 1 001',
    '19000101 191601 1 001',
    '19700101 199501 1 001',
    '19700101 202121 1 001',
    '19700101 202199 1 001',
    '20260819 204212 1 001',
    '19500615 201606 1 001',
    '19500615 201621 1 001',
    '19700201 198602 1 001',
    '19701231 198621 1 001',
    '20050101 207001 2 999',
  ])('%s may be one', (nip) => {
    expect(nipFault(nip, TODAY)).toBeNull();
  });

  it.each([
    ['19700101 199503 1 001', []],
    ['19700101 198601 2 999', []],
    ['19700101 202612 1 001', ['pengangkatannya (2026-12) masih di masa depan']],
    ['19700101 202699 1 001', []],
    ['19701231 198621 1 001', []], // of a PPPK no month is known
    ['19701231 198612 1 001', []],
    ['19700101 202609 1 001', ['pengangkatannya (2026-09) masih di masa depan']],
    ['19700101 202608 1 001', []],
    ['19700101 202721 1 001', ['pengangkatannya (2027) masih di masa depan']],
    ['19700101 202621 1 001', []],
    ['19700101 199503 3 001', ['angka ke-15 bukan 1 (pria) atau 2 (wanita)']],
    ['19700101 199503 0 000', ['angka ke-15 bukan 1 (pria) atau 2 (wanita)', 'nomor urutnya 000']],
  ])('%s looks odd: %j', (nip, janggal) => {
    expect(nipFault(nip, TODAY)).toBeNull();
    expect(nipOddities(nip, TODAY)).toEqual(janggal);
  });

  it('what is none stays as it was typed, and is compared all the same', () => {
    expect(formatNip('12 345')).toBe('12 345');
    expect(formatNip('٤')).toBe('٤');
    for (const panjang of ['1970010119950310012', 'x197001011995031001', '197001011995031001x']) {
      expect(formatNip(panjang)).toBe(panjang);
    }
    expect([
      isSameNip('12.345', '12345'),
      isSameNip('12345', '12346'),
      isSameNip(null, null),
      isSameNip('', ''),
    ]).toEqual([true, false, false, false]);
    expect([isSameNip(null, '1'), isSameNip('1', null)]).toEqual([false, false]);
  });

  it('of any birth and month is judged as the calendar does', () => {
    const angka = (n: number, banyak: number) => String(n).padStart(banyak, '0');
    const bagian = fc.tuple(
      fc.integer({ min: 1890, max: 2110 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(bagian, ([tahun, bulan, hari, diangkat]) => {
        const lahir = new Date(Date.UTC(2000, 0, 1));
        lahir.setUTCFullYear(tahun, bulan - 1, hari);
        const nyata =
          lahir.getUTCFullYear() === tahun && lahir.getUTCMonth() === bulan - 1 && lahir.getUTCDate() === hari;
        // Appointed in 2010, at 16 to 65; whoever has his birthday in that month or, of a PPPK, that year, may be either.
        const belum = diangkat > 12 ? 0 : diangkat < bulan ? 1 : 0;
        const mungkinBelum = diangkat > 12 || diangkat <= bulan ? 1 : 0;
        const cukupUmur = 2010 - tahun - belum >= 16 && 2010 - tahun - mungkinBelum <= 65;
        const sah =
          nyata &&
          tahun >= 1900 &&
          cukupUmur &&
          lahir.getTime() <= Date.UTC(2026, 7, 19) &&
          ((diangkat >= 1 && diangkat <= 12) || diangkat >= 21);
        const nip = `${angka(tahun, 4)}${angka(bulan, 2)}${angka(hari, 2)}2010${angka(diangkat, 2)}1001`;
        expect(nipFault(nip, TODAY) === null).toBe(sah);
      }),
      { numRuns: 2000 },
    );
  });
});
