/** The head of the institution answers for all use of the data. No known law asks it of users of a regency. */
import type { NaskahDefinition } from '../naskah.ts';
import { AGREEMENT_FIELDS, notYetApproved } from '../parts/agreement-fields.ts';
import { LIMA_BUTIR_FIELDS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { KANTOR_FIELDS } from '../parts/kop.ts';
import { PIHAK_FIELDS } from '../parts/pihak/pihak.ts';
import { LEMBAGA_HEAD_CONDITIONS, LEMBAGA_HEAD_FIELDS, writtenByLembaga } from './lembaga-statement.ts';

const { tujuan } = LIMA_BUTIR_FIELDS;

export const sptjm: NaskahDefinition = {
  kode: 'sptjm',
  judul: 'Pernyataan tanggung jawab mutlak (SPTJM)',
  menurut: { naskah: 'pks', sejak: 7 },
  teks: {
    kantor_nama: KANTOR_FIELDS.kantor_nama,
    ...LEMBAGA_HEAD_FIELDS,
    pihak_kedua_alamat: writtenByLembaga(PIHAK_FIELDS.pihak_kedua_alamat),
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...PEMANFAATAN_FIELDS,
    tujuan,
    ...AGREEMENT_FIELDS,
  },
  baris: {},
  bila: LEMBAGA_HEAD_CONDITIONS,
  tolak: notYetApproved,
};
