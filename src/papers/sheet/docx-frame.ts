/** Documents that the library makes without a template: books, reports, cards of a case. */
import { Document, type FileChild, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeMarkup, withoutIllegalXml } from '../../text/markup.ts';

/** 215 × 330 mm in twentieths of a point. */
export const F4 = { width: 12_189, height: 18_709, orientation: 'landscape' } as const;
export const PAGE_MARGIN = 680;

/** Its author is the office: its properties name neither a program nor who typed it. `size` is in half points. */
export const f4Document = (
  { kantor, judul, size }: Readonly<{ kantor: string; judul: string; size: number }>,
  children: readonly FileChild[],
): Document =>
  new Document({
    creator: withoutIllegalXml(kantor),
    lastModifiedBy: withoutIllegalXml(kantor),
    title: withoutIllegalXml(judul),
    styles: { default: { document: { run: { font: 'Arial', size } } } },
    sections: [
      {
        properties: {
          page: { size: F4, margin: { top: PAGE_MARGIN, bottom: PAGE_MARGIN, left: PAGE_MARGIN, right: PAGE_MARGIN } },
        },
        footers: { default: new Footer({ children: [pageNumberLine()] }) },
        children,
      },
    ],
  });

const pageNumberLine = (): Paragraph =>
  new Paragraph({
    children: [new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES], size: 14 })],
  });

export type TableRows = readonly Uint8Array[];

const TABLE_END = '</w:tbl>';

/** Replaces the machine's clock, which the library writes; `baris` go to the ends of the tables, in order. */
export async function packed(dokumen: Document, dibuat: string, baris: readonly TableRows[]): Promise<Uint8Array> {
  const bagian = unzipSync(new Uint8Array(await Packer.toArrayBuffer(dokumen)));
  const inti = bagian['docProps/core.xml'];
  if (inti) {
    const xml = strFromU8(inti).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${escapeMarkup(dibuat)}`);
    bagian['docProps/core.xml'] = strToU8(xml);
  }
  const isi = bagian['word/document.xml'];
  if (isi && baris.length > 0) bagian['word/document.xml'] = withRows(strFromU8(isi), baris);
  // The local fields are the same in every zone.
  return zipSync(bagian, { mtime: new Date(1980, 0, 1) });
}

function withRows(xml: string, baris: readonly TableRows[]): Uint8Array<ArrayBuffer> {
  const bagian = xml.split(TABLE_END);
  const semua = bagian.flatMap((teks, i) => [
    strToU8(i === 0 ? teks : `${TABLE_END}${teks}`),
    ...(i < bagian.length - 1 ? (baris[i] ?? []) : []),
  ]);
  const hasil = new Uint8Array(semua.reduce((n, satu) => n + satu.length, 0));
  let sampai = 0;
  for (const satu of semua) {
    hasil.set(satu, sampai);
    sampai += satu.length;
  }
  return hasil;
}
