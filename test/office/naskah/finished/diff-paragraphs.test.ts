import { describe, expect, it } from 'vitest';
import { diffLists } from '../../../../src/office/naskah/finished/diff-lists.ts';
import {
  diffParagraphs,
  diffWording,
  type NaskahParagraph,
} from '../../../../src/office/naskah/finished/diff-paragraphs.ts';
import fc from '../../../seeded.ts';

const paragraphOf = (...teks: readonly string[]): NaskahParagraph[] => teks.map((t) => ({ letak: 'isi', teks: t }));
const summaryOf = (lama: readonly NaskahParagraph[], baru: readonly NaskahParagraph[]) =>
  diffParagraphs(lama, baru).map((b) => [b.bagian, ...b.paragraf.map((p) => `${p.cara} ${p.ke}`)]);

describe('two versions of a document', () => {
  const pks = paragraphOf('PERJANJIAN', 'Pasal 1', 'UMUM', 'satu dua tiga', 'Pasal 2', 'TUJUAN', 'empat lima enam');

  it('that read the same differ in nothing, however they are spaced', () => {
    const renggang = pks.map((b) => ({ ...b, teks: ` ${b.teks.replaceAll(' ', '\u00a0 ')} ` }));
    expect(diffParagraphs(pks, [...renggang, { letak: 'isi', teks: '  ' }])).toEqual([]);
  });

  it('name the pasal and the paragraph that was reworded, and the words', () => {
    const baru = pks.map((b) => ({ ...b, teks: b.teks.replace('lima', 'tujuh') }));
    expect(diffParagraphs(pks, baru)).toEqual([
      {
        bagian: 'Pasal 2',
        paragraf: [
          {
            ke: 2,
            cara: 'ubah',
            kata: [
              { cara: 'tetap', teks: 'empat' },
              { cara: 'hapus', teks: 'lima' },
              { cara: 'tambah', teks: 'tujuh' },
              { cara: 'tetap', teks: 'enam' },
            ],
          },
        ],
      },
    ]);
  });

  it('name a paragraph that came or went where it stands', () => {
    const tambah = paragraphOf('PERJANJIAN', 'Pasal 1', 'UMUM', 'satu dua tiga', 'baru sekali', 'Pasal 2', 'TUJUAN');
    expect(summaryOf(pks, tambah)).toEqual([
      ['Pasal 1', 'tambah 3'],
      ['Pasal 2', 'hapus 2'],
    ]);
  });

  it('name a whole pasal that was put in, and leave the others alone', () => {
    const sisip = paragraphOf('Pasal 1', 'A', 'Pasal 2', 'baru', 'Pasal 3', 'B');
    expect(summaryOf(paragraphOf('Pasal 1', 'A', 'Pasal 3', 'B'), sisip)).toEqual([
      ['Pasal 2', 'tambah 0', 'tambah 1'],
    ]);
  });

  it('tell the head of the page apart, and do not mind its page numbers', () => {
    const halaman = (...teks: string[]): NaskahParagraph[] => teks.map((t) => ({ letak: 'halaman', teks: t }));
    expect(
      summaryOf([...pks, ...halaman('KONSEP', 'Halaman  dari ')], [...pks, ...halaman('Halaman 1 dari 9')]),
    ).toEqual([['Kepala dan kaki halaman', 'hapus 1']]);
  });
});

describe('the stretches that differ', () => {
  const daftar = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  it('lead from the older list to the newer one, with nothing kept in a stretch', () => {
    fc.assert(
      fc.property(daftar, daftar, (lama, baru) => {
        const hasil: string[] = [];
        let sudah = 0;
        for (const { mulai, hapus, tambah } of diffLists(lama, baru, (a, b) => a === b)) {
          hasil.push(...lama.slice(sudah, mulai), ...tambah);
          expect(lama.slice(mulai, mulai + hapus.length)).toEqual(hapus);
          expect(hapus.length + tambah.length).toBeGreaterThan(0);
          sudah = mulai + hapus.length;
        }
        expect([...hasil, ...lama.slice(sudah)]).toEqual(baru);
      }),
    );
  });

  it('of two long lists without anything in common are one, and are there at once', () => {
    const [lama, baru] = ['x', 'y'].map((huruf) => Array.from({ length: 5000 }, (_, i) => `${huruf}${i}`));
    const beda = diffLists(['awal', ...(lama ?? [])], ['awal', ...(baru ?? [])], (a, b) => a === b);
    expect(beda.map(({ mulai, hapus, tambah }) => [mulai, hapus.length, tambah.length])).toEqual([[1, 5000, 5000]]);
  });

  it('of words keep what both say', () => {
    fc.assert(
      fc.property(daftar, daftar, (lama, baru) => {
        const kata = diffWording(lama.join(' '), baru.join(' '));
        const tanpa = (cara: string) => kata.filter((k) => k.cara !== cara).map((k) => k.teks);
        expect(tanpa('tambah').join(' ')).toBe(lama.join(' '));
        expect(tanpa('hapus').join(' ')).toBe(baru.join(' '));
      }),
    );
  });
});
