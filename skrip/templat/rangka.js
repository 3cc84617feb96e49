// Paper, styles and the few shapes that the first templates are made of. Measures in twips (1 cm = 567).
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
const HURUF = 'Arial';
const TANPA = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const TANPA_GARIS = { top: TANPA, bottom: TANPA, left: TANPA, right: TANPA };
const SEMUA_TANPA = { ...TANPA_GARIS, insideHorizontal: TANPA, insideVertical: TANPA };

/** F4 (folio): 21,5 x 33 cm. */
const HALAMAN = {
  size: { width: mm(215), height: mm(330) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10), footer: mm(10) },
};
/** Between the margins. */
export const LEBAR = mm(215 - 30 - 20);

const gaya = (id, name, run, paragraph, next) => ({
  id,
  name,
  basedOn: 'Normal',
  next: next ?? id,
  quickFormat: true,
  run,
  paragraph,
});
const tengah = { alignment: AlignmentType.CENTER };
const rata = { alignment: AlignmentType.BOTH };
/** A signature block breaks where a person would break it. */
const sempit = { indent: { left: mm(5), right: mm(5) } };

const GAYA = [
  gaya('Konsep', 'Konsep', { bold: true, color: 'C00000', size: 24 }, { alignment: AlignmentType.RIGHT }),
  gaya('KopPemerintah', 'Kop Pemerintah', { bold: true, size: 24 }, tengah),
  gaya('KopInstansi', 'Kop Instansi', { bold: true, size: 26 }, { ...tengah, spacing: { after: 40 } }),
  gaya('KopAlamat', 'Kop Alamat', { size: 18 }, { ...tengah, spacing: { after: 20 } }),
  gaya('Judul', 'Judul Naskah', { bold: true, size: 24 }, { ...tengah, keepNext: true, spacing: { after: 40 } }),
  gaya('NomorNaskah', 'Nomor Naskah', {}, { ...tengah, spacing: { after: 40 } }),
  gaya('Isi', 'Isi', {}, { ...rata, spacing: { after: 120, line: 288 } }),
  gaya('IsiSurat', 'Isi Surat', {}, { ...rata, indent: { firstLine: mm(12) }, spacing: { after: 120, line: 288 } }),
  gaya(
    'Pasal',
    'Pasal',
    { bold: true },
    { ...tengah, keepNext: true, outlineLevel: 0, spacing: { before: 240 } },
    'JudulPasal',
  ),
  gaya('JudulPasal', 'Judul Pasal', { bold: true }, { ...tengah, keepNext: true, spacing: { after: 120 } }, 'Ayat'),
  gaya('Ayat', 'Ayat', {}, { ...rata, spacing: { after: 80, line: 288 } }),
  gaya('Huruf', 'Huruf', {}, { ...rata, spacing: { after: 60, line: 288 } }),
  gaya('Sel', 'Isi Sel', {}, { spacing: { before: 40, after: 40 } }),
  gaya('SelTengah', 'Isi Sel Tengah', {}, { ...tengah, spacing: { before: 40, after: 40 } }),
  gaya('SelKanan', 'Isi Sel Kanan', {}, { alignment: AlignmentType.RIGHT, spacing: { before: 40, after: 40 } }),
  gaya(
    'KepalaTabel',
    'Kepala Tabel',
    { bold: true },
    { ...tengah, keepNext: true, spacing: { before: 60, after: 60 } },
  ),
  gaya('Alamat', 'Alamat Surat', {}, { indent: { left: mm(12) }, spacing: { after: 20 } }),
  gaya('Penandatangan', 'Penandatangan', {}, { ...tengah, ...sempit, keepNext: true, keepLines: true }),
  gaya(
    'NamaPenandatangan',
    'Nama Penandatangan',
    {},
    { ...tengah, ...sempit, keepNext: true, spacing: { before: 1200 } },
  ),
  gaya('Tembusan', 'Tembusan', { size: 20 }, { spacing: { after: 20 } }),
  gaya(
    'KepalaTembusan',
    'Kepala Tembusan',
    { size: 20 },
    { keepNext: true, spacing: { before: 160, after: 20 } },
    'Tembusan',
  ),
  gaya('Kaki', 'Kaki Halaman', { size: 18 }, {}),
  gaya('KakiTengah', 'Kaki Halaman Tengah', { size: 18 }, tengah),
];

const tingkat = (level, format, text, left, hanging) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(left), hanging: mm(hanging) } } },
});
const ANGKA = [tingkat(0, LevelFormat.DECIMAL, '%1.', 8, 8), tingkat(1, LevelFormat.LOWER_LETTER, '%2.', 16, 8)];
const AYAT = [tingkat(0, LevelFormat.DECIMAL, '(%1)', 10, 10), tingkat(1, LevelFormat.LOWER_LETTER, '%2.', 18, 8)];
const ABJAD = [tingkat(0, LevelFormat.LOWER_LETTER, '%1.', 8, 8)];
const DAFTAR_NOMOR = [
  { reference: 'angka', levels: ANGKA },
  { reference: 'ayat', levels: AYAT },
  { reference: 'abjad', levels: ABJAD },
];

/** '**tebal**' and '*miring*' inside a text. */
export const tulisan = (teks, opsi = {}) =>
  teks
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((bagian) => bagian !== '')
    .map((bagian) => {
      if (bagian.startsWith('**')) return new TextRun({ ...opsi, text: bagian.slice(2, -2), bold: true });
      if (bagian.startsWith('*')) return new TextRun({ ...opsi, text: bagian.slice(1, -1), italics: true });
      return new TextRun({ ...opsi, text: bagian });
    });

/** One paragraph in a named style; `bila` puts its condition in front. */
export const par = (style, teks, { bila, run, ...lain } = {}) =>
  new Paragraph({ style, children: [...(bila ? [new TextRun(`{{${bila}}}`)] : []), ...tulisan(teks, run)], ...lain });

/** A numbered paragraph; each `urut` (instance) begins anew at one. */
export const nomor = (reference, urut, level, teks, opsi) =>
  par(level === 0 ? 'Ayat' : 'Huruf', teks, { ...opsi, numbering: { reference, level, instance: urut } });

export const sel = (isi, { lebar, garis = true, span, tinggiTengah = false, latar } = {}) =>
  new TableCell({
    children: Array.isArray(isi) ? isi : [isi],
    ...(lebar && { width: { size: lebar, type: WidthType.DXA } }),
    ...(span && { columnSpan: span }),
    ...(garis ? {} : { borders: TANPA_GARIS }),
    ...(latar && { shading: { fill: latar } }),
    ...(tinggiTengah && { verticalAlign: VerticalAlign.CENTER }),
  });

export const baris = (children, opsi = {}) => new TableRow({ children, cantSplit: true, ...opsi });

/** A table of fixed column widths over the whole text width. */
export const tabel = (kolom, rows, { garis = true, ...opsi } = {}) =>
  new Table({
    rows,
    columnWidths: kolom,
    width: { size: kolom.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(garis ? {} : { borders: SEMUA_TANPA }),
    margins: garis ? { left: 80, right: 80 } : { left: 0, right: 60 },
    ...opsi,
  });

/** 'Nomor : …' rows without lines. */
export const rincian = (kolom, isi) =>
  tabel(
    kolom,
    isi.map((satu) =>
      baris(satu.map((p, i) => sel(typeof p === 'string' ? par('Sel', p) : p, { lebar: kolom[i], garis: false }))),
    ),
    { garis: false },
  );

/** A picture nobody sees: it keeps the room for the emblem, which `pks config kop.logo` puts in its place. */
const TERAWANG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const tempatLogo = () =>
  new Paragraph({
    style: 'KopAlamat',
    children: [
      new ImageRun({
        type: 'png',
        data: TERAWANG,
        transformation: { width: 72, height: 72 },
        altText: { name: 'Lambang', title: 'Lambang', description: 'lambang kop' },
      }),
    ],
  });

/** The letterhead: emblem, text and an equal margin on the right, over a double line. */
const LOGO = mm(21);
export const kop = (...isi) => {
  const kolom = [LOGO, LEBAR - 2 * LOGO, LOGO];
  const garis = { ...TANPA_GARIS, bottom: { style: BorderStyle.DOUBLE, size: 12, color: '000000' } };
  const satu = (children, ke) =>
    new TableCell({
      children,
      width: { size: kolom[ke], type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: garis,
      margins: { bottom: 80, left: 0, right: 0 },
    });
  return tabel(kolom, [baris([[tempatLogo()], isi, [par('KopAlamat', '')]].map(satu))], { garis: false });
};

export const kopDinas = () =>
  kop(
    par('KopPemerintah', 'PEMERINTAH KABUPATEN {{kop_kabupaten}}'),
    par('KopInstansi', '{{kop_dinas}}'),
    par('KopAlamat', '{{kantor_alamat}}', { bila: 'bila_alamat_kantor' }),
    par('KopAlamat', '{{kantor_kontak}}', { bila: 'bila_kontak_kantor' }),
  );

export const jarak = (before) =>
  new Paragraph({ style: 'Kaki', spacing: { before, after: 0, line: 20, lineRule: 'exact' } });

/**
 * KONSEP across the page, behind its text, as Word makes a watermark. Half transparent, since LibreOffice may save it in
 * front. Its paragraph has next to no height, and goes whole once the document is approved.
 */
const melintang = () =>
  new Paragraph({
    style: 'Konsep',
    spacing: { line: 20, lineRule: 'exact' },
    children: [
      new TextRun('{{bila_konsep}}'),
      new TextWatermark({ text: 'KONSEP', font: HURUF, color: 'E6A0A0', opacity: 0.5, width: 480, height: 120 }),
    ],
  });

const kepala = () => new Header({ children: [par('Konsep', '{{tanda_konsep}}'), melintang()] });

/** 'Halaman 2 dari 9'. */
export const halamanDari = (style) =>
  new Paragraph({
    style,
    children: [new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })],
  });

/** The signature table: one column a signatory, [above, below], so that the names stand on one line. */
export const tandaTangan = (...kolom) => {
  const lebar = Math.floor(LEBAR / kolom.length);
  const satuBaris = (ke) => baris(kolom.map((isi) => sel(isi[ke], { lebar, garis: false })));
  return tabel(
    kolom.map(() => lebar),
    [satuBaris(0), satuBaris(1)],
    { garis: false },
  );
};

/** The first page carries no number, unless it has a foot of its own. */
const tanpaKaki = () => new Footer({ children: [par('KakiTengah', '')] });

/** The whole document, on F4; `kaki` at the foot of every page; with room for KONSEP at the head of every page where somebody approves it. */
export const dokumen = (judul, children, { kaki, ukuran = 22, konsep = false } = {}) =>
  new Document({
    title: judul,
    creator: 'pks',
    lastModifiedBy: 'pks',
    styles: {
      default: { document: { run: { font: HURUF, size: ukuran, language: { value: 'id-ID' } } } },
      paragraphStyles: GAYA,
    },
    numbering: { config: DAFTAR_NOMOR },
    sections: [
      {
        properties: { page: HALAMAN, titlePage: !kaki },
        ...(konsep && { headers: { default: kepala(), ...(!kaki && { first: kepala() }) } }),
        footers: kaki
          ? { default: new Footer({ children: kaki }) }
          : { default: new Footer({ children: [halamanDari('KakiTengah')] }), first: tanpaKaki() },
        children,
      },
    ],
  });

export { Paragraph, Tab, TextRun };

/** A gap between two tables, or a table and what follows it. */
export const sela = (after = 120) => par('Sel', '', { spacing: { before: 0, after } });
