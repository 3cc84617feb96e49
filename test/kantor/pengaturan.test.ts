import { expect, it } from 'vitest';
import { PENGATURAN_ALUR } from '../../src/kantor/pengaturan.ts';
import { tanggalSah } from '../../src/waktu/hitung.ts';

it('takes for the day of a report only a day that every year has', () => {
  const pola = PENGATURAN_ALUR.filter((p) => p.kunci.startsWith('laporan.')).map((p) => p.bentuk?.pola);
  expect(pola).toHaveLength(2);
  for (let bulan = 0; bulan <= 13; bulan++) {
    for (let hari = 0; hari <= 32; hari++) {
      const ada = tanggalSah(2027, bulan, hari) !== null;
      for (const satu of pola)
        expect([`${hari}/${bulan}`, satu?.test(`${hari}/${bulan}`)]).toEqual([`${hari}/${bulan}`, ada]);
    }
  }
});
