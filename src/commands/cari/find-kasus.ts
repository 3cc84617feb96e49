import { lembagaMatcher, namesMeant } from '../../desk/find-lembaga.ts';
import type { IndexedSearch } from '../../desk/search/search-in-index.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { plainWords } from '../../office/permohonan/compare/compare-key.ts';
import { passageFinder } from '../../office/search/find-passage.ts';
import type { FoundKasus } from '../../screen/lists/show-found.ts';

type FoundPage = Readonly<{ kasus: readonly FoundKasus[]; jumlah: number }>;
/** `jumlah` counts beyond the page too; with `terpisah` the words stand apart; those of `rusak` were not searched. */
export type Found = FoundPage & Readonly<{ terpisah: boolean; rusak: readonly string[] }>;

/** Finds the words side by side, else each of them. The newest come first; `batas` are opened. */
export async function findKasus(
  sesi: Sitting,
  indeks: IndexedSearch,
  dicari: string,
  lembaga: string | undefined,
  batas: number,
): Promise<Found> {
  const disaring = lembaga === undefined ? null : lembagaMatcher(sesi.kantor, lembaga);
  const kata = plainWords(dicari).split(' ');
  const rusak = new Set<string>();
  const holding = async (bagian: readonly string[]): Promise<FoundPage> => {
    const penemu = bagian.map((satu) => ({ satu, bernama: lembagaMatcher(sesi.kantor, satu) }));
    const cari = penemu.map(({ satu, bernama }) => passageFinder(satu, bernama));
    const [pertama, ...lain] = penemu.map(({ satu, bernama }) =>
      indeks.mungkin(satu, namesMeant(sesi.kantor, bernama)),
    );
    if (!pertama) return { kasus: [], jumlah: 0 };
    const juga = lain.map((ids) => new Set(ids));
    const hasil: FoundKasus[] = [];
    let [lebih, dilihat] = [0, 0];
    for (const id of pertama) {
      if (!disaring && juga.length === 0 && hasil.length >= batas) {
        lebih = pertama.jumlah - dilihat;
        break;
      }
      dilihat += 1;
      if (!juga.every((ids) => ids.has(id))) continue;
      if (!disaring && hasil.length >= batas) {
        lebih += 1;
        continue;
      }
      const teks = await indeks.texts(id);
      if (teks === null) rusak.add(id);
      if (teks === null || (disaring && !disaring(teks.lembaga))) continue;
      if (!cari.every((f) => teks.isi.some((p) => f(p) !== null))) continue;
      const temuan = teks.isi.flatMap((p) => cari.map((f) => f(p)).find((t) => t !== null) ?? []);
      hasil.push({ id, lembaga: teks.lembaga, status: teks.status, langkah: teks.langkah, temuan });
    }
    return { kasus: hasil.slice(0, batas), jumlah: hasil.length + lebih };
  };
  const utuh = await holding([dicari]);
  const terpisah = utuh.jumlah === 0 && kata.length > 1;
  return { ...(terpisah ? await holding(kata) : utuh), terpisah, rusak: [...rusak] };
}
