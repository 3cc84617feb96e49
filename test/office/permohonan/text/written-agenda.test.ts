import { expect, it } from 'vitest';
import { writtenAgenda } from '../../../../src/office/permohonan/text/written-agenda.ts';

it.each(['12', ' 0012 ', '12/2025', '12a', '12 A', 'No. 12', 'no 12', '12/DUKCAPIL/2025', '12.1', '12-B'])(
  '%s is agenda number 12',
  (teks) => {
    expect(writtenAgenda(teks)).toBe(12);
  },
);

it.each(['0', '', '123456', '2025 12', 'B12', '12ab', '12,5', null])('%s is none', (teks) => {
  expect(writtenAgenda(teks)).toBeNull();
});
