import { afterEach, describe, expect, it } from 'vitest';
import { bacaSaat } from '../../src/waktu/baca.ts';
import { akhirBulan, tambahBulan } from '../../src/waktu/hitung.ts';
import { hariKerjaAntara, jatuhTempo, tambahHariKerja } from '../../src/waktu/jatuh-tempo.ts';
import { saatWib, tanggalWib } from '../../src/waktu/tanggal.ts';
import { tulisSaat } from '../../src/waktu/tulis.ts';
import { hariKerja } from './kalender-sleman.ts';

const asal = process.env.TZ;
afterEach(() => {
  if (asal === undefined) delete process.env.TZ;
  else process.env.TZ = asal;
});

/** Instants at which the zones below stand on different days, or put their clocks forward or back. */
const SAAT = ['2026-03-08T06:59:59Z', '2026-03-08T17:00:00Z', '2026-11-01T05:30:00Z', '2026-12-31T17:00:00Z'];
const TEKS = ['kemarin', '2 bulan lagi', '5 hk lalu', 'Senin', 'akhir bulan', 'awal tahun depan', '5/9', 'sekarang'];

function hitung(): unknown {
  return SAAT.map((saat) => {
    const kini = new Date(saat);
    const t = tanggalWib(kini);
    return [
      tulisSaat(saatWib(kini)),
      jatuhTempo(hariKerja, t, 23),
      hariKerjaAntara(hariKerja, t, '2027-03-01'),
      tambahHariKerja(hariKerja, t, -40),
      // one month of every length, over both changes of the clock
      ...Array.from({ length: 14 }, (_, i) => [tambahBulan(t, i), akhirBulan(tambahBulan(t, -i))]),
      ...TEKS.map((teks) => bacaSaat(teks, { kini, arah: 'depan', kalender: hariKerja })),
    ];
  });
}

describe('the process time zone', () => {
  // The offset proves that the zone was really set; Samoa once skipped a whole day.
  it.each([
    ['Asia/Jakarta', -420],
    ['America/New_York', 240],
    ['Pacific/Apia', -780],
  ])('%s changes nothing', (zona, selisih) => {
    process.env.TZ = 'UTC';
    expect(new Date('2026-07-01').getTimezoneOffset()).toBe(0);
    const acuan = hitung();
    const samoa = tambahBulan('2011-11-30', 1);
    process.env.TZ = zona;
    expect(new Date('2026-07-01').getTimezoneOffset()).toBe(selisih);
    expect(hitung()).toEqual(acuan);
    expect(tambahBulan('2011-11-30', 1)).toBe(samoa);
  });

  it('is not asked for the day it is in WIB', () => {
    process.env.TZ = 'America/New_York';
    expect(tanggalWib(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
    expect(tanggalWib(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31');
  });
});
