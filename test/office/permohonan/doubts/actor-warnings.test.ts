import { describe, expect, it } from 'vitest';
import { actorWarnings, penerimaWarnings } from '../../../../src/office/permohonan/doubts/actor-warnings.ts';
import type { PejabatLookup } from '../../../../src/office/permohonan/rules/rule-context.ts';
import { smallSop } from '../../../support/small-sop.ts';

const [langkah] = smallSop.langkah;
const milik = langkah!.pelaksana;
const lain = Object.keys(smallSop.peran).find((p) => p !== milik)!;
const pada = '2026-08-10T09:00:00+07:00';
const id = '2026-014';
/** Each person holds one role, or none. */
const orang = (peran: Readonly<Record<string, string | null>>): PejabatLookup =>
  ({
    orang: (nama: string) => (nama in peran ? nama : null),
    berhak: (nama: string, p: string) => peran[nama] === p,
  }) as never;
const oleh = (isi: object) => ({ nama: 'Siti', peran: milik, dicatatOleh: 'Siti', akun: 'siti', ...isi });
const peringatan = (isi: object, wewenang?: PejabatLookup, kertas?: true) =>
  actorWarnings(smallSop, { id, ...(wewenang && { wewenang }) }, langkah!, {
    oleh: oleh(isi) as never,
    pada,
    ...(kertas && { kertas }),
  });

describe('a step done by its own role in its own name', () => {
  it('is no doubt', () => {
    expect(peringatan({})).toEqual([]);
    expect(peringatan({}, orang({ Siti: milik }))).toEqual([]);
  });
});

describe('a step done in another role', () => {
  it('is recorded so, and said', () => {
    const [satu, ...sisa] = peringatan({ peran: lain });
    expect(sisa).toEqual([]);
    expect(satu).toContain(`Langkah ${langkah!.no} dikerjakan sebagai`);
    expect(satu).toContain(smallSop.peran[milik]);
  });
});

describe('a step typed by somebody else than who did it', () => {
  const wewenang = orang({ Siti: milik, Rina: lain, Tono: milik });

  it('is said loudly, with the way to take it back', () => {
    const [satu, ...sisa] = peringatan({ dicatatOleh: 'Rina', akun: 'rina' }, wewenang);
    expect(sisa).toEqual([]);
    expect(satu).toMatch(/^PERHATIAN: .*atas nama Siti .*diketik Rina dari akunnya sendiri \(rina\)/);
    expect(satu).toContain(', yang tidak memegang peran itu');
    expect(satu).toContain(`pks undo ${id}`);
  });

  it('is milder where that person holds the role, and nothing where it is on paper or the typist is no official', () => {
    expect(peringatan({ dicatatOleh: 'Tono', akun: 'tono' }, wewenang)[0]).not.toContain('yang tidak memegang');
    expect(peringatan({ dicatatOleh: 'Rina', akun: 'rina' }, wewenang, true)).toEqual([]);
    expect(peringatan({ dicatatOleh: 'umum', akun: 'umum' }, wewenang)).toEqual([]);
  });

  it('blames nobody for a letter received by one who holds the role', () => {
    const terima = (dicatatOleh: string) =>
      penerimaWarnings(smallSop, { id, wewenang }, { oleh: oleh({ dicatatOleh, akun: 'x' }) as never, pada });
    expect(terima('Tono')).toEqual([]);
    expect(terima('Siti')).toEqual([]);
    expect(terima('Rina')).toHaveLength(1);
    expect(terima('Rina')[0]).toContain(`pks lengkapi ${id} --penerima Rina`);
  });
});
