import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import { composeValues, refuseBeforeDue } from '../../office/naskah/parts/naskah-values.ts';
import { materialFrom, momentNow } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';

/** With `dapat` it can be made now by `perintah`; else that makes what must come first, or fills in what is missing. */
export type NaskahWay = Readonly<{ dapat: boolean; perintah: string }>;

/** As the case stands now. */
export const wayOfNaskah = (sesi: Sitting, kasus: OpenKasus, naskah: NaskahDefinition): NaskahWay =>
  naskahWay(naskah, (satu) => materialFrom(kasus, satu, momentNow(sesi, kasus.berkas)));

/** 'Membuatnya: pks draft 14 pks', the second half of a sentence that says that it is not there. */
export const makingText = ({ dapat, perintah }: NaskahWay): string =>
  dapat ? `Membuatnya: ${perintah}` : `Untuk membuatnya, ${firstText(perintah)}`;

export const firstText = (perintah: string): string =>
  `${perintah.startsWith('pks draft') ? 'buat' : 'isi'} dulu: ${perintah}`;

export function naskahWay(naskah: NaskahDefinition, bahanUntuk: (naskah: NaskahDefinition) => NaskahSource): NaskahWay {
  const bahan = bahanUntuk(naskah);
  const buat = `pks draft ${bahan.id} ${naskah.kode}`;
  const dulu = naskah.tolak?.(bahan)?.buat;
  const lain = NASKAH.find((n) => n.kode === dulu);
  if (lain) return { ...naskahWay(lain, bahanUntuk), dapat: false };
  try {
    refuseBeforeDue(naskah, bahan);
    composeValues(naskah, bahan);
    return { dapat: true, perintah: buat };
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return { dapat: false, perintah: e.saran.join(' · ') || buat };
  }
}
