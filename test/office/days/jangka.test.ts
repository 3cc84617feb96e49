import { describe, expect, it } from 'vitest';
import { formatJangka, jangkaInWords, parseJangka } from '../../../src/office/days/jangka.ts';

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
  ])('"%s" is %i %s', (teks, jumlah, satuan) => expect(parseJangka(teks)).toEqual({ jumlah, satuan }));

  it.each(['', 'tahun', '0 tahun', '100 tahun', '2 (tiga) tahun', '2 ( ) tahun', '1,5 tahun', '2 minggu', '-2 tahun'])(
    '"%s" is refused with examples',
    (teks) =>
      expect(() => parseJangka(teks)).toThrow(
        expect.objectContaining({
          kode: 'NILAI_TIDAK_DIKENAL',
          message: `"${teks}" bukan jangka waktu.`,
          saran: ['Contoh: 2 tahun, dua tahun, 18 bulan'],
        }),
      ),
  );

  it('that is a number alone is asked for its unit', () =>
    expect(() => parseJangka(' 2 ')).toThrow(
      expect.objectContaining({
        message: '" 2 " bukan jangka waktu: tahun atau bulan?',
        saran: ['Contoh: 2 tahun, 2 bulan'],
      }),
    ));

  it('is written for lists and for agreements, and both are read again', () => {
    const jangka = { jumlah: 2, satuan: 'tahun' } as const;
    expect(formatJangka(jangka)).toBe('2 tahun');
    expect(jangkaInWords(jangka)).toBe('2 (dua) tahun');
    expect([formatJangka(jangka), jangkaInWords(jangka)].map(parseJangka)).toEqual([jangka, jangka]);
  });
});
