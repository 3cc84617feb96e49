import { strFromU8, strToU8 } from 'fflate';
import type { KonsepMark } from '../../../office/naskah/parts/kop.ts';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { tiesOf } from '../parts/part-ties.ts';
import {
  allNamed,
  childNamed,
  childrenNamed,
  inside,
  nearestNamed,
  treeOf,
  type XmlElement,
} from '../parts/xml-tree.ts';
import { HIDDEN_STYLE } from '../unseen/hidden-elements.ts';
import { partsDrawnWords, partsLines } from './paragraphs.ts';
import { saysOn } from './run-styles.ts';
import { drawnWords, linesIn, treeLines } from './xml-lines.ts';

const KONSEP_WORD = /\bKONSEP\b/;
const BODY_PART = 'word/document.xml';

/** @throws TEMPLAT_SALAH */
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
    const konsep = runsOf(treeOf(isi)).filter((lari) => isKonsepRun(lari, nama === BODY_PART));
    const bersih = konsep.reduceRight((sisa, { awal, akhir }) => sisa.slice(0, awal) + sisa.slice(akhir), xml);
    return [nama, bersih === xml ? isi : strToU8(bersih)];
  });
  return packParts(Object.fromEntries(bagian));
}

/** Drawn over the page, or a line of its own above or below it. */
function isKonsepRun(lari: XmlElement, diBadan: boolean): boolean {
  if (drawnWords(lari).some((teks) => KONSEP_WORD.test(teks))) return true;
  const baris = linesIn(lari);
  return !diBadan && baris.every((teks) => /^\s*(?:KONSEP)?\s*$/.test(teks)) && baris.some((t) => KONSEP_WORD.test(t));
}

function pagesWithout(paket: DocxParts): readonly string[] {
  const tujuan = new Map(tiesOf(paket, BODY_PART).map(({ id, ke }) => [id, ke]));
  const genap = saysOn(childNamed(treeOf(paket['word/settings.xml']), 'w:settings', 'w:evenAndOddHeaders'));
  const kepala = new Map<string, string>(); // A section without a header takes the previous one's.
  const tanpa = new Set<string>();
  const semua = allNamed(treeOf(paket[BODY_PART]), 'w:sectPr').filter((s) => s.induk?.nama !== 'w:sectPrChange');
  for (const bagian of semua) {
    for (const { sifat } of childrenNamed(bagian, 'w:headerReference')) {
      kepala.set(sifat['w:type'] ?? '', tujuan.get(sifat['r:id'] ?? '') ?? '');
    }
    const jenis = [
      ['default', 'halaman'],
      ...(saysOn(childNamed(bagian, 'w:titlePg')) ? [['first', 'halaman pertama']] : []),
      ...(genap ? [['even', 'halaman genap']] : []),
    ] as const;
    for (const [kode = '', nama = ''] of jenis) if (!isShown(treeOf(paket[kepala.get(kode) ?? '']))) tanpa.add(nama);
  }
  return [...tanpa];
}

function isShown(kepala: XmlElement): boolean {
  const gaib = new Set(runsOf(kepala).filter((lari) => saysOn(childNamed(lari, 'w:rPr', 'w:vanish'))));
  const terlihat = (satu: XmlElement | null): boolean => satu === null || (!gaib.has(satu) && terlihat(satu.induk));
  if (treeLines(kepala, terlihat).some((teks) => KONSEP_WORD.test(teks))) return true;
  return [...inside(kepala)].some(
    (seni) =>
      seni.nama === 'v:textpath' &&
      terlihat(seni) &&
      KONSEP_WORD.test(seni.sifat.string ?? '') &&
      !HIDDEN_STYLE.test(nearestNamed(seni, 'v:shape')?.sifat.style ?? ''),
  );
}

/** Only the outermost runs count. */
const runsOf = (akar: XmlElement): readonly XmlElement[] =>
  allNamed(akar, 'w:r').filter((satu) => nearestNamed(satu.induk, 'w:r') === null);
