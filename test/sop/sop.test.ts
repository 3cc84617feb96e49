import { describe, expect, it } from 'vitest';
import { langkahAwal, langkahKe, langkahSesudah, namaPeran, namaSyarat, pilihanSyarat } from '../../src/sop/sop.ts';
import { sopKecil } from '../bantuan/sop-kecil.ts';

describe('the table of another office', () => {
  it('is walked from its first row to its last', () => {
    const jalan: number[] = [];
    for (let l = langkahAwal(sopKecil) as ReturnType<typeof langkahSesudah>; l; l = langkahSesudah(sopKecil, l.no)) {
      jalan.push(l.no);
    }
    expect(jalan).toEqual([1, 2, 3, 4, 5]);
  });

  it('is found by number, whatever the numbers are', () => {
    const berjarak = { ...sopKecil, langkah: sopKecil.langkah.map((l) => ({ ...l, no: l.no * 10 })) };
    expect(langkahAwal(berjarak).no).toBe(10);
    expect(langkahSesudah(berjarak, 20)?.no).toBe(30);
    expect(langkahSesudah(berjarak, 50)).toBeNull();
    expect(() => langkahKe(berjarak, 2)).toThrow('no langkah 2');
  });

  it('has no first row where it has none at all', () => {
    expect(() => langkahAwal({ ...sopKecil, langkah: [] })).toThrow('SOP legalisir-1 has no langkah');
  });

  it('speaks of roles and requirements by their names', () => {
    const periksa = langkahKe(sopKecil, 3);
    expect(namaPeran(sopKecil, periksa.pelaksana)).toBe('Kepala Subbagian');
    expect(periksa.kelengkapan.flatMap(pilihanSyarat)).toEqual(['konsep-surat', 'revisi-surat']);
    expect(periksa.kelengkapan.map((s) => namaSyarat(sopKecil, s))).toEqual([
      'konsep surat konfirmasi atau revisi surat konfirmasi',
    ]);
  });
});
