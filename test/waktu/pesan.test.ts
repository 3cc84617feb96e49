import { describe, expect, it } from 'vitest';
import { bacaSaat, bacaTanggal, type KonteksBaca, masaLalu } from '../../src/waktu/baca.ts';
import { bacaJangka } from '../../src/waktu/jangka.ts';
import { hariKerjaAntara, jatuhTempo, tambahHariKerja } from '../../src/waktu/jatuh-tempo.ts';
import { bacaTerbilang, TERBILANG_TERBESAR, terbilang } from '../../src/waktu/terbilang.ts';
import { ditolak } from '../bantuan/spesifikasi.ts';
import { hariKerja, rabu } from './kalender-sleman.ts';

const konteks = (arah: KonteksBaca['arah']): KonteksBaca => ({
  kini: rabu,
  arah,
  kalender: hariKerja,
  kasus: { diterima: '2026-08-10', target: '2026-08-21' },
});
const baca = (teks: string) => bacaSaat(teks, konteks('lampau'));
const tolak = (teks: string, arah: KonteksBaca['arah'] = 'lampau') =>
  ditolak('TANGGAL_TIDAK_TERBACA', () => bacaSaat(teks, konteks(arah)));

describe('a text that is no date', () => {
  it('is answered with examples of the side that is meant', () => {
    const [lalu, depan] = [tolak('entah'), tolak('entah', 'depan')];
    expect([lalu.message, depan.message]).toEqual(['"entah" bukan tanggal.', '"entah" bukan tanggal.']);
    expect(lalu.saran).toEqual(['Contoh: 28/2/2026, 28 Feb 2026, kemarin, Senin lalu']);
    expect(depan.saran).toEqual(['Contoh: 28/2/2026, 28 Feb 2026, besok, Senin depan, akhir bulan']);
    expect(lalu.rinci).toEqual({ teks: 'entah' });
  });

  it('is told why, where that is known', () => {
    const g = tolak('31/2/2026');
    expect(g.message).toBe('"31/2/2026" bukan tanggal. Februari 2026 hanya sampai tanggal 28.');
    expect(g.rinci).toEqual({ teks: '31/2/2026', sebab: 'Februari 2026 hanya sampai tanggal 28.' });
    const jam = ditolak('TANGGAL_TIDAK_TERBACA', () => bacaTanggal('kemarin pukul 09.30', konteks('lampau')));
    expect(jam.rinci).toMatchObject({ sebab: 'Di sini hanya tanggal yang diminta, tanpa jam.' });
  });

  it('is told no more than is known: no month, no year, no hour', () => {
    expect(tolak('12 IIX 2026').rinci).toEqual({ teks: '12 IIX 2026' });
    expect(tolak('9 tadi').rinci).toEqual({ teks: '9 tadi' });
    expect(tolak('akhir September 1980').rinci).toMatchObject({ sebab: 'Tahun harus antara 1990 dan 2100.' });
  });

  it('is a day that the past has not on its side', () => {
    const kini = new Date('2028-01-15T10:15:00+07:00');
    const g = ditolak('TANGGAL_TIDAK_TERBACA', () => bacaSaat('29 Feb', { ...konteks('lampau'), kini }));
    expect(g.rinci).toMatchObject({ sebab: 'Februari 2027 hanya sampai tanggal 28.' });
  });

  it('is cut short where it is longer than any date', () => {
    const terpanjang = 'delapan ribu sembilan ratus sembilan puluh dua hari ke depan';
    expect([terpanjang.length, baca(terpanjang)]).toEqual([60, '2051-04-02']);
    expect(tolak('sembilan ribu sembilan ratus sembilan puluh dua hari ke depan').message).toBe(
      '"sembilan ribu sembilan ratus sembilan puluh dua hari ke depa…" bukan tanggal.',
    );
    expect(tolak('x'.repeat(60)).message).toBe(`"${'x'.repeat(60)}" bukan tanggal.`);
  });

  it.each(['sepuluh ribu hari lalu', '2026-08-19T10:15:60'])('is "%s", which counts too far', (teks) => {
    expect(tolak(teks).kode).toBe('TANGGAL_TIDAK_TERBACA');
  });

  it('names a time that no clock shows by hour and minute', () => {
    expect(tolak('2026-08-19T10:15:60').rinci).toMatchObject({ sebab: 'Tidak ada pukul 10.15.' });
  });
});

describe('a text that is one', () => {
  it.each([
    ['2026-08-19T10:15:59', '2026-08-19T10:15:59+07:00'],
    ['Jumat yang akan datang', '2026-08-21'],
    ['Rabu yang akan datang', '2026-08-26'],
    ['3:15 kemarin', '2026-08-18T03:15:00+07:00'],
    ['nanti jam 15', '2026-08-19T15:00:00+07:00'],
    ['H - 1', '2026-08-20'],
    ['H- 1', '2026-08-20'],
    ['H + 1', '2026-08-24'],
  ])('"%s" is %s', (teks, hasil) => expect(bacaSaat(teks, konteks('depan'))).toBe(hasil));
});

it('a holiday on a weekend moves no working day', () => {
  const libur = (...hari: readonly string[]) => ({ ...hariKerja, libur: new Map(hari.map((h) => [h, 'Libur'])) });
  const target = (...hari: readonly string[]) => [
    jatuhTempo(libur(...hari), '2026-08-19', 7),
    tambahHariKerja(libur(...hari), '2026-08-28', -5),
    hariKerjaAntara(libur(...hari), '2026-08-19', '2026-08-28'),
  ];
  expect(target()).toEqual(['2026-08-27', '2026-08-21', 7]);
  expect(target('2026-08-22')).toEqual(target());
  expect(target('2026-08-23')).toEqual(target());
  expect(target('2026-08-24')).toEqual(['2026-08-28', '2026-08-20', 6]);
});

it('words of a number too large are none', () => {
  expect(bacaTerbilang('sembilan ratus sembilan ratus miliar')).toBeNull();
  expect(bacaTerbilang(terbilang(TERBILANG_TERBESAR))).toBe(TERBILANG_TERBESAR);
  expect(() => terbilang(-1)).toThrow('no words for -1');
});

describe('what has not happened yet', () => {
  it('is refused with the time it is', () => {
    const g = ditolak('TANGGAL_MASA_DEPAN', () => masaLalu('2026-08-20', rabu));
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Kamis, 20 Agustus 2026 belum terjadi; sekarang Rabu, 19 Agustus 2026 10.15 WIB.',
      ['Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu'],
      { saat: '2026-08-20', kini: '2026-08-19T10:15:00+07:00' },
    ]);
    expect(() => masaLalu('2026-08-19', rabu)).not.toThrow();
  });
});

it('an agreement runs for as long as anybody agrees on, and no longer', () => {
  expect([bacaJangka('99 tahun'), bacaJangka('999 bulan')].map((j) => j.jumlah)).toEqual([99, 999]);
  expect(bacaJangka('2 ( dua ) tahun')).toEqual({ jumlah: 2, satuan: 'tahun' });
  const g = ditolak('NILAI_TIDAK_DIKENAL', () => bacaJangka('x'.repeat(61)));
  expect([g.message, g.rinci]).toEqual([`"${'x'.repeat(60)}" bukan jangka waktu.`, { teks: 'x'.repeat(61) }]);
});

it.each([0, 1.5])('there is no H%d', (h) => {
  expect(() => jatuhTempo(hariKerja, '2026-08-19', h)).toThrow(`there is no H${h}`);
});
