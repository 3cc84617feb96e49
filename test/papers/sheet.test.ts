import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type Buku, bukuCell } from '../../src/office/buku/buku.ts';
import { xmlDefect } from '../../src/papers/docx/parts/well-formed.ts';
import { printBuku } from '../../src/papers/sheet/print-buku.ts';
import type { BukuSheet } from '../../src/papers/sheet/sheet.ts';
import fc from '../seeded.ts';

const bukuRow = (noSurat: string, lagi: Partial<Buku['baris'][number]> = {}): Buku['baris'][number] => ({
  sel: { noAgenda: bukuCell(1), tgl: bukuCell('2026-08-19'), noSurat: bukuCell(noSurat) },
  pada: '2026-08-19',
  batal: null,
  ...lagi,
});
const sheetOf = (...isi: Buku['baris']): BukuSheet => ({
  buku: {
    kode: 'masuk',
    judul: 'Register surat masuk 2026',
    kolom: [
      { kunci: 'noAgenda', judul: 'No. agenda', jenis: 'angka', lebar: 8 },
      { kunci: 'tgl', judul: 'Tgl', jenis: 'tanggal', lebar: 12 },
      { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 20 },
    ],
    baris: isi,
  },
  kantor: 'Dinas <Contoh> & "Rekan"',
  keterangan: 'SOP 470/08',
  dibuat: '2026-08-19T10:15:00+07:00',
});
const sheetParts = async (format: 'xlsx' | 'docx', l: BukuSheet) => unzipSync(await printBuku(format, l));
const partText = async (format: 'xlsx' | 'docx', nama: string, l: BukuSheet) =>
  strFromU8((await sheetParts(format, l))[nama]!);
const worksheetText = (l: BukuSheet) => partText('xlsx', 'xl/worksheets/sheet1.xml', l);

describe('a spreadsheet, read back by another library', () => {
  test('numbers are numbers, days are days, texts stay the texts they were', async () => {
    const dengan = sheetOf(
      bukuRow('445/1'),
      bukuRow('=1+1', {
        sel: { noAgenda: bukuCell(2), tgl: bukuCell('2026-02-28T07:30:00+07:00'), noSurat: bukuCell('=1+1') },
      }),
    );
    const isi = await readSheet(Buffer.from(await printBuku('xlsx', dengan)));
    expect(isi.slice(4, 7)).toEqual([
      ['No. agenda', 'Tgl', 'No. surat', 'Keterangan'],
      [1, new Date('2026-08-19T00:00:00Z'), '445/1', null],
      [2, new Date('2026-02-28T07:30:00Z'), '=1+1', null],
    ]);
  });

  test('a day with its time has room beside one without, and a text that wraps the height of its lines', async () => {
    const jam = { sel: { ...bukuRow('b').sel, tgl: bukuCell('2026-08-19T07:30:00+07:00') } };
    const lebar = async (...isi: Buku['baris']) =>
      /<col min="2" max="2" width="(\d+)"/.exec(await worksheetText(sheetOf(...isi)))?.[1];
    expect([await lebar(bukuRow('a')), await lebar(bukuRow('a'), bukuRow('b', jam))]).toEqual(['12', '17']);
    const xml = await worksheetText(
      sheetOf(bukuRow('pendek'), bukuRow('dua puluh huruf atau lebih, tiga baris, tak lebih')),
    );
    expect([6, 7].map((no) => new RegExp(`<row r="${no}" ht="(\\d+)"`).exec(xml)?.[1])).toEqual(['15', '41']);
  });

  test('what was corrected stands struck in a row above, with its kind; an entry taken back is struck whole', async () => {
    const diralat = {
      sel: { ...bukuRow('b').sel, tgl: bukuCell('2026-08-19', ['2026-08-18']), noSurat: bukuCell('b', ['x', 'a']) },
    };
    const xml = await worksheetText(sheetOf(bukuRow('b', diralat), bukuRow('c', { batal: 'batal: salah daftar' })));
    const isi = await readSheet(Buffer.from(await printBuku('xlsx', sheetOf(bukuRow('b', diralat)))));
    expect(isi.slice(5, 8)).toEqual([
      [null, new Date('2026-08-18T00:00:00Z'), 'x', 'semula'],
      [null, null, 'a', 'semula'],
      [1, new Date('2026-08-19T00:00:00Z'), 'b', 'diralat'],
    ]);
    expect(xml).toContain('<c r="C6" s="7" t="inlineStr">'); // struck text
    expect(xml).toContain('<c r="B6" s="8">'); // struck day
    expect(xml).toContain('<c r="C8" s="3" t="inlineStr">'); // as it is now
    expect(xml).toContain('<c r="C9" s="7" t="inlineStr">');
    expect(xml).toContain('batal: salah daftar');
  });

  test('no formula anywhere, whatever a cell begins with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', '\t=', '\r\n='), fc.string(), async (awal, ekor) => {
        const xml = await worksheetText(sheetOf(bukuRow(`${awal}${ekor}`)));
        expect(xml).not.toMatch(/<f[ >]/);
        expect(xml).toContain('<c r="C6" s="3" t="inlineStr">');
      }),
      { numRuns: 50 },
    );
  });

  test('the header is frozen and repeated, the page is F4 across', async () => {
    const xml = await worksheetText(sheetOf(bukuRow('1')));
    expect(xml).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toMatch(/<pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(await partText('xlsx', 'xl/workbook.xml', sheetOf())).toContain('masuk!$5:$5');
  });
});

test.each(['xlsx', 'docx'] as const)(
  'every part of a %s is well-formed, whatever a letter is called',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (nomor) => {
        for (const [nama, isi] of Object.entries(await sheetParts(format, sheetOf(bukuRow(nomor)))))
          expect([nama, xmlDefect(isi)]).toEqual([nama, null]);
      }),
      { numRuns: format === 'docx' ? 15 : 60 },
    );
  },
);

test.each(['xlsx', 'csv', 'docx', 'html'] as const)(
  'the same book gives the same %s, byte for byte',
  async (format) => {
    const l = sheetOf(bukuRow('1'));
    expect(Buffer.compare(await printBuku(format, l), await printBuku(format, l))).toBe(0);
  },
);

test('a Word book says what was corrected, struck through, and whose clock it is', async () => {
  const l = sheetOf(bukuRow('b', { sel: { ...bukuRow('b').sel, noSurat: bukuCell('b', ['a']) } }));
  const batal = { ...bukuRow('c'), batal: 'salah ketik' };
  const xml = await partText('docx', 'word/document.xml', {
    ...l,
    buku: { ...l.buku, baris: [...l.buku.baris, batal] },
  });
  const dicoret = [...xml.matchAll(/<w:strike( w:val="false")?\/>(?:(?!<w:strike).)*?<w:t[^>]*>([abc]) ?<\/w:t>/gs)];
  expect(dicoret.map(([, tidak, teks]) => [teks, !tidak])).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
  ]);
  expect(await partText('docx', 'docProps/core.xml', l)).toContain('2026-08-19T10:15:00+07:00</dcterms:created>');
});

test('a page of HTML holds text as text, struck text as struck', async () => {
  const l = sheetOf(bukuRow('<script>x</script>', { sel: { ...bukuRow('b').sel, noSurat: bukuCell('<b>', ['<i>']) } }));
  const html = new TextDecoder().decode(await printBuku('html', l));
  expect(html).toContain('<del>&lt;i&gt;</del><br>&lt;b&gt;');
  expect(html).toContain('Dinas &lt;Contoh&gt; &amp; &quot;Rekan&quot;');
  expect(html).not.toMatch(/<script|https?:/);
});

test('CSV keeps days as they sort, and says what was before in a column of its own', async () => {
  const l = sheetOf(bukuRow('b', { sel: { ...bukuRow('b').sel, noSurat: bukuCell('=b', ['a']) } }));
  const [, satu] = new TextDecoder().decode(await printBuku('csv', l)).split('\r\n');
  expect(satu).toBe(`1;2026-08-19;'=b;diralat;"No. surat: a"`);
});

test('CSV for an Indonesian Excel: a BOM, semicolons, a time that it reads as one; other separators on request', async () => {
  const jam = bukuRow('lama -3 hari; +62', {
    sel: { ...bukuRow('-3 hari; +62').sel, tgl: bukuCell('2026-08-19T07:30:00+07:00') },
  });
  const csv = (pemisah?: ',' | 'tab') =>
    printBuku('csv', sheetOf(jam), pemisah).then((isi) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(isi).split('\r\n'),
    );
  expect((await csv())[0]).toBe('\u{feff}"No. agenda";Tgl;"No. surat";Keterangan;Semula');
  expect((await csv())[1]).toBe(`1;"2026-08-19 07:30";"'-3 hari; +62";;`);
  expect((await csv(','))[1]).toBe(`1,"2026-08-19 07:30","'-3 hari; +62",,`);
  expect((await csv('tab'))[1]).toBe(`1\t"2026-08-19 07:30"\t"'-3 hari; +62"\t\t`);
});

/** A letter as long as it may be, with a last word that is looked for. */
const LONG_TEXT = `${'permohonan pemanfaatan data kependudukan '.repeat(48)}AKHIRNYA`;

test('no row of a spreadsheet is higher than Excel can show, and a long text has room for all of its letters', async () => {
  const xml = await worksheetText(sheetOf(bukuRow(LONG_TEXT), bukuRow('pendek')));
  const tinggi = [...xml.matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, ht]) => Number(ht));
  const lebar = Number(/<col min="3" max="3" width="(\d+)"/.exec(xml)?.[1]);
  expect(Math.max(...tinggi)).toBeLessThanOrEqual(409);
  expect((Math.max(...tinggi) / 13) * lebar).toBeGreaterThan(LONG_TEXT.length);
  expect(tinggi.at(-1)).toBe(15);
  // Excel takes a height only where it is said to be one's own.
  expect(xml.match(/ ht="/g)).toHaveLength(xml.match(/ ht="\d+" customHeight="1"/g)?.length ?? 0);
});

test('days and numbers of a spreadsheet stand clear of the text of the next column', async () => {
  const gaya = (await partText('xlsx', 'xl/styles.xml', sheetOf())).split('<cellXfs')[1] ?? '';
  const letak = [...gaya.matchAll(/numFmtId="(\d+)"[^>]*><alignment horizontal="(\w+)"/g)].map(
    ([, f, h]) => `${f} ${h}`,
  );
  expect(letak.slice(0, 4)).toEqual(['49 left', '164 left', '165 left', '0 center']);
});

test('what is a code in the facts is a word in every format of a book', async () => {
  const l = sheetOf(
    bukuRow('web-portal', { sel: { ...bukuRow('a').sel, noSurat: bukuCell('web-portal', ['biometrik']) } }),
  );
  const kolom = l.buku.kolom.map((k) => (k.kunci === 'noSurat' ? { ...k, kata: (n: string) => `kata ${n}` } : k));
  const kata = { ...l, buku: { ...l.buku, kolom } };
  const semua = [
    await worksheetText(kata),
    await partText('docx', 'word/document.xml', kata),
    new TextDecoder().decode(await printBuku('csv', kata)),
    new TextDecoder().decode(await printBuku('html', kata)),
  ];
  for (const isi of semua) {
    expect(isi.match(/kata web-portal/g)).toHaveLength(1);
    expect(isi.match(/kata biometrik/g)).toHaveLength(1);
  }
});

describe('a Word book', () => {
  const rowsOf = async (...isi: Buku['baris']) =>
    [...(await partText('docx', 'word/document.xml', sheetOf(...isi))).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([b]) => b);

  test('keeps short rows whole; one that is long goes on overleaf, or its end would be lost', async () => {
    const [, pendek, panjang] = await rowsOf(bukuRow('pendek'), bukuRow(LONG_TEXT));
    expect(pendek).toMatch(/<w:cantSplit\/>/);
    expect(panjang).toContain('AKHIRNYA');
    expect(panjang).not.toMatch(/<w:cantSplit\/>|<w:cantSplit w:val="true"/);
  });

  test('has room for each day in one line, and fills the page', async () => {
    const xml = await partText('docx', 'word/document.xml', sheetOf(bukuRow('1')));
    const lebar = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) => Number(w));
    const limaEm = 5 * 8 * 20; // ten letters of a day in Arial 8, in twentieths of a point
    expect(lebar[1]).toBeGreaterThan(limaEm + 2 * 60);
    const penuh = 18_709 - 2 * 680;
    expect(lebar.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(penuh);
    expect(lebar.reduce((a, b) => a + b, 0)).toBeGreaterThan(penuh - 20);
  });

  test('names the office as its author, and no program', async () => {
    const inti = await partText('docx', 'docProps/core.xml', sheetOf(bukuRow('1')));
    expect(inti).toMatch(/<dc:creator>Dinas &lt;Contoh&gt; &amp; (?:"|&quot;)Rekan(?:"|&quot;)<\/dc:creator>/);
    expect(inti).toContain('<dc:title>Register surat masuk 2026</dc:title>');
    expect(inti).not.toMatch(/pks|un-?named|docx/i);
  });
});

test('a spreadsheet names the office as its author, and no program', async () => {
  const inti = await partText('xlsx', 'docProps/core.xml', sheetOf(bukuRow('1')));
  expect(inti).toContain('<dc:title>Register surat masuk 2026</dc:title>');
  expect(inti).toContain('<dc:creator>Dinas &lt;Contoh&gt; &amp; &quot;Rekan&quot;</dc:creator>');
  expect(inti).not.toMatch(/pks|created|modified/i);
});

test.each(['xlsx', 'docx'] as const)('a book as %s is the same bytes wherever the machine stands', async (format) => {
  const asal = process.env.TZ;
  const hasil = new Set<string>();
  for (const zona of ['UTC', 'Pacific/Kiritimati', 'America/New_York']) {
    process.env.TZ = zona;
    hasil.add(Buffer.from(await printBuku(format, sheetOf(bukuRow('a')))).toString('base64'));
  }
  if (asal === undefined) delete process.env.TZ;
  else process.env.TZ = asal;
  expect(hasil.size).toBe(1);
});

test('a printed book keeps numbers of letters whole, or breaks them at a slash where its columns are many', async () => {
  const lebar = async (banyak: number): Promise<number> => {
    const { buku, ...lain } = sheetOf(bukuRow('470/1/PKS/DUKCAPIL/2026'));
    const kosong = Array.from({ length: banyak }, (_, i) => ({
      ...{ kunci: `k${i}`, judul: 'Keterangan', jenis: 'teks' as const, lebar: 60 },
    }));
    const xml = await partText('docx', 'word/document.xml', {
      ...lain,
      buku: { ...buku, kolom: [...buku.kolom, ...kosong] },
    });
    return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) => Number(w))[2] ?? 0;
  };
  const seluruh = '470/1/PKS/DUKCAPIL/2026'.length;
  const terpanjang = 'DUKCAPIL/2026'.length;
  const [sedikit, banyak] = [await lebar(3), await lebar(13)];
  // A letter of Arial is at least half an em: 8 and 7 points.
  expect(sedikit).toBeGreaterThan(seluruh * 0.5 * 160);
  expect(banyak).toBeGreaterThan(terpanjang * 0.5 * 140);
  expect(banyak).toBeLessThan(seluruh * 0.5 * 140);
});
