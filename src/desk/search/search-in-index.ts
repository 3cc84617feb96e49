import { plainWords } from '../../office/permohonan/compare/compare-key.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { headFromWords } from '../../office/permohonan/views/head-words.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { type KasusTexts, keptTexts } from '../../office/search/kept-texts.ts';
import type { IndexedKasus } from '../../office/search/listed-kasus.ts';
import { type SearchScope, searchTextIndex } from '../../office/search/search-text-index.ts';
import { kept } from '../kept-of-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { readKasusTexts } from './kasus-texts.ts';
import { movedTexts } from './moved-texts.ts';
import type { BesideIndex, MovedKasus } from './remembered-search.ts';

/** What a list asks: `cocok` finds the same in the texts of a case. */
export type ListSearch = Readonly<{
  lingkup: SearchScope;
  dicari: string;
  disamakan: ReadonlySet<string>;
  cocok: (kasus: Readonly<{ id: string; isi: KasusTexts['isi'] }>) => boolean;
}>;

/**
 * `mungkin`: those that may match, newest first, read as they are come to. `heads`: those that do, in no order, with the
 * damaged ones. `keepRead` keeps what was read of moved cases for the next search.
 */
export type IndexedSearch = Readonly<{
  mungkin: (dicari: string, disamakan: ReadonlySet<string>) => Readonly<{ jumlah: number }> & Iterable<string>;
  heads: (q: ListSearch) => Promise<Readonly<{ kepala: readonly IndexHead[]; rusak: readonly string[] }>>;
  texts: (id: string) => Promise<KasusTexts | null>;
  keepRead: () => void;
}>;

export type KeptSearch = IndexedSearch & BesideIndex & Readonly<{ panjang: number }>;
export const [INDEX, TEXTS] = ['cari', 'cariisi'];
export const keptText = (sesi: Sitting, apa: string): string => new TextDecoder().decode(kept(sesi, apa) ?? undefined);

export function searchIn(sesi: Sitting, isi: string, { pasti, lain }: BesideIndex): KeptSearch {
  const dibaca = new Map<string, KasusTexts | null>();
  const terindeks = new Map<string, IndexedKasus>();
  const bukan = new Set([...pasti.map(({ id }) => id), ...lain]);
  const newestFirst = pasti.toSorted((a, b) => compareKasusIds(b.id, a.id));
  const dibuka = newestFirst.map(({ id }) => id);
  const moved = movedTexts(sesi, newestFirst);
  let tersimpan: Uint8Array | null | undefined;
  const texts = async (id: string): Promise<KasusTexts | null> => {
    const ada = dibaca.get(id);
    if (ada !== undefined) return ada;
    const satu = terindeks.get(id);
    if (satu && tersimpan === undefined) tersimpan = kept(sesi, TEXTS);
    const teks = satu ? (keptTexts(tersimpan ?? null, satu) ?? (await readKasusTexts(sesi, id))) : await moved.read(id);
    dibaca.set(id, teks);
    return teks;
  };
  return {
    ...{ pasti, lain, texts, keepRead: moved.keepRead },
    panjang: isi.length,
    async heads({ lingkup, dicari, disamakan, cocok }) {
      const temu = searchTextIndex(isi, dicari, disamakan, lingkup).without(bukan);
      const certain = plainWords(dicari) !== '';
      const [kepala, rusak]: [IndexHead[], string[]] = [[], []];
      const take = async ({ id, versi }: MovedKasus, sure: boolean): Promise<void> => {
        const teks = sure ? null : await texts(id);
        const head = sure || (teks && cocok({ id, isi: teks.isi })) ? headFromWords(id, versi) : null;
        if (head) kepala.push(head);
        else if (!sure && teks === null) rusak.push(id);
      };
      for (const satu of temu) {
        if (!certain) terindeks.set(satu.id, satu);
        await take(satu, certain);
      }
      for (const satu of newestFirst) await take(satu, false);
      return { kepala, rusak };
    },
    mungkin(...cari) {
      const temu = searchTextIndex(isi, ...cari).without(bukan);
      return {
        jumlah: temu.jumlah + pasti.length,
        *[Symbol.iterator]() {
          let ke = 0;
          for (const satu of temu) {
            for (let id = dibuka[ke]; id && compareKasusIds(id, satu.id) > 0; id = dibuka[++ke]) yield id;
            terindeks.set(satu.id, satu);
            yield satu.id;
          }
          yield* dibuka.slice(ke);
        },
      };
    },
  };
}
