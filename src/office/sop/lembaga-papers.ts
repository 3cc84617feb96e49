/** An institution is asked for papers by its kind. They are named when missing, and never stop a case. */
import type { DokumenCode, NaskahPlace, Sop } from './sop.ts';

export type LembagaPapers = Readonly<{
  dokumen: Readonly<Record<DokumenCode, string>>;
  jenis: Readonly<Record<string, readonly DokumenCode[]>>;
}>;

const TAKEN_ALONG = ['kekurangan', 'berkas-kemendagri'];

/** The office's own SOP comes first. */
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

export const lembagaPapersOf = ({ berkasLembaga }: Pick<Sop, 'berkasLembaga'>, jenis: string): readonly DokumenCode[] =>
  berkasLembaga?.[jenis] ?? [];
