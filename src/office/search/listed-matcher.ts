/** What `list --cari` and `--lembaga` find in the texts of a case; the index tells the same of the cases it holds. */
import { nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import { passageFinder } from './find-passage.ts';
import { isAgenda, isListed, type Passage } from './passage-places.ts';

/** Other words stand in no id. */
export const LIKE_ID = /^[b\d\s\p{P}\p{S}]*$/iu;

type SearchedKasus = Readonly<{ id: string; isi: readonly Passage[] }>;

/** `bernama` tells which names are meant. */
export function listedMatcher(dicari: string, bernama: (nama: string) => boolean): (k: SearchedKasus) => boolean {
  const cari = passageFinder(dicari, bernama);
  const [teks, kunci] = [plainWords(dicari), nomorKey(dicari)];
  const cocok = (p: Passage) => (isAgenda(p) ? p.teks === kunci : isListed(p) && cari(p) !== null);
  const likeId = teks !== '' && LIKE_ID.test(dicari);
  return ({ id, isi }) => (likeId && plainWords(id).includes(teks)) || isi.some(cocok);
}
