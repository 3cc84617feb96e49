/** The papers of the step that a case is at: which can be made, and what stands before the others. */
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { StoredKasus } from '../../store/register.ts';
import { momentNow, naskahMaterial } from '../documents/naskah-material.ts';
import type { Sitting } from '../sitting.ts';
import { firstText, type NaskahWay, naskahWay } from './naskah-way.ts';

type StepPapers = readonly Readonly<{ kode: string; judul: string; jalan: NaskahWay }>[];

/** After the end, what was approved last or tells of the refusal. */
export function naskahForLangkah(sesi: Sitting, sop: Sop, kasus: Parameters<typeof momentNow>[1]): StepPapers {
  const keadaan = momentNow(sesi, kasus);
  const { status, langkah, kerjaSama } = kasus.permohonan;
  const akhir = sop.langkah.at(-1)?.no;
  const penolakan = sop.langkah.find((l) => l.akhirBilaTolak)?.no;
  return NASKAH.filter((naskah) => {
    const { kode, tolak } = naskah;
    const tempat = sop.naskah[kode];
    if (kerjaSama) return naskah.sesudahSah === true;
    const dapat = !tolak?.(naskahMaterial(keadaan, sop, naskah));
    if (status === 'dialihkan') return !tempat && dapat;
    if (!tempat || !dapat) return false;
    if (langkah) return tempat.langkah.includes(langkah.no);
    if (status === 'selesai') return tempat.disetujui === akhir;
    return status === 'ditolak' && tolak !== undefined && penolakan !== undefined && tempat.langkah.includes(penolakan);
  }).map((naskah) => ({ ...naskah, jalan: naskahWay(naskah, (satu) => naskahMaterial(keadaan, sop, satu)) }));
}

/** Where another paper has to be made first, its own answer names this one. */
const thenDraft = (id: string, kode: string, { perintah }: NaskahWay): string =>
  perintah.startsWith('pks draft') ? '' : `, lalu pks draft ${id} ${kode}`;

/** Lines for the papers of this step that are not there, and why some cannot be made yet. */
export function papersAhead({ id, permohonan }: Pick<StoredKasus, 'id' | 'permohonan'>, naskahLangkah: StepPapers) {
  const dibuat = new Set(permohonan.naskah.map(({ naskah }) => naskah));
  return {
    dokumen: naskahLangkah
      .filter(({ kode, jalan }) => jalan.dapat && !dibuat.has(kode))
      .map(({ jalan }) => jalan.perintah),
    belumDapat: naskahLangkah
      .filter(({ jalan }) => !jalan.dapat)
      .map(
        ({ kode, judul, jalan }) =>
          `${judul} belum dapat dibuat, ${firstText(jalan.perintah)}${thenDraft(id, kode, jalan)}`,
      ),
  };
}
