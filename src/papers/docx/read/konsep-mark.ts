import { strFromU8, strToU8 } from 'fflate';
import type { KonsepMark } from '../../../office/naskah/parts/kop.ts';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { allNamed, nearestNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';
import { partsDrawnWords, partsLines } from './paragraphs.ts';
import { isSwitchedOn } from './run-styles.ts';
import { drawnWords, xmlLines } from './xml-lines.ts';

const KONSEP_WORD = /\bKONSEP\b/;
const BODY_PART = 'word/document.xml';

/** @throws Failure TEMPLAT_SALAH */
export function konsepMark(dokumen: Uint8Array): KonsepMark {
  const paket = openDocx(dokumen);
  const halaman = [...partsLines(paket).filter((b) => b.bagian !== BODY_PART), ...partsDrawnWords(paket)];
  return { ada: halaman.some(({ teks }) => KONSEP_WORD.test(teks)), tanpa: pagesWithout(paket) };
}

export function withoutKonsep(dokumen: Uint8Array): Uint8Array {
  const paket = openDocx(dokumen);
  const bagian = Object.entries(paket).map(([nama, isi]): [string, Uint8Array] => {
    if (!/^word\/[^/]+\.xml$/.test(nama)) return [nama, isi];
    const xml = strFromU8(isi);
    const bersih = dropRuns(xml, (lari) => {
      const potong = xml.slice(lari.awal, lari.akhir);
      if (drawnWords(potong).some((teks) => KONSEP_WORD.test(teks))) return true;
      return (
        nama !== BODY_PART &&
        xmlLines(`<w:p>${potong}</w:p>`).every((teks) => /^\s*(?:KONSEP)?\s*$/.test(teks)) &&
        KONSEP_WORD.test(potong)
      );
    });
    return [nama, bersih === xml ? isi : strToU8(bersih)];
  });
  return packParts(Object.fromEntries(bagian));
}

function pagesWithout(paket: DocxParts): readonly string[] {
  const xml = (nama: string) => (paket[nama] ? strFromU8(paket[nama]) : '');
  const isi = xml(BODY_PART);
  const tujuan = new Map(
    [...xml('word/_rels/document.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([r]) => [
      attributeText(r, 'Id'),
      `word/${attributeText(r, 'Target')}`,
    ]),
  );
  const genap = isSwitchedOn(xml('word/settings.xml'), 'w:evenAndOddHeaders');
  const kepala = new Map<string, string>(); // a section without a header takes the previous one's
  const tanpa = new Set<string>();
  for (const bagian of allNamed(parseElements(isi), 'w:sectPr').filter((s) => s.induk?.nama !== 'w:sectPrChange')) {
    const teks = isi.slice(bagian.awal, bagian.akhir);
    for (const [r] of teks.matchAll(/<w:headerReference\b[^>]*>/g)) {
      kepala.set(attributeText(r, 'w:type'), tujuan.get(attributeText(r, 'r:id')) ?? '');
    }
    const jenis = [
      ['default', 'halaman'],
      ...(isSwitchedOn(teks, 'w:titlePg') ? [['first', 'halaman pertama']] : []),
      ...(genap ? [['even', 'halaman genap']] : []),
    ] as const;
    for (const [kode = '', nama = ''] of jenis) if (!isShown(xml(kepala.get(kode) ?? ''))) tanpa.add(nama);
  }
  return [...tanpa];
}

function isShown(xml: string): boolean {
  const terlihat = dropRuns(xml, (lari) => {
    const sifat = lari.anak.find((s) => s.nama === 'w:rPr');
    return sifat !== undefined && isSwitchedOn(xml.slice(sifat.awal, sifat.akhir), 'w:vanish');
  });
  if (xmlLines(terlihat).some((teks) => KONSEP_WORD.test(teks))) return true;
  return allNamed(parseElements(terlihat), 'v:textpath').some((seni) => {
    const bentuk = nearestNamed(seni, 'v:shape');
    const gaya = bentuk ? /^<[^>]*>/.exec(terlihat.slice(bentuk.awal))?.[0] : '';
    return (
      !/visibility:\s*hidden/.test(gaya ?? '') &&
      drawnWords(terlihat.slice(seni.awal, seni.akhir)).some((t) => KONSEP_WORD.test(t))
    );
  });
}

function dropRuns(xml: string, kena: (lari: XmlElement) => boolean): string {
  const lari = allNamed(parseElements(xml), 'w:r').filter((s) => nearestNamed(s.induk, 'w:r') === null && kena(s));
  return lari.reduceRight((sisa, { awal, akhir }) => sisa.slice(0, awal) + sisa.slice(akhir), xml);
}

const attributeText = (tag: string, nama: string): string =>
  new RegExp(`\\s${nama}=(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((x) => x !== undefined) ?? '';
