/**
 * The search index in the user's cache only tells which cases to open. Cases that moved since are searched beside it,
 * or renew it where they are many.
 */

import { headWords } from '../../office/permohonan/views/head-words.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { canGrow, textsUpdate } from '../../office/search/kept-texts.ts';
import { indexedKasus, isTextIndex, versionsIn } from '../../office/search/listed-kasus.ts';
import { decodeTextIndex, encodeTextIndex, type TextIndex, textIndexUpdate } from '../../office/search/text-index.ts';
import { keep, kept, MOST_MOVED } from '../kept-of-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { withProgress } from '../with-progress.ts';
import { readKasusTexts } from './kasus-texts.ts';
import type { BesideIndex, MovedKasus, RememberedSearch } from './remembered-search.ts';
import { INDEX, type IndexedSearch, type KeptSearch, keptText, searchIn, TEXTS } from './search-in-index.ts';

const EMPTY: TextIndex = { kasus: [], baris: [] };

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
