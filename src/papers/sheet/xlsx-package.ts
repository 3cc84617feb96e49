/** A spreadsheet file put together from the XML of its sheets (ECMA-376). The same sheets give the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from '../../text/markup.ts';

export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `nama`: what its names stand for, such as rows repeated on each page. */
export type XlsxPackage = Readonly<{
  lembar: readonly Readonly<{ nama: string; xml: string }>[];
  gaya: string;
  nama?: string;
}>;

export function packXlsx({ lembar, gaya, nama = '' }: XlsxPackage): Uint8Array {
  const daftar = lembar.map((l, i) => `<sheet name="${escapeMarkup(l.nama)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const bagian = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/>${lembar
      .map(
        (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT_TYPE}.worksheet+xml"/>`,
      )
      .join('')}<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}"><sheets>${daftar.join('')}</sheets>${nama}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...lembar.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': gaya,
    ...Object.fromEntries(lembar.map((l, i) => [`xl/worksheets/sheet${i + 1}.xml`, l.xml])),
  };
  const isi = Object.fromEntries(Object.entries(bagian).map(([jalur, xml]) => [jalur, strToU8(xml)]));
  // The same local time fields in every zone.
  return zipSync(isi, { mtime: new Date(1980, 0, 1), level: 6 });
}

const relationsXml = (tujuan: readonly (readonly [jenis: string, berkas: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tujuan
    .map(([jenis, berkas], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS_NS}/${jenis}" Target="${berkas}"/>`)
    .join('')}</Relationships>`;

export type CellWriter = (alamat: string) => string;

export const textCell =
  (isi: string, gaya: number): CellWriter =>
  (di) =>
    isi === ''
      ? `<c r="${di}" s="${gaya}"/>`
      : `<c r="${di}" s="${gaya}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(isi)}</t></is></c>`;

export const numberCell =
  (isi: number, gaya: number): CellWriter =>
  (di) =>
    `<c r="${di}" s="${gaya}"><v>${isi}</v></c>`;
