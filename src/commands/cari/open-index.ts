import type { Sitting } from '../../desk/sitting.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import type { Status } from '../../office/permohonan/facts/standing-parts.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { type IndexedSearch, openTextIndex, rememberedSearch, rememberSearch } from './kept-index.ts';

type OpenedIndex = Readonly<{ indeks: IndexedSearch; peringatan: readonly string[] }>;

/** While nothing is recorded, the next search need not list the cases. */
export async function wholeIndex(sesi: Sitting): Promise<OpenedIndex> {
  const indeksKini = await sesi.register.listState();
  const keadaan = indeksKini && sesi.env.sha256Of(`${indeksKini}\n${countedImports(sesi.kantor)}`);
  const teringat = keadaan === null ? null : rememberedSearch(sesi, keadaan);
  if (teringat) return { indeks: teringat, peringatan: [] };
  const { kepala, peringatan } = await sesi.register.listHeads({});
  const indeks = await openTextIndex(sesi, kepala);
  if (keadaan !== null && peringatan.length === 0) rememberSearch(sesi, keadaan, indeks);
  return { indeks, peringatan };
}

/** Cases of an import come with an act of the office, and go with another. */
const countedImports = ({ impor = [] }: Kantor): string =>
  impor.map(({ dari, sampai, ditarik }) => `${dari}-${sampai}-${ditarik !== null}`).join(' ');

type KasusFilter = Readonly<{ status: readonly Status[]; langkah: number | null; peran: string | null }>;

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
