/** A document's parts are tied to one another by files of their own; a tie names its kind. */
import { localName, treeOf } from './xml-tree.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** `jenis` is the last word of the tie's type, `ke` the part it leads to; ties that lead outside are none. */
type PartTie = Readonly<{ id: string; jenis: string; ke: string }>;

/** '' is the package itself. */
export function tiesOf(paket: Parts, bagian: string): readonly PartTie[] {
  const [folder, nama] = [bagian.slice(0, bagian.lastIndexOf('/') + 1), bagian.slice(bagian.lastIndexOf('/') + 1)];
  const akar = treeOf(paket[`${folder}_rels/${nama}.rels`]);
  return (akar.anak[0]?.anak ?? [])
    .filter((satu) => localName(satu) === 'Relationship' && !/^\s*External\s*$/i.test(satu.sifat.TargetMode ?? ''))
    .map(({ sifat: { Id: id = '', Type: tipe = '', Target: tujuan = '' } }) => ({
      id,
      jenis: tipe.slice(tipe.lastIndexOf('/') + 1),
      ke: tujuan.startsWith('/') ? tujuan.slice(1) : within(folder, tujuan),
    }));
}

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
