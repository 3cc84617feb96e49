/** The agreement asks no more than the letter that left, or than the letter that corrected it. */
import type { NaskahSource } from '../../office/naskah/naskah.ts';
import { changedInSurat, ralatKemendagri } from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import { nomorOfNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { sentSurat } from './sent-surat.ts';

export async function beyondLetterWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
  bahan: NaskahSource,
): Promise<readonly string[]> {
  if (bahan.kasus.kerjaSama || nomorOfNaskah(bahan.kasus, ralatKemendagri.kode)?.tanggal) return [];
  const lain = changedInSurat({ ...bahan, suratTerkirim: await sentSurat(sesi, kasus) });
  if (lain.length === 0) return [];
  const beda = lain.map(({ isi, semula, seharusnya }) => `${isi} "${semula}", sekarang "${seharusnya}"`).join('; ');
  return [
    `PERHATIAN: surat ke Kemendagri yang terkirim meminta lain: ${beda}. Persetujuannya atas surat itu; kirim dulu ralatnya: pks draft ${bahan.id} ${ralatKemendagri.kode}`,
  ];
}
