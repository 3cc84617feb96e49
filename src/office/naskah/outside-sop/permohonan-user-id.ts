import type { NaskahDefinition } from '../naskah.ts';
import { AGREEMENT_FIELDS, endedWarnings, notYetSigned } from '../parts/agreement-fields.ts';
import { LIMA_BUTIR_FIELDS, NETWORK_CONDITIONS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { KANTOR_FIELDS } from '../parts/kop.ts';
import { mayBeEmpty } from '../parts/naskah-values.ts';
import { OLD_AGREEMENT_FIELDS, PERPANJANGAN_CONDITIONS } from '../parts/perpanjangan.ts';
import { blankRows, LEMBAGA_HEAD_CONDITIONS, LEMBAGA_HEAD_FIELDS } from './lembaga-statement.ts';

const { metode_akses } = LIMA_BUTIR_FIELDS;

const { bila_perpanjangan } = PERPANJANGAN_CONDITIONS;

export const permohonanUserId: NaskahDefinition = {
  kode: 'permohonan-user-id',
  judul: 'Permohonan user ID dan IP LAN',
  menurut: { naskah: 'pks', sejak: 7 },
  teks: {
    kantor_nama: KANTOR_FIELDS.kantor_nama,
    ...LEMBAGA_HEAD_FIELDS,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    metode_akses,
    yang_didaftarkan: {
      arti: 'yang didaftarkan bersama user ID: alamat IP LAN, atau perangkat pembaca',
      contoh: 'Alamat IP LAN',
      kosong: mayBeEmpty,
      nilai: (b) => (NETWORK_CONDITIONS.bila_card_reader.nilai(b) ? 'Pendaftaran Perangkat Pembaca' : 'Alamat IP LAN'),
    },
    ...AGREEMENT_FIELDS,
    ...OLD_AGREEMENT_FIELDS,
  },
  baris: { pengguna: blankRows('pengguna akses yang dimintakan user ID', 5) },
  bila: { ...LEMBAGA_HEAD_CONDITIONS, ...NETWORK_CONDITIONS, bila_perpanjangan },
  tolak: notYetSigned,
  peringatan: endedWarnings,
};
