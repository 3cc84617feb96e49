/**
 * The search index in the user's cache only tells which cases to open. Those that moved on are opened as well; many of
 * them renew it.
 */
import { keptFamily, keptName, stateOfHead } from '../../desk/kept-of-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import {
  decodeTextIndex,
  encodeTextIndex,
  indexedKasus,
  searchTextIndex,
  type TextIndex,
  textIndexUpdate,
} from '../../office/search/text-index.ts';
import { type KasusTexts, readKasusTexts } from './kasus-texts.ts';

/** More moved cases than this make the index anew. */
const MOST_MOVED = 40;

const EMPTY: TextIndex = { kasus: [], baris: [] };

/**
 * `terbaru` are all that are searched, newest first; `mungkin` tells which may match; `texts` holds what was read
 * already.
 */
export type IndexedSearch = Readonly<{
  terbaru: readonly string[];
  mungkin: (dicari: string, disamakan: ReadonlySet<string>) => ReadonlySet<string>;
  texts: (id: string) => Promise<KasusTexts | null>;
}>;

export async function openTextIndex(sesi: Sitting, kepala: readonly IndexHead[]): Promise<KeptSearch> {
  const nama = keptName(sesi, 'cari');
  const lama = keptText(sesi, 'cari');
  const versi = new Map(indexedKasus(lama)?.map((k) => [k.id, k.versi]));
  const kini = new Map(kepala.map((k) => [k.id, stateOfHead(k)]));
  const pindah = kepala.filter((k) => versi.get(k.id) !== kini.get(k.id)).map((k) => k.id);
  const terbaru = [...kini.keys()].sort((a, b) => compareKasusIds(b, a));
  if (pindah.length <= MOST_MOVED) return searchIn(sesi, lama, terbaru, pindah);
  if (sesi.env.bolehTanya) sesi.env.note(`Membaca ${pindah.length} kasus untuk pencarian; berikutnya cepat.`);
  const baru = textIndexUpdate(decodeTextIndex(lama) ?? EMPTY);
  const tinggal: string[] = []; // A damaged one is told of when opened.
  for (const id of pindah) {
    const teks = await readKasusTexts(sesi, id);
    if (teks) baru.add({ id, versi: kini.get(id) ?? '', isi: teks.isi });
    else tinggal.push(id);
  }
  const isi = encodeTextIndex(baru.done());
  sesi.env.userCache.simpan(nama, new TextEncoder().encode(isi), keptFamily('cari'));
  return searchIn(sesi, isi, terbaru, tinggal);
}

/** It is of the whole register as it was when `rememberSearch` last wrote; null where something was recorded since. */
export function rememberedSearch(sesi: Sitting, keadaan: string): IndexedSearch | null {
  const [dulu, panjang, pasti, ids] = keptText(sesi, 'dicari').split('\n');
  if (dulu !== keadaan || ids === undefined) return null;
  const isi = keptText(sesi, 'cari');
  return String(isi.length) === panjang ? searchIn(sesi, isi, words(ids), words(pasti ?? '')) : null;
}

/** `keadaan` was asked for before the cases were listed. */
export function rememberSearch(sesi: Sitting, keadaan: string, { terbaru, pasti, panjang }: KeptSearch): void {
  const isi = [keadaan, panjang, pasti.join(' '), terbaru.join(' ')].join('\n');
  sesi.env.userCache.simpan(keptName(sesi, 'dicari'), new TextEncoder().encode(isi), keptFamily('dicari'));
}

type KeptSearch = IndexedSearch & Readonly<{ pasti: readonly string[]; panjang: number }>;

const words = (teks: string): readonly string[] => (teks === '' ? [] : teks.split(' '));

const keptText = (sesi: Sitting, apa: string): string =>
  new TextDecoder().decode(sesi.env.userCache.ambil(keptName(sesi, apa)) ?? undefined);

/** Cases of `pasti` are opened for every search. */
function searchIn(sesi: Sitting, isi: string, terbaru: readonly string[], pasti: readonly string[]): KeptSearch {
  const dibaca = new Map<string, KasusTexts | null>();
  const texts = async (id: string): Promise<KasusTexts | null> => {
    if (!dibaca.has(id)) dibaca.set(id, await readKasusTexts(sesi, id));
    return dibaca.get(id) ?? null;
  };
  return {
    ...{ terbaru, pasti, texts },
    panjang: isi.length,
    mungkin: (...cari) => {
      const temu = new Set(searchTextIndex(isi, ...cari));
      for (const id of pasti) temu.add(id);
      return temu;
    },
  };
}
