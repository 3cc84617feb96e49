/** The package for Kemendagri (SOP step 12): a checklist and its files in one .zip. */

import type { NaskahDefinition } from './naskah.ts';
import { SURAT_FIELDS } from './parts/case-fields.ts';
import { BERKAS_KEMENDAGRI, kemendagriParts, notYetSendable, packageWarnings } from './parts/kemendagri-package.ts';
import { KOP_CONDITIONS, KOP_FIELDS } from './parts/kop.ts';
import { byHand } from './parts/naskah-values.ts';
import { suratKemendagri } from './surat-kemendagri.ts';

const { nomor_surat_keluar, tanggal_surat_keluar } = suratKemendagri.teks;

export const berkasKemendagri: NaskahDefinition = {
  kode: BERKAS_KEMENDAGRI,
  judul: 'Berkas permohonan ke Kemendagri',
  teks: {
    ...KOP_FIELDS,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...(nomor_surat_keluar && { nomor_surat_keluar }),
    ...(tanggal_surat_keluar && { tanggal_surat_keluar }),
    nomor_kasus: {
      arti: 'nomor kasus di register pks',
      contoh: '2026-020',
      kosong: byHand(12),
      nilai: (b) => b.id,
    },
  },
  baris: {
    isi: {
      arti: 'satu baris tiap berkas, menurut urutannya',
      kolom: { no: 'nomor urut', nama: 'nama berkas', berkas: 'nama berkas di dalam zip' },
      pokok: true,
      nilai: (b) => kemendagriParts(b).map(({ judul, nama }, i) => ({ no: `${i + 1}`, nama: judul, berkas: nama })),
    },
  },
  bila: { ...KOP_CONDITIONS },
  tolak: notYetSendable,
  peringatan: packageWarnings,
  paket: kemendagriParts,
};
