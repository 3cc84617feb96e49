/** What Word prints before the paragraphs of a list: the words of its level, and how far it has counted. */
import { strFromU8 } from 'fflate';
import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';

/** Of the paragraphs in their order; null: in no list. `lapis`: what is said of it, the nearest first. */
export type ListCounter = (lapis: readonly string[]) => Readonly<{ kata: string; ke: string }> | null;

export function listCounter(paket: DocxParts): ListCounter {
  const xml = paket['word/numbering.xml'] ? strFromU8(paket['word/numbering.xml']) : '';
  const akar = parseElements(xml);
  const hitungan = new Map<string, number[]>();
  const named = (nama: string, sifat: string, id: string) =>
    allNamed(akar, nama).find((s) => valueIn(openTag(xml, s), sifat) === id);
  return (lapis) => {
    const id = firstValue(lapis, 'numId');
    if (id === '' || id === '0') return null;
    const tingkat = Number(firstValue(lapis, 'ilvl') || 0);
    const daftar = named('w:num', 'numId', id);
    const sendiri = daftar ? xml.slice(daftar.awal, daftar.akhir) : '';
    const asal = firstValue([sendiri], 'abstractNumId');
    const umum = named('w:abstractNum', 'abstractNumId', asal);
    const bentuk = [daftar, umum]
      .flatMap((s) => (s ? allNamed(s, 'w:lvl') : []))
      .find((s) => valueIn(openTag(xml, s), 'ilvl') === String(tingkat));
    const isi = bentuk ? xml.slice(bentuk.awal, bentuk.akhir) : '';
    const kunci = sendiri.includes('<w:lvlOverride') ? `n${id}` : `a${asal}`;
    const sudah = (hitungan.get(kunci) ?? []).slice(0, tingkat + 1);
    sudah[tingkat] = (sudah[tingkat] ?? 0) + 1;
    hitungan.set(kunci, sudah);
    const mulai = firstValue([sendiri], 'startOverride') || firstValue([isi], 'start');
    return {
      kata: firstValue([isi], 'lvlText'),
      ke: `${firstValue([isi], 'numFmt')} ${mulai || '0'}+${sudah[tingkat]}`,
    };
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
