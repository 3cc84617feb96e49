/** A document's parts are tied to one another by files of their own; a tie names its kind. */
import { localName, treeOf } from './xml-tree.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** `jenis` is the last word of the tie's type, `ke` the part it leads to; ties that lead outside are none. */
type PartTie = Readonly<{ id: string; jenis: string; ke: string }>;

/** '' is the package itself. */
export function tiesOf(paket: Parts, bagian: string): readonly PartTie[] {
  const folder = bagian.slice(0, bagian.lastIndexOf('/') + 1);
  const akar = treeOf(paket[tiesPart(bagian)]);
  return (akar.anak[0]?.anak ?? [])
    .filter((satu) => localName(satu) === 'Relationship' && !/^\s*External\s*$/i.test(satu.sifat.TargetMode ?? ''))
    .map(({ sifat: { Id: id = '', Type: tipe = '', Target: tujuan = '' } }) => ({
      id,
      jenis: tipe.slice(tipe.lastIndexOf('/') + 1),
      ke: tujuan.startsWith('/') ? tujuan.slice(1) : within(folder, tujuan),
    }));
}

/** All that are met on the way from the package through its parts, with the part each begins at. */
export function tiesFrom(paket: Parts): readonly (PartTie & Readonly<{ dari: string }>)[] {
  const hasil: (PartTie & { dari: string })[] = [];
  const pernah = new Set<string>();
  const kunjungi = (dari: string): void => {
    if (pernah.has(dari)) return;
    pernah.add(dari);
    for (const satu of tiesOf(paket, dari)) {
      hasil.push({ ...satu, dari });
      kunjungi(satu.ke);
    }
  };
  kunjungi('');
  return hasil;
}

/** Where a part's own ties are kept. */
export const tiesPart = (bagian: string): string => bagian.replace(/[^/]*$/, '_rels/$&.rels');

function within(folder: string, tujuan: string): string {
  const jalan = folder.split('/').slice(0, -1);
  for (const satu of tujuan.split('/')) {
    if (satu === '..') jalan.pop();
    else if (satu !== '.') jalan.push(satu);
  }
  return jalan.join('/');
}

/** The one part of this kind that the document itself is tied to. */
export const partOfKind = (paket: Parts, jenis: string): Uint8Array | undefined =>
  paket[tiesOf(paket, 'word/document.xml').find((satu) => satu.jenis === jenis)?.ke ?? ''];

/** The parts that a part is tied to, by the names it gives them. */
export function tiedParts(paket: Parts, bagian: string): (id: string) => Uint8Array | undefined {
  const tujuan = new Map(tiesOf(paket, bagian).map(({ id, ke }) => [id, ke]));
  return (id) => paket[tujuan.get(id) ?? ''];
}
