import { describe, expect, it } from 'vitest';
import { isSameName, mayBeSameName } from '../../../../src/office/kantor/pejabat/pejabat-names.ts';

describe('two names of officials', () => {
  it.each([
    ['Budi Santosa', 'Budi Santosa, M.Si.'],
    ['Budi Santosa', 'Drs. BUDI  santosa'],
    ['Budi Santosa', 'Budi Santosa S.H.'],
    ['Budi Santosa', 'Budi Santosa S.Kom. M.Eng.'],
    ['Prof. Dr. Ir. H. Andi Putra, M.T.', 'Andi Putra'],
    ['Hj. Siti Aminah', 'Dra. Siti Aminah, M.M.'],
    ['Café Rahman', 'Cafe Rahman'],
    ["Nur'aini", 'Nur’aini'],
    ['Siti A.', 'siti a'],
    ['H. R.', 'H. R.'], // titles alone are kept
    ['  Budi Santosa ', 'Budi Santosa'],
    ['A.B. Susanto', 'A.B. Susanto, M.T.'],
  ])('%j and %j are the same but for titles', (a, b) => {
    expect([isSameName(a, b), isSameName(b, a), mayBeSameName(a, b)]).toEqual([true, true, true]);
  });

  it.each([
    ['Siti A.', 'Siti Aminah'],
    ['Budi S.', 'Budi Santosa'],
    ['Budi', 'Budi Santosa'],
    ['B. Santosa', 'Budi Hadi Santosa'],
    ['Budi Santosa', 'Budi Hadi Santosa'],
  ])('%j and %j may be one person’s, and are not the same', (a, b) => {
    expect([isSameName(a, b), mayBeSameName(a, b), mayBeSameName(b, a)]).toEqual([false, true, true]);
  });

  it.each([
    ['Dewi K.', 'Rudi H.'],
    ['Budi S.', 'Budi T.'],
    ['Budi S.', 'Siti A.'],
    ['Rina P.', 'Rini P.'],
    ['Santosa Budi', 'Budi Santosa'],
    ['Budi Santosa', 'Budi'.concat(' Susanto')],
    ['Dra. Dewi', 'Dra. Rudi'],
    ['', 'Budi'],
    ['A.B. Susanto', 'C.D. Hartono'],
  ])('%j and %j are two persons', (a, b) => {
    expect([isSameName(a, b), mayBeSameName(a, b), mayBeSameName(b, a)]).toEqual([false, false, false]);
  });
});
