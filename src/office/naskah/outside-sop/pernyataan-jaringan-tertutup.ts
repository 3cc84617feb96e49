/** The one who runs the closed network states that the data are read over it. */
import type { NaskahDefinition } from '../naskah.ts';
import { AGREEMENT_FIELDS, notYetApproved } from '../parts/agreement-fields.ts';
import { SURAT_FIELDS } from '../parts/case-fields.ts';
import { KANTOR_FIELDS } from '../parts/kop.ts';
import { blankRows, LEMBAGA_HEAD_CONDITIONS, LEMBAGA_HEAD_FIELDS } from './lembaga-statement.ts';

export const pernyataanJaringanTertutup: NaskahDefinition = {
  kode: 'pernyataan-jaringan-tertutup',
  judul: 'Pernyataan jaringan tertutup',
  menurut: { naskah: 'pks', sejak: 7 },
  teks: {
    kantor_nama: KANTOR_FIELDS.kantor_nama,
    ...LEMBAGA_HEAD_FIELDS,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...AGREEMENT_FIELDS,
  },
  baris: { alamat_ip: blankRows('alamat IP yang dipakai', 4) },
  bila: LEMBAGA_HEAD_CONDITIONS,
  peringatan: ({ kasus }) =>
    kasus.permohonan.metode === 'card-reader'
      ? [
          'Metode aksesnya card reader: perjanjiannya tidak meminta jaringan tertutup. Pernyataan ini hanya bila perangkatnya dihubungkan dengan jaringan.',
        ]
      : [],
  tolak: notYetApproved,
};
