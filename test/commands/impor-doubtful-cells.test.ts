/** Cells that do not say what their book says, in a workbook patched by hand: each is named with its address. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeXlsx, type XlsxCell } from '../support/make-xlsx.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Row = Readonly<{
  baris: number;
  hasil: string;
  nomor: string | null;
  cela: readonly { sel: string; sebab: string }[];
  catatan: readonly string[];
}>;

const HEAD = ['No Agenda', 'Tanggal Terima', 'Nomor Surat', 'Pengirim', 'Perihal'];
const row = (no: number): XlsxCell[] => [no, { serial: 45_700 }, `${no}/X/2025`, 'Dinas Contoh', 'Permohonan'];
const STYLES =
  '<fonts count="2"><font/><font><strike/></font></fonts><cellXfs count="3"><xf/><xf numFmtId="14"/><xf fontId="1"/></cellXfs>';

/** A letter book with some rows, one cell of the first as given, and other parts of it changed. */
function book(sel: string, lain: Readonly<{ lembar?: [string, string]; buku?: [string, string] }> = {}): Uint8Array {
  const bagian = unzipSync(makeXlsx([HEAD, row(1), row(2), row(3)]));
  const change = (jalur: string, ubah: (xml: string) => string): void => {
    const lama = strFromU8(bagian[jalur] ?? new Uint8Array());
    bagian[jalur] = strToU8(ubah(lama));
  };
  change('xl/styles.xml', (xml) => xml.replace(/<cellXfs.*<\/cellXfs>/, STYLES));
  change('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<c r="C2".*?<\/c>/, sel).replace(...(lain.lembar ?? ['', ''])),
  );
  change('xl/workbook.xml', (xml) => xml.replace(...(lain.buku ?? ['', ''])));
  return zipSync(bagian);
}
const pieces = (awal: string, akhir: string) =>
  `<c r="C2" t="inlineStr"><is><r><rPr><strike/></rPr><t>${awal}</t></r><r><t>${akhir}</t></r></is></c>`;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

async function preview(isi: Uint8Array | string, nama = 'buku.xlsx') {
  t.writeFile(nama, isi);
  return t.json<Row[]>('impor', nama, '--isi', 'surat-masuk', '-n');
}

describe('a number that is none any more refuses its row', () => {
  it.each([
    [
      'made a day by the spreadsheet',
      '<c r="C2" s="1"><v>46091</v></c>',
      'dijadikan tanggal oleh Excel (10 Maret 2026)',
    ],
    ['an error', '<c r="C2" t="e"><f>NA()</f><v>#N/A</v></c>', '#N/A tanda galat'],
    ['a formula that nothing has calculated', '<c r="C2"><f>A2&amp;"/X"</f><v></v></c>', '=A2&"/X" rumus tanpa hasil'],
    ['put right by striking out', pieces('9/Y', '1/X'), '"9/Y" dicoret, tertinggal "1/X"'],
    ['struck out whole', '<c r="C2" s="2" t="inlineStr"><is><t>1/X</t></is></c>', 'dicoret di bukunya'],
    ['longer than a number can be', '<c r="C2"><v>4701234567890123456</v></c>', 'ujungnya sudah hilang'],
    ['a tick', '<c r="C2" t="b"><v>1</v></c>', '"ya" bukan nomor'],
  ])('%s', async (_, sel, sebab) => {
    const { data } = await preview(book(sel));
    expect(data.map((b) => b.hasil)).toEqual(['cacat', 'baru', 'baru']);
    expect(data[0]?.cela).toEqual([expect.objectContaining({ sel: 'C2', sebab: expect.stringContaining(sebab) })]);
  });

  it('and a formula that gives nothing is nothing', async () => {
    const { data } = await preview(book('<c r="C2" t="str"><f>""</f><v></v></c>'));
    expect(data[0]).toMatchObject({ hasil: 'baru', nomor: null });
  });

  it('in the last row of all too', async () => {
    const akhir = '<row r="5"><c r="C5" t="e"><v>#REF!</v></c></row></sheetData>';
    const { data } = await preview(book('<c r="C2"/>', { lembar: ['</sheetData>', akhir] }));
    expect(data[3]).toMatchObject({ baris: 5, hasil: 'cacat' });
  });

  it.each([
    ['10-Mar-26', 'cacat', 'dijadikan tanggal'],
    ['#REF!', 'cacat', 'tanda galat'],
    ['####', 'cacat', 'tanda galat'],
    ['10/03/2026', 'baru', 'mirip tanggal'],
    ['470/10/2026', 'baru', ''],
  ])('in a text table %s is %s', async (nomor, hasil, sebab) => {
    const { data } = await preview(`${HEAD.join(';')}\n1;12/02/2025;${nomor};Dinas Contoh;Hal\n`, 'buku.csv');
    expect(data[0]?.hasil).toBe(hasil);
    const semua = [...(data[0]?.cela ?? []).map((c) => `${c.sel} ${c.sebab}`), ...(data[0]?.catatan ?? [])];
    expect(semua.join()).toContain(sebab);
    expect(semua).toHaveLength(sebab === '' ? 0 : 1);
  });
});

it.each([
  ['a part of it', pieces('9/Y', '1/X')],
  ['all of it', '<c r="C2" s="2" t="inlineStr"><is><t>1/X</t></is></c>'],
])('what is written for mending is still struck out and still refused: %s', async (_, sel) => {
  t.writeFile('buku.xlsx', book(sel));
  await t.json('impor', 'buku.xlsx', '--isi', 'surat-masuk', '--lewati-cacat', '--sisa', 'sisa.xlsx');
  const { data } = await t.json<Row[]>('impor', 'sisa.xlsx', '--isi', 'surat-masuk', '-n');
  expect(data.map((b) => [b.hasil, b.cela[0]?.sebab.includes('dicoret')])).toEqual([['cacat', true]]);
});

it('a text that only tells loses its struck part and says so', async () => {
  const hal =
    '<c r="E2" t="inlineStr"><is><r><rPr><strike/></rPr><t>Undangan</t></r><r><t>Permohonan data</t></r></is></c>';
  const isi = book('<c r="C2"><v>1</v></c>', {
    lembar: ['<c r="E2" t="inlineStr"><is><t>Permohonan</t></is></c>', hal],
  });
  const { data } = await preview(isi);
  expect(data[0]).toMatchObject({ hasil: 'baru', catatan: ['E2 Perihal: yang dicoret ("Undangan") tidak diambil'] });
  await t.json('impor', 'buku.xlsx', '--isi', 'surat-masuk');
  const { data: buku } = await t.json<{ perihal: string }[]>('buku', 'masuk', '--tahun', '2025');
  expect(buku[0]?.perihal).toBe('Permohonan data');
});

describe('what nobody sees', () => {
  const BIASA = '<c r="C2"><v>1</v></c>';

  it('rows come in, each with a remark, and are named together', async () => {
    const { data, peringatan } = await preview(book(BIASA, { lembar: ['<row r="3">', '<row r="3" hidden="1">'] }));
    expect(data.map((b) => b.catatan)).toEqual([[], ['baris ini tersembunyi di bukunya'], []]);
    expect(peringatan.join()).toContain('Baris tersembunyi ikut dibaca: 3.');
  });

  it('a column gives way to one that is seen, else it is named', async () => {
    const satu = '<cols><col min="3" max="3" width="9" hidden="true"/></cols><sheetData>';
    const { peringatan } = await preview(book(BIASA, { lembar: ['<sheetData>', satu] }));
    expect(peringatan.join()).toContain('Kolom tersembunyi ikut dibaca: Nomor surat = C "Nomor Surat"');
    const kembar: [string, string] = [
      '<c r="E1" t="inlineStr"><is><t>Perihal',
      '<c r="E1" t="inlineStr"><is><t>No Surat',
    ];
    const dua = book(BIASA, { lembar: ['<sheetData>', satu] });
    const bagian = unzipSync(dua);
    const lembar = 'xl/worksheets/sheet1.xml';
    bagian[lembar] = strToU8(strFromU8(bagian[lembar] ?? new Uint8Array()).replace(...kembar));
    const kedua = await preview(zipSync(bagian));
    expect(kedua.data.map((b) => b.nomor)).toEqual(['Permohonan', 'Permohonan', 'Permohonan']);
    expect(kedua.peringatan.join()).not.toContain('Kolom tersembunyi');
  });

  it('a sheet is read only where no other will do, and said to be hidden', async () => {
    const { data, peringatan } = await preview(
      book(BIASA, { buku: ['sheetId="1"', 'sheetId="1" state="veryHidden"'] }),
    );
    expect(data).toHaveLength(3);
    expect(peringatan.join()).toContain('Lembar "Buku" tersembunyi di bukunya.');
  });
});
