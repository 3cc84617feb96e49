/** Papers asked of an institution by its kind, beside its letter. Asked for and named when missing; never in the way. */
import type { DokumenCode, NaskahPlace, Sop } from './sop.ts';

/** `jenis`: which of the papers each kind of institution brings. */
export type LembagaPapers = Readonly<{
  dokumen: Readonly<Record<DokumenCode, string>>;
  jenis: Readonly<Record<string, readonly DokumenCode[]>>;
}>;

/** The documents of the SOP that take such papers along: what an institution lacks, and what goes to the ministry. */
const TAKEN_ALONG = ['kekurangan', 'berkas-kemendagri'];

/** The SOP, which knows the papers by name from then on; what the office's own SOP says of them comes first. */
export function withLembagaPapers(sop: Sop, { dokumen, jenis }: LembagaPapers): Sop {
  const kode = Object.keys(dokumen);
  const along = ([nama, tempat]: readonly [string, NaskahPlace]): readonly [string, NaskahPlace] =>
    tempat.dokumen && TAKEN_ALONG.includes(nama)
      ? [nama, { ...tempat, dokumen: [...new Set([...tempat.dokumen, ...kode])] }]
      : [nama, tempat];
  const asal = Object.fromEntries(kode.map((satu) => [satu, 'disampaikan lembaga pemohon']));
  return {
    ...sop,
    dokumen: { ...sop.dokumen, ...dokumen, ...sop.dokumen },
    dariLuar: { ...sop.dariLuar, ...asal, ...sop.dariLuar },
    naskah: Object.fromEntries(Object.entries(sop.naskah).map(along)),
    berkasLembaga: { ...jenis, ...sop.berkasLembaga },
  };
}

/** Which of them an institution of this kind brings. */
export const lembagaPapersOf = ({ berkasLembaga }: Pick<Sop, 'berkasLembaga'>, jenis: string): readonly DokumenCode[] =>
  berkasLembaga?.[jenis] ?? [];
