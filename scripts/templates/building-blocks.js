// Paper, styles and shapes of the first templates, in twips (1 cm = 567).
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';

export const mm = convertMillimetersToTwip;
const FONT = 'Arial';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };
const NO_BORDERS_AT_ALL = { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER };

/** F4 (folio): 21,5 x 33 cm. */
const PAGE_SETUP = {
  size: { width: mm(215), height: mm(330) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10), footer: mm(10) },
};
export const TEXT_WIDTH = mm(215 - 30 - 20);

const paragraphStyle = (id, name, run, paragraph, next) => ({
  id,
  name,
  basedOn: 'Normal',
  next: next ?? id,
  quickFormat: true,
  run,
  paragraph,
});
const CENTRED = { alignment: AlignmentType.CENTER };
const JUSTIFIED = { alignment: AlignmentType.BOTH };
/** A signature block breaks where a person would break it. */
const NARROW = { indent: { left: mm(5), right: mm(5) } };

const PARAGRAPH_STYLES = [
  paragraphStyle('Konsep', 'Konsep', { bold: true, color: 'C00000', size: 24 }, { alignment: AlignmentType.RIGHT }),
  paragraphStyle('KopPemerintah', 'Kop Pemerintah', { bold: true, size: 24 }, CENTRED),
  paragraphStyle('KopInstansi', 'Kop Instansi', { bold: true, size: 26 }, { ...CENTRED, spacing: { after: 40 } }),
  paragraphStyle('KopAlamat', 'Kop Alamat', { size: 18 }, { ...CENTRED, spacing: { after: 20 } }),
  paragraphStyle(
    'Judul',
    'Judul Naskah',
    { bold: true, size: 24 },
    { ...CENTRED, keepNext: true, spacing: { after: 40 } },
  ),
  paragraphStyle('NomorNaskah', 'Nomor Naskah', {}, { ...CENTRED, spacing: { after: 40 } }),
  paragraphStyle('Isi', 'Isi', {}, { ...JUSTIFIED, spacing: { after: 120, line: 288 } }),
  paragraphStyle(
    'IsiSurat',
    'Isi Surat',
    {},
    { ...JUSTIFIED, indent: { firstLine: mm(12) }, spacing: { after: 120, line: 288 } },
  ),
  paragraphStyle(
    'Pasal',
    'Pasal',
    { bold: true },
    { ...CENTRED, keepNext: true, outlineLevel: 0, spacing: { before: 240 } },
    'JudulPasal',
  ),
  paragraphStyle(
    'JudulPasal',
    'Judul Pasal',
    { bold: true },
    { ...CENTRED, keepNext: true, spacing: { after: 120 } },
    'Ayat',
  ),
  paragraphStyle('Ayat', 'Ayat', {}, { ...JUSTIFIED, spacing: { after: 80, line: 288 } }),
  paragraphStyle('Huruf', 'Huruf', {}, { ...JUSTIFIED, spacing: { after: 60, line: 288 } }),
  paragraphStyle('Sel', 'Isi Sel', {}, { spacing: { before: 40, after: 40 } }),
  paragraphStyle('SelTengah', 'Isi Sel Tengah', {}, { ...CENTRED, spacing: { before: 40, after: 40 } }),
  paragraphStyle(
    'SelKanan',
    'Isi Sel Kanan',
    {},
    { alignment: AlignmentType.RIGHT, spacing: { before: 40, after: 40 } },
  ),
  paragraphStyle(
    'KepalaTabel',
    'Kepala Tabel',
    { bold: true },
    { ...CENTRED, keepNext: true, spacing: { before: 60, after: 60 } },
  ),
  paragraphStyle('Alamat', 'Alamat Surat', {}, { indent: { left: mm(12) }, spacing: { after: 20 } }),
  paragraphStyle('Penandatangan', 'Penandatangan', {}, { ...CENTRED, ...NARROW, keepNext: true, keepLines: true }),
  paragraphStyle(
    'NamaPenandatangan',
    'Nama Penandatangan',
    {},
    { ...CENTRED, ...NARROW, keepNext: true, spacing: { before: 1200 } },
  ),
  paragraphStyle('Tembusan', 'Tembusan', { size: 20 }, { spacing: { after: 20 } }),
  paragraphStyle(
    'KepalaTembusan',
    'Kepala Tembusan',
    { size: 20 },
    { keepNext: true, spacing: { before: 160, after: 20 } },
    'Tembusan',
  ),
  paragraphStyle('Kaki', 'Kaki Halaman', { size: 18 }, {}),
  paragraphStyle('KakiTengah', 'Kaki Halaman Tengah', { size: 18 }, CENTRED),
];

const listLevel = (level, format, text, left, hanging) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(left), hanging: mm(hanging) } } },
});
const NUMBER_LEVELS = [
  listLevel(0, LevelFormat.DECIMAL, '%1.', 8, 8),
  listLevel(1, LevelFormat.LOWER_LETTER, '%2.', 16, 8),
];
const AYAT_LEVELS = [
  listLevel(0, LevelFormat.DECIMAL, '(%1)', 10, 10),
  listLevel(1, LevelFormat.LOWER_LETTER, '%2.', 18, 8),
];
const LETTER_LEVELS = [listLevel(0, LevelFormat.LOWER_LETTER, '%1.', 8, 8)];
const NUMBERINGS = [
  { reference: 'angka', levels: NUMBER_LEVELS },
  { reference: 'ayat', levels: AYAT_LEVELS },
  { reference: 'abjad', levels: LETTER_LEVELS },
];

/** '**tebal**' and '*miring*' in a text. */
export const textRuns = (teks, opsi = {}) =>
  teks
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((bagian) => bagian !== '')
    .map((bagian) => {
      if (bagian.startsWith('**')) return new TextRun({ ...opsi, text: bagian.slice(2, -2), bold: true });
      if (bagian.startsWith('*')) return new TextRun({ ...opsi, text: bagian.slice(1, -1), italics: true });
      return new TextRun({ ...opsi, text: bagian });
    });

/** `bila` puts its condition in front. */
export const paragraphOf = (style, teks, { bila, run, ...lain } = {}) =>
  new Paragraph({ style, children: [...(bila ? [new TextRun(`{{${bila}}}`)] : []), ...textRuns(teks, run)], ...lain });

/** In two lines, but one heading: Word's navigation pane shows it whole. */
export const headingOf = (style, baris, judul) =>
  new Paragraph({
    style,
    spacing: { before: 240, after: 120 },
    children: [new TextRun(baris), new TextRun({ text: judul, break: 1 })],
  });

/** Each `urut` begins again at one. */
export const numberedParagraph = (reference, urut, level, teks, opsi) =>
  paragraphOf(level === 0 ? 'Ayat' : 'Huruf', teks, { ...opsi, numbering: { reference, level, instance: urut } });

export const tableCell = (isi, { lebar, garis = true, span, tinggiTengah = false, latar } = {}) =>
  new TableCell({
    children: Array.isArray(isi) ? isi : [isi],
    ...(lebar && { width: { size: lebar, type: WidthType.DXA } }),
    ...(span && { columnSpan: span }),
    ...(garis ? {} : { borders: NO_BORDERS }),
    ...(latar && { shading: { fill: latar } }),
    ...(tinggiTengah && { verticalAlign: VerticalAlign.CENTER }),
  });

export const tableRow = (children, opsi = {}) => new TableRow({ children, cantSplit: true, ...opsi });

export const fixedTable = (kolom, rows, { garis = true, ...opsi } = {}) =>
  new Table({
    rows,
    columnWidths: kolom,
    width: { size: kolom.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(garis ? {} : { borders: NO_BORDERS_AT_ALL }),
    margins: garis ? { left: 80, right: 80 } : { left: 0, right: 60 },
    ...opsi,
  });

/** 'Nomor : …' rows without lines. */
export const detailTable = (kolom, isi) =>
  fixedTable(
    kolom,
    isi.map((satu) =>
      tableRow(
        satu.map((p, i) =>
          tableCell(typeof p === 'string' ? paragraphOf('Sel', p) : p, { lebar: kolom[i], garis: false }),
        ),
      ),
    ),
    { garis: false },
  );

/** An invisible picture keeps the place of the emblem (`pks config kop.logo`). */
const CLEAR_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const logoRoom = () =>
  new Paragraph({
    style: 'KopAlamat',
    children: [
      new ImageRun({
        type: 'png',
        data: CLEAR_PICTURE,
        transformation: { width: 72, height: 72 },
        altText: { name: 'Lambang', title: 'Lambang', description: 'lambang kop' },
      }),
    ],
  });

/** Emblem, text and an equal right margin, over a double line. */
const LOGO_WIDTH = mm(21);
export const kopTable = (...isi) => {
  const kolom = [LOGO_WIDTH, TEXT_WIDTH - 2 * LOGO_WIDTH, LOGO_WIDTH];
  const garis = { ...NO_BORDERS, bottom: { style: BorderStyle.DOUBLE, size: 12, color: '000000' } };
  const satu = (children, ke) =>
    new TableCell({
      children,
      width: { size: kolom[ke], type: WidthType.DXA },
      verticalAlign: ke === 1 ? VerticalAlign.BOTTOM : VerticalAlign.CENTER, // The text stands on its line.
      borders: garis,
      margins: { bottom: 80, left: 0, right: 0 },
    });
  return fixedTable(kolom, [tableRow([[logoRoom()], isi, [paragraphOf('KopAlamat', '')]].map(satu))], { garis: false });
};

export const kopOfDinas = () =>
  kopTable(
    paragraphOf('KopPemerintah', 'PEMERINTAH KABUPATEN {{kop_kabupaten}}'),
    paragraphOf('KopInstansi', '{{kop_dinas}}'),
    paragraphOf('KopAlamat', '{{kantor_alamat}}', { bila: 'bila_alamat_kantor' }),
    paragraphOf('KopAlamat', '{{kantor_kontak}}', { bila: 'bila_kontak_kantor' }),
  );

export const thinGap = (before) =>
  new Paragraph({ style: 'Kaki', spacing: { before, after: 0, line: 20, lineRule: 'exact' } });

/**
 * KONSEP across the page, as Word makes a watermark; half transparent, as LibreOffice may put it in front. Its
 * paragraph goes once the document is approved.
 */
const konsepAcross = () =>
  new Paragraph({
    style: 'Konsep',
    spacing: { line: 20, lineRule: 'exact' },
    children: [
      new TextRun('{{bila_konsep}}'),
      new TextWatermark({ text: 'KONSEP', font: FONT, color: 'E6A0A0', opacity: 0.5, width: 480, height: 120 }),
    ],
  });

const pageHead = () => new Header({ children: [paragraphOf('Konsep', '{{tanda_konsep}}'), konsepAcross()] });

/** 'Halaman 2 dari 9'. */
export const pageOfPages = (style) =>
  new Paragraph({
    style,
    children: [new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })],
  });

/** One column a signatory, [above, below], so that names share a line. */
export const signatureTable = (...kolom) => {
  const lebar = Math.floor(TEXT_WIDTH / kolom.length);
  const satuBaris = (ke) => tableRow(kolom.map((isi) => tableCell(isi[ke], { lebar, garis: false })));
  return fixedTable(
    kolom.map(() => lebar),
    [satuBaris(0), satuBaris(1)],
    { garis: false },
  );
};

/** The first page has no number. */
const emptyFoot = () => new Footer({ children: [paragraphOf('KakiTengah', '')] });

/** `kaki`: the foot of every page; `konsep`: keeps a place for KONSEP. */
export const templateDocument = (judul, children, { kaki, ukuran = 22, konsep = false } = {}) =>
  new Document({
    title: judul,
    creator: 'pks',
    lastModifiedBy: 'pks',
    styles: {
      default: { document: { run: { font: FONT, size: ukuran, language: { value: 'id-ID' } } } },
      paragraphStyles: PARAGRAPH_STYLES,
    },
    numbering: { config: NUMBERINGS },
    sections: [
      {
        properties: { page: PAGE_SETUP, titlePage: !kaki },
        ...(konsep && { headers: { default: pageHead(), ...(!kaki && { first: pageHead() }) } }),
        footers: kaki
          ? { default: new Footer({ children: kaki }) }
          : { default: new Footer({ children: [pageOfPages('KakiTengah')] }), first: emptyFoot() },
        children,
      },
    ],
  });

export { Paragraph, Tab, TextRun };

export const tableGap = (after = 120) => paragraphOf('Sel', '', { spacing: { before: 0, after } });
