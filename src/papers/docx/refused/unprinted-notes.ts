/** Word prints a note where it is referred to, and nowhere else. */
import { allNamed, childNamed, childrenNamed, treeOf } from '../parts/xml-tree.ts';

const SEPARATORS = /^(?:separator|continuationSeparator|continuationNotice)$/;

/** Tells it in Indonesian, or gives null. */
export function unprintedNote(paket: Readonly<Record<string, Uint8Array>>): string | null {
  const badan = treeOf(paket['word/document.xml']);
  const disebut = (nama: string): ReadonlySet<string | undefined> =>
    new Set(allNamed(badan, `w:${nama}Reference`).map(({ sifat }) => sifat['w:id']));
  for (const nama of ['footnote', 'endnote']) {
    const catatan = childrenNamed(childNamed(treeOf(paket[`word/${nama}s.xml`]), `w:${nama}s`), `w:${nama}`);
    const dicetak = disebut(nama);
    if (catatan.some(({ sifat }) => !SEPARATORS.test(sifat['w:type'] ?? '') && !dicetak.has(sifat['w:id'])))
      return 'memuat catatan kaki atau catatan akhir yang tidak dirujuk, sehingga tidak dicetak Word';
  }
  return disebut('endnote').size > 0 && allNamed(badan, 'w:noEndnote').length > 0
    ? 'memuat catatan akhir yang tidak dicetak Word'
    : null;
}
