import { expect, it } from 'vitest';
import { otherEntries } from '../../../src/desk/approval/handwritten-entries.ts';

const dicatat = { nomorKesatu: '470/8/PKS', nomorKedua: '445/77/2026', tanggal: '2026-11-26' };

it.each([
  [['445 / 77 / 2026', '26-11-2026', 'Kamis', 'dua puluh enam', 'Drs. Rekaan, M.M.'], []],
  [['470/8/PKS', '(26/11/2026)', '26 November 2026'], []],
  [['01-01-2020'], ['01-01-2020']],
  [['1 Januari 2020'], ['1 Januari 2020']],
  [['445/78/2026', '445/77/2026'], ['445/78/2026']],
  [['Akta Nomor 5/2019 tanggal 2 Mei 2019'], []],
])('of %j is none of those recorded: %j', (isian, lain) => expect(otherEntries(isian, dicatat)).toEqual(lain));
