/** What the last search knew, so that the next need not list all cases. */
import { keep, kept } from '../kept-of-kasus.ts';
import type { Sitting } from '../sitting.ts';

/** `versi` tells one state of a case from another, as in the index. */
export type MovedKasus = Readonly<{ id: string; versi: string }>;

/** `pasti`: moved since the index was made, so opened whatever is searched for; `lain`: indexed and not to be searched. */
export type BesideIndex = Readonly<{ pasti: readonly MovedKasus[]; lain: readonly string[] }>;

/** `keadaan` was asked for before the cases were listed; `panjang` is the index's. */
export type RememberedSearch = BesideIndex & Readonly<{ keadaan: string; impor: string; panjang: number }>;

const STATE = 'dicari';
/** Another pks kept other things. */
const VERSION = 3;

/** Null where none is kept, or other imports counted then. */
export function rememberedSearch(sesi: Sitting, impor: string): RememberedSearch | null {
  try {
    const { versi, ...dulu } = JSON.parse(new TextDecoder().decode(kept(sesi, STATE) ?? undefined));
    return versi === VERSION && dulu.impor === impor ? dulu : null;
  } catch {
    return null;
  }
}

export function rememberSearch(
  sesi: Sitting,
  { keadaan, impor }: Pick<RememberedSearch, 'keadaan' | 'impor'>,
  { pasti, lain, panjang }: BesideIndex & Readonly<{ panjang: number }>,
): void {
  const isi = { versi: VERSION, keadaan, impor, panjang, pasti, lain };
  keep(sesi, STATE, new TextEncoder().encode(JSON.stringify(isi)));
}
