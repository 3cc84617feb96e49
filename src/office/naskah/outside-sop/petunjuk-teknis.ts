/** The part of the agreement, drawn up by both parties, on its daily practice. */
import type { NaskahDefinition, TextField } from '../naskah.ts';
import { AGREEMENT_FIELDS, asAgreed, endedWarnings, notYetApproved } from '../parts/agreement-fields.ts';
import { LIMA_BUTIR_FIELDS, METODE_CONDITIONS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { KEWAJIBAN_FIELDS } from '../parts/kewajiban-fields.ts';
import { KANTOR_FIELDS } from '../parts/kop.ts';
import { SEBUTAN_FIELDS, TEMPAT_SURAT } from '../parts/penandatangan.ts';
import { PIHAK_FIELDS } from '../parts/pihak/pihak.ts';
import { SECOND_SIGNER_CONDITIONS, SECOND_SIGNER_FIELDS } from '../parts/pihak/second-signer.ts';
import { alwaysDotted } from '../parts/surat-dinas.ts';
import { blankRows } from './lembaga-statement.ts';

const { tujuan, daftar_elemen, metode_akses } = LIMA_BUTIR_FIELDS;

/** It needs no approval, so a missing official is dots and a warning. */
const ofKepala = (satu: TextField): TextField =>
  typeof satu.kosong === 'function' ? satu : { ...satu, kosong: alwaysDotted(satu.kosong) };

export const petunjukTeknis: NaskahDefinition = {
  kode: 'petunjuk-teknis',
  judul: 'Petunjuk teknis PKS',
  menurut: { naskah: 'pks', sejak: 7 },
  tanggal: (b) => b.penandatanganan?.tanggal ?? null,
  tanpaWakil: (b) => !b.penandatanganan,
  teks: {
    ...KANTOR_FIELDS,
    ...SEBUTAN_FIELDS,
    tempat_surat: TEMPAT_SURAT,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...PEMANFAATAN_FIELDS,
    ...{ tujuan, daftar_elemen: asAgreed(daftar_elemen), metode_akses },
    ...KEWAJIBAN_FIELDS,
    pihak_kesatu_nama: ofKepala(PIHAK_FIELDS.pihak_kesatu_nama),
    pihak_kesatu_pangkat: ofKepala(PIHAK_FIELDS.pihak_kesatu_pangkat),
    pihak_kesatu_nip: ofKepala(PIHAK_FIELDS.pihak_kesatu_nip),
    pihak_kedua_nama: PIHAK_FIELDS.pihak_kedua_nama,
    pihak_kedua_jabatan: PIHAK_FIELDS.pihak_kedua_jabatan,
    pihak_kedua_kantor: PIHAK_FIELDS.pihak_kedua_kantor,
    ...SECOND_SIGNER_FIELDS,
    ...AGREEMENT_FIELDS,
  },
  baris: { penghubung: blankRows('petugas penghubung kedua pihak', 4) },
  bila: { ...METODE_CONDITIONS, ...SECOND_SIGNER_CONDITIONS },
  tolak: notYetApproved,
  peringatan: endedWarnings,
};
