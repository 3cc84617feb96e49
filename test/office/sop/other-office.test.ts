import { describe, expect, it } from 'vitest';
import {
  firstLangkah,
  langkahAfter,
  langkahAt,
  peranName,
  syaratName,
  syaratOptions,
} from '../../../src/office/sop/sop.ts';
import { smallSop } from '../../support/small-sop.ts';

describe('the table of another office', () => {
  it('is walked from its first row to its last', () => {
    const jalan: number[] = [];
    for (let l = firstLangkah(smallSop) as ReturnType<typeof langkahAfter>; l; l = langkahAfter(smallSop, l.no)) {
      jalan.push(l.no);
    }
    expect(jalan).toEqual([1, 2, 3, 4, 5]);
  });

  it('is found by number, whatever the numbers are', () => {
    const berjarak = { ...smallSop, langkah: smallSop.langkah.map((l) => ({ ...l, no: l.no * 10 })) };
    expect(firstLangkah(berjarak).no).toBe(10);
    expect(langkahAfter(berjarak, 20)?.no).toBe(30);
    expect(langkahAfter(berjarak, 50)).toBeNull();
    expect(() => langkahAt(berjarak, 2)).toThrow('no langkah 2');
  });

  it('has no first row where it has none at all', () => {
    expect(() => firstLangkah({ ...smallSop, langkah: [] })).toThrow('SOP legalisir-1 has no langkah');
  });

  it('speaks of roles and requirements by their names', () => {
    const periksa = langkahAt(smallSop, 3);
    expect(peranName(smallSop, periksa.pelaksana)).toBe('Kepala Subbagian');
    expect(periksa.kelengkapan.flatMap(syaratOptions)).toEqual(['konsep-surat', 'revisi-surat']);
    expect(periksa.kelengkapan.map((s) => syaratName(smallSop, s))).toEqual([
      'konsep surat konfirmasi atau revisi surat konfirmasi',
    ]);
  });
});
