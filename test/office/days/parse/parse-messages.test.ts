import { describe, expect, it } from 'vitest';
import { parseJangka } from '../../../../src/office/days/jangka.ts';
import { jatuhTempo, plusWorkingDays, workingDaysBetween } from '../../../../src/office/days/jatuh-tempo.ts';
import { LARGEST_IN_WORDS, numberInWords, parseNumberWords } from '../../../../src/office/days/number-words.ts';
import type { ParseContext } from '../../../../src/office/days/parse/date-form.ts';
import { parseMoment, parseTanggal, refuseFutureMoment } from '../../../../src/office/days/parse/parse-tanggal.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';
import { wednesday, workingDayCalendar } from '../sleman-calendar.ts';

const context = (arah: ParseContext['arah']): ParseContext => ({
  kini: wednesday,
  arah,
  kalender: workingDayCalendar,
  kasus: { diterima: '2026-08-10', target: '2026-08-21' },
});
const parseText = (teks: string) => parseMoment(teks, context('lampau'));
const refusalOf = (teks: string, arah: ParseContext['arah'] = 'lampau') =>
  expectRefusal('TANGGAL_TIDAK_TERBACA', () => parseMoment(teks, context(arah)));

describe('a text that is no date', () => {
  it('is answered with examples of the side that is meant', () => {
    const [lalu, depan] = [refusalOf('entah'), refusalOf('entah', 'depan')];
    expect([lalu.message, depan.message]).toEqual(['"entah" bukan tanggal.', '"entah" bukan tanggal.']);
    expect(lalu.saran).toEqual(['Contoh: 28/2/2026, 28 Feb 2026, kemarin, Senin lalu']);
    expect(depan.saran).toEqual(['Contoh: 28/2/2026, 28 Feb 2026, besok, Senin depan, akhir bulan']);
    expect(lalu.rinci).toEqual({ teks: 'entah' });
  });

  it('is told why, where that is known', () => {
    const g = refusalOf('31/2/2026');
    expect(g.message).toBe('"31/2/2026" bukan tanggal. Februari 2026 hanya sampai tanggal 28.');
    expect(g.rinci).toEqual({ teks: '31/2/2026', sebab: 'Februari 2026 hanya sampai tanggal 28.' });
    const jam = expectRefusal('TANGGAL_TIDAK_TERBACA', () => parseTanggal('kemarin pukul 09.30', context('lampau')));
    expect(jam.rinci).toMatchObject({ sebab: 'Di sini hanya tanggal yang diminta, tanpa jam.' });
  });

  it('is told no more than is known: no month, no year, no hour', () => {
    expect(refusalOf('12 IIX 2026').rinci).toEqual({ teks: '12 IIX 2026' });
    expect(refusalOf('9 tadi').rinci).toEqual({ teks: '9 tadi' });
    expect(refusalOf('akhir September 1980').rinci).toMatchObject({ sebab: 'Tahun harus antara 1990 dan 2100.' });
  });

  it('is a day that the past has not on its side', () => {
    const kini = new Date('2028-01-15T10:15:00+07:00');
    const g = expectRefusal('TANGGAL_TIDAK_TERBACA', () => parseMoment('29 Feb', { ...context('lampau'), kini }));
    expect(g.rinci).toMatchObject({ sebab: 'Februari 2027 hanya sampai tanggal 28.' });
  });

  it('is cut short where it is longer than any date', () => {
    const terpanjang = 'delapan ribu sembilan ratus sembilan puluh dua hari ke depan';
    expect([terpanjang.length, parseText(terpanjang)]).toEqual([60, '2051-04-02']);
    expect(refusalOf('sembilan ribu sembilan ratus sembilan puluh dua hari ke depan').message).toBe(
      '"sembilan ribu sembilan ratus sembilan puluh dua hari ke depa…" bukan tanggal.',
    );
    expect(refusalOf('x'.repeat(60)).message).toBe(`"${'x'.repeat(60)}" bukan tanggal.`);
  });

  it.each(['sepuluh ribu hari lalu', '2026-08-19T10:15:60'])('is "%s", which counts too far', (teks) => {
    expect(refusalOf(teks).kode).toBe('TANGGAL_TIDAK_TERBACA');
  });

  it('names a time that no clock shows by hour and minute', () => {
    expect(refusalOf('2026-08-19T10:15:60').rinci).toMatchObject({ sebab: 'Tidak ada pukul 10.15.' });
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
  ])('"%s" is %s', (teks, hasil) => expect(parseMoment(teks, context('depan'))).toBe(hasil));
});

it('a holiday on a weekend moves no working day', () => {
  const libur = (...hari: readonly string[]) => ({
    ...workingDayCalendar,
    libur: new Map(hari.map((h) => [h, 'Libur'])),
  });
  const target = (...hari: readonly string[]) => [
    jatuhTempo(libur(...hari), '2026-08-19', 7),
    plusWorkingDays(libur(...hari), '2026-08-28', -5),
    workingDaysBetween(libur(...hari), '2026-08-19', '2026-08-28'),
  ];
  expect(target()).toEqual(['2026-08-27', '2026-08-21', 7]);
  expect(target('2026-08-22')).toEqual(target());
  expect(target('2026-08-23')).toEqual(target());
  expect(target('2026-08-24')).toEqual(['2026-08-28', '2026-08-20', 6]);
});

it('words of a number too large are none', () => {
  expect(parseNumberWords('sembilan ratus sembilan ratus miliar')).toBeNull();
  expect(parseNumberWords(numberInWords(LARGEST_IN_WORDS))).toBe(LARGEST_IN_WORDS);
  expect(() => numberInWords(-1)).toThrow('no words for -1');
});

describe('what has not happened yet', () => {
  it('is refused with the time it is', () => {
    const g = expectRefusal('TANGGAL_MASA_DEPAN', () => refuseFutureMoment('2026-08-20', wednesday));
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Kamis, 20 Agustus 2026 belum terjadi; sekarang Rabu, 19 Agustus 2026 10.15 WIB.',
      ['Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu'],
      { saat: '2026-08-20', kini: '2026-08-19T10:15:00+07:00' },
    ]);
    expect(() => refuseFutureMoment('2026-08-19', wednesday)).not.toThrow();
  });
});

it('an agreement runs for as long as anybody agrees on, and no longer', () => {
  expect([parseJangka('99 tahun'), parseJangka('999 bulan')].map((j) => j.jumlah)).toEqual([99, 999]);
  expect(parseJangka('2 ( dua ) tahun')).toEqual({ jumlah: 2, satuan: 'tahun' });
  const g = expectRefusal('NILAI_TIDAK_DIKENAL', () => parseJangka('x'.repeat(61)));
  expect([g.message, g.rinci]).toEqual([`"${'x'.repeat(60)}" bukan jangka waktu.`, { teks: 'x'.repeat(61) }]);
});

it.each([0, 1.5])('there is no H%d', (h) => {
  expect(() => jatuhTempo(workingDayCalendar, '2026-08-19', h)).toThrow(`there is no H${h}`);
});
