/** A slip put right, the way a paper book is corrected: the old value stays legible, with the reason. */
import { Galat } from '../galat.ts';
import { periksaIsi } from './isi.ts';
import type { Aturan, Ralat } from './perintah.ts';
import type { Saat, Tercatat } from './permohonan.ts';
import { bukanMasaDepan } from './terbuka.ts';

/** What is recorded. @throws Galat ELEMEN_DILINDUNGI, NILAI_TIDAK_DIKENAL, TANGGAL_MASA_DEPAN, HASIL_TIDAK_BERLAKU */
export function ralat(
  aturan: Aturan,
  p: Tercatat,
  perintah: Ralat & Readonly<{ dicatat: Saat }>,
): Omit<Ralat, 'jenis'> {
  const { isian, lama, lembaga, surat, permohonan, suratKeluar, alasan } = perintah;
  periksaIsi(aturan, { ...p.permohonan, ...permohonan });
  if (surat.tanggal !== undefined) bukanMasaDepan(perintah.dicatat, surat.tanggal);
  if (!suratKeluar) return { isian, lama, lembaga, surat, permohonan, alasan };
  if (p.suratKeluar === null) {
    throw new Galat('HASIL_TIDAK_BERLAKU', 'Belum ada surat keluar yang dapat diralat.', [`pks show ${aturan.id}`]);
  }
  if (suratKeluar.tanggal !== undefined) bukanMasaDepan(perintah.dicatat, suratKeluar.tanggal);
  return { isian, lama, lembaga, surat, permohonan, suratKeluar, alasan };
}
