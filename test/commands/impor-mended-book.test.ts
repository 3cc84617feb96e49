/** A book that is mended and brought in again, and what of a book has no column. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeXlsx } from '../support/make-xlsx.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const write = (nama: string, ...baris: readonly string[]): void =>
  void t.writeFile(nama, new TextEncoder().encode(baris.join('\n')));

it('rows that lack a reply get a column for each part of it, and their old reasons give way to the new ones', async () => {
  const judul = 'Lembaga;Nomor Surat;Tanggal Surat;Diterima;Perihal;Langkah;Sejak';
  write('k.csv', judul, 'RSUD Contoh;445/1;5/1/2026;6/1/2026;Hak akses;16;20/4/2026');
  await t.json('impor', 'k.csv', '--isi', 'kasus', '--lewati-cacat');
  const { ringkas } = await t.json('impor', 'k-belum-masuk.xlsx', '--isi', 'kasus', '--lewati-cacat');
  expect(ringkas).toMatchObject({ cacat: 1, tidakDipakai: [] });
  expect(ringkas.sisa).toMatch(/k-belum-masuk-2\.xlsx$/);
  const xml = strFromU8(unzipSync(t.readFile('k-belum-masuk-2.xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const kepala = [...xml.matchAll(/<c r="([A-Z]+)1"[^>]*><is><t[^>]*>([^<]*)/g)].map(([, , teks]) => teks);
  expect(kepala.slice(7)).toEqual(['Nomor balasan', 'Tanggal balasan', 'Sebab tidak masuk']);
});

it('what the register has otherwise is told where it is recorded too, and each part is named', async () => {
  const buku = (akhir: string, kedua: string) =>
    write('b.csv', 'Nomor PKS;Nomor Lembaga;Lembaga;Tanggal;Berakhir', `470/1;${kedua};RSUD Contoh;2/1/2025;${akhir}`);
  buku('1/1/2027', '445/1');
  await t.json('impor', 'b.csv', '--isi', 'pks');
  buku('1/1/2028', '99/LAIN');
  const { data, peringatan } = await t.json<{ catatan: string[] }[]>('impor', 'b.csv', '--isi', 'pks');
  expect(data[0]?.catatan).toContain(
    'berbeda dari B-001: berakhir 1 Jan 2028 (di register 1 Jan 2027), nomor lembaga 99/LAIN (di register 445/1). Bila buku yang benar: pks ralat B-001',
  );
  expect(peringatan).toContain(
    'Sudah ada, tetapi berbeda di buku ini, dan register tidak diubah: baris 2 (pks ralat B-001).',
  );
});

it('a receipt that the book does not tell is none in lists, in whichever order', async () => {
  write('b.csv', 'Nomor PKS;Lembaga;Tanggal', '470/1;RSUD Contoh;2/1/2025', '470/2;Dinas Contoh;2/1/2024');
  await t.json('impor', 'b.csv', '--isi', 'pks');
  const { data } = await t.json<{ id: string; diterima: string | null }[]>(
    ...['list', '--status', 'semua', '--urut', 'diterima'],
  );
  expect(data.map((k) => [k.id, k.diterima])).toEqual([
    ['B-002', null],
    ['B-001', null],
  ]);
});

it('numbers that an old book of letters skips are named by the audit, unless it holds a few of the letters only', async () => {
  const gaps = async () =>
    (await t.json<{ nomor: string; sebab: string; dijelaskan: boolean }[]>('buku', 'periksa', '2025')).data;
  write('s.csv', 'No Agenda;Tgl Terima;No Surat;Pengirim', '1;2/1/2025;1/A;RSUD Contoh', '4;3/1/2025;2/A;Dinas Contoh');
  await t.json('impor', 's.csv', '--isi', 'surat-masuk');
  expect(await gaps()).toMatchObject([
    { nomor: '2', sebab: 'loncat, sudah begitu di buku lama', dijelaskan: true },
    { nomor: '3' },
  ]);
  write('t.csv', 'No Agenda;Tgl Terima;No Surat;Pengirim', '90;2/2/2025;3/A;RSUD Contoh');
  await t.json('impor', 't.csv', '--isi', 'surat-masuk');
  expect(await gaps()).toMatchObject([{ nomor: '2–89', sebab: '87 nomor tidak ada: buku lama itu sebagian saja' }]);
});

it('an agenda number that a faulty row has too is told', async () => {
  write('s.csv', 'No Agenda;Tgl Terima;No Surat;Pengirim', '7;2/1/2025;1/A;RSUD Contoh', '07;entah;2/A;Dinas Contoh');
  const { data } = await t.json<{ catatan: string[] }[]>('impor', 's.csv', '--isi', 'surat-masuk', '-n');
  expect(data[0]?.catatan).toContain('nomor agenda 7 dipakai juga oleh baris 3, yang cacat');
});

it('comments beside cells are named, as they come in with no column', async () => {
  const bagian = unzipSync(
    makeXlsx([
      ['Nomor PKS', 'Lembaga', 'Tanggal'],
      ['470/1', 'RSUD Contoh', '2 Januari 2025'],
    ]),
  );
  const NS = 'http://schemas.openxmlformats.org';
  const berkas = zipSync({
    ...bagian,
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="c" Type="${NS}/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>`,
    ),
    'xl/comments1.xml': strToU8(
      `<comments xmlns="${NS}/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList><comment ref="A2" authorId="0"><text><t>dicek lagi</t></text></comment></commentList></comments>`,
    ),
  });
  t.writeFile('b.xlsx', berkas);
  const { peringatan } = await t.json('impor', 'b.xlsx', '--isi', 'pks', '-n');
  expect(peringatan).toContain('Catatan pada sel (komentar) tidak ikut: A2. Yang perlu, salin ke kolom Keterangan.');
});

it('an agreement that stands twice under two numbers is doubted, in the book and in the register', async () => {
  const judul = 'Nomor PKS;Lembaga;Tanggal;Berakhir';
  write('b.csv', judul, '470/1/24;RSUD Contoh;2/1/2024;1/1/2026', '470/1/2024;RSUD Contoh;2/1/2024;1/1/2026');
  const { data, peringatan } = await t.json<{ catatan: string[] }[]>('impor', 'b.csv', '--isi', 'pks');
  expect(data[1]?.catatan).toContain('lembaga dan masanya sama dengan baris 2, nomor 470/1/24: PKS yang sama?');
  expect(peringatan.join(' ')).toContain('hanya nomornya berbeda: baris 3.');
  write('b.csv', judul, '470/OO1/2024;RSUD Contoh;2/1/2024;1/1/2026');
  const { data: lagi } = await t.json<{ catatan: string[] }[]>('impor', 'b.csv', '--isi', 'pks', '-n');
  expect(lagi[0]?.catatan.join(' ')).toContain('sama dengan B-002');
});

it('an agenda number that the register itself gave is told', async () => {
  await t.json(
    'new',
    '--lembaga',
    'RSUD Contoh',
    '--jenis',
    'opd',
    '--nomor-surat',
    '1/R',
    '--tanggal-surat',
    '1/8/2026',
    '--hal',
    'x',
    '--lengkap',
  );
  write('s.csv', 'No Agenda;Tgl Terima;No Surat;Pengirim', '1;5/8/2026;9/K;KPU Contoh');
  const { data } = await t.json<{ catatan: string[] }[]>('impor', 's.csv', '--isi', 'surat-masuk', '-n');
  expect(data[0]?.catatan).toContain('nomor agenda 1 dipakai juga oleh kasus 2026-001');
});

it('a letter of January at the end of an old book does not begin the numbers of its year', async () => {
  const lama = Array.from({ length: 30 }, (_, i) => `${i + 1};${i + 1}/1/2025;${i}/A;RSUD Contoh`);
  write('s.csv', 'No Agenda;Tgl Terima;No Surat;Pengirim', ...lama, '31;2/1/2026;31/A;RSUD Contoh');
  const { peringatan } = await t.json('impor', 's.csv', '--isi', 'surat-masuk');
  expect(peringatan).toContain(
    '1 surat bertanggal 2026 memakai nomor lanjutan buku sebelumnya (31), jadi tidak dihitung untuk nomor agenda 2026. Periksa tahunnya.',
  );
  const baru = ['--lembaga', 'RSUD Contoh', '--jenis', 'opd', '--nomor-surat', '1/R', '--tanggal-surat', '1/8/2026'];
  const { data } = await t.json<{ agenda: object }>('new', ...baru, '--hal', 'x', '--lengkap');
  expect(data.agenda).toEqual({ nomor: 1, tahun: 2026 });
});

it('a cell over two rows holds for both, and one of several lines may have a separator in it', async () => {
  const buku = makeXlsx(
    [
      ['Nomor PKS', 'Lembaga', 'Tanggal'],
      ['470/1', 'RSUD Contoh', '2 Januari 2025'],
      ['470/2', null, '3 Januari 2025'],
    ],
    ['B2:B3'],
  );
  t.writeFile('b.xlsx', buku);
  const { data } = await t.json<{ lembaga: string }[]>('impor', 'b.xlsx', '--isi', 'pks', '-n');
  expect(data.map((b) => b.lembaga)).toEqual(['RSUD Contoh', 'RSUD Contoh']);
  write(
    'c.csv',
    'Nomor PKS;Lembaga;Tanggal;Keterangan',
    '470/1;RSUD Contoh;2/1/2025;"a; b\r\nd"',
    '470/2;RSUD Contoh;3/1/2025;',
  );
  expect((await t.json('impor', 'c.csv', '--isi', 'pks', '-n')).ringkas).toMatchObject({ baru: 2 });
});

it('a column that counts its rows is not offered for a number, and one without a heading is told when it holds something', async () => {
  const baris = [1, 2, 3].map((n) => `${n};470/${n}/2025;RSUD Contoh;${n}/1/2025;diserahkan`);
  write('b.csv', 'No Dok;Ref;Lembaga;Tanggal;', ...baris);
  const { rinci } = await t.failure('impor', 'b.csv', '--isi', 'pks');
  expect(rinci.mungkin).toEqual({ nomorKesatu: 'B' });
  write('c.csv', 'Nomor PKS;Lembaga;Tanggal;', '470/1;RSUD Contoh;2/1/2025;diserahkan');
  expect((await t.json('impor', 'c.csv', '--isi', 'pks', '-n')).ringkas.tidakDipakai).toEqual(['D']);
});
