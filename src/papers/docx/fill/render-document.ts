/** The same input gives the same bytes on every machine. */
import type { NaskahDefinition, NaskahValues } from '../../../office/naskah/naskah.ts';
import type { DocumentProperties } from '../../../office/naskah/parts/document-properties.ts';
import type { CompiledTemplate } from '../compile/compile-template.ts';
import { compiledKey, keepCompiled, type TemplateCache, takeCompiled } from '../compile/template-cache.ts';
import { type CompiledPart, frameZip } from '../parts/zip-frame.ts';
import { finishPart } from './finish-part.ts';
import { PROPERTIES_PARTS } from './properties-parts.ts';
import { fillPieces, type TemplatePiece } from './template-pieces.ts';

/** `baris` gives the body's text, one line a paragraph; `tertulis` names the values that stand in the document. */
export type FilledDocument = Readonly<{
  dokumen: Uint8Array;
  baris: () => Promise<readonly string[]>;
  tertulis: ReadonlySet<string>;
}>;

/** @throws TEMPLAT_SALAH */
export const renderDocument = async (
  templat: Uint8Array,
  nilai: NaskahValues,
  naskah: NaskahDefinition,
  simpanan?: TemplateCache,
  sifat?: DocumentProperties,
): Promise<Uint8Array> => (await renderReadable(templat, nilai, naskah, simpanan, sifat)).dokumen;

/**
 * The text comes from the XML that was packed. Without `sifat` the document stays unfinished, as the first ones were.
 * @throws TEMPLAT_SALAH
 */
export async function renderReadable(
  templat: Uint8Array,
  nilai: NaskahValues,
  naskah: NaskahDefinition,
  simpanan?: TemplateCache,
  sifat?: DocumentProperties,
): Promise<FilledDocument> {
  const terisi = await compiledOrCached(templat, naskah, simpanan);
  const olahan = sifat ? terisi.map((b) => withProperties(b, sifat)) : terisi;
  const tertulis = new Set<string>();
  const fill = (potongan: readonly TemplatePiece[]): string => {
    const xml = fillPieces(potongan, nilai, tertulis);
    return sifat ? finishPart(xml, sifat.cetakan) : xml;
  };
  const xml = new Map(olahan.flatMap((b) => ('potongan' in b ? [[b.potongan, fill(b.potongan)] as const] : [])));
  const dokumen = frameZip(olahan, (potongan) => xml.get(potongan) ?? '');
  if (bracesMayMeet(nilai)) await recheckDocument(dokumen);
  const badan = olahan.find((b) => b.nama === 'word/document.xml');
  const isi = badan && 'potongan' in badan ? xml.get(badan.potongan) : undefined;
  const baris = async () =>
    isi === undefined ? (await import('../read/paragraphs.ts')).documentText(dokumen) : await bodyLines(isi);
  return { dokumen, baris, tertulis };
}

async function bodyLines(xml: string): Promise<readonly string[]> {
  const [{ treeLines }, { parseElements }] = await Promise.all([
    import('../read/xml-lines.ts'),
    import('../parts/xml-tree.ts'),
  ]);
  return treeLines(parseElements(xml));
}

const withProperties = (bagian: CompiledPart, sifat: DocumentProperties): CompiledPart => {
  const tulis = PROPERTIES_PARTS[bagian.nama];
  return tulis ? { nama: bagian.nama, potongan: [tulis(sifat)] } : bagian;
};

/** Two adjacent values could form a placeholder. */
const bracesMayMeet = ({ teks, baris }: NaskahValues): boolean =>
  [teks, ...Object.values(baris).flat()].some((satu) => Object.values(satu).some((nilai) => /^[{}]|[{}]$/.test(nilai)));

async function recheckDocument(dokumen: Uint8Array): Promise<void> {
  const [{ openDocx }, { refuseLeftovers }] = await Promise.all([
    import('../parts/open-docx.ts'),
    import('../compile/template-contract.ts'),
  ]);
  refuseLeftovers(openDocx(dokumen));
}

async function compiledOrCached(
  templat: Uint8Array,
  naskah: NaskahDefinition,
  simpanan: TemplateCache | undefined,
): Promise<CompiledTemplate> {
  const kunci = compiledKey(simpanan?.program ?? '', templat, naskah);
  const ada = simpanan && takeCompiled(simpanan, kunci);
  if (ada) return ada;
  const olahan = await (await import('../compile/compile-template.ts')).compileTemplate(templat, naskah, kunci);
  if (simpanan) keepCompiled(simpanan, kunci, olahan);
  return olahan;
}
