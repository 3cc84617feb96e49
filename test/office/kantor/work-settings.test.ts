import { expect, it } from 'vitest';
import { validTanggal } from '../../../src/office/days/day-arithmetic.ts';
import { WORK_SETTINGS } from '../../../src/office/kantor/work-settings.ts';

it('takes for the day of a report only a day that every year has', () => {
  const pola = WORK_SETTINGS.filter((p) => p.kunci.startsWith('laporan.')).map((p) => p.bentuk?.pola);
  expect(pola).toHaveLength(2);
  for (let bulan = 0; bulan <= 13; bulan++) {
    for (let hari = 0; hari <= 32; hari++) {
      const ada = validTanggal(2027, bulan, hari) !== null;
      for (const satu of pola)
        expect([`${hari}/${bulan}`, satu?.test(`${hari}/${bulan}`)]).toEqual([`${hari}/${bulan}`, ada]);
    }
  }
});
