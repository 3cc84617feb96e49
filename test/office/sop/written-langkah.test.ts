import { describe, expect, it } from 'vitest';
import { type Langkah, langkahAt, type Sop } from '../../../src/office/sop/sop.ts';
import { sopDifferences } from '../../../src/office/sop/sop-differences.ts';
import { type LangkahText, langkahText } from '../../../src/office/sop/written-langkah.ts';
import { smallSop } from '../../support/small-sop.ts';

/** Step `no` of the small SOP as people read it, with something in it changed. */
const textOfLangkah = (no: number, baru: Partial<Langkah> = {}): LangkahText =>
  langkahText(smallSop, { ...langkahAt(smallSop, no), ...baru });

describe('a row of the table', () => {
  it('is read with its role and its papers by their names', () => {
    expect(textOfLangkah(1)).toEqual({
      aktivitas: 'Menerima permohonan legalisir dan kutipan akta',
      pelaksana: 'Petugas Loket',
      kelengkapan: 'surat permohonan legalisir, kutipan akta asli, lembar kendali',
      menit: '5',
      h: 'H1',
      keluaran: 'tanda terima, surat permohonan legalisir',
      koreksi: '–',
      tanda: '',
    });
  });

  it('has a dash where nothing is printed, and a carried H in parentheses', () => {
    expect(
      textOfLangkah(2, { kelengkapan: [], menit: null, h: null, hBerlaku: 7, keluaran: [], enamButir: true }),
    ).toEqual({
      aktivitas: 'Menyusun surat konfirmasi keabsahan akta',
      pelaksana: 'Verifikator',
      kelengkapan: '–',
      menit: '–',
      h: '(H7)',
      keluaran: '–',
      koreksi: '–',
      tanda: 'enam butir harus diketahui',
    });
  });

  it('names either paper of which one is enough', () =>
    expect(textOfLangkah(3).kelengkapan).toBe('konsep surat konfirmasi atau revisi surat konfirmasi'));

  it('shows the code of a paper or role that has no name', () => {
    expect(
      textOfLangkah(1, { pelaksana: 'satpam', kelengkapan: ['cap'], keluaran: ['cap', 'tanda-terima'] }),
    ).toMatchObject({
      pelaksana: 'satpam',
      kelengkapan: 'cap',
      keluaran: 'cap, tanda terima',
    });
  });

  it.each<[string, Langkah['koreksi'], string]>([
    [
      'with what the check leaves',
      { keluaran: ['revisi-surat'], kembaliKe: 2, pilihan: [2] },
      'kembali ke 2 dengan revisi surat konfirmasi',
    ],
    [
      'the default first, each step once',
      { keluaran: ['tanda-terima', 'revisi-surat'], kembaliKe: 2, pilihan: [1, 2, 3] },
      'kembali ke 2 atau 1 atau 3 dengan tanda terima, revisi surat konfirmasi',
    ],
    ['without a paper', { keluaran: [], kembaliKe: 1, pilihan: [1] }, 'kembali ke 1'],
  ])('says where a koreksi returns to: %s', (_nama, koreksi, tertulis) => {
    expect(textOfLangkah(3, { koreksi }).koreksi).toBe(tertulis);
  });

  it.each<[Partial<Langkah>, string]>([
    [{}, ''],
    [{ menunggu: 'kemendagri' }, 'menunggu Kemendagri'],
    [{ menunggu: 'pemohon' }, 'menunggu pemohon'],
    [{ balasan: true }, 'balasan dicatat'],
    [{ mintaBaru: ['lembar-kendali', 'kutipan-akta'] }, 'diminta baru: lembar kendali, kutipan akta asli'],
    [{ enamButir: true }, 'enam butir harus diketahui'],
    [{ kirim: true }, 'surat keluar dicatat'],
    [{ akhirBilaTolak: true }, 'berakhir di sini bila ditolak'],
    [{ naskah: 'pks' }, 'versi naskahnya dicatat'],
    [{ kirim: true, menunggu: 'pemohon', enamButir: true }, 'menunggu pemohon; enam butir harus diketahui; surat keluar dicatat'], // biome-ignore format: one row
  ])('says its marks in words: %j', (tanda, tertulis) => expect(textOfLangkah(1, tanda).tanda).toBe(tertulis));
});

describe('two readings', () => {
  const dengan = (...langkah: readonly Langkah[]): Sop => ({ ...smallSop, langkah });
  const [satu, dua, tiga] = [1, 2, 3].map((no) => langkahAt(smallSop, no)) as [Langkah, Langkah, Langkah];

  it('that say the same do not differ', () => expect(sopDifferences(smallSop, smallSop)).toEqual([]));

  it('differ cell by cell, in the order of the numbers', () => {
    const ini = dengan({ ...tiga, menit: 20 }, { ...satu, no: 10, menit: 1 }, dua);
    const itu = dengan({ ...dua, pelaksana: 'petugas-loket' }, { ...tiga, h: null }, { ...satu, no: 10 });
    expect(sopDifferences(ini, itu)).toEqual([
      { no: 2, hal: 'pelaksana', ini: 'Verifikator', itu: 'Petugas Loket' },
      { no: 3, hal: 'menit', ini: '20', itu: '15' },
      { no: 3, hal: 'h', ini: 'H2', itu: '(H2)' },
      { no: 10, hal: 'menit', ini: '1', itu: '5' },
    ]);
  });

  it('differ in every cell of a row that only one of them has', () => {
    const hanya = sopDifferences(dengan(satu, dua), dengan(satu));
    expect(hanya.map((b) => [b.no, b.itu])).toEqual(Array(8).fill([2, null]));
    expect(hanya.map((b) => b.hal)).toEqual(
      ['aktivitas', 'pelaksana', 'kelengkapan', 'menit', 'h', 'keluaran', 'koreksi', 'tanda'], // biome-ignore format: one line
    );
    expect(sopDifferences(dengan(satu), dengan(satu, dua))).toEqual(
      hanya.map((b) => ({ ...b, ini: null, itu: b.ini })),
    );
  });
});
