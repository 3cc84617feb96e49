/** `--cari` and `--lembaga` ask the search index, which tells the heads of the cases too: none is opened. */

import { lembagaMatcher, namesMeant } from '../../desk/find-lembaga.ts';
import { wholeIndex } from '../../desk/search/open-index.ts';
import type { ListSearch } from '../../desk/search/search-in-index.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { listedMatcher } from '../../office/search/listed-matcher.ts';

export type SearchFlags = Readonly<{ lembaga?: string; cari?: string }>;
type FoundKasus = Readonly<{ kepala: readonly IndexHead[]; peringatan: readonly string[] }>;

/** The heads of all cases that match, of any status; null where nothing is searched for. */
export async function searchKasus(sesi: Sitting, { lembaga, cari }: SearchFlags): Promise<FoundKasus | null> {
  const tanya = [
    ...(lembaga === undefined ? [] : [namedSearch(sesi, lembaga)]),
    ...(cari === undefined ? [] : [wordSearch(sesi, cari)]),
  ];
  if (tanya.length === 0) return null;
  const { indeks, peringatan } = await wholeIndex(sesi);
  const temuan = [];
  for (const satu of tanya) temuan.push(await indeks.heads(satu));
  indeks.keepRead();
  const [{ kepala }, ...lain] = temuan as [(typeof temuan)[number], ...typeof temuan];
  const juga = lain.map((satu) => new Set(satu.kepala.map((k) => k.id)));
  const rusak = [...new Set(temuan.flatMap((satu) => satu.rusak))];
  return {
    kepala: kepala.filter(({ id }) => juga.every((ids) => ids.has(id))),
    peringatan: [
      ...peringatan,
      ...(rusak.length > 0 ? [`Tidak terbaca, jadi tidak ikut dicari: ${rusak.join(', ')}. Periksa: pks check`] : []),
    ],
  };
}

function namedSearch({ kantor }: Sitting, dicari: string): ListSearch {
  const bernama = lembagaMatcher(kantor, dicari);
  return {
    ...{ lingkup: 'lembaga', dicari, disamakan: namesMeant(kantor, bernama) },
    cocok: ({ isi }) => isi.some(({ tempat, teks }) => tempat === 'lembaga' && bernama(teks)),
  };
}

function wordSearch({ kantor }: Sitting, dicari: string): ListSearch {
  const bernama = lembagaMatcher(kantor, dicari);
  return {
    ...{ lingkup: 'daftar', dicari, disamakan: namesMeant(kantor, bernama) },
    cocok: listedMatcher(dicari, bernama),
  };
}
