import { expect, it } from 'vitest';
import { likelySteps } from '../../../src/office/impor/rows/likely-steps.ts';
import { printedSop } from '../../support/printed-sop.ts';

it.each([
  ['sudah di Kabid', [4, 7, 10, 18, 21]],
  ['Disposisi Kadis', [2, 16]],
  ['di Kasi Inovasi, kajian', [5, 19]],
  ['draft PKS disiapkan analis', [8, 12]],
  ['balasan dr Kemendagri sdh datang, dispo Kadis', [11, 16]],
  ['hilang', []],
])('"%s" may be the steps %j', (teks, langkah) => {
  expect(likelySteps(printedSop, teks)).toEqual(langkah);
});
