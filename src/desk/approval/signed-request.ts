/** What was asked for and approved, as the signed agreement says it; later corrections need an adendum. */
import { CETAKAN } from '../../office/naskah/naskah.ts';
import { pks } from '../../office/naskah/pks.ts';
import type { NaskahMoment } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { approvedText } from './approved-text.ts';
import { momentThen } from './naskah-origin.ts';

/** The moment itself where nothing is signed, or an older pks kept no text. */
export async function asSigned(sesi: Sitting, kasus: OpenKasus, saat: NaskahMoment): Promise<NaskahMoment> {
  if (!saat.kasus.kerjaSama || (saat.cetakan ?? CETAKAN) < 7) return saat;
  const setuju = await approvedText(sesi, kasus, pks, saat);
  if (!setuju) return saat;
  const dulu = momentThen(sesi, kasus.berkas, setuju.teks.dari, setuju.teks.saat).kasus;
  const balasan = dulu.balasan ?? saat.kasus.balasan;
  return { ...saat, kasus: { ...saat.kasus, permohonan: dulu.permohonan, balasan } };
}

/** Said where the case holds something else by now. */
export const otherThanSigned = ({ kasus }: NaskahMoment, dipakai: NaskahMoment['kasus']): readonly string[] =>
  JSON.stringify(kasus.permohonan) === JSON.stringify(dipakai.permohonan)
    ? []
    : [
        'Isinya menurut PKS yang disahkan; yang diralat sesudahnya tidak ikut. Perubahannya lewat adendum, setelah persetujuan Direktur Jenderal.',
      ];
