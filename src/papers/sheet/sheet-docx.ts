import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strToU8 } from 'fflate';
import { type BukuColumn, type BukuRow, bukuValueText } from '../../office/buku/buku.ts';
import { escapeMarkup, withoutIllegalXml } from '../../text/markup.ts';
import { F4, f4Document, PAGE_MARGIN, packed } from './docx-frame.ts';
import { type BukuSheet, printedColumns, printedTotal, printedValue, struckValues } from './sheet.ts';

/** The margin is in twentieths of a point. */
const CELL_MARGIN = 70;
/** Longer rows may go on overleaf: kept whole, they would lose what does not fit on a page. */
const WHOLE_ROW_LETTERS = 300;

/** The same book gives the same bytes. */
export async function sheetToDocx(lembar: BukuSheet): Promise<Uint8Array> {
  const kolom = printedColumns(lembar).filter((k) => !k.hanyaData);
  const size = kolom.length > 13 ? 14 : 16; // Half points.
  const lebar = columnWidths(lembar, kolom, size);
  const kepala = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolom.map(
      (k, i) =>
        new TableCell({
          width: { size: lebar[i] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ children: [new TextRun({ text: k.judul, bold: true, size })] })],
        }),
    ),
  });
  const dokumen = f4Document({ kantor: lembar.kantor, judul: lembar.buku.judul, size: 18 }, [
    new Paragraph({ children: [new TextRun({ text: lembar.buku.judul, bold: true, size: 28 })] }),
    new Paragraph({ text: withoutIllegalXml(lembar.kantor) }),
    new Paragraph({ text: withoutIllegalXml(lembar.keterangan), spacing: { after: 160 } }),
    new Table({
      margins: { left: CELL_MARGIN, right: CELL_MARGIN },
      rows: [kepala],
      columnWidths: lebar,
      width: { size: 100, type: WidthType.PERCENTAGE },
    }),
    new Paragraph({ text: printedTotal(lembar), spacing: { before: 120 } }),
  ]);
  const utuh = lembar.buku.baris.map((b) => rowXml(b, kolom, lebar, size));
  return packed(dokumen, lembar.dibuat, [utuh]);
}

/** The row is as the library writes it, which for the rows of a year would hold hundreds of megabytes. */
function rowXml(b: BukuRow, kolom: readonly BukuColumn[], lebar: readonly number[], size: number): Uint8Array {
  const ukuran = `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  const run = (teks: string, coret: boolean) =>
    `<w:r><w:rPr><w:strike${coret ? '' : ' w:val="false"'}/>${ukuran}</w:rPr><w:t xml:space="preserve">${escapeMarkup(withoutIllegalXml(teks))}</w:t></w:r>`;
  const sel = kolom.map((k, i) => {
    const lama = struckValues(b, k).map((x) => run(`${x} `, true));
    const kini = run(bukuValueText(printedValue(b, k), k), b.batal !== null && k.kunci !== 'keterangan');
    return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${lebar[i] ?? 0}"/></w:tcPr><w:p>${lama.join('')}${kini}</w:p></w:tc>`;
  });
  const pisah = kolom.every((k) => cellLetters(b, k) <= WHOLE_ROW_LETTERS) ? '' : ' w:val="false"';
  return strToU8(`<w:tr><w:trPr><w:cantSplit${pisah}/></w:trPr>${sel.join('')}</w:tr>`);
}

/** No longer word has to stay whole: numbers of letters and names of elements first, then only days and headings. */
const WHOLE_WORDS = [26, 20, 16, 12];

/** Fits the longest such word, as far as the page is wide enough for all columns. */
function columnWidths(lembar: BukuSheet, kolom: readonly BukuColumn[], size: number): readonly number[] {
  const penuh = F4.height - 2 * PAGE_MARGIN;
  const semua = WHOLE_WORDS.map((utuh) => kolom.map((k) => wordWidth(lembar, k, size, utuh)));
  const perlu = semua.find((lebar) => lebar.reduce((a, b) => a + b, 0) <= penuh) ?? semua.at(-1) ?? [];
  const pas = (sempit: ReadonlySet<number>): readonly number[] => {
    const bebas = kolom.filter((_, i) => !sempit.has(i)).reduce((n, k) => n + k.lebar, 0);
    const sisa = perlu.reduce((n, satu, i) => n - (sempit.has(i) ? satu : 0), penuh);
    const lebar = kolom.map((k, i) => Math.floor(sempit.has(i) ? (perlu[i] ?? 0) : (sisa * k.lebar) / bebas));
    const kurang = lebar.flatMap((satu, i) => (satu < (perlu[i] ?? 0) ? [i] : []));
    return kurang.every((i) => sempit.has(i)) ? lebar : pas(new Set([...sempit, ...kurang]));
  };
  return pas(new Set());
}

/** A longer word breaks where programs that print break it: '470/1/PKS/' and 'DUKCAPIL/2026'. */
const MAY_BREAK = /(?<=\/)(?=\p{L})/u;
function wordWidth({ buku }: BukuSheet, k: BukuColumn, size: number, utuh: number): number {
  const teks = [k.judul, ...buku.baris.flatMap((b) => [bukuValueText(printedValue(b, k), k), ...struckValues(b, k)])];
  const kata = teks.flatMap((satu) => satu.split(/\s+/));
  const huruf = kata.flatMap((satu) => (satu.length <= utuh ? [satu] : satu.split(MAY_BREAK))).map((n) => n.length);
  const terpanjang = huruf.reduce((a, n) => (n <= utuh ? Math.max(a, n) : a), 0);
  // A letter of Arial is some 0.6 em; `size` is in half points.
  return Math.ceil(0.6 * 10 * size * (terpanjang + 0.5)) + 2 * CELL_MARGIN;
}

const cellLetters = (b: BukuRow, k: BukuColumn): number =>
  [bukuValueText(printedValue(b, k), k), ...struckValues(b, k)].join(' ').length;
