import { describe, expect, it } from 'vitest';
import { bacaJangka, jangkaTerbilang, tulisJangka } from '../../src/waktu/jangka.ts';

describe('jangka waktu', () => {
  it.each([
    ['2 tahun', 2, 'tahun'],
    ['dua tahun', 2, 'tahun'],
    ['Dua  Tahun', 2, 'tahun'],
    ['setahun', 1, 'tahun'],
    ['18 bulan', 18, 'bulan'],
    ['18 bln', 18, 'bulan'],
    ['delapan belas bulan', 18, 'bulan'],
    ['2 (dua) tahun', 2, 'tahun'],
    ['2(dua)tahun', 2, 'tahun'],
  ])('"%s" is %i %s', (teks, jumlah, satuan) => expect(bacaJangka(teks)).toEqual({ jumlah, satuan }));

  it.each([
    '',
    '2',
    'tahun',
    '0 tahun',
    '100 tahun',
    '2 (tiga) tahun',
    '2 ( ) tahun',
    '1,5 tahun',
    '2 minggu',
    '-2 tahun',
  ])('"%s" is refused with examples', (teks) =>
    expect(() => bacaJangka(teks)).toThrow(
      expect.objectContaining({
        kode: 'NILAI_TIDAK_DIKENAL',
        message: `"${teks}" bukan jangka waktu.`,
        saran: ['Contoh: 2 tahun, dua tahun, 18 bulan'],
      }),
    ),
  );

  it('is written for lists and for agreements, and both are read again', () => {
    const jangka = { jumlah: 2, satuan: 'tahun' } as const;
    expect(tulisJangka(jangka)).toBe('2 tahun');
    expect(jangkaTerbilang(jangka)).toBe('2 (dua) tahun');
    expect([tulisJangka(jangka), jangkaTerbilang(jangka)].map(bacaJangka)).toEqual([jangka, jangka]);
  });
});
