/** What the office knows besides its cases, as files: what the screen tells, read back by other code. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBook } from '../../src/papers/book/read-book.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Contoh', 'nomor-surat': '1' }), '--lengkap');
  await t.json('new', ...completeSuratFlags({ lembaga: 'R.S.U.D. Contoh', 'nomor-surat': '2' }), '--lengkap');
  await t.json('libur', 'tambah', '23/12/2027', 'Pindah kantor');
  await t.json('pejabat', 'tambah', '--nama', 'Dra. Contoh', '--peran', 'kepala-dinas', '--mulai', '1/1/2026');
  await t.json('pejabat', 'akhiri', 'Dra. Contoh', '--sampai', '31/7/2026', '--alasan', 'pensiun');
});
afterAll(() => t.close());

/** Of a semicolon CSV without quoted semicolons. */
const csvRows = (nama: string): readonly (readonly string[])[] =>
  t
    .readFile(nama)
    .toString()
    .replace(/^\u{feff}/u, '')
    .trimEnd()
    .split('\r\n')
    .map((baris) => baris.split(';').map((sel) => sel.replace(/^"(.*)"$/, '$1')));

it.each([
  [
    ['lembaga'],
    ['Nama lembaga', 'Jenis lembaga', 'Ejaan lain', 'Kasus', 'Kasus aktif', 'PKS', 'PKS berlaku', 'Kasus terakhir'],
    [['R.S.U.D. Contoh', 'RSUD/BLUD', 'RSUD Contoh', '2', '2', '0', '0', '2026-002']],
  ],
  [
    ['libur', '2027'],
    ['Tanggal', 'Nama libur', 'Jenis', 'Sumber'],
    [['2027-12-23', 'Pindah kantor', 'ditambahkan kantor', '']],
  ],
  [
    ['pejabat'],
    ['Nama', 'Jabatan', 'NIP', 'Pangkat', 'Akun', 'Mulai', 'Sampai', 'Menjabat'],
    [['Dra. Contoh', 'Kepala Dinas', '', '', '', '2026-01-01', '2026-07-31', 'tidak']],
  ],
])('%j', async (perintah, kepala, baris) => {
  const [satu = ''] = perintah;
  const { ringkas, data } = await t.json<unknown[]>(...perintah, '--ke', `${satu}.csv`);
  expect(ringkas.berkas).toContain(`${satu}.csv`);
  const [judul, ...isi] = csvRows(`${satu}.csv`);
  expect(judul).toEqual(kepala);
  expect(isi).toHaveLength(data.length);
  for (const b of baris) expect(isi).toContainEqual(b);
  await t.json(...perintah, '--ke', `${satu}.xlsx`);
  const [lembar] = await readBook(`${satu}.xlsx`, t.readFile(`${satu}.xlsx`));
  const sel = lembar?.baris.slice(5).map((b) => judul?.map((_, i) => textOf(b[i] ?? null)));
  expect(sel).toEqual(isi);
});

const textOf = (sel: unknown): string =>
  sel === null ? '' : typeof sel === 'object' ? (sel as { hari: string }).hari : String(sel);

it('one institution alone, and never over a file', async () => {
  await t.run(['lembaga', 'RSUD', '--ke', 'satu.csv', '--pemisah', 'titik-koma']);
  expect(csvRows('satu.csv')).toHaveLength(2);
  expect(await t.failure('lembaga', '--ke', 'satu.csv')).toMatchObject({ kode: 'BERKAS_SUDAH_ADA', keluar: 4 });
  await t.json('lembaga', '--ke', 'lagi.csv', '-n');
  expect(() => t.readFile('lagi.csv')).toThrow();
});
