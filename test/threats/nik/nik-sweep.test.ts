import { describe, expect, it } from 'vitest';
import { findNik } from '../../../src/office/permohonan/text/find-nik.ts';
import { disguisedNik, officeDice, officeText } from './office-text.ts';

const BANYAK = 100_000;
/** Fixed: a text that is refused tomorrow and was not today would stop the office's work. */
const BENIH = 470_008;

const yang = (
  buat: (d: ReturnType<typeof officeDice>) => string,
  saring: (teks: string) => boolean,
): readonly string[] => {
  const d = officeDice(BENIH);
  return Array.from({ length: BANYAK }, () => buat(d)).filter(saring);
};

/** Seconds of work; a busy machine takes its time. */
const SABAR = 300_000;

describe(`${BANYAK} texts each`, () => {
  it(
    'no line of the office’s daily words and numbers is taken for a NIK',
    () => expect(yang(officeText, (teks) => findNik(teks) !== null).slice(0, 20)).toEqual([]),
    SABAR,
  );

  it(
    'no NIK gets through, however its digits are parted and whatever stands around it',
    () => expect(yang(disguisedNik, (teks) => findNik(teks) === null).slice(0, 20)).toEqual([]),
    SABAR,
  );
});
