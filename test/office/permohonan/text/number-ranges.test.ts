import { expect, it } from 'vitest';
import { numberRanges } from '../../../../src/office/permohonan/text/number-ranges.ts';

it.each([
  [[], []],
  [[7], ['7']],
  [
    [7, 8, 10],
    ['7', '8', '10'],
  ],
  [
    [1, 4, 5, 6, 12, 13, 14, 15],
    ['1', '4–6', '12–15'],
  ],
  [
    ['007', '008', '009', '011'],
    ['007–009', '011'],
  ],
])('%j is told as %j', (nomor, teks) => {
  expect(numberRanges(nomor)).toEqual(teks);
});
