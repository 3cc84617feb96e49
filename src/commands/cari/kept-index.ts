/** The search index in the user's cache. It only tells which cases to open. Those that moved on are opened as well; many of them renew it. */
import { keptFamily, keptName, stateOfHead } from '../../desk/kept-of-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import {
  decodeTextIndex,
  encodeTextIndex,
  searchTextIndex,
  type TextIndex,
  textIndexUpdate,
} from '../../office/search/text-index.ts';
import { type KasusTexts, readKasusTexts } from './kasus-texts.ts';

/** More moved cases than this make the index anew. */
const MOST_MOVED = 40;

const EMPTY: TextIndex = { kasus: [], baris: [] };

/** `mungkin`: the case may match; `texts`: what was read already. */
export type IndexedSearch = Readonly<{
  mungkin: (dicari: string, disamakan: ReadonlySet<string>) => ReadonlySet<string>;
  texts: (id: string) => Promise<KasusTexts | null>;
}>;

export async function openTextIndex(sesi: Sitting, kepala: readonly IndexHead[]): Promise<IndexedSearch> {
  const nama = keptName(sesi, 'cari');
  const tersimpan = sesi.env.userCache.ambil(nama);
  const lama = (tersimpan && decodeTextIndex(new TextDecoder().decode(tersimpan))) ?? EMPTY;
  const versi = new Map(lama.kasus.map((k) => [k.id, k.versi]));
  const kini = new Map(kepala.map((k) => [k.id, stateOfHead(k)]));
  const pindah = kepala.filter((k) => versi.get(k.id) !== kini.get(k.id));
  const dibaca = new Map<string, KasusTexts | null>();
  const texts = async (id: string): Promise<KasusTexts | null> => {
    if (!dibaca.has(id)) dibaca.set(id, await readKasusTexts(sesi, id));
    return dibaca.get(id) ?? null;
  };
  if (pindah.length <= MOST_MOVED) {
    const pasti = pindah.map((k) => k.id);
    return { texts, mungkin: (...cari) => new Set([...searchTextIndex(lama, ...cari), ...pasti]) };
  }
  if (sesi.env.bolehTanya) sesi.env.note(`Membaca ${pindah.length} kasus untuk pencarian; berikutnya cepat.`);
  const baru = textIndexUpdate(lama);
  const tinggal: string[] = []; // damaged: said when opened
  for (const { id } of pindah) {
    const teks = await readKasusTexts(sesi, id);
    if (teks) baru.add({ id, versi: kini.get(id) ?? '', isi: teks.isi });
    else tinggal.push(id);
  }
  const diperbarui = baru.done();
  sesi.env.userCache.simpan(nama, new TextEncoder().encode(encodeTextIndex(diperbarui)), keptFamily('cari'));
  return { texts, mungkin: (...cari) => new Set([...searchTextIndex(diperbarui, ...cari), ...tinggal]) };
}
