/** The texts of cases that moved since the index was made: each is opened once. */

import type { KasusTexts } from '../../office/search/kept-texts.ts';
import { keep, kept } from '../kept-of-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { readKasusTexts } from './kasus-texts.ts';
import type { MovedKasus } from './remembered-search.ts';

const MOVED_TEXTS = 'caribaru';

type KeptMoved = Readonly<Record<string, readonly [versi: string, teks: KasusTexts]>>;

/** `pindah` comes in the order in which they are read. `read` gives null where the case is damaged. */
export function movedTexts(sesi: Sitting, pindah: readonly MovedKasus[]) {
  const versi = new Map(pindah.map((k) => [k.id, k.versi]));
  const lama = pindah.length > 0 ? keptMoved(sesi) : {};
  const masihBerlaku = Object.entries(lama).filter(([id, [keadaan]]) => versi.get(id) === keadaan);
  const ada = new Map(masihBerlaku.map(([id, [, teks]]) => [id, teks]));
  const baru = new Set<string>();
  sesi.register.readAhead([...versi.keys()].filter((id) => !ada.has(id)));
  return {
    async read(id: string): Promise<KasusTexts | null> {
      const dulu = ada.get(id);
      if (dulu) return dulu;
      const teks = await readKasusTexts(sesi, id);
      if (teks) {
        ada.set(id, teks);
        baru.add(id);
      }
      return teks;
    },
    keepRead(): void {
      if (baru.size === 0) return;
      const isi = Object.fromEntries([...ada].map(([id, teks]) => [id, [versi.get(id), teks]]));
      keep(sesi, MOVED_TEXTS, new TextEncoder().encode(JSON.stringify(isi)));
    },
  };
}

/** One that is torn or altered counts as none. */
function keptMoved(sesi: Sitting): KeptMoved {
  try {
    return JSON.parse(new TextDecoder().decode(kept(sesi, MOVED_TEXTS) ?? undefined));
  } catch {
    return {};
  }
}
