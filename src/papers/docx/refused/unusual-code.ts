/**
 * Code that Word and this reader would take for different words. No office program writes it, so the print would say
 * other than what was compared.
 */
import { strFromU8 } from 'fflate';
import { isXmlPart, readsAsXml } from '../parts/xml-parts.ts';
import { treeOf } from '../parts/xml-tree.ts';
import { unknownPart } from './known-parts.ts';
import { oddPlace } from './odd-places.ts';
import { oddName, oddSpelling } from './odd-spelling.ts';
import { unprintedNote } from './unprinted-notes.ts';

type Unusual = Readonly<{ bagian: string; apa: string; saran?: string }>;

/** What a person does in Word, where saving again is not enough. */
const CURES: readonly (readonly [RegExp, saran: string])[] = [
  [
    /luar kertas/,
    'Di Word: klik tabel itu, lalu Tata Letak > Paskan Otomatis > Paskan Otomatis ke Jendela; alinea: kembalikan indentasi dan jaraknya.',
  ],
  [/diciutkan/, 'Di Word: klik kanan judul itu, Luaskan/Ciutkan > Luaskan Semua Judul, lalu simpan.'],
];

export function unusualCode(paket: Readonly<Record<string, Uint8Array>>): Unusual | null {
  for (const [bagian, isi] of Object.entries(paket)) {
    if (!readsAsXml(bagian, isi)) continue;
    const akar = treeOf(isi);
    const ofWord = /^word\/[^/]+\.xml$/.test(bagian);
    const apa =
      (isXmlPart(bagian) ? oddSpelling(strFromU8(isi), ofWord) : null) ??
      oddName(akar) ??
      (ofWord ? oddPlace(paket, bagian) : null);
    const saran = CURES.find(([pola]) => pola.test(apa ?? ''))?.[1];
    if (apa !== null) return { bagian, apa, ...(saran && { saran }) };
  }
  const asing = unknownPart(paket);
  if (asing !== null) return asing;
  const catatan = unprintedNote(paket);
  return catatan === null ? null : { bagian: 'word/document.xml', apa: catatan };
}
