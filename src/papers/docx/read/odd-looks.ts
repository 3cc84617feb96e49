/** Looks that can change what a reader sees. */
import { strFromU8 } from 'fflate';
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { allNamed, nearestNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';
import { withoutKonsep } from './konsep-mark.ts';
import { type ListCounter, listCounter } from './list-counter.ts';
import { paragraphLooks, runLooks } from './look-kinds.ts';
import { fieldLooks, pictureLook, sectionLooks } from './page-looks.ts';
import { type DocumentStyles, documentStyles, ownText, saidOfRun } from './run-styles.ts';
import { xmlLines } from './xml-lines.ts';

const BODY = 'word/document.xml';

/** The body first, headers and footers once. KONSEP does not count. @throws Failure TEMPLAT_SALAH */
export function oddLooks(dokumen: Uint8Array): readonly OddLook[] {
  const paket = openDocx(withoutKonsep(dokumen));
  const gaya = documentStyles(paket);
  const hitung = listCounter(paket);
  const halaman = new Map<string, OddLook>();
  const badan: OddLook[] = [];
  for (const [nama, isi] of Object.entries(paket).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(nama)) continue;
    for (const satu of partLooks(paket, nama, strFromU8(isi), gaya, hitung)) {
      if (nama === BODY) badan.push(satu);
      else halaman.set(JSON.stringify(satu), satu);
    }
  }
  return [...badan, ...halaman.values()];
}

function partLooks(
  paket: DocxParts,
  bagian: string,
  xml: string,
  gaya: DocumentStyles,
  hitung: ListCounter,
): readonly OddLook[] {
  const akar = parseElements(xml);
  const bergambar = pictureLook(paket, bagian);
  const semua = allNamed(akar, 'w:p').map((alinea) => ({
    alinea,
    dekat: wordsOf(xmlLines(xml.slice(alinea.awal, alinea.akhir))),
  }));
  const berkata = semua.filter(({ dekat }) => dekat !== '');
  const semula = ({ awal }: XmlElement) => berkata.findLast(({ alinea }) => alinea.awal < awal)?.dekat ?? '';
  const halaman = sectionLooks(paket, bagian, akar, semula);
  const baris = semua.flatMap(({ alinea, dekat }) => {
    const milik = (s: XmlElement) => nearestNamed(s.induk, 'w:p') === alinea;
    const lari = [...allNamed(alinea, 'w:r'), ...allNamed(alinea, 'm:r')].filter(milik);
    const gambar = ['w:drawing', 'w:pict', 'w:object'].flatMap((nama) => allNamed(alinea, nama)).filter(milik);
    const sifat = [...saidOfRun(xml, alinea.anak[0] ?? alinea, gaya).alinea, ...gaya.usual];
    const nomor = hitung(sifat);
    const angka = nomor === null ? [] : runLooks(xml, alinea, [nomor.sifat], '', gaya);
    return [
      ...[
        ...[...paragraphLooks(xml, alinea, sifat, nomor), ...angka].map((satu) => ({ ...satu, teks: dekat, dekat })),
        ...joinedRuns(xml, lari, gaya).map((satu) => ({ ...satu, dekat })),
      ].filter(({ teks }) => teks !== ''),
      ...gambar.map((satu) => ({ ...bergambar(xml.slice(satu.awal, satu.akhir)), teks: '', dekat })),
      ...fieldLooks(bagian, xml.slice(alinea.awal, alinea.akhir)).map((satu) => ({ ...satu, teks: '', dekat })),
    ];
  });
  return [...baris, ...halaman];
}

/** Word splits runs anywhere, so neighbours that look alike are one. */
function joinedRuns(xml: string, lari: readonly XmlElement[], gaya: DocumentStyles): readonly Omit<OddLook, 'dekat'>[] {
  const hasil: { apa: string; rinci: string; teks: string; sampai: number }[] = [];
  for (const [ke, satu] of lari.entries()) {
    const teks = xmlLines(`<w:p>${xml.slice(satu.awal, satu.akhir)}</w:p>`).join(' ');
    const { lari: lapis } = saidOfRun(xml, satu, gaya);
    const alinea = ownText(xml, nearestNamed(satu, 'w:p'), 'w:pPr');
    for (const { apa, rinci } of runLooks(xml, satu, lapis, alinea, gaya)) {
      const lalu = hasil.find((h) => h.sampai === ke - 1 && h.apa === apa && h.rinci === rinci);
      if (lalu) Object.assign(lalu, { teks: lalu.teks + teks, sampai: ke });
      else hasil.push({ apa, rinci, teks, sampai: ke });
    }
  }
  return hasil.map(({ apa, rinci, teks }) => ({ apa, rinci, teks: wordsOf([teks]) }));
}

const wordsOf = (baris: readonly string[]): string => baris.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
