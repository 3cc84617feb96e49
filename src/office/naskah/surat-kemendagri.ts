/** SOP steps 9–13. */

import { formatTanggalSurat } from '../days/format-days.ts';
import type { NaskahDefinition } from './naskah.ts';
import { LIMA_BUTIR_FIELDS, PEMANFAATAN_CONDITIONS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KONSEP_CONDITIONS, KONSEP_FIELDS, MELALUI_CONDITIONS } from './parts/kop.ts';
import { byHand } from './parts/naskah-values.ts';
import { nomorOfSurat } from './parts/numbered-naskah.ts';
import {
  KOP_PENANDATANGAN_FIELDS,
  PENANDATANGAN_CONDITIONS,
  PENANDATANGAN_FIELDS,
  TEMPAT_SURAT,
} from './parts/penandatangan.ts';
import {
  ASKED_FOR_FIELDS,
  ASKED_OF_DIRJEN_FIELDS,
  PERPANJANGAN_CONDITIONS,
  PERPANJANGAN_FIELDS,
} from './parts/perpanjangan.ts';
import { doubtsOfRequest } from './request-doubts.ts';

export const suratKemendagri: NaskahDefinition = {
  kode: 'surat-kemendagri',
  judul: 'Surat permohonan ke Kemendagri',
  tanggal: (b) => b.kasus.suratKeluar?.tanggal ?? null,
  kopPenandatangan: true,
  peringatan: doubtsOfRequest,
  teks: {
    ...KONSEP_FIELDS,
    ...KOP_PENANDATANGAN_FIELDS,
    ...SURAT_FIELDS,
    ...PEMANFAATAN_FIELDS,
    ...LIMA_BUTIR_FIELDS,
    ...ASKED_OF_DIRJEN_FIELDS,
    ...ASKED_FOR_FIELDS,
    ...PERPANJANGAN_FIELDS,
    tempat_surat: TEMPAT_SURAT,
    nomor_surat_keluar: {
      arti: 'nomor surat keluar',
      contoh: '470/388',
      kosong: byHand(30),
      pokok: true,
      terbuka: true,
      nilai: (b) => nomorOfSurat(b, 'surat-kemendagri').nomor,
    },
    tanggal_surat_keluar: {
      arti: 'tanggal surat keluar',
      contoh: '27 Agustus 2026',
      kosong: byHand(24),
      pokok: true,
      terbuka: true,
      nilai: (b) => {
        const { tanggal } = nomorOfSurat(b, 'surat-kemendagri');
        return tanggal && formatTanggalSurat(tanggal);
      },
    },
    ...PENANDATANGAN_FIELDS,
  },
  baris: {},
  bila: {
    ...KONSEP_CONDITIONS,
    bila_perpanjangan: PERPANJANGAN_CONDITIONS.bila_perpanjangan,
    bila_perpanjangan_dilaporkan: PERPANJANGAN_CONDITIONS.bila_perpanjangan_dilaporkan,
    ...PEMANFAATAN_CONDITIONS,
    ...MELALUI_CONDITIONS,
    ...PENANDATANGAN_CONDITIONS,
  },
};
