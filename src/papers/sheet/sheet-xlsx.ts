/** By ECMA-376 it has real days, and text that is never a formula. Former values stand struck in a row above. */
import { type BukuColumn, type BukuRow, bukuValueText } from '../../office/buku/buku.ts';
import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { escapeMarkup } from '../../text/markup.ts';
import { type CellValue, columnWidth, rowHeight } from './cell-size.ts';
import { type BukuSheet, printedColumns, printedTotal, printedValue } from './sheet.ts';
import { type CellWriter, MAIN_NS, numberCell, packXlsx, textCell, XML_HEAD } from './xlsx-package.ts';

const HEADER_ROW = 5;
/** In the order of `cellXfs`; struck formats come four later. */
const CELL_FORMATS = { judul: 1, kepala: 2, teks: 3, tanggal: 4, jam: 5, angka: 6 } as const;
const STRUCK_OFFSET = 4;

export function sheetsToXlsx(semua: readonly BukuSheet[]): Uint8Array {
  const [pertama] = semua;
  const judulBaris = semua.map(
    ({ buku: { kode } }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${/^\w+$/.test(kode) ? kode : `'${kode}'`}!$${HEADER_ROW}:$${HEADER_ROW}</definedName>`,
  );
  return packXlsx({
    judul: pertama?.buku.judul ?? '',
    pembuat: pertama?.kantor ?? '',
    lembar: semua.map((l, i) => ({ nama: l.buku.kode, xml: worksheetXml(l, i === 0) })),
    gaya: STYLES,
    nama: `<definedNames>${judulBaris.join('')}</definedNames>`,
  });
}

const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN_NS}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fonts count="4"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font><font><b/><sz val="14"/><name val="Arial"/></font><font><strike/><sz val="10"/><color rgb="FF666666"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="11"><xf/><xf fontId="2" applyFont="1"/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"><alignment vertical="top" wrapText="1"/></xf>${[
  0, 3,
]
  .flatMap((font) => [
    formatXml(font, 49, 'left', ' quotePrefix="1"'),
    formatXml(font, 164, 'left'),
    formatXml(font, 165, 'left'),
    formatXml(font, 0, 'center'),
  ])
  .join('')}</cellXfs></styleSheet>`;

/** By default days and numbers would touch the next cell's text. */
function formatXml(font: number, format: number, letak: 'left' | 'center', lagi = ''): string {
  return `<xf numFmtId="${format}" fontId="${font}" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${lagi}><alignment horizontal="${letak}" vertical="top" wrapText="1"/></xf>`;
}

function worksheetXml(lembar: BukuSheet, dibuka: boolean): string {
  const kolom = printedColumns(lembar).map((k) => ({ ...k, lebar: columnWidth(lembar.buku.baris, k) }));
  const isi = lembar.buku.baris.flatMap((b) => [...formerRows(b, kolom), currentRow(b, kolom)]);
  const tinggi = [
    ...[0, 0, 0, 0],
    rowHeight(
      kolom,
      kolom.map((k) => k.judul),
    ),
    ...lembar.buku.baris.flatMap((b) => [
      ...formerValues(b, kolom).map((n) => rowHeight(kolom, n)),
      rowHeight(
        kolom,
        kolom.map((k) => printedValue(b, k)),
      ),
    ]),
  ];
  const baris = [
    [textCell(lembar.buku.judul, CELL_FORMATS.judul)],
    [textCell(lembar.kantor, 0)],
    [textCell(lembar.keterangan, 0)],
    [],
    kolom.map((k) => textCell(k.judul, CELL_FORMATS.kepala)),
    ...isi,
    ...(lembar.buku.polos ? [] : [[textCell(printedTotal(lembar), 0)]]),
  ];
  const data = baris.map(
    (sel, i) =>
      `<row r="${i + 1}"${tinggi[i] ? ` ht="${tinggi[i]}" customHeight="1"` : ''}>${sel.map((tulis, j) => tulis(cellAddress(j, i + 1))).join('')}</row>`,
  );
  const lebar = kolom.map((k, i) => `<col min="${i + 1}" max="${i + 1}" width="${k.lebar}" customWidth="1"/>`);
  return `${XML_HEAD}<worksheet xmlns="${MAIN_NS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${dibuka ? ' tabSelected="1"' : ''}><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${lebar.join('')}</cols><sheetData>${data.join('')}</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${escapeMarkup(escapeMarkup(lembar.buku.judul))}&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>`;
}

function valueCell(nilai: string | number | null, kolom: BukuColumn, dicoret: boolean): CellWriter {
  const { jenis } = kolom;
  const tambah = dicoret ? STRUCK_OFFSET : 0;
  const bukanAngka = jenis === 'angka' && typeof nilai !== 'number';
  if (nilai === null || jenis === 'teks' || bukanAngka)
    return textCell(bukuValueText(nilai, kolom), CELL_FORMATS.teks + tambah);
  if (jenis === 'angka') return numberCell(Number(nilai), CELL_FORMATS.angka + tambah);
  const saat = String(nilai);
  return numberCell(serialDay(saat), (saat.length > 10 ? CELL_FORMATS.jam : CELL_FORMATS.tanggal) + tambah);
}

/** Days since 30 December 1899, with the time in WIB as a fraction. */
function serialDay(saat: string): number {
  const hari = dayNumber(saat) + 25_569;
  if (saat.length === 10) return hari;
  return hari + (Number(saat.slice(11, 13)) * 60 + Number(saat.slice(14, 16))) / 1440;
}

const currentRow = (b: BukuRow, kolom: readonly BukuColumn[]): readonly CellWriter[] =>
  kolom.map((k) => valueCell(printedValue(b, k), k, b.batal !== null && k.kunci !== 'keterangan'));

function formerRows(b: BukuRow, kolom: readonly BukuColumn[]): readonly (readonly CellWriter[])[] {
  return formerValues(b, kolom).map((nilai) => kolom.map((k, j) => valueCell(nilai[j] ?? null, k, true)));
}

function formerValues(b: BukuRow, kolom: readonly BukuColumn[]): readonly (readonly CellValue[])[] {
  const kali = Math.max(0, ...Object.values(b.sel).map((s) => s.dicoret.length));
  return Array.from({ length: kali }, (_, i) =>
    kolom.map((k) => (k.kunci === 'keterangan' ? 'semula' : (b.sel[k.kunci]?.dicoret[i] ?? null))),
  );
}

const cellAddress = (kolom: number, baris: number): string => `${String.fromCharCode(65 + kolom)}${baris}`;
