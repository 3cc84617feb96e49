import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strToU8 } from 'fflate';
import type { OfficeSheet } from '../../office/naskah/office-sheet.ts';
import type { ReportTable } from '../../office/report/tables/report-table.ts';
import { escapeMarkup, withoutIllegalXml } from '../../text/markup.ts';
import { makeVisible } from '../../text/visible.ts';
import { F4, f4Document, PAGE_MARGIN, packed, type TableRows } from '../sheet/docx-frame.ts';

export type OfficePaper = Readonly<{
  judul: string;
  keterangan: string;
  kalimat: readonly Readonly<{ teks: string; tebal: boolean }>[];
  tabel: readonly ReportTable[];
  /** They stand on pages of their own, behind the place to sign. */
  lampiran?: readonly ReportTable[];
  lembar: OfficeSheet;
  dibuat: string;
  tanpaTandaTangan?: boolean;
}>;

const WIDTH = F4.height - 2 * PAGE_MARGIN;
const CELL_SIZE = 16; // Half points.

/** The same content gives the same bytes. */
export async function officeDocx(p: OfficePaper): Promise<Uint8Array> {
  const dokumen = f4Document({ kantor: p.lembar.kantor, judul: p.judul, size: 20 }, [
    ...letterhead(p.lembar),
    line(p.judul, { bold: true, size: 28, before: 200 }),
    line(p.keterangan, { size: 18, after: 120 }),
    ...p.kalimat.map((k) => line(`${k.tebal ? '!' : '•'} ${k.teks}`, { bold: k.tebal, after: 40 })),
    ...p.tabel.flatMap(tableWithTitle),
    ...(p.tanpaTandaTangan ? [] : signatureLines(p.lembar)),
    ...(p.lampiran
      ? [line('Lampiran', { bold: true, size: 24, newPage: true }), ...p.lampiran.flatMap(tableWithTitle)]
      : []),
  ]);
  return packed(dokumen, p.dibuat, rowsOfTables([...p.tabel, ...(p.lampiran ?? [])]));
}

const safe = (teks: string): string => withoutIllegalXml(makeVisible(teks));

type LineLook = Readonly<{
  bold?: boolean;
  size?: number;
  before?: number;
  after?: number;
  left?: number;
  near?: boolean;
  newPage?: boolean;
}>;

const line = (teks: string, { bold, size, before, after, left, near, newPage }: LineLook = {}): Paragraph =>
  new Paragraph({
    keepNext: near ?? false,
    pageBreakBefore: newPage ?? false,
    indent: { left: left ?? 0 },
    spacing: { before: before ?? 0, after: after ?? 0 },
    children: [new TextRun({ text: safe(teks), ...(bold && { bold }), ...(size && { size }) })],
  });

const letterhead = ({ kop }: OfficeSheet): readonly Paragraph[] =>
  kop.map(
    (teks, i) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        ...(i === kop.length - 1 && {
          border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 4, color: '000000' } },
        }),
        children: [new TextRun({ text: safe(teks), bold: i <= 1, size: i === 1 ? 28 : i === 0 ? 24 : 18 })],
      }),
  );

function tableWithTitle(t: ReportTable): readonly (Paragraph | Table)[] {
  const { judul, kolom, baris, kosong } = t;
  const kepala = line(judul, { bold: true, before: 240, after: 60, near: baris.length > 0 });
  if (baris.length === 0) return [kepala, line(kosong)];
  const lebar = columnWidths(kolom, baris);
  const atas = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolom.map(
      (k, i) =>
        new TableCell({
          width: { size: lebar[i] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment: k.angka ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [new TextRun({ text: safe(k.judul), size: CELL_SIZE, bold: true })],
            }),
          ],
        }),
    ),
  });
  const tabel = new Table({
    margins: { left: 60, right: 60 },
    rows: [atas],
    columnWidths: [...lebar],
    width: { size: 100, type: WidthType.PERCENTAGE },
  });
  return [kepala, tabel];
}

/** Those of each table, as the library writes them: a large office has thousands. */
const rowsOfTables = (semua: readonly ReportTable[]): readonly TableRows[] =>
  semua
    .filter(({ baris }) => baris.length > 0)
    .map(({ kolom, baris }) => {
      const lebar = columnWidths(kolom, baris);
      const ukuran = `<w:sz w:val="${CELL_SIZE}"/><w:szCs w:val="${CELL_SIZE}"/>`;
      const sel = (teks: string, i: number): string =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${lebar[i] ?? 0}"/></w:tcPr><w:p><w:pPr><w:jc w:val="${kolom[i]?.angka ? 'right' : 'left'}"/></w:pPr><w:r><w:rPr><w:b w:val="false"/><w:bCs w:val="false"/>${ukuran}</w:rPr><w:t xml:space="preserve">${escapeMarkup(safe(teks))}</w:t></w:r></w:p></w:tc>`;
      return baris.map((b) => strToU8(`<w:tr>${kolom.map((_, i) => sel(b[i] ?? '', i)).join('')}</w:tr>`));
    });

/** Widths go by the longest texts, within bounds. */
function columnWidths(kolom: ReportTable['kolom'], baris: ReportTable['baris']): readonly number[] {
  const luas = kolom.map((k, i) => {
    const kata = Math.max(...k.judul.split(' ').map((x) => x.length));
    const isi = baris.reduce((n, b) => Math.max(n, (b[i] ?? '').length), 0);
    return Math.max(kata + 1, Math.min(44, Math.max(isi, k.judul.length / 2)), 6);
  });
  const semua = luas.reduce((a, b) => a + b, 0);
  return luas.map((n) => Math.round((WIDTH * n) / semua));
}

function signatureLines({ tempatTanggal, penandatangan: p }: OfficeSheet): readonly Paragraph[] {
  const left = Math.round(WIDTH * 0.62);
  const near = true;
  return [
    line(tempatTanggal, { left, before: 480, near }),
    line(`${p.jabatan},`, { left, after: 1100, near }),
    line(p.nama ?? '............................................', { left, bold: p.nama !== null, near }),
    ...(p.pangkat ? [line(p.pangkat, { left, near })] : []),
    ...(p.nip ? [line(`NIP. ${p.nip}`, { left })] : []),
  ];
}
