import { expect, it } from 'vitest';
import { insideSentence, officeBefore } from '../../src/text/in-sentence.ts';

it.each([
  ['Verifikasi identitas nasabah. ', 'verifikasi identitas nasabah'],
  ['Data tidak disimpan;', 'data tidak disimpan'],
  ['Pelayanan', 'pelayanan'],
  ['Data Kependudukan yang dipadankan', 'Data Kependudukan yang dipadankan'],
  ['Pekan Olahraga', 'Pekan Olahraga'],
  ['NIK pasien', 'NIK pasien'],
  ['Bank Contoh melayani', 'Bank Contoh melayani'],
])('"%s" within a sentence', (teks, jadi) => expect(insideSentence(teks)).toBe(jadi));

it.each([
  ['Kepala Dinas', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Kepala Dinas Sosial', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Direktur Utama PT Kredit Rekaan', 'PT Kredit Rekaan', 'Direktur Utama'],
  ['Direktur', 'Direktur Jenderal Contoh', 'Direktur'],
  ['Kepala Bagian', 'Dinas Sosial', 'Kepala Bagian'],
])('%s of %s is its %s', (jabatan, lembaga, jadi) => expect(officeBefore(jabatan, lembaga)).toBe(jadi));
