import { expect, test } from 'vitest';
import { titleBeforeName } from '../../../../src/office/naskah/parts/pihak.ts';

test.each([
  ['Kepala Dinas', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Kepala Dinas Sosial Kabupaten Sleman', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Direktur Utama PT. Kredit Rekaan', 'PT Kredit Rekaan', 'Direktur Utama'],
  ['direktur rsud', 'RSUD Contoh', 'direktur'],
  ['Direktur', 'RSUD Contoh', 'Direktur'],
  ['Kepala Dinas Kesehatan', 'Dinas Sosial', 'Kepala Dinas Kesehatan'],
  ['Lurah', 'Lurah Contoh', 'Lurah'],
])('%s of %s is printed as %s', (jabatan, nama, tercetak) => {
  expect(titleBeforeName(jabatan, nama)).toBe(tercetak);
});

test('no title is none', () => expect(titleBeforeName(null, 'RSUD Contoh')).toBeNull());
