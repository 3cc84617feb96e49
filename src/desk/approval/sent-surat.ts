import { composeValues } from '../../office/naskah/parts/naskah-values.ts';
import { suratKemendagri } from '../../office/naskah/surat-kemendagri.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { leftAs } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { momentNow, naskahMaterial } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { approvedText } from './approved-text.ts';
import { momentThen } from './naskah-origin.ts';

/** By placeholder; null where an older pks did not keep it, too. */
export async function sentSurat(sesi: Sitting, kasus: OpenKasus): Promise<Readonly<Record<string, string>> | null> {
  const { berkas, sop, aturan } = kasus;
  if (leftAs(sop, effectiveFacts(berkas.tindakan), suratKemendagri.kode) === null) return null;
  const setuju = await approvedText(sesi, kasus, suratKemendagri, momentNow(sesi, berkas));
  if (!setuju) return null;
  const dulu = momentThen(sesi, berkas, setuju.teks.dari, setuju.teks.saat);
  const bahan = naskahMaterial(dulu, sop, suratKemendagri, aturan.elemen);
  return composeValues(suratKemendagri, bahan, { izinkanKosong: true }).isian.teks;
}
