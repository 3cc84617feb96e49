import { expect, it } from 'vitest';
import { decodePositions, encodePositions } from '../../../src/office/search/index-positions.ts';
import { canGrow, type KasusTexts, keptTexts, textsUpdate } from '../../../src/office/search/kept-texts.ts';

const SATU: KasusTexts = {
  lembaga: 'Klinik Café Sehat',
  status: 'aktif',
  langkah: 3,
  isi: [
    { tempat: 'lembaga', teks: 'Klinik Café Sehat', rupa: 'lembaga' },
    { tempat: 'hal', teks: 'Permohonan – “data”\nbaris kedua', rupa: 'teks' },
  ],
};
const DUA: KasusTexts = { ...SATU, status: 'selesai', langkah: null };

it('gives a case its texts again, and only those of the state that was asked for', () => {
  const awal = textsUpdate(null);
  const satu = { id: '2026-001', versi: '4.a', di: awal.add('2026-001', '4.a', SATU) };
  const dulu = awal.done();
  const lanjut = textsUpdate(dulu);
  const dua = { id: '2026-002', versi: '9.b', di: lanjut.add('2026-002', '9.b', DUA) };
  const kini = lanjut.done();
  expect([keptTexts(dulu, satu), keptTexts(kini, satu), keptTexts(kini, dua)]).toEqual([SATU, SATU, DUA]);
  expect(keptTexts(kini, { ...satu, versi: '5.a' })).toBeNull();
  expect(keptTexts(kini, { ...dua, di: satu.di })).toBeNull();
  expect(keptTexts(kini, { ...dua, di: dua.di + 3 })).toBeNull();
  expect(keptTexts(kini.subarray(0, dua.di + 9), dua)).toBeNull();
  expect(keptTexts(null, satu)).toBeNull();
});

it('is made anew once most of it is of cases that moved on', () => {
  const awal = textsUpdate(null);
  awal.add('2026-001', '1', SATU);
  const dulu = awal.done();
  const penuh = textsUpdate(dulu);
  penuh.add('2026-002', '1', { ...SATU, lembaga: 'x'.repeat(1_100_000) });
  expect([null, new Uint8Array(9), dulu, penuh.done()].map(canGrow)).toEqual([false, false, true, false]);
});

it.each([[[7]], [[0, 5, 6, 59]], [[...Array(60).keys()]], [[...Array(60).keys()].filter((i) => i % 3 > 0)]])(
  'the positions %j come back from their letters, which are no more than one for six cases and a sign',
  (di) => {
    const isi = encodePositions(di, 60);
    expect([decodePositions(isi), isi.length <= 11]).toEqual([di, true]);
  },
);
