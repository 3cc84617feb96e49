import { describe, expect, it } from 'vitest';
import { compareNomor, type KnownNomor, type ListedNomor } from '../../../src/office/buku/compare-nomor.ts';

let baris = 0;
const listed = (nomor: string, tanggal: string | null, arah: ListedNomor['arah'] = 'keluar'): ListedNomor => ({
  ...{ baris: ++baris, nomor, tanggal, arah },
});
const known = (nomor: string, tanggal: string | null, lain: Partial<KnownNomor> = {}): KnownNomor => ({
  ...{ arah: 'keluar', nomor, tanggal, kasus: '2026-001', keadaan: 'dipakai', dicari: true, ...lain },
});
const differences = (daftar: readonly ListedNomor[], dikenal: readonly KnownNomor[]) =>
  compareNomor(2026, daftar, dikenal).beda.map(({ nomor, beda, keadaan }) => [nomor, beda, keadaan]);

describe('numbers of another list beside those of the register', () => {
  it('one number has many spellings', () => {
    const hasil = compareNomor(2026, [listed('470 / 0387', '2026-08-18')], [known('470/387', '2026-08-18')]);
    expect(hasil).toEqual({ beda: [], cocok: 1, tahunLain: 0 });
  });

  it('what is missing on either side, and other dates', () => {
    const daftar = [listed('1/A', '2026-01-05'), listed('2/A', '2026-01-06'), listed('3/A', null)];
    expect(differences(daftar, [known('1/A', '2026-01-04'), known('3/A', '2026-01-07'), known('4/A', null)])).toEqual([
      ['1/A', 'tanggal', null],
      ['2/A', 'tidak-di-register', null],
      ['4/A', 'tidak-di-daftar', null],
    ]);
  });

  it('a number that is only reserved or given up stands for no letter', () => {
    const dikenal = [known('1/A', null, { keadaan: 'batal', dicari: false })];
    expect(differences([listed('1/A', '2026-01-05')], dikenal)).toEqual([['1/A', 'tidak-di-register', 'batal']]);
    expect(differences([], dikenal)).toEqual([]);
  });

  it('an agreement is known, but another list need not have it', () => {
    const pks = known('7/PKS/2026', '2026-02-02', { dicari: false });
    expect(differences([listed('7/PKS/2026', '2026-02-02')], [pks])).toEqual([]);
    expect(differences([], [pks])).toEqual([]);
  });

  it('a number that begins again each year is another one in another year', () => {
    const hasil = compareNomor(2026, [listed('470/1', '2025-01-05')], [known('470/1', '2026-01-05')]);
    expect(hasil.beda.map((b) => b.beda)).toEqual(['tidak-di-daftar']);
    expect(hasil.tahunLain).toBe(1);
  });

  it('a number that names its year is the same one with another date', () => {
    expect(differences([listed('470/1/2026', '2025-01-05')], [known('470/1/2026', '2026-01-05')])).toEqual([
      ['470/1/2026', 'tanggal', null],
    ]);
  });

  it('letters in are missed only in a list that has letters in', () => {
    const masuk = known('445/1', '2026-03-03', { arah: 'masuk' });
    expect(differences([listed('1/A', '2026-01-05')], [known('1/A', '2026-01-05'), masuk])).toEqual([]);
    expect(differences([listed('9/B', '2026-01-05', 'masuk')], [masuk])).toEqual([
      ['9/B', 'tidak-di-register', null],
      ['445/1', 'tidak-di-daftar', null],
    ]);
  });

  it('an empty list lacks every letter', () => {
    expect(differences([], [known('1/A', '2026-01-05')])).toEqual([['1/A', 'tidak-di-daftar', null]]);
  });

  it('agrees with a count by sets', () => {
    let benih = 7;
    const acak = (n: number) => {
      benih = (benih * 1103515245 + 12345) % 2147483648;
      return Math.floor((benih / 2147483648) * n);
    };
    for (let putaran = 0; putaran < 200; putaran++) {
      const sana = new Map(Array.from({ length: acak(12) }, () => [`${acak(15)}/X`, `2026-01-0${1 + acak(3)}`]));
      const sini = new Map(Array.from({ length: acak(12) }, () => [`${acak(15)}/X`, `2026-01-0${1 + acak(3)}`]));
      const { beda, cocok } = compareNomor(
        2026,
        [...sana].map(([n, h]) => listed(n, h)),
        [...sini].map(([n, h]) => known(n, h)),
      );
      const jumlah = (apa: string) => beda.filter((b) => b.beda === apa).length;
      expect(jumlah('tidak-di-register')).toBe([...sana.keys()].filter((n) => !sini.has(n)).length);
      expect(jumlah('tidak-di-daftar')).toBe([...sini.keys()].filter((n) => !sana.has(n)).length);
      expect(jumlah('tanggal')).toBe([...sana].filter(([n, h]) => sini.has(n) && sini.get(n) !== h).length);
      expect(cocok).toBe([...sana].filter(([n, h]) => sini.get(n) === h).length);
    }
  });
});
