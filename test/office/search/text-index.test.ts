import { describe, expect, it } from 'vitest';
import { lembagaNameMatcher } from '../../../src/office/permohonan/compare/search-match.ts';
import { passageFinder } from '../../../src/office/search/find-passage.ts';
import { indexedKasus } from '../../../src/office/search/listed-kasus.ts';
import { listedMatcher } from '../../../src/office/search/listed-matcher.ts';
import type { Passage } from '../../../src/office/search/passage-places.ts';
import { searchTextIndex } from '../../../src/office/search/search-text-index.ts';
import {
  decodeTextIndex,
  encodeTextIndex,
  type KasusPassages,
  type TextIndex,
  textIndexUpdate,
} from '../../../src/office/search/text-index.ts';

const updateTextIndex = (lama: TextIndex, semua: readonly KasusPassages[]): TextIndex => {
  const { add, done } = textIndexUpdate(lama);
  for (const satu of semua) add(satu);
  return done();
};

const NAMES = [
  'RSUD Contoh Asri',
  'Rumah Sakit Umum Daerah Contoh',
  'Puskesmas Turi I',
  'PT Maju, Tbk',
  'Klinik Café Sehat',
  '…',
];
const NUMBERS = ['445/1182/2026', '0445 / 01182 / 2026', 'B-12.a/VIII/2026', '12/2026', '470/021'];
const TEXTS = [
  'verifikasi identitas pasien rawat inap',
  'Pasal 5: tambah data balikan',
  'Tujuan lain',
  'baris satu\nbaris dua\tdan tab',
  'No. 12, tanggal 3',
  '!!!',
];
/** A small generator of its own, so that a failure can be repeated. */
const dice = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

function inventedKasus(roll: () => number, n: number): KasusPassages[] {
  const pick = <T>(dari: readonly T[]): T => dari[Math.floor(roll() * dari.length)]!;
  return Array.from({ length: n }, (_, i) => ({
    id: `2026-${String(i + 1).padStart(3, '0')}`,
    versi: String(1 + Math.floor(roll() * 9)),
    di: i,
    isi: [
      { tempat: 'lembaga', teks: pick(NAMES), rupa: 'lembaga' },
      { tempat: 'nomor surat', teks: pick(NUMBERS), rupa: 'nomor' },
      ...Array.from(
        { length: Math.floor(roll() * 3) },
        (): Passage => ({ tempat: 'catatan', teks: pick(TEXTS), rupa: 'teks' }),
      ),
    ],
  }));
}

/** Every case asked one by one: what an index must not miss. */
const holders = (semua: readonly KasusPassages[], dicari: string): string[] => {
  const cari = passageFinder(dicari, lembagaNameMatcher(dicari));
  return semua
    .filter((k) => k.isi.some((p) => cari(p) !== null))
    .map((k) => k.id)
    .toReversed();
};

/** Signs alone are sought in every case; words and numbers by their keys. */
const SOUGHT = [
  ...NAMES,
  ...NUMBERS,
  ...TEXTS,
  'rsud',
  'univ',
  'cafe',
  '445 1182',
  'tujuan',
  '12',
  'n',
  't',
  'l|',
  'pasal',
  'asri contoh',
  '1,2',
  '2026',
].filter((s) => /\w/.test(s));

describe('an index of texts', () => {
  it.each([1, 2, 3, 4, 5])('names every case that holds what is sought, and no other (seed %i)', (seed) => {
    const semua = inventedKasus(dice(seed), 40);
    const indeks = updateTextIndex({ kasus: [], baris: [] }, semua);
    expect(decodeTextIndex(encodeTextIndex(indeks))).toEqual(indeks);
    expect(indexedKasus(encodeTextIndex(indeks))).toEqual(indeks.kasus);
    for (const dicari of SOUGHT) {
      expect([dicari, [...searchTextIndex(encodeTextIndex(indeks), dicari, new Set())].map((k) => k.id)]).toEqual([
        dicari,
        holders(semua, dicari),
      ]);
    }
  });

  it.each([6, 7, 8])('brought up to date says the same as one made anew (seed %i)', (seed) => {
    const roll = dice(seed);
    const [dulu, baru] = [inventedKasus(roll, 30), inventedKasus(roll, 35).filter(() => roll() < 0.5)];
    const kini = [...dulu.filter((k) => !baru.some((b) => b.id === k.id)), ...baru].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    const indeks = updateTextIndex(updateTextIndex({ kasus: [], baris: [] }, dulu), baru);
    expect(indeks.kasus.toReversed()).toEqual(kini.map(({ id, versi, di }) => ({ id, versi, di })));
    for (const dicari of SOUGHT) {
      expect([dicari, [...searchTextIndex(encodeTextIndex(indeks), dicari, new Set())].map((k) => k.id)]).toEqual([
        dicari,
        holders(kini, dicari),
      ]);
    }
  });

  it.each([3, 60])('leaves out cases, few or many (%i), and counts the others', (banyak) => {
    const semua = inventedKasus(dice(10), 120);
    const indeks = encodeTextIndex(updateTextIndex({ kasus: [], baris: [] }, semua));
    const tanpa = new Set(
      [...semua.filter((_, i) => i % 2 === 0).slice(0, banyak), { id: '1999-001' }].map((k) => k.id),
    );
    for (const dicari of SOUGHT) {
      const temu = searchTextIndex(indeks, dicari, new Set()).without(tanpa);
      const benar = holders(semua, dicari).filter((id) => !tanpa.has(id));
      expect([dicari, [...temu].map((k) => k.id), temu.jumlah]).toEqual([dicari, benar, benar.length]);
    }
  });

  it.each([11, 12, 13, 14])('tells lists what the texts of each case tell them (seed %i)', (seed) => {
    const roll = dice(seed);
    const semua = inventedKasus(roll, 40).map((k, i) => ({
      ...k,
      isi: [
        ...k.isi.map((p) => (roll() < 0.3 ? { ...p, tempat: 'semula, sebelum diralat' } : p)),
        { tempat: 'agenda surat masuk', teks: `${i + 1}/2026`, rupa: 'nomor' as const },
      ],
    }));
    const indeks = encodeTextIndex(updateTextIndex({ kasus: [], baris: [] }, semua));
    for (const dicari of [...SOUGHT, '2026-01', '012/2026', 'umah sakit', 'b-']) {
      const bernama = lembagaNameMatcher(dicari);
      const found = (lingkup: 'daftar' | 'lembaga') =>
        [...searchTextIndex(indeks, dicari, new Set(), lingkup)].map((k) => k.id).toReversed();
      expect([dicari, found('daftar')]).toEqual([
        dicari,
        semua.filter(listedMatcher(dicari, bernama)).map((k) => k.id),
      ]);
      const named = semua.filter((k) => k.isi.some((p) => p.tempat === 'lembaga' && bernama(p.teks)));
      expect([dicari, found('lembaga')]).toEqual([dicari, named.map((k) => k.id)]);
    }
  });

  it('finds a name that was declared the same', () => {
    const semua = inventedKasus(dice(9), 20);
    const indeks = updateTextIndex({ kasus: [], baris: [] }, semua);
    expect(
      [...searchTextIndex(encodeTextIndex(indeks), 'nama lama', new Set(['puskesmas turi i']))].map((k) => k.id),
    ).toEqual(holders(semua, 'Puskesmas Turi I'));
  });

  it.each(['', 'pks cari 4\n\n\n\n', 'pks cari 6', 'pks cari 6\n\n2026-001 1'])('takes %j for no index', (isi) => {
    expect(decodeTextIndex(isi)).toBeNull();
  });
});
