import { columnLetters } from '../../office/impor/book.ts';
import type { BookColumn } from '../../paper-desk.ts';
import { escapeMarkup } from '../../text/markup.ts';
import { type CellWriter, MAIN_NS, packXlsx, textCell, XML_HEAD } from '../sheet/xlsx-package.ts';

/** In the order of `cellXfs`; dates and texts are formats of whole columns. */
const FORMATS = { biasa: 0, kepala: 1, wajib: 2, teks: 3, tanggal: 4 } as const;
export const STRUCK_FORMATS = { biasa: 5, tanggal: 6 } as const;

export const BOOK_STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN_NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font><font><strike/><sz val="11"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE699"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/>${[
  2, 3,
]
  .map(
    (isi) =>
      `<xf fontId="1" fillId="${isi}" borderId="1" applyFont="1" applyFill="1" applyBorder="1"><alignment vertical="top" wrapText="1"/></xf>`,
  )
  .join(
    '',
  )}<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="2" applyFont="1"/><xf numFmtId="164" fontId="2" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const LAST_ROW = 5000;

export function exampleBook(judul: string, kolom: readonly BookColumn[]): Uint8Array {
  const isi = sheetXml([kolom.map((k) => textCell(k.judul, k.wajib ? FORMATS.wajib : FORMATS.kepala))], {
    kolom: kolom.map((k, i) => columnXml(i, k.lebar, k.tanggal ? FORMATS.tanggal : FORMATS.teks)),
    akhir: validationsXml(kolom, 0),
  });
  const petunjuk = sheetXml(
    [
      [textCell(judul, FORMATS.kepala)],
      [textCell('Isi lembar pertama mulai baris kedua. Kolom berlatar kuning tidak boleh kosong.', FORMATS.biasa)],
      [textCell('Jangan menulis NIK atau data pribadi penduduk lain.', FORMATS.biasa)],
      [],
      ['Kolom', 'Isinya', 'Contoh', 'Pilihan'].map((teks) => textCell(teks, FORMATS.kepala)),
      ...kolom.map((k) =>
        [`${k.judul}${k.wajib ? ' (wajib)' : ''}`, k.catatan, k.contoh, (k.pilihan ?? []).join(', ')].map((teks) =>
          textCell(teks, FORMATS.biasa),
        ),
      ),
    ],
    { kolom: [28, 60, 26, 60].map((lebar, i) => columnXml(i, lebar, FORMATS.biasa)), akhir: '' },
  );
  return packXlsx({
    judul,
    lembar: [
      { nama: 'Isi', xml: isi },
      { nama: 'Petunjuk', xml: petunjuk },
    ],
    gaya: BOOK_STYLES,
  });
}

export const columnXml = (i: number, lebar: number, gaya: number): string =>
  `<col min="${i + 1}" max="${i + 1}" width="${lebar}" style="${gaya}" customWidth="1"/>`;

export function sheetXml(
  baris: readonly (readonly CellWriter[])[],
  { kolom, akhir }: Readonly<{ kolom: readonly string[]; akhir: string }>,
): string {
  const data = baris.map(
    (sel, i) => `<row r="${i + 1}">${sel.map((tulis, j) => tulis(`${columnLetters(j)}${i + 1}`)).join('')}</row>`,
  );
  return `${XML_HEAD}<worksheet xmlns="${MAIN_NS}"><cols>${kolom.join('')}</cols><sheetData>${data.join('')}</sheetData>${akhir}</worksheet>`;
}

/**
 * A list stands where only some values are taken; a spreadsheet allows 255 letters for it. `mulai` is the first column,
 * from 0.
 */
export function validationsXml(kolom: readonly BookColumn[], mulai: number): string {
  const daftar = kolom.flatMap((k, i) => {
    if (!k.pilihan) return [];
    const huruf = columnLetters(mulai + i);
    const di = `${huruf}2:${huruf}${LAST_ROW}`;
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="${escapeMarkup(k.judul)}" prompt="${escapeMarkup(k.catatan)}" sqref="${di}"><formula1>"${escapeMarkup(k.pilihan.join(','))}"</formula1></dataValidation>`;
  });
  return daftar.length === 0 ? '' : `<dataValidations count="${daftar.length}">${daftar.join('')}</dataValidations>`;
}
