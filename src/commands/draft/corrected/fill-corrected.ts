/** Fills in what is known by now, where lines with blanks are unchanged. */
import { approvedTemplate } from '../../../desk/approval/approved-text.ts';
import { momentThen, originOf, signedMoment } from '../../../desk/approval/naskah-origin.ts';
import { drawUpNaskah } from '../../../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../../../desk/documents/naskah-material.ts';
import { type NaskahVersion, versionsOfNaskah } from '../../../desk/documents/naskah-versions.ts';
import type { OpenKasus } from '../../../desk/open-kasus.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import type { DikonsepFact } from '../../../office/permohonan/standing/naskah-approval.ts';
import type { RefilledBlanks } from '../../../paper-desk.ts';

/** `isi` is `akhir` as it was read in. @throws ISIAN_NASKAH_KOSONG, as from the template */
export async function fillCorrected(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  { versi }: DikonsepFact,
  isi: Uint8Array,
): Promise<RefilledBlanks> {
  const { berkas } = kasus;
  const dari = renderedBefore(versionsOfNaskah(berkas, naskah.kode), versi);
  if (!dari) return { dokumen: isi, terisi: [], sisa: [] };
  const { fakta } = dari;
  const asal = fakta.disetujui ?? { dari: originOf(sesi, dari), saat: fakta.dicatat };
  const approvedAt = { ...momentThen(sesi, berkas, asal.dari, asal.saat), konsep: false };
  const templat = await approvedTemplate(sesi, naskah, fakta.templat);
  const keadaan = { ...momentNow(sesi, berkas), konsep: false };
  const sah = signedMoment(sesi, berkas, naskah.kode, keadaan);
  const tercetak = sah ? { ...sah, konsep: false } : undefined;
  const kini = await drawUpNaskah(sesi, kasus, naskah, templat, keadaan, { approvedAt, tercetak });
  const dulu = await sesi.register.readKasusFile(berkas.id, fakta);
  return (await sesi.env.renderer()).refillBlanks(isi, dulu, kini.isi);
}

export function asReadIn(semua: readonly NaskahVersion[], akhir: DikonsepFact): DikonsepFact {
  const dulu = akhir.dibaca?.diisi && semua.find(({ fakta }) => fakta.versi === akhir.dibaca?.versi)?.fakta;
  return dulu ? asReadIn(semua, dulu) : akhir;
}

function renderedBefore(semua: readonly NaskahVersion[], versi: number): NaskahVersion | null {
  const satu = semua.find(({ fakta }) => fakta.versi === versi);
  if (!satu) return null;
  return satu.fakta.dibaca ? renderedBefore(semua, satu.fakta.dibaca.versi) : satu;
}
