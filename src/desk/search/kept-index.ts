/**
 * The search index in the user's cache only tells which cases to open. Those that moved on are searched as well, by
 * texts kept beside it; many of them renew it.
 */

import { plainWords } from '../../office/permohonan/compare/compare-key.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { headFromWords, headWords } from '../../office/permohonan/views/head-words.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { canGrow, type KasusTexts, keptTexts, textsUpdate } from '../../office/search/kept-texts.ts';
import { type IndexedKasus, indexedKasus, isTextIndex, versionsIn } from '../../office/search/listed-kasus.ts';
import {
  decodeTextIndex,
  encodeTextIndex,
  type SearchScope,
  searchTextIndex,
  type TextIndex,
  textIndexUpdate,
} from '../../office/search/text-index.ts';
import { keep, kept, MOST_MOVED } from '../kept-of-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { withProgress } from '../with-progress.ts';
import { readKasusTexts } from './kasus-texts.ts';
import { movedTexts } from './moved-texts.ts';
import type { BesideIndex, MovedKasus, RememberedSearch } from './remembered-search.ts';

const EMPTY: TextIndex = { kasus: [], baris: [] };

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

type KeptSearch = IndexedSearch & BesideIndex & Readonly<{ panjang: number }>;

/** `kepala` are all cases that are to be searched. */
export async function openTextIndex(sesi: Sitting, kepala: readonly IndexHead[]): Promise<KeptSearch> {
  const lama = growingIndex(sesi);
  const kini = new Set(kepala.map((k) => k.id));
  const lain = (indexedKasus(lama.isi) ?? []).filter((k) => !kini.has(k.id)).map((k) => k.id);
  return searchMoved(sesi, lama, { pasti: movedOf(lama, kepala), lain });
}

/** `kepala` are at least those that moved since then. Null where the index is not as it was. */
export async function reopenTextIndex(
  sesi: Sitting,
  { panjang, pasti, lain }: RememberedSearch,
  kepala: readonly IndexHead[],
): Promise<KeptSearch | null> {
  const lama = growingIndex(sesi);
  if (lama.isi.length !== panjang) return null;
  const dilihat = new Set(kepala.map((k) => k.id));
  const tetap = pasti.filter(({ id }) => !dilihat.has(id));
  return searchMoved(sesi, lama, { pasti: [...tetap, ...movedOf(lama, kepala)], lain });
}

/** Nothing was recorded since then. Null where the index is not as it was. */
export function searchAsBefore(sesi: Sitting, { panjang, pasti, lain }: RememberedSearch): IndexedSearch | null {
  const isi = keptText(sesi, INDEX);
  return isTextIndex(isi) && isi.length === panjang ? searchIn(sesi, isi, { pasti, lain }) : null;
}

type GrowingIndex = Readonly<{ isi: string; teks: Uint8Array | null }>;

/** Where the texts cannot grow, the index begins anew with them. */
function growingIndex(sesi: Sitting): GrowingIndex {
  const tersimpan = kept(sesi, TEXTS);
  const teks = canGrow(tersimpan) ? tersimpan : null;
  return { isi: teks ? keptText(sesi, INDEX) : '', teks };
}

function movedOf({ isi }: GrowingIndex, kepala: readonly IndexHead[]): readonly MovedKasus[] {
  const ids = kepala.map((k) => k.id);
  const versi = versionsIn(isi, ids);
  return kepala.map((k) => ({ id: k.id, versi: headWords(k) })).filter((k) => versi.get(k.id) !== k.versi);
}

async function searchMoved(sesi: Sitting, lama: GrowingIndex, { pasti, lain }: BesideIndex): Promise<KeptSearch> {
  if (pasti.length <= MOST_MOVED) return searchIn(sesi, lama.isi, { pasti, lain });
  if (sesi.env.bolehTanya) sesi.env.note(`Membaca ${pasti.length} kasus untuk pencarian; berikutnya cepat.`);
  const indeks = textIndexUpdate(decodeTextIndex(lama.isi) ?? EMPTY);
  const isi = textsUpdate(lama.teks);
  const tinggal: MovedKasus[] = []; // A damaged one is told of when opened.
  sesi.register.readAhead(pasti.map(({ id }) => id));
  await withProgress(sesi.env, { json: !sesi.env.bolehTanya }, 'Membaca kasus', async (maju) => {
    for (const [ke, satu] of pasti.entries()) {
      const { id, versi } = satu;
      const teks = await readKasusTexts(sesi, id);
      if (teks) indeks.add({ id, versi, di: isi.add(id, versi, teks), isi: teks.isi });
      else tinggal.push(satu);
      maju(ke + 1, pasti.length);
    }
  });
  const baru = encodeTextIndex(indeks.done());
  // The index last: it points into the texts.
  keep(sesi, TEXTS, isi.done());
  keep(sesi, INDEX, new TextEncoder().encode(baru));
  return searchIn(sesi, baru, { pasti: tinggal, lain });
}

const [INDEX, TEXTS] = ['cari', 'cariisi'];

const keptText = (sesi: Sitting, apa: string): string => new TextDecoder().decode(kept(sesi, apa) ?? undefined);

function searchIn(sesi: Sitting, isi: string, { pasti, lain }: BesideIndex): KeptSearch {
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
