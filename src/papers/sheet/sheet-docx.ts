/** A book as a Word document on F4 landscape, its header on every page. */
import { Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeMarkup, withoutIllegalXml } from '../../text/markup.ts';
import { type BukuSheet, printedColumns, printedText, printedTotal, printedValue, struckValues } from './sheet.ts';

/** 215 × 330 mm in twentieths of a point. */
export const F4 = { width: 12_189, height: 18_709, orientation: 'landscape' } as const;
export const PAGE_MARGIN = 680;

/** The same book gives the same bytes. */
export async function sheetToDocx(lembar: BukuSheet): Promise<Uint8Array> {
  const kolom = printedColumns(lembar);
  const luas = kolom.reduce((n, k) => n + k.lebar, 0);
  const size = kolom.length > 13 ? 14 : 16; // half points
  const lebar = kolom.map((k) => Math.round(((F4.height - 2 * PAGE_MARGIN) * k.lebar) / luas));
  const sel = (i: number, runs: readonly TextRun[]) =>
    new TableCell({
      width: { size: lebar[i] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ children: runs })],
    });
  const kepala = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolom.map((k, i) => sel(i, [new TextRun({ text: k.judul, bold: true, size })])),
  });
  const baris = lembar.buku.baris.map(
    (b) =>
      new TableRow({
        cantSplit: true,
        children: kolom.map((k, i) => {
          const kini = withoutIllegalXml(printedText(printedValue(b, k), k));
          const lama = struckValues(b, k).map(
            (x) => new TextRun({ text: `${withoutIllegalXml(x)} `, strike: true, size }),
          );
          const strike = b.batal !== null && k.kunci !== 'keterangan';
          return sel(i, [...lama, new TextRun({ text: kini, size, strike })]);
        }),
      }),
  );
  const dokumen = new Document({
    creator: 'pks',
    title: lembar.buku.judul,
    styles: { default: { document: { run: { font: 'Arial', size: 18 } } } },
    sections: [
      {
        properties: {
          page: { size: F4, margin: { top: PAGE_MARGIN, bottom: PAGE_MARGIN, left: PAGE_MARGIN, right: PAGE_MARGIN } },
        },
        footers: { default: new Footer({ children: [pageNumberLine()] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: lembar.buku.judul, bold: true, size: 28 })] }),
          new Paragraph({ text: withoutIllegalXml(lembar.kantor) }),
          new Paragraph({ text: withoutIllegalXml(lembar.keterangan), spacing: { after: 160 } }),
          new Table({
            margins: { left: 40, right: 40 },
            rows: [kepala, ...baris],
            columnWidths: lebar,
            width: { size: 100, type: WidthType.PERCENTAGE },
          }),
          new Paragraph({ text: printedTotal(lembar), spacing: { before: 120 } }),
        ],
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(dokumen)), lembar.dibuat);
}

export const pageNumberLine = (): Paragraph =>
  new Paragraph({
    children: [new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES], size: 14 })],
  });

/** The library writes the machine's clock; the register's instant replaces it. */
export function withoutClock(isi: Uint8Array, dibuat: string): Uint8Array {
  const bagian = unzipSync(isi);
  const inti = bagian['docProps/core.xml'];
  if (inti) {
    const xml = strFromU8(inti).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${escapeMarkup(dibuat)}`);
    bagian['docProps/core.xml'] = strToU8(xml);
  }
  // The same local time fields in every zone.
  return zipSync(bagian, { mtime: new Date(1980, 0, 1) });
}
