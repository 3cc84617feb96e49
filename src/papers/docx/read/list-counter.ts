/** What Word prints before the paragraphs of a list. */
import { strFromU8 } from 'fflate';
import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';

/** For paragraphs in order; null: in no list. `lapis`: their properties, nearest first. */
export type ListCounter = (lapis: readonly string[]) => ListNumber | null;

/** `sifat`: how the number itself looks; `alinea`: what its level says of its paragraph. */
type ListNumber = Readonly<{ kata: string; ke: string; sifat: string; alinea: string }>;

/**
 * Word counts per kind of list; a paragraph of a list with its own start begins anew. LibreOffice splits one list into
 * several of a kind.
 */
export function listCounter(paket: DocxParts): ListCounter {
  const xml = paket['word/numbering.xml'] ? strFromU8(paket['word/numbering.xml']) : '';
  const akar = parseElements(xml);
  const hitungan = new Map<string, number[]>();
  const dimulai = new Set<string>();
  const named = (nama: string, sifat: string, id: string) =>
    allNamed(akar, nama).find((s) => valueIn(openTag(xml, s), sifat) === id);
  const ofLevel = (s: XmlElement | undefined, nama: string, tingkat: number): string => {
    const satu = s && allNamed(s, nama).find((l) => valueIn(openTag(xml, l), 'ilvl') === String(tingkat));
    return satu ? xml.slice(satu.awal, satu.akhir) : '';
  };
  return (lapis) => {
    const id = firstValue(lapis, 'numId');
    if (id === '' || id === '0') return null;
    const tingkat = Number(firstValue(lapis, 'ilvl') || 0);
    const daftar = named('w:num', 'numId', id);
    const asal = firstValue([daftar ? xml.slice(daftar.awal, daftar.akhir) : ''], 'abstractNumId');
    const isi =
      ofLevel(daftar, 'w:lvl', tingkat) || ofLevel(named('w:abstractNum', 'abstractNumId', asal), 'w:lvl', tingkat);
    const lain = firstValue([ofLevel(daftar, 'w:lvlOverride', tingkat)], 'startOverride');
    const sudah = (hitungan.get(asal) ?? []).slice(0, tingkat + 1);
    const lalu = lain !== '' && !dimulai.has(`${id}/${tingkat}`) ? undefined : sudah[tingkat];
    sudah[tingkat] = lalu === undefined ? Number(lain || firstValue([isi], 'start') || 0) : lalu + 1;
    dimulai.add(`${id}/${tingkat}`);
    hitungan.set(asal, sudah);
    const kata = firstValue([isi], 'lvlText');
    if (kata === '' && !isi.includes('<w:lvlPicBulletId')) return null;
    const bagian = (nama: string) => new RegExp(`<w:${nama}>[\\s\\S]*?</w:${nama}>`).exec(isi)?.[0] ?? '';
    const ke = `${firstValue([isi], 'numFmt')} ${sudah.join('.')}`;
    return { kata, ke, sifat: bagian('rPr'), alinea: bagian('pPr') };
  };
}

const openTag = (xml: string, { awal }: XmlElement): string => /^<[^<>]*>/.exec(xml.slice(awal))?.[0] ?? '';

const valueIn = (tag: string, nama: string): string =>
  new RegExp(`\\bw:${nama}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';

const firstValue = (lapis: readonly string[], nama: string): string =>
  lapis
    .map((satu) => new RegExp(`<w:${nama}\\s[^<>]*>`).exec(satu)?.[0])
    .find((s) => s !== undefined)
    ?.replace(/^.*?\bw:val\s*=\s*["']([^"']*)["'].*$/s, '$1') ?? '';
