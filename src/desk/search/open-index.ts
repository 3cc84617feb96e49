import type { Kantor } from '../../office/kantor/kantor.ts';
import type { Status } from '../../office/permohonan/facts/standing-parts.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { Sitting } from '../sitting.ts';
import { openTextIndex, reopenTextIndex, searchAsBefore } from './kept-index.ts';
import { rememberedSearch, rememberSearch } from './remembered-search.ts';
import type { IndexedSearch } from './search-in-index.ts';

type OpenedIndex = Readonly<{ indeks: IndexedSearch; peringatan: readonly string[] }>;

/** Only cases that moved since the last search are asked for. */
export async function wholeIndex(sesi: Sitting): Promise<OpenedIndex> {
  const { register } = sesi;
  const keadaan = await register.listState();
  const impor = countedImports(sesi.kantor);
  const dulu = keadaan === null ? null : rememberedSearch(sesi, impor);
  const tetap = dulu?.keadaan === keadaan && searchAsBefore(sesi, dulu);
  if (tetap) return { indeks: tetap, peringatan: [] };
  const pindah = dulu && (await register.listMoved(dulu.keadaan));
  const dibuka = dulu && pindah && (await reopenTextIndex(sesi, dulu, pindah.kepala));
  const semua = dibuka ? pindah : await register.listHeads({});
  const indeks = dibuka ?? (await openTextIndex(sesi, semua.kepala));
  const { peringatan } = semua;
  if (keadaan !== null && peringatan.length === 0) rememberSearch(sesi, { keadaan, impor }, indeks);
  return { indeks, peringatan };
}

/** Cases of an import come with an act of the office, and go with another. */
const countedImports = ({ impor = [] }: Kantor): string =>
  impor.map(({ dari, sampai, ditarik }) => `${dari}-${sampai}-${ditarik !== null}`).join(' ');

export type KasusFilter = Readonly<{ status: readonly Status[]; langkah: number | null; peran: string | null }>;

export async function filteredIndex(
  sesi: Sitting,
  sop: Sop,
  { status, langkah, peran }: KasusFilter,
): Promise<OpenedIndex> {
  const { kepala, peringatan } = await sesi.register.listHeads({ status, ...(langkah !== null && { langkah }) });
  const dipegang =
    peran === null
      ? kepala
      : kepala.filter(({ langkah: no }) => sop.langkah.find((l) => l.no === no)?.pelaksana === peran);
  return { indeks: await openTextIndex(sesi, dipegang), peringatan };
}
