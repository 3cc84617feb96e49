import { describe, expect, it } from 'vitest';
import { fillsOnlyDots, handwrittenEntries } from '../../../../src/office/naskah/finished/dotted-lines.ts';

const lines = (...teks: string[]) => teks.map((satu) => ({ letak: 'isi' as const, teks: satu }));

describe('only what stood as dots was filled in', () => {
  it.each([
    ['nothing at all', ['Pasal 1', 'isi'], ['Pasal 1', 'isi'], true],
    ['a number', ['Nomor: ............', 'isi'], ['Nomor: 470/021', 'isi'], true],
    [
      'several in one line',
      ['Pada hari ini, .......... tanggal .......... bulan ..........'],
      ['Pada hari ini, Senin tanggal dua bulan Maret'],
      true,
    ],
    ['dots at the beginning', ['.......... selaku Kepala'], ['Dra. Contoh selaku Kepala'], true],
    ['dots that stayed, beside others', ['a ..........', 'b ..........'], ['a x', 'b ..........'], true],
    ['words beside the dots', ['Nomor: ..........', 'isi'], ['Nomor: 1 dan lain-lain', 'isi lain'], false],
    ['the words themselves', ['paling lama .......... hari'], ['paling cepat 3 hari'], false],
    ['dots taken away', ['Nomor: ..........'], ['Nomor:'], false],
    ['a line more', ['a ..........'], ['a x', 'b'], false],
    ['more than anybody writes on a line', ['a ..........'], [`a ${'kata '.repeat(40)}`], false],
    ['a clause', ['Nomor: ..........'], ['Nomor: 445/77 (Pasal 8 tidak berlaku)'], false],
    [
      'a clause in other words',
      ['Nomor: ..........'],
      ['Nomor: 445/77 disertai izin meneruskan data kepada mitra'],
      false,
    ],
    ['a day and more', ['tanggal ..........'], ['tanggal 26-11-2026 dan seterusnya bagi rumah sakit'], false],
    ['a day', ['tanggal .......... (..........)'], ['tanggal dua puluh enam (26-11-2026)'], true],
    ['a permission', ['tanggal ..........'], ['tanggal 2; data boleh diberikan'], false],
    ['a deed', ['berdasarkan ..........,'], ['berdasarkan Akta Nomor 5 tanggal 2 Mei 2019,'], true],
    [
      'a deed that does something',
      ['berdasarkan ..........,'],
      ['berdasarkan Akta Nomor 5 yang mengalihkan data,'],
      false,
    ],
    ['no deed at all', ['berdasarkan ..........,'], ['berdasarkan kesepakatan bahwa data milik mitra,'], false],
    [
      'a decree',
      ['berdasarkan ..........'],
      ['berdasarkan Keputusan Bupati Nomor 12/Kep.KDH/A/2025 yang ditetapkan di Sleman'],
      true,
    ],
    ['initials', ['Paraf PIHAK KESATU: ..........'], ['Paraf PIHAK KESATU: dr. A.'], true],
    [
      'words for initials',
      ['Paraf PIHAK KESATU: ..........'],
      ['Paraf PIHAK KESATU: data milik mitra selamanya'],
      false,
    ],
    ['the day of a letter', ['Sleman, ..........'], ['Sleman, 26 November 2026'], true],
    ['words for the day of a letter', ['Sleman, ..........'], ['Sleman, seluruh data milik mitra'], false],
    ['a leader of a few dots', ['hal ... 3'], ['hal 4 3'], false],
  ])('%s', (_, lama, baru, benar) => expect(fillsOnlyDots(lines(...lama), lines(...baru))).toBe(benar));
});

it('what was written by hand is told, once each', () => {
  const [lama, baru] = [
    lines('Nomor: ..........', 'a', 'Nomor: ..........', 'b ..........'),
    lines('Nomor: 1', 'a', 'Nomor: 1', 'b ..........'),
  ];
  expect(handwrittenEntries(lama, baru)).toEqual(['1']);
});
