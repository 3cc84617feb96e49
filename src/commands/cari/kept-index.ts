/**
 * The search index in the user's cache only tells which cases to open. Those that moved on are opened as well; many of
 * them renew it.
 */
import { keep, kept, stateOfHead } from '../../desk/kept-of-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { canGrow, type KasusTexts, keptTexts, textsUpdate } from '../../office/search/kept-texts.ts';
import {
  decodeTextIndex,
  encodeTextIndex,
  type IndexedKasus,
  indexedKasus,
  isTextIndex,
  searchTextIndex,
  type TextIndex,
  textIndexUpdate,
} from '../../office/search/text-index.ts';
import { readKasusTexts } from './kasus-texts.ts';

/** More moved cases than this make the index anew. */
const MOST_MOVED = 40;

const EMPTY: TextIndex = { kasus: [], baris: [] };

/** `mungkin`: those that may match, newest first, read as they are come to. */
export type IndexedSearch = Readonly<{
  mungkin: (dicari: string, disamakan: ReadonlySet<string>) => Readonly<{ jumlah: number }> & Iterable<string>;
  texts: (id: string) => Promise<KasusTexts | null>;
}>;

/** `pasti`: moved on, so opened whatever is searched for; `lain`: in the index and not among those that are searched. */
type Beside = Readonly<{ pasti: readonly string[]; lain: readonly string[] }>;

export async function openTextIndex(sesi: Sitting, kepala: readonly IndexHead[]): Promise<KeptSearch> {
  const tersimpan = kept(sesi, TEXTS);
  const teksLama = canGrow(tersimpan) ? tersimpan : null;
  const lama = teksLama ? keptText(sesi, INDEX) : '';
  const terindeks = indexedKasus(lama) ?? [];
  const versi = new Map(terindeks.map((k) => [k.id, k.versi]));
  const kini = new Map(kepala.map((k) => [k.id, stateOfHead(k)]));
  const pindah = kepala.filter((k) => versi.get(k.id) !== kini.get(k.id)).map((k) => k.id);
  const lain = terindeks.filter((k) => !kini.has(k.id)).map((k) => k.id);
  if (pindah.length <= MOST_MOVED) return searchIn(sesi, lama, { pasti: pindah, lain });
  if (sesi.env.bolehTanya) sesi.env.note(`Membaca ${pindah.length} kasus untuk pencarian; berikutnya cepat.`);
  const indeks = textIndexUpdate(decodeTextIndex(lama) ?? EMPTY);
  const isi = textsUpdate(teksLama);
  const tinggal: string[] = []; // A damaged one is told of when opened.
  sesi.register.readAhead(pindah);
  for (const id of pindah) {
    const teks = await readKasusTexts(sesi, id);
    const keadaan = kini.get(id) ?? '';
    if (teks) indeks.add({ id, versi: keadaan, di: isi.add(id, keadaan, teks), isi: teks.isi });
    else tinggal.push(id);
  }
  const baru = encodeTextIndex(indeks.done());
  // The index last: it points into the texts.
  keep(sesi, TEXTS, isi.done());
  keep(sesi, INDEX, new TextEncoder().encode(baru));
  return searchIn(sesi, baru, { pasti: tinggal, lain });
}

/** It is of the whole register as it was when `rememberSearch` last wrote; null where something was recorded since. */
export function rememberedSearch(sesi: Sitting, keadaan: string): IndexedSearch | null {
  const [kepala, dulu, panjang, pasti, lain] = keptText(sesi, STATE).split('\n');
  if (kepala !== STATE_LINE || dulu !== keadaan || lain === undefined) return null;
  const isi = keptText(sesi, INDEX);
  return isTextIndex(isi) && String(isi.length) === panjang
    ? searchIn(sesi, isi, { pasti: words(pasti ?? ''), lain: words(lain) })
    : null;
}

/** `keadaan`: asked for before the cases were listed. */
export function rememberSearch(sesi: Sitting, keadaan: string, { pasti, lain, panjang }: KeptSearch): void {
  const isi = [STATE_LINE, keadaan, panjang, pasti.join(' '), lain.join(' ')].join('\n');
  keep(sesi, STATE, new TextEncoder().encode(isi));
}

type KeptSearch = IndexedSearch & Beside & Readonly<{ panjang: number }>;

const [INDEX, TEXTS, STATE] = ['cari', 'cariisi', 'dicari'];
/** Another pks kept other things. */
const STATE_LINE = 'pks dicari 2';

const words = (teks: string): readonly string[] => (teks === '' ? [] : teks.split(' '));

const keptText = (sesi: Sitting, apa: string): string => new TextDecoder().decode(kept(sesi, apa) ?? undefined);
function searchIn(sesi: Sitting, isi: string, { pasti, lain }: Beside): KeptSearch {
  const dibaca = new Map<string, KasusTexts | null>();
  const terindeks = new Map<string, IndexedKasus>();
  const bukan = new Set([...pasti, ...lain]);
  const dibuka = [...pasti].sort((a, b) => compareKasusIds(b, a));
  sesi.register.readAhead(dibuka);
  let tersimpan: Uint8Array | null | undefined;
  const texts = async (id: string): Promise<KasusTexts | null> => {
    const ada = dibaca.get(id);
    if (ada !== undefined) return ada;
    const satu = terindeks.get(id);
    if (satu && tersimpan === undefined) tersimpan = kept(sesi, TEXTS);
    const teks = (satu && keptTexts(tersimpan ?? null, satu)) ?? (await readKasusTexts(sesi, id));
    dibaca.set(id, teks);
    return teks;
  };
  return {
    ...{ pasti, lain, texts },
    panjang: isi.length,
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
