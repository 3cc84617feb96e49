import { strToU8, zipSync } from 'fflate';

/** Text, a number, or a day as a spreadsheet keeps it. */
export type XlsxCell = string | number | Readonly<{ serial: number }> | null;

const NS = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const escaped = (teks: string) => teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const address = (kolom: number, baris: number) => `${String.fromCharCode(65 + kolom)}${baris + 1}`;

function cellXml(sel: XlsxCell, di: string): string {
  if (sel === null) return '';
  if (typeof sel === 'number') return `<c r="${di}"><v>${sel}</v></c>`;
  if (typeof sel === 'object') return `<c r="${di}" s="1"><v>${sel.serial}</v></c>`;
  return `<c r="${di}" t="inlineStr"><is><t>${escaped(sel)}</t></is></c>`;
}

/** A spreadsheet as Excel writes it, by other code than pks's own: `gabung` names merged cells ('A1:G1'). */
export function makeXlsx(
  baris: readonly (readonly XlsxCell[])[],
  gabung: readonly string[] = [],
  nama = 'Buku',
): Uint8Array {
  const data = baris.map(
    (b, i) => `<row r="${i + 1}">${b.map((sel, j) => cellXml(sel, address(j, i))).join('')}</row>`,
  );
  const merges = gabung.map((g) => `<mergeCell ref="${g}"/>`).join('');
  const bagian: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="${nama}" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="a" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${data.join('')}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([jalur, xml]) => [jalur, strToU8(HEAD + xml)])));
}
