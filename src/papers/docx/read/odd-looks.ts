/** Looks that can change what a reader sees. */
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { allNamed, childNamed, nearestNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { withoutKonsep } from './konsep-mark.ts';
import { type ListCounter, listCounter } from './list-counter.ts';
import { paragraphLooks, runLooks } from './look-kinds.ts';
import { fieldLooks, sectionLooks } from './page-looks.ts';
import { pictureLook } from './picture-looks.ts';
import { allSaid, type DocumentStyles, documentStyles, layer } from './run-styles.ts';
import { rowsOfStyle, type SaidOfRun, saidOfRun } from './said-of-run.ts';
import { linesIn, treeLines } from './xml-lines.ts';

const BODY = 'word/document.xml';

/** The body comes first, headers and footers once. KONSEP does not count. @throws TEMPLAT_SALAH */
export function oddLooks(dokumen: Uint8Array): readonly OddLook[] {
  const paket = openDocx(withoutKonsep(dokumen));
  const gaya = documentStyles(paket);
  const hitung = listCounter(paket);
  const halaman = new Map<string, OddLook>();
  const badan: OddLook[] = [];
  for (const nama of Object.keys(paket).sort()) {
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(nama)) continue;
    for (const satu of partLooks(paket, nama, gaya, hitung)) {
      if (nama === BODY) badan.push(satu);
      else halaman.set(JSON.stringify(satu), satu);
    }
  }
  return [...badan, ...halaman.values()];
}

function partLooks(paket: DocxParts, bagian: string, gaya: DocumentStyles, hitung: ListCounter): readonly OddLook[] {
  const akar = treeOf(paket[bagian]);
  const bergambar = pictureLook(paket, bagian);
  const semua = allNamed(akar, 'w:p').map((alinea) => ({
    alinea,
    dekat: wordsOf(treeLines({ anak: [alinea] })),
  }));
  const berkata = semua.filter(({ dekat }) => dekat !== '');
  const semula = ({ awal }: XmlElement) => berkata.findLast(({ alinea }) => alinea.awal < awal)?.dekat ?? '';
  const halaman = sectionLooks(paket, bagian, akar, semula);
  const baris = semua.flatMap(({ alinea, dekat }) => {
    const milik = (s: XmlElement) => nearestNamed(s.induk, 'w:p') === alinea;
    const lari = [...allNamed(alinea, 'w:r'), ...allNamed(alinea, 'm:r')].filter(milik);
    const gambar = allNamed(alinea, 'w:drawing', 'w:pict', 'w:object').filter(milik);
    const dikatakan = saidOfRun(alinea.anak[0] ?? { ...alinea, anak: [], induk: alinea }, gaya);
    const nomor = hitung(allSaid(dikatakan.alinea));
    const angka = nomor === null ? [] : runLooks(alinea, saidOfNumber(alinea, nomor, dikatakan), gaya);
    return [
      ...[
        ...[...paragraphLooks(alinea, dikatakan, nomor), ...angka].map((satu) => ({ ...satu, teks: dekat, dekat })),
        ...joinedRuns(lari, gaya).map((satu) => ({ ...satu, dekat })),
      ].filter(({ teks }) => teks !== ''),
      ...gambar.map((satu) => ({ ...bergambar(satu), teks: '', dekat })),
      ...fieldLooks(bagian, alinea).map((satu) => ({ ...satu, teks: '', dekat })),
    ];
  });
  return [...baris, ...halaman];
}

/** A number looks as its level says, else as the mark of its paragraph. */
const saidOfNumber = (
  alinea: XmlElement,
  { sifat }: Readonly<{ sifat: XmlElement | undefined }>,
  dikatakan: SaidOfRun,
): SaidOfRun => ({
  ...dikatakan,
  huruf: { ...dikatakan.huruf, sendiri: [...layer(sifat), ...layer(childNamed(alinea, 'w:pPr', 'w:rPr'))] },
});

/** Word splits runs anywhere, so neighbours that look alike are one. */
function joinedRuns(lari: readonly XmlElement[], gaya: DocumentStyles): readonly Omit<OddLook, 'dekat'>[] {
  const hasil: { apa: string; rinci: string; teks: string; sampai: number }[] = [];
  for (const [ke, satu] of lari.entries()) {
    const teks = linesIn({ anak: [satu] }).join(' ');
    for (const { apa, rinci } of looksInAnyRow(satu, gaya)) {
      const lalu = hasil.find((h) => h.sampai === ke - 1 && h.apa === apa && h.rinci === rinci);
      if (lalu) Object.assign(lalu, { teks: lalu.teks + teks, sampai: ke });
      else hasil.push({ apa, rinci, teks, sampai: ke });
    }
  }
  return hasil.map(({ apa, rinci, teks }) => ({ apa, rinci, teks: wordsOf([teks]) }));
}

/** A look that the style of its table gives to some rows counts for all. */
function looksInAnyRow(lari: XmlElement, gaya: DocumentStyles): ReturnType<typeof runLooks> {
  const semua = rowsOfStyle(lari, gaya).flatMap((baris) => runLooks(lari, saidOfRun(lari, gaya, baris), gaya));
  return [...new Map(semua.map((satu) => [`${satu.apa} ${satu.rinci}`, satu])).values()];
}

const wordsOf = (baris: readonly string[]): string => baris.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
