/** A step typed from the sheet asks for a photo of the sheet. */
import { expect, test } from 'vitest';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import { missingPhotos } from '../../../../src/office/permohonan/standing/missing-photos.ts';
import { sampleDiselesaikan, sampleDitutup, samplePindaian } from '../../../support/sample-facts.ts';

const langkah = (no: number, keluaran: readonly string[] = ['disposisi'], ada: readonly string[] = []) =>
  sampleDiselesaikan(no, { keluaran, ada, kertas: true });
const foto = (dokumen: string): KasusFact => {
  const { fakta } = samplePindaian(dokumen);
  return { ...fakta, lampiran: { ...fakta.lampiran, dokumen } };
};
const kurang = (...riwayat: readonly KasusFact[]) =>
  [...missingPhotos(riwayat)].map(([k, dokumen]) => [k.langkah, dokumen]);

test('it is a photo of the disposition, else of the first paper made, else of the first in hand', () => {
  expect(kurang(langkah(2, ['tanda-terima', 'disposisi-kabid']))).toEqual([[2, 'disposisi-kabid']]);
  expect(kurang(langkah(2, ['draft-pks', 'surat'], ['disposisi']))).toEqual([[2, 'draft-pks']]);
  expect(kurang(langkah(2, [], ['surat-permohonan', 'lain']))).toEqual([[2, 'surat-permohonan']]);
  expect(kurang(langkah(2, []))).toEqual([]);
});

test('a step that was typed where it was done asks for none', () => {
  expect(kurang(sampleDiselesaikan(2), sampleDiselesaikan(3, { kertas: true }))).toEqual([[3, 'disposisi']]);
});

test('a photo counts that came with the step, or later', () => {
  expect(kurang(langkah(2), foto('disposisi'))).toEqual([]);
  expect(kurang(foto('disposisi'), sampleDitutup, langkah(2))).toEqual([]);
  expect(kurang(langkah(2), foto('draft-pks'))).toEqual([[2, 'disposisi']]);
});

test('not one that came with an earlier step, nor one photo for two', () => {
  expect(kurang(foto('disposisi'), sampleDiselesaikan(2), langkah(3))).toEqual([[3, 'disposisi']]);
  expect(kurang(langkah(2), foto('disposisi'), langkah(3))).toEqual([[3, 'disposisi']]);
  expect(kurang(langkah(2), langkah(3), foto('disposisi'))).toEqual([[3, 'disposisi']]);
  expect(kurang(langkah(2), langkah(3), foto('disposisi'), foto('disposisi'))).toEqual([]);
});
