/** One user promises secrecy. No known law asks it of users of a regency. */
import type { NaskahDefinition } from '../naskah.ts';
import { AGREEMENT_FIELDS, notYetApproved } from '../parts/agreement-fields.ts';
import { SURAT_FIELDS } from '../parts/case-fields.ts';
import { LEMBAGA_HEAD_CONDITIONS, LEMBAGA_HEAD_FIELDS } from './lembaga-statement.ts';

export const nda: NaskahDefinition = {
  kode: 'nda',
  judul: 'Pernyataan kerahasiaan (NDA)',
  menurut: { naskah: 'pks', sejak: 7 },
  teks: { ...LEMBAGA_HEAD_FIELDS, nama_pengguna: SURAT_FIELDS.nama_pengguna, ...AGREEMENT_FIELDS },
  baris: {},
  bila: LEMBAGA_HEAD_CONDITIONS,
  tolak: notYetApproved,
};
