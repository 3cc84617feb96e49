/**
 * The parts that a document may hold. What is tied to nothing, or is of another kind, prints nowhere and would leave
 * the office unseen.
 */
import { strFromU8 } from 'fflate';
import { tiesFrom, tiesPart } from '../parts/part-ties.ts';
import { readsAsXml } from '../parts/xml-parts.ts';
import { localName, treeOf } from '../parts/xml-tree.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** `tipe` is how its content type ends, `tempat` where it lies if it is found by its name. */
type Kind = Readonly<{ tipe: string; tempat?: RegExp; banyak?: true }>;

const ofWord = (nama: string): Kind => ({ tipe: `.${nama}+xml`, tempat: new RegExp(`^word/${nama}\\.xml$`) });
const ofOffice = (nama: string): Kind => ({ tipe: `.${nama}+xml` });

const KINDS: Readonly<Record<string, Kind>> = {
  officeDocument: { tipe: '.document.main+xml', tempat: /^word\/document\.xml$/ },
  ...{ styles: ofWord('styles'), numbering: ofWord('numbering'), settings: ofWord('settings') },
  ...{ footnotes: ofWord('footnotes'), endnotes: ofWord('endnotes'), fontTable: ofOffice('fontTable') },
  header: { tipe: '.header+xml', tempat: /^word\/header\d*\.xml$/, banyak: true },
  footer: { tipe: '.footer+xml', tempat: /^word\/footer\d*\.xml$/, banyak: true },
  theme: { tipe: '.theme+xml', tempat: /^word\/theme\/[^/]+\.xml$/ },
  image: { tipe: '', banyak: true },
  ...{ webSettings: ofOffice('webSettings'), stylesWithEffects: ofOffice('stylesWithEffects') },
  'core-properties': { tipe: '.core-properties+xml' },
  ...{
    'extended-properties': { tipe: '.extended-properties+xml' },
    extendedProperties: { tipe: '.extended-properties+xml' },
  },
  'custom-properties': { tipe: '.custom-properties+xml' },
  thumbnail: { tipe: '' },
  ...{ comments: ofOffice('comments'), commentsExtended: ofOffice('commentsExtended') },
  ...{ commentsIds: ofOffice('commentsIds'), commentsExtensible: ofOffice('commentsExtensible') },
  people: ofOffice('people'),
  ...{ customXml: { tipe: 'xml', banyak: true }, customXmlProps: ofOffice('customXmlProperties') },
  glossaryDocument: { tipe: '.document.glossary+xml' },
  ...{ chart: { ...ofOffice('chart'), banyak: true }, chartColorStyle: { tipe: '.chartcolorstyle+xml' } },
  ...{ chartStyle: { tipe: '.chartstyle+xml' }, themeOverride: ofOffice('themeOverride') },
  ...Object.fromEntries(
    ['Colors', 'Data', 'Drawing', 'Layout'].map((n) => [`diagram${n}`, { ...ofOffice(`diagram${n}`), banyak: true }]),
  ),
  diagramQuickStyle: { tipe: '.diagramStyle+xml', banyak: true },
  font: { tipe: 'obfuscatedFont', banyak: true },
  keyMapCustomizations: { tipe: '.keyMapCustomizations+xml' },
  printerSettings: { tipe: '.printerSettings', banyak: true },
  classificationlabels: { tipe: '.classificationlabels+xml' },
};

/** How pictures begin: PNG, JPEG, GIF, BMP, TIFF, WebP, EMF, WMF, and those two packed. */
const PICTURE =
  /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|\u0001\0\0\0[\s\S]{36} EMF|\u00d7\u00cd\u00c6\u009a|[\u0001\u0002]\0\u0009\0|\u001f\u008b)/;

/** Names it as people see it, with what is wrong; null where all parts are known. */
export function unknownPart(paket: Parts): Readonly<{ bagian: string; apa: string }> | null {
  const aneh = Object.keys(paket).find((nama) => !isPlainName(nama));
  if (aneh !== undefined) return { bagian: aneh, apa: 'memuat bagian dengan nama yang tidak lazim' };
  const tipe = contentTypes(paket);
  const dikenal = new Set(['[Content_Types].xml', tiesPart('')]);
  const pernah = new Map<string, string>();
  for (const { dari, jenis, ke } of tiesFrom(paket)) {
    const apa = faultOf(jenis, ke, paket[ke], tipe(ke), pernah.get(`${dari} ${jenis}`));
    if (apa !== null) return { bagian: ke, apa };
    pernah.set(`${dari} ${jenis}`, ke);
    dikenal.add(ke).add(tiesPart(ke));
  }
  const lepas = Object.keys(paket).find((nama) => !dikenal.has(nama) && !isHarmlessAlone(nama, paket[nama]));
  return lepas === undefined ? null : { bagian: lepas, apa: 'memuat bagian yang tidak terhubung dengan dokumennya' };
}

function faultOf(
  jenis: string,
  ke: string,
  isi: Uint8Array | undefined,
  tipe: string,
  lain: string | undefined,
): string | null {
  const satu = KINDS[jenis];
  if (!satu) return `menyimpan bagian lain di dalamnya (${jenis || 'tanpa jenis'})`;
  // Word's stock of building blocks has parts of its own, which print nothing.
  if (satu.tempat && !satu.tempat.test(ke) && !ke.startsWith('word/glossary/'))
    return `menyimpan bagiannya di tempat yang tidak lazim (${ke})`;
  if (isi === undefined) return null; // A relationship without a part prints nothing.
  if (!tipe.endsWith(satu.tipe)) return `menyebut jenis yang salah untuk bagiannya (${tipe})`;
  if (jenis === 'image' && !isPicture(isi) && !isDrawing(ke, isi)) return 'menyimpan berkas lain sebagai gambar';
  return satu.banyak || lain === undefined || lain === ke ? null : `memuat dua bagian untuk satu keperluan (${jenis})`;
}

const isPicture = (isi: Uint8Array): boolean => PICTURE.test(strFromU8(isi.subarray(0, 64), true));

/** An emblem put in by pks leaves the picture that it replaced; ties of a part that is gone tie nothing. */
const isHarmlessAlone = (nama: string, isi: Uint8Array = new Uint8Array()): boolean =>
  nama.endsWith('.rels') || (/^word\/media\/[^/]+$/.test(nama) && isPicture(isi));

const isDrawing = (ke: string, isi: Uint8Array): boolean =>
  readsAsXml(ke, isi) && treeOf(isi).anak.some((akar) => localName(akar) === 'svg');

/** A zip may name places outside of it; programs differ in what they make of such names. */
const isPlainName = (nama: string): boolean =>
  nama.split('/').every((satu) => /^[^\\\p{C}]+$/u.test(satu) && !/^\.\.?$|^\s|[\s.]$/.test(satu));

function contentTypes(paket: Parts): (bagian: string) => string {
  const semua = treeOf(paket['[Content_Types].xml']).anak.flatMap(({ anak }) => anak);
  const dari = (kunci: string) =>
    new Map(semua.map(({ sifat }) => [(sifat[kunci] ?? '').toLowerCase(), sifat.ContentType ?? '']));
  const [khusus, umum] = [dari('PartName'), dari('Extension')];
  return (bagian) =>
    khusus.get(`/${bagian.toLowerCase()}`) ?? umum.get(bagian.slice(bagian.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}
