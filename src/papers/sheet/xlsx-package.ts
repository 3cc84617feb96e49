/** The same sheets give the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from '../../text/markup.ts';

export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE_NS = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `nama` are defined names, such as rows repeated on each page; `pembuat` is the office. */
export type XlsxPackage = Readonly<{
  judul: string;
  pembuat?: string;
  lembar: readonly Readonly<{ nama: string; xml: string }>[];
  gaya: string;
  nama?: string;
}>;

export function packXlsx({ judul, pembuat = '', lembar, gaya, nama = '' }: XlsxPackage): Uint8Array {
  const daftar = lembar.map((l, i) => `<sheet name="${escapeMarkup(l.nama)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const bagian = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/>${lembar
      .map(
        (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT_TYPE}.worksheet+xml"/>`,
      )
      .join(
        '',
      )}<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/></Types>`,
    '_rels/.rels': relationsXml([
      [`${RELATIONS_NS}/officeDocument`, 'xl/workbook.xml'],
      [CORE_RELATION, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(judul, pembuat),
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}"><sheets>${daftar.join('')}</sheets>${nama}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...lembar.map((_, i) => [`${RELATIONS_NS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${RELATIONS_NS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': gaya,
    ...Object.fromEntries(lembar.map((l, i) => [`xl/worksheets/sheet${i + 1}.xml`, l.xml])),
  };
  const isi = Object.fromEntries(Object.entries(bagian).map(([jalur, xml]) => [jalur, strToU8(xml)]));
  // The local fields are the same in every zone.
  return zipSync(isi, { mtime: new Date(1980, 0, 1), level: 6 });
}

const relationsXml = (tujuan: readonly (readonly [jenis: string, berkas: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tujuan
    .map(([jenis, berkas], i) => `<Relationship Id="rId${i + 1}" Type="${jenis}" Target="${berkas}"/>`)
    .join('')}</Relationships>`;

/** As in a letter, they never say who typed it, with which program, or when. */
const propertiesXml = (judul: string, pembuat: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE_NS}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(judul)}</dc:title>${
    pembuat === '' ? '' : `<dc:creator>${escapeMarkup(pembuat)}</dc:creator>`
  }</cp:coreProperties>`;

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
