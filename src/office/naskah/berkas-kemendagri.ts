import { lembagaPapersOf } from '../sop/lembaga-papers.ts';
import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { SURAT_FIELDS } from './parts/case-fields.ts';
import { BERKAS_KEMENDAGRI, kemendagriParts, notYetSendable, packageWarnings } from './parts/kemendagri-package.ts';
import { KOP_CONDITIONS, KOP_FIELDS } from './parts/kop.ts';
import { byHand } from './parts/naskah-values.ts';
import { suratKemendagri } from './surat-kemendagri.ts';

const { nomor_surat_keluar, tanggal_surat_keluar } = suratKemendagri.teks;

export const berkasKemendagri: NaskahDefinition = {
  kode: BERKAS_KEMENDAGRI,
  judul: 'Berkas permohonan ke Kemendagri',
  menurut: { naskah: 'surat-kemendagri', sejak: 7 },
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
  paket: kemendagriParts,
  peringatan: (b) => [...missingScans(b), ...packageWarnings(b)],
};

/** The institution may still hold them on paper. */
function missingScans({ id, kasus, sop }: NaskahSource): readonly string[] {
  const kurang = lembagaPapersOf(sop, kasus.lembaga.jenis).filter(
    (kode) => !kasus.lampiran.some((l) => l.dokumen === kode),
  );
  if (kurang.length === 0) return [];
  const nama = kurang.map((kode) => sop.dokumen[kode] ?? kode).join('; ');
  return [`Tanpa pindaian, jadi tidak ikut dikirim: ${nama}. Tambahkan: pks lampirkan ${id} --untuk ${kurang[0]}`];
}
