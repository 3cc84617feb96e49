/** The package for Kemendagri (SOP step 12): its checklist, kept with all it lists as one .zip. */
import { SURAT } from './butir.ts';
import { BERKAS_KEMENDAGRI, bagianKirim, belumDapatDikirim } from './kirim.ts';
import { KOP, KOP_BILA } from './kop.ts';
import type { Naskah } from './naskah.ts';
import { suratKemendagri } from './surat-kemendagri.ts';
import { tulisTangan } from './susun.ts';

const { nomor_surat_keluar, tanggal_surat_keluar } = suratKemendagri.teks;

export const berkasKemendagri: Naskah = {
  kode: BERKAS_KEMENDAGRI,
  judul: 'Berkas permohonan ke Kemendagri',
  teks: {
    ...KOP,
    nama_pengguna: SURAT.nama_pengguna,
    ...(nomor_surat_keluar && { nomor_surat_keluar }),
    ...(tanggal_surat_keluar && { tanggal_surat_keluar }),
    nomor_kasus: {
      arti: 'nomor kasus di register pks',
      contoh: '2026-020',
      kosong: tulisTangan(12),
      nilai: (b) => b.id,
    },
  },
  baris: {
    isi: {
      arti: 'satu baris tiap berkas, menurut urutannya',
      kolom: { no: 'nomor urut', nama: 'nama berkas', berkas: 'nama berkas di dalam zip' },
      pokok: true,
      nilai: (b) => bagianKirim(b).map(({ judul, nama }, i) => ({ no: `${i + 1}`, nama: judul, berkas: nama })),
    },
  },
  bila: { ...KOP_BILA },
  tolak: belumDapatDikirim,
  paket: bagianKirim,
};
