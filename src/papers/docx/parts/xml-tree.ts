/**
 * Reads well-formed XML (`xmlDefect`) as a tree. What a document says is asked here alone: a search in its text would
 * miss what is spelled otherwise.
 */
import { strFromU8 } from 'fflate';
import { unescapeXml } from '../../../text/markup.ts';

/**
 * `sifat` are its attributes, `teks` the text right inside it; `awal` and `akhir` are offsets, `akhir` past the last
 * character.
 */
export type XmlElement = Readonly<{
  nama: string;
  sifat: Readonly<Record<string, string>>;
  teks: string;
  awal: number;
  akhir: number;
  induk: XmlElement | null;
  anak: readonly XmlElement[];
}>;

const XML_TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** No program nests so deep, and whoever reads a tree goes down step by step. */
export const DEEPEST = 1000;

const NO_ATTRIBUTES: XmlElement['sifat'] = {};

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { anak: XmlElement[] };

export function parseElements(xml: string): XmlElement {
  const akar: Growing = { nama: '', sifat: NO_ATTRIBUTES, teks: '', awal: 0, akhir: xml.length, induk: null, anak: [] };
  const terbuka = [akar];
  let sampai = 0;
  for (const { 0: tag, 1: apaAdanya, 2: tutup, 3: nama, 4: sifat = '', 5: kosong, index } of xml.matchAll(XML_TAG)) {
    const induk = terbuka.at(-1) ?? akar;
    if (index > sampai) induk.teks += unescapeXml(xml.slice(sampai, index));
    sampai = index + tag.length;
    if (apaAdanya !== undefined) induk.teks += apaAdanya;
    if (nama === undefined) continue;
    if (tutup) {
      induk.akhir = sampai;
      terbuka.pop();
      continue;
    }
    const baru: Growing = { nama, sifat: attributesOf(sifat), teks: '', awal: index, akhir: sampai, induk, anak: [] };
    induk.anak.push(baru);
    if (!kosong && terbuka.length <= DEEPEST) terbuka.push(baru);
  }
  return akar;
}

function attributesOf(teks: string): XmlElement['sifat'] {
  if (teks === '' || !teks.includes('=')) return NO_ATTRIBUTES;
  const hasil: Record<string, string> = Object.create(null);
  for (const [, nama = '', ganda, tunggal] of teks.matchAll(ATTRIBUTE))
    hasil[nama] = unescapeXml(ganda ?? tunggal ?? '');
  return hasil;
}

const parsed = new WeakMap<Uint8Array, XmlElement>();

/** A part is read once. */
export function treeOf(isi: Uint8Array | undefined): XmlElement {
  if (isi === undefined) return parseElements('');
  const ada = parsed.get(isi);
  if (ada) return ada;
  const akar = parseElements(strFromU8(isi));
  parsed.set(isi, akar);
  return akar;
}

export function innermostAt(akar: XmlElement, di: number): XmlElement {
  const anak = akar.anak.find((s) => s.awal <= di && di < s.akhir);
  return anak ? innermostAt(anak, di) : akar;
}

export function nearestNamed(simpul: XmlElement | null, nama: string): XmlElement | null {
  return simpul === null || simpul.nama === nama ? simpul : nearestNamed(simpul.induk, nama);
}

/** All inside it, in order. */
export function* inside(simpul: XmlElement): Generator<XmlElement> {
  for (const satu of simpul.anak) {
    yield satu;
    yield* inside(satu);
  }
}

export function allNamed(simpul: XmlElement, ...nama: readonly string[]): readonly XmlElement[] {
  const hasil: XmlElement[] = [];
  collect(simpul, nama, hasil);
  return hasil;
}

function collect({ anak }: XmlElement, nama: readonly string[], hasil: XmlElement[]): void {
  for (const satu of anak) {
    if (nama.includes(satu.nama)) hasil.push(satu);
    collect(satu, nama, hasil);
  }
}

/** What Word's texts in it say, joined; or other elements with text, such as the pieces of a field's code. */
export const wordsIn = (simpul: XmlElement, nama = 'w:t'): string =>
  allNamed(simpul, nama)
    .map(({ teks }) => teks)
    .join('');

/** Goes down from child to child; what stands deeper or elsewhere under these names is something else. */
export const childNamed = (
  simpul: XmlElement | null | undefined,
  ...jalan: readonly string[]
): XmlElement | undefined =>
  jalan.reduce<XmlElement | undefined>((satu, nama) => satu?.anak.find((s) => s.nama === nama), simpul ?? undefined);

export const childrenNamed = (simpul: XmlElement | null | undefined, nama: string): readonly XmlElement[] =>
  simpul?.anak.filter((s) => s.nama === nama) ?? [];

/** Leaves out the prefix, whatever it is. */
export const localName = ({ nama }: XmlElement): string => nama.slice(nama.indexOf(':') + 1);
