import type { DocumentProperties } from '../../../office/naskah/parts/document-properties.ts';
import { escapeMarkup } from '../../../text/markup.ts';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE_NS = 'http://schemas.openxmlformats.org';

export const PROPERTIES_PARTS: Readonly<Record<string, (sifat: DocumentProperties) => string>> = {
  'docProps/core.xml': ({ judul, lembaga, kantor, hari }) =>
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${OFFICE_NS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(judul)}</dc:title><dc:subject>${escapeMarkup(lembaga)}</dc:subject><dc:creator>${escapeMarkup(kantor)}</dc:creator><cp:lastModifiedBy>${escapeMarkup(kantor)}</cp:lastModifiedBy>${momentXml('created', hari)}${momentXml('modified', hari)}<dc:language>id-ID</dc:language></cp:coreProperties>`,
  'docProps/app.xml': ({ kantor }) =>
    `${XML_HEAD}<Properties xmlns="${OFFICE_NS}/officeDocument/2006/extended-properties"><Company>${escapeMarkup(kantor)}</Company></Properties>`,
};

/** Midnight in Greenwich is the morning of the same day here. */
const momentXml = (nama: 'created' | 'modified', hari: string): string =>
  `<dcterms:${nama} xsi:type="dcterms:W3CDTF">${hari}T00:00:00Z</dcterms:${nama}>`;
