/**
 * A book as a spreadsheet (ECMA-376), of the few parts a table needs: days are real days, text is text (never a
 * formula), the header is frozen and repeated, F4 across. What was corrected stands struck through in a row above.
 */
import { strToU8, zipSync } from 'fflate';
import type { BarisBuku, Kolom } from '../buku/buku.ts';
import { nomorHari } from '../waktu/hitung.ts';
import { jumlahCetak, kolomCetak, type Lembar, lepas, nilaiCetak, teksCetak } from './lembar.ts';

/** Row of the column titles, below title, office and note. */
const KEPALA = 5;
const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KAITAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Formats of cells, in the order of `cellXfs` below; a struck one is four further on. */
const XF = { judul: 1, kepala: 2, teks: 3, tanggal: 4, jam: 5, angka: 6 } as const;
const DICORET = 4;

/** The same book gives the same bytes. */
export function lembarXlsx(lembar: Lembar): Uint8Array {
  const bagian = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${JENIS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${JENIS}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${JENIS}.styles+xml"/></Types>`,
    '_rels/.rels': kaitan([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': buku(lembar),
    'xl/_rels/workbook.xml.rels': kaitan([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': lembaran(lembar),
  };
  const isi = Object.fromEntries(Object.entries(bagian).map(([nama, xml]) => [nama, strToU8(xml)]));
  // A zip holds the fields of a local time: these are the same in every zone.
  return zipSync(isi, { mtime: new Date(1980, 0, 1), level: 6 });
}

const kaitan = (tujuan: readonly (readonly [jenis: string, berkas: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tujuan
    .map(([jenis, berkas], i) => `<Relationship Id="rId${i + 1}" Type="${KAITAN}/${jenis}" Target="${berkas}"/>`)
    .join('')}</Relationships>`;

const buku = ({ buku: { kode } }: Lembar): string =>
  `${XML}<workbook xmlns="${UTAMA}" xmlns:r="${KAITAN}"><sheets><sheet name="${kode}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${kode}!$${KEPALA}:$${KEPALA}</definedName></definedNames></workbook>`;

const STYLES = `${XML}<styleSheet xmlns="${UTAMA}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fonts count="4"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font><font><b/><sz val="14"/><name val="Arial"/></font><font><strike/><sz val="10"/><color rgb="FF666666"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="11"><xf/><xf fontId="2" applyFont="1"/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"><alignment vertical="top" wrapText="1"/></xf>${[
  0, 3,
]
  .flatMap((font) => [xf(font, 49, ' quotePrefix="1"'), xf(font, 164), xf(font, 165), xf(font, 1)])
  .join('')}</cellXfs></styleSheet>`;

function xf(font: number, format: number, lagi = ''): string {
  return `<xf numFmtId="${format}" fontId="${font}" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1"${lagi}><alignment vertical="top" wrapText="1"/></xf>`;
}

function lembaran(lembar: Lembar): string {
  const kolom = kolomCetak(lembar).map((k) => ({ ...k, lebar: lebarnya(lembar.buku.baris, k) }));
  const isi = lembar.buku.baris.flatMap((b) => [...semula(b, kolom), kini(b, kolom)]);
  const tinggi = [
    ...[0, 0, 0, 0],
    tinggiBaris(
      kolom,
      kolom.map((k) => k.judul),
    ),
    ...lembar.buku.baris.flatMap((b) => [
      ...nilaiSemula(b, kolom).map((n) => tinggiBaris(kolom, n)),
      tinggiBaris(
        kolom,
        kolom.map((k) => nilaiCetak(b, k)),
      ),
    ]),
  ];
  const baris = [
    [teks(lembar.buku.judul, XF.judul)],
    [teks(lembar.kantor, 0)],
    [teks(lembar.keterangan, 0)],
    [],
    kolom.map((k) => teks(k.judul, XF.kepala)),
    ...isi,
    [teks(jumlahCetak(lembar), 0)],
  ];
  const data = baris.map(
    (sel, i) =>
      `<row r="${i + 1}"${tinggi[i] ? ` ht="${tinggi[i]}" customHeight="1"` : ''}>${sel.map((tulis, j) => tulis(alamat(j, i + 1))).join('')}</row>`,
  );
  const lebar = kolom.map((k, i) => `<col min="${i + 1}" max="${i + 1}" width="${k.lebar}" customWidth="1"/>`);
  return `${XML}<worksheet xmlns="${UTAMA}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="${KEPALA}" topLeftCell="A${KEPALA + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${lebar.join('')}</cols><sheetData>${data.join('')}</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${lepas(lepas(lembar.buku.judul))}&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>`;
}

type TulisSel = (alamat: string) => string;

const teks =
  (isi: string, gaya: number): TulisSel =>
  (di) =>
    isi === ''
      ? `<c r="${di}" s="${gaya}"/>`
      : `<c r="${di}" s="${gaya}" t="inlineStr"><is><t xml:space="preserve">${lepas(isi)}</t></is></c>`;

const bilangan =
  (isi: number, gaya: number): TulisSel =>
  (di) =>
    `<c r="${di}" s="${gaya}"><v>${isi}</v></c>`;

/** A cell by its column's kind. */
function sel(nilai: string | number | null, { jenis }: Kolom, dicoret: boolean): TulisSel {
  const tambah = dicoret ? DICORET : 0;
  if (nilai === null || jenis === 'teks') return teks(String(nilai ?? ''), XF.teks + tambah);
  if (jenis === 'angka') return bilangan(Number(nilai), XF.angka + tambah);
  const saat = String(nilai);
  return bilangan(seri(saat), (saat.length > 10 ? XF.jam : XF.tanggal) + tambah);
}

/** Days since 30 December 1899, as spreadsheets count, with the part of the day in WIB. */
function seri(saat: string): number {
  const hari = nomorHari(saat) + 25_569;
  if (saat.length === 10) return hari;
  return hari + (Number(saat.slice(11, 13)) * 60 + Number(saat.slice(14, 16))) / 1440;
}

const kini = (b: BarisBuku, kolom: readonly Kolom[]): readonly TulisSel[] =>
  kolom.map((k) => sel(nilaiCetak(b, k), k, b.batal !== null && k.kunci !== 'keterangan'));

/** The rows of what was before, oldest first: only what was corrected is filled. */
function semula(b: BarisBuku, kolom: readonly Kolom[]): readonly (readonly TulisSel[])[] {
  return nilaiSemula(b, kolom).map((nilai) => kolom.map((k, j) => sel(nilai[j] ?? null, k, true)));
}

function nilaiSemula(b: BarisBuku, kolom: readonly Kolom[]): readonly (readonly Nilai[])[] {
  const kali = Math.max(0, ...Object.values(b.sel).map((s) => s.dicoret.length));
  return Array.from({ length: kali }, (_, i) =>
    kolom.map((k) => (k.kunci === 'keterangan' ? 'semula' : (b.sel[k.kunci]?.dicoret[i] ?? null))),
  );
}

type Nilai = string | number | null;

/** Wide enough for a day with its time, which a spreadsheet would show as ### rather than wrap. */
const LEBAR_JAM = 17;
function lebarnya(baris: readonly BarisBuku[], k: Kolom): number {
  const berjam = (n: Nilai | undefined) => typeof n === 'string' && n.length > 10;
  const ada = baris.some((b) => berjam(b.sel[k.kunci]?.nilai) || b.sel[k.kunci]?.dicoret.some(berjam));
  return k.jenis === 'tanggal' && ada ? Math.max(k.lebar, LEBAR_JAM) : k.lebar;
}

/** Points a line of Arial 10 takes. */
const TINGGI = 13;
/** High enough for the cell that wraps most: nobody else measures what a file was not typed into. */
const tinggiBaris = (kolom: readonly Kolom[], nilai: readonly Nilai[]): number =>
  TINGGI * Math.max(...kolom.map((k, i) => jumlahBaris(teksCetak(nilai[i] ?? null, k), k.lebar - 1))) + 2;

/** Lines of `lebar` characters a text takes, broken between words, a longer word within. */
function jumlahBaris(isi: string, lebar: number): number {
  let baris = 0;
  for (const alinea of isi.split('\n')) {
    let sisa = 0;
    for (const kata of alinea.split(' ')) {
      if (kata.length + 1 <= sisa) sisa -= kata.length + 1;
      else {
        baris += Math.max(1, Math.ceil(kata.length / lebar));
        sisa = lebar - (kata.length % lebar || Math.min(kata.length, lebar));
      }
    }
  }
  return baris;
}

/** 'A1', 'L7'. */
const alamat = (kolom: number, baris: number): string => `${String.fromCharCode(65 + kolom)}${baris}`;
