import { describe, expect, it } from 'vitest';
import { cariNik } from '../../src/permohonan/nik.ts';
import { dadu, nikTersamar, teksKantor } from './teks-kantor.ts';

const BANYAK = 100_000;
/** Fixed: a text that is refused tomorrow and was not today would stop the office's work. */
const BENIH = 470_008;

const yang = (buat: (d: ReturnType<typeof dadu>) => string, saring: (teks: string) => boolean): readonly string[] => {
  const d = dadu(BENIH);
  return Array.from({ length: BANYAK }, () => buat(d)).filter(saring);
};

/** Seconds of work; a busy machine takes its time. */
const SABAR = 300_000;

describe(`${BANYAK} texts each`, () => {
  it(
    'no line of the office’s daily words and numbers is taken for a NIK',
    () => expect(yang(teksKantor, (teks) => cariNik(teks) !== null).slice(0, 20)).toEqual([]),
    SABAR,
  );

  it(
    'no NIK gets through, however its digits are parted and whatever stands around it',
    () => expect(yang(nikTersamar, (teks) => cariNik(teks) === null).slice(0, 20)).toEqual([]),
    SABAR,
  );
});
