import { describe, expect, it } from 'vitest';
import { peranFlow, summarizeTahap, totalMinutes } from '../../../src/office/sop/peran-flow.ts';
import { printedSop } from '../../support/printed-sop.ts';
import { smallSop } from '../../support/small-sop.ts';

describe('alurPeran', () => {
  it('puts every step into the lane of its role, with the minutes of the lane', () => {
    expect(peranFlow(smallSop).lajur).toEqual([
      { peran: 'petugas-loket', nama: 'Petugas Loket', langkah: [1, 4], menit: 5 },
      { peran: 'verifikator', nama: 'Verifikator', langkah: [2], menit: 30 },
      { peran: 'kepala-subbagian', nama: 'Kepala Subbagian', langkah: [3, 5], menit: 25 },
    ]);
  });

  it('hands over from role to role, and back where a koreksi returns', () => {
    const singkat = peranFlow(smallSop).serahan.map((s) => [s.jenis, s.dari, s.ke, s.kePeran]);
    expect(singkat).toEqual([
      ['maju', 1, 2, 'verifikator'],
      ['maju', 2, 3, 'kepala-subbagian'],
      ['maju', 3, 4, 'petugas-loket'],
      ['koreksi', 3, 2, 'verifikator'],
      ['maju', 4, 5, 'kepala-subbagian'],
      ['maju', 5, null, null],
    ]);
  });

  it('keeps the lane of a role that has no step', () => {
    const sop = { ...smallSop, peran: { ...smallSop.peran, arsiparis: 'Arsiparis' } };
    expect(peranFlow(sop).lajur.at(-1)).toEqual({ peran: 'arsiparis', nama: 'Arsiparis', langkah: [], menit: 0 });
  });

  it('hands over to nobody where a koreksi returns to a step that is not there', () => {
    const koreksi = { keluaran: [], kembaliKe: 9, pilihan: [9] };
    const sop = { ...smallSop, langkah: smallSop.langkah.map((l) => (l.no === 5 ? { ...l, koreksi } : l)) };
    const terakhir = { jenis: 'koreksi', dari: 5, ke: 9, dariPeran: 'kepala-subbagian', kePeran: null };
    expect(peranFlow(sop).serahan.at(-1)).toEqual(terakhir);
  });

  it('loses no step and no minute of SOP 470/08', () => {
    const { lajur, serahan } = peranFlow(printedSop);
    expect(lajur.flatMap((l) => l.langkah).sort((a, b) => a - b)).toEqual(printedSop.langkah.map((l) => l.no));
    expect(lajur.reduce((n, l) => n + l.menit, 0)).toBe(808);
    expect(serahan.filter((s) => s.jenis === 'koreksi')).toHaveLength(9);
  });
});

describe('ringkasTahap', () => {
  it('names the steps of each stage', () => {
    expect(summarizeTahap(smallSop)).toEqual([
      { kode: 'A', nama: 'Terima', langkah: [1], menit: 5 },
      { kode: 'B', nama: 'Konfirmasi', langkah: [2, 3, 4], menit: 45 },
      { kode: 'C', nama: 'Legalisir', langkah: [5], menit: 10 },
    ]);
  });

  it('gives each stage its steps and minutes; together they are the whole SOP', () => {
    const tahap = summarizeTahap(printedSop);
    expect(tahap.map((t) => [t.kode, t.langkah.length, t.menit])).toEqual([
      ['A', 4, 14],
      ['B', 4, 285],
      ['C', 5, 195],
      ['D', 1, 3],
      ['E', 4, 131],
      ['F', 3, 180],
    ]);
    expect(tahap.reduce((n, t) => n + t.menit, 0)).toBe(totalMinutes(printedSop.langkah));
  });
});
