/**
 * Parts and settings that print nothing. Programs put them in by themselves; what people typed there, or who they are,
 * would leave the office unseen.
 */
import { strFromU8 } from 'fflate';
import { tiesFrom, tiesPart } from '../parts/part-ties.ts';
import { readsAsXml } from '../parts/xml-parts.ts';
import { childNamed, inside, localName, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { cutOut } from './cut-out.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** By how a tie names its kind: what it says, as people know it. */
const SILENT: Readonly<Record<string, (akar: XmlElement, bagian: string) => readonly string[]>> = {
  'custom-properties': (akar) =>
    named(akar, 'property')
      .filter(isTyped)
      .map((satu) => `properti "${satu.sifat.name}"`),
  people: (akar) => named(akar, 'person').map(({ sifat }) => `nama peninjau "${sifat['w15:author'] ?? ''}"`),
  customXml: (akar, bagian) => (isEmptyStock(akar) ? [] : [`data XML ${bagian}`]),
  glossaryDocument: (akar) => (named(akar, 'docPart').every(isPlaceholder) ? [] : ['blok penyusun (Building Blocks)']),
  thumbnail: () => ['gambar pratinjau'],
  printerSettings: () => ['setelan pencetak'],
  keyMapCustomizations: () => ['setelan papan ketik'],
  classificationlabels: () => ['label klasifikasi'],
  ...Object.fromEntries(['', 'Extended', 'Ids', 'Extensible'].map((satu) => [`comments${satu}`, () => []])), // Counted apart.
};

/** Names each as people know it. */
export const silentData = (paket: Parts): readonly string[] => [
  ...new Set([
    ...tiesFrom(paket).flatMap(({ jenis, ke }) => (paket[ke] && SILENT[jenis]?.(treeOf(paket[ke]), ke)) || []),
    ...Object.values(paket).flatMap((isi) => silentPlaces(isi).map(({ sebutan }) => sebutan)),
  ]),
];

type SilentPlace = Readonly<{ awal: number; akhir: number; sebutan: string }>;

/** Not printed either, in parts that are needed. */
export function silentPlaces(isi: Uint8Array): readonly SilentPlace[] {
  const akar = readsAsXml('', isi) ? treeOf(isi).anak.at(-1) : undefined;
  if (!akar) return [];
  const nama = localName(akar);
  const biasa = /custom-properties/.test(akar.sifat.xmlns ?? '') ? undefined : USUAL_PROPERTIES[nama];
  if (biasa) {
    return akar.anak
      .filter((satu) => !biasa.has(localName(satu)) && wordsOf(satu) !== '')
      .map((satu) => ({ ...satu, sebutan: `properti "${AS_WORD_CALLS_IT[localName(satu)] ?? localName(satu)}"` }));
  }
  return akar.nama.startsWith('w:') ? [...inside(akar)].flatMap((satu) => ofElement(satu, isi)) : [];
}

function ofElement(satu: XmlElement, isi: Uint8Array): readonly SilentPlace[] {
  const { nama, sifat, awal } = satu;
  if (nama === 'w:docVar') return [{ ...satu, sebutan: `variabel "${sifat['w:name']}"` }];
  if (nama === 'w:updateFields') return [{ ...satu, sebutan: 'perintah memperbarui bidang saat dibuka' }];
  if (nama === 'w:helpText' || nama === 'w:statusText') return [{ ...satu, sebutan: 'bantuan isian formulir' }];
  const petunjuk = sifat['w:tooltip'];
  if (nama !== 'w:hyperlink' || !petunjuk) return [];
  const cocok = /\sw:tooltip\s*=\s*(?:"[^"]*"|'[^']*')/.exec(strFromU8(isi).slice(awal));
  if (!cocok) return [];
  const mulai = awal + cocok.index;
  return [{ awal: mulai, akhir: mulai + cocok[0].length, sebutan: `petunjuk tautan "${petunjuk}"` }];
}

/** Parts go that nothing but silent ties leads to. */
export function withoutSilentParts(paket: Parts): Parts {
  const tanpaTali = Object.fromEntries(
    Object.entries(paket).map(([nama, isi]) => [nama, nama.endsWith('.rels') ? withoutSilentTies(isi) : isi]),
  );
  const [dulu, kini] = [paket, tanpaTali].map((satu) => new Set(tiesFrom(satu).map(({ ke }) => ke)));
  const pergi = [...(dulu ?? [])].filter((ke) => paket[ke] && !kini?.has(ke));
  const nama = new Set(pergi.flatMap((ke) => [ke, tiesPart(ke)]));
  const daftar = '[Content_Types].xml';
  const tersisa = Object.fromEntries(Object.entries(tanpaTali).filter(([satu]) => !nama.has(satu)));
  return {
    ...tersisa,
    [daftar]: without(tersisa[daftar], ({ sifat }) => pergi.includes((sifat.PartName ?? '').slice(1))),
  };
}

const withoutSilentTies = (rels: Uint8Array): Uint8Array =>
  without(rels, ({ sifat: { Type: tipe = '' } }) => Object.hasOwn(SILENT, tipe.slice(tipe.lastIndexOf('/') + 1)));

const without = (isi: Uint8Array = new Uint8Array(), pergi: (satu: XmlElement) => boolean): Uint8Array =>
  cutOut(isi, [...inside(treeOf(isi))].filter(pergi));

const named = (akar: XmlElement, nama: string): readonly XmlElement[] =>
  [...inside(akar)].filter((satu) => localName(satu) === nama);

const wordsOf = (simpul: XmlElement): string =>
  [simpul, ...inside(simpul)]
    .map(({ teks }) => teks)
    .join('')
    .trim();

/** Marks that WPS Office, LibreOffice, SharePoint and others leave, and what no person types. */
const PROGRAM_MARK =
  /^(?:KSO\w+|ICV|ContentTypeId|_TemplateID|MSIP_Label_[\w-]+|GrammarlyDocumentId|DocSecurity|AppVersion|HyperlinksChanged|LinksUpToDate|ScaleCrop|ShareDoc)$/;
const isTyped = (satu: XmlElement): boolean =>
  !PROGRAM_MARK.test(satu.sifat.name ?? '') || !/^[\w.+/=:{}-]{0,300}$/.test(wordsOf(satu));

/** Word and WPS Office put in a list of sources or settings without any. */
const isEmptyStock = (akar: XmlElement): boolean =>
  /\/(?:bibliography|wpsCustomData)$/.test(
    Object.values(akar.anak[0]?.sifat ?? {}).find((s) => s.includes('/')) ?? '',
  ) && wordsOf(akar) === '';

/** What stands in an empty content control. */
const isPlaceholder = (blok: XmlElement): boolean =>
  /^DefaultPlaceholder/.test(childNamed(blok, 'w:docPartPr', 'w:name')?.sifat['w:val'] ?? '');

const AS_WORD_CALLS_IT: Readonly<Record<string, string>> = {
  ...{ description: 'Komentar', keywords: 'Tag', category: 'Kategori', contentStatus: 'Status', Manager: 'Manajer' },
};

/** By the root of their part; what else stands there was typed. */
const USUAL_PROPERTIES: Readonly<Record<string, ReadonlySet<string>>> = {
  coreProperties: new Set(
    'title subject creator lastModifiedBy created modified revision lastPrinted language'.split(' '),
  ),
  Properties: new Set(
    `Template TotalTime Pages Words Characters Application DocSecurity Lines Paragraphs ScaleCrop HeadingPairs TitlesOfParts
     Company LinksUpToDate CharactersWithSpaces SharedDoc HyperlinksChanged AppVersion PresentationFormat Slides Notes
     HiddenSlides MMClips`.split(/\s+/),
  ),
};
