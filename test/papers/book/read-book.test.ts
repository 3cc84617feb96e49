import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { withoutEmptyTails } from '../../../src/papers/book/empty-tail.ts';
import { readBook } from '../../../src/papers/book/read-book.ts';
import { makeXlsx } from '../../support/make-xlsx.ts';

const TABEL = 'Nomor;Lembaga;Kota\n1;Dinas “Contoh”;Yogyakarta\n2;Klinik Caf\u00e9; \n';
const ISI = [
  ['Nomor', 'Lembaga', 'Kota'],
  ['1', 'Dinas “Contoh”', 'Yogyakarta'],
  ['2', 'Klinik Café', null],
];
const utf8 = (teks: string) => new TextEncoder().encode(teks);
const utf16 = (teks: string, mark = true) => new Uint8Array(Buffer.from((mark ? '\u{feff}' : '') + teks, 'utf16le'));
const swapped = (isi: Uint8Array) => new Uint8Array(Buffer.from(isi).swap16());
const windows = (teks: string) =>
  Uint8Array.from([...teks].map((h) => ({ '“': 0x93, '”': 0x94 })[h] ?? h.charCodeAt(0)));

describe('a text table is the same, whatever program wrote it', () => {
  it.each([
    ['Excel in Indonesian: BOM and CRLF', utf8(`\u{feff}${TABEL.replaceAll('\n', '\r\n')}`)],
    ['Google Sheets: commas', utf8(TABEL.replaceAll(';', ','))],
    ['LibreOffice: everything quoted', utf8(TABEL.replace(/[^;\n]+/g, '"$&"'))],
    ['tabs', utf8(TABEL.replaceAll(';', '\t'))],
    ['UTF-16 with its mark', utf16(TABEL)],
    ['UTF-16 without', utf16(TABEL, false)],
    ['UTF-16, the other way round', swapped(utf16(TABEL))],
    ['Windows-1252', windows(TABEL)],
  ])('%s', async (_, isi) => {
    const [lembar] = await readBook('buku.csv', isi);
    expect(lembar?.baris).toEqual(ISI);
  });

  it('with the separator named in a first line of its own, which keeps its number', async () => {
    const [lembar] = await readBook('buku.csv', utf8(`sep=;\r\n${TABEL}`));
    expect(lembar?.baris).toEqual([[], ...ISI]);
  });

  it('keeps line breaks inside quotes, and empty rows between others but not at the end', async () => {
    const [lembar] = await readBook('buku.csv', utf8('a;b\n"x\ny";1\n\nz;2\n\n;\n'));
    expect(lembar?.baris).toEqual([['a', 'b'], ['x\ny', '1'], [null], ['z', '2']]);
  });
});

it.each([
  ['one that opens a cell and one that closes another', 'a;b\n"RSUD;1\nBank;2\nUniv";3\nKlinik;4\n', 'baris 4'],
  ['one before a cell in quotes', 'a;b\n1;"x\n"2";y"\n', 'baris 3'],
  ['one inside a line', 'a;b\nRSUD "Contoh;1\nBank;2\n', 'baris 2'],
  ['one never closed', 'a;b\n"RSUD;1\nBank;2\n', 'tidak berpasangan'],
])('a stray quotation mark swallows no row of a text table: %s', async (_, teks, sebab) => {
  const galat = await readBook('buku.csv', utf8(teks)).catch((e: unknown) => e);
  expect(galat).toMatchObject({ kode: 'BUKU_TIDAK_TERBACA', message: expect.stringContaining(sebab) });
  expect(await readBook('buku.csv', utf8('a;b\nRSUD "Contoh" ;1\n"x\ny";"""z"""\n'))).toHaveLength(1);
});

it('a spreadsheet keeps the place of every cell, and its days', async () => {
  const isi = makeXlsx([[], [null, 'Tanggal', 'Nomor'], [null, { serial: 43_602 }, 470.1]]);
  expect((await readBook('buku.xlsx', isi))[0]).toEqual({
    nama: 'Buku',
    baris: [
      [null, null, null],
      [null, 'Tanggal', 'Nomor'],
      [null, { hari: '2019-05-17' }, 470.1],
    ],
  });
});

describe('what is no book is refused in words', () => {
  const ole = (teks = '') => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(teks, 'utf16le')]);
  const bomb = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000),
  });
  it.each([
    ['nothing', new Uint8Array(), 'kosong'],
    ['an .xls under another name', ole(), 'buku Excel lama (.xls)'],
    ['one behind a password', ole('xEncryptedPackage'), 'dikunci dengan kata sandi'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 0, 0]), 'bukan buku Excel'],
    ['another zip', zipSync({ 'content.xml': strToU8('<office/>') }), 'bukan buku Excel'],
    ['half a spreadsheet', makeXlsx([['a', 'b']]).slice(0, 700), 'rusak atau terpotong'],
    ['a bomb', bomb, 'dimampatkan secara tidak wajar'],
    ['a table that is too wide', utf8(`${'a;'.repeat(300)}\n`), '301 kolom'],
  ])('%s', async (_, isi, sebab) => {
    const galat = await readBook('buku.xlsx', isi).catch((e: unknown) => e);
    expect(galat).toBeInstanceOf(Failure);
    expect((galat as Failure).kode).toBe('BUKU_TIDAK_TERBACA');
    expect((galat as Failure).message).toContain(sebab);
  });
});

describe('a cell far from the table', () => {
  const withCell = (di: string, sel = 'x') => {
    const bagian = unzipSync(makeXlsx([['Nomor'], ['1']]));
    const xml = strFromU8(bagian['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const baris = `<row r="${di.replace(/\D/g, '')}"><c r="${di}" t="inlineStr"><is><t>${sel}</t></is></c></row>`;
    const jadi = xml.replace('</sheetData>', `${baris}</sheetData>`);
    return zipSync({ ...bagian, 'xl/worksheets/sheet1.xml': strToU8(jadi) });
  };

  it.each(['XFD1048576', 'A1048576', 'XFD9'])(
    '%s is refused by its name, before a table is built up to it',
    async (di) => {
      await expect(readBook('buku.xlsx', withCell(di))).rejects.toMatchObject({
        kode: 'BUKU_TIDAK_TERBACA',
        message: expect.stringContaining(`sel ${di} berisi sesuatu`),
      });
    },
  );

  it('is nothing where it holds nothing', async () => {
    const [lembar] = await readBook('buku.xlsx', withCell('C9000', ' '));
    expect(lembar?.baris).toHaveLength(2);
  });
});

describe('rows that hold nothing but a format', () => {
  const [sheet, asal] = [
    'xl/worksheets/sheet1.xml',
    makeXlsx([
      ['Nomor', 'Lembaga'],
      ['1', 'Klinik'],
    ]),
  ];
  const berisi = strFromU8(unzipSync(asal)[sheet] ?? new Uint8Array());
  const kosong = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 5}" s="3"><c r="A${i + 5}" s="3"/></row>`);
  const ended = (baris: string) =>
    zipSync({ ...unzipSync(asal), [sheet]: strToU8(berisi.replace('</sheetData>', `${baris}</sheetData>`)) });
  const sizeOf = (isi: Uint8Array) => unzipSync(isi)[sheet]?.length ?? 0;

  it.each([
    ['below the last row', '', undefined],
    ['below a formula that was never calculated', '<row r="3"><c r="A3"><f>A1</f></c></row>', ['=A1']],
    ['below one shared by its neighbour', '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>', ['=rumus']],
  ])('%s are not handed to the reader', async (_, terakhir, ketiga) => {
    const ringan = withoutEmptyTails(ended(terakhir + kosong.join('')));
    expect(sizeOf(ringan)).toBe(berisi.length + terakhir.length);
    expect((await readBook('buku.xlsx', ringan))[0]?.baris[2]?.slice(0, 1)).toEqual(ketiga);
  });

  it('go also where the sheet holds nothing else, and a short tail is left as it is', () => {
    const xml = `<worksheet><sheetData>${kosong.join('')}</sheetData></worksheet>`;
    expect(sizeOf(withoutEmptyTails(zipSync({ [sheet]: strToU8(xml) })))).toBe(xml.length - kosong.join('').length);
    const pendek = ended(kosong[0] ?? '');
    expect(withoutEmptyTails(pendek)).toBe(pendek);
  });
});

it('a web page under the name of a book is named as such', async () => {
  const halaman = utf8('<html><body><table><tr><td>"1</td></tr></table></body></html>');
  await expect(readBook('dari-html.xlsx', halaman)).rejects.toMatchObject({
    message: expect.stringContaining('halaman web'),
  });
});
