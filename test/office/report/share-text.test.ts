import { expect, it } from 'vitest';
import { shareText } from '../../../src/office/report/report-words.ts';

it.each([
  [361, 362, '99%'],
  [362, 362, '100%'],
  [1, 1000, '1%'],
  [0, 1000, '0%'],
  [2, 3, '67%'],
  [0, 0, '–'],
])('%i of %i is %s', (bagian, semua, teks) => {
  expect(shareText(bagian, semua)).toBe(teks);
});
