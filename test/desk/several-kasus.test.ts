import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Row = { id: string; hasil: { id: string; langkah: { no: number } } | null; galat: { kode: string } | null };

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  for (const n of ['1', '2', '3']) await t.json('new', ...completeSuratFlags({ 'nomor-surat': n }), '--lengkap', '-y');
});

const langkah = async (id: string) => (await t.json<{ langkah: { no: number } }>('show', id)).data.langkah.no;

it('records each case by itself, and exits with the first refusal', async () => {
  await t.json('batal', '2', '--alasan', 'salah daftar');
  const { keluar, out } = await t.run(['advance', '1', '2', '99', '3', '--lengkap', '--json']);
  const { skema, data, ringkas } = JSON.parse(out);
  expect([keluar, skema, ringkas]).toEqual([4, 'pks.kasus-banyak', { kasus: 4, tercatat: 2, ditolak: 2 }]);
  expect((data as Row[]).map((b) => [b.id, b.hasil?.langkah.no ?? null, b.galat?.kode ?? null])).toEqual([
    ['2026-001', 3, null],
    ['2026-002', null, 'KASUS_DITUTUP'],
    ['99', null, 'KASUS_TIDAK_ADA'],
    ['2026-003', 3, null],
  ]);
  t.close();
});

it('takes a case named twice once, and the same key once for each case', async () => {
  await t.json('advance', '1', '2', '2026-001', '--lengkap', '--kunci', 'tumpukan');
  await t.json('advance', '1', '2', '3', '--lengkap', '--kunci', 'tumpukan');
  expect([await langkah('1'), await langkah('2'), await langkah('3')]).toEqual([3, 3, 3]);
  expect((await t.failure('advance', '1', '--lengkap', '--kunci', 'tumpukan-2026-001', '--menit', '3')).kode).toBe(
    'KUNCI_LAIN_ISI',
  );
  t.close();
});

it('refuses a version, which is of one case', async () => {
  expect((await t.failure('advance', '1', '2', '--lengkap', '--versi', '1')).kode).toBe('PEMAKAIAN_SALAH');
  expect(await langkah('1')).toBe(2);
  t.close();
});

it('asks nothing in between, even at a terminal', async () => {
  const failed = () => Promise.reject(new Error('asked'));
  t.ask = { text: failed, choose: failed, tick: failed, confirm: failed, withWayBack: () => t.ask! };
  const { keluar } = await t.run(['advance', '1', '3']);
  expect(keluar).toBe(2);
  t.close();
});

type Drafted = { id: string; hasil: { naskah: string; versi: number; salinan: string | null } | null };

it('draws up one document for several cases, each a version of its own', async () => {
  mkdirSync(join(t.folder, 'keluar'));
  const diketik = ['draft', '1', '3', '--naskah', 'tanda-terima', '--ke', 'keluar', '--kunci', 'tumpukan'];
  const { data, skema } = await t.json<Drafted[]>(...diketik);
  expect(skema).toBe('pks.kasus-banyak');
  expect(data.map((b) => [b.id, b.hasil?.naskah, b.hasil?.versi])).toEqual([
    ['2026-001', 'tanda-terima', 1],
    ['2026-003', 'tanda-terima', 1],
  ]);
  expect(readdirSync(join(t.folder, 'keluar')).sort()).toEqual([
    '2026-001-tanda-terima-v1.docx',
    '2026-003-tanda-terima-v1.docx',
  ]);
  await t.json(...diketik);
  const { riwayat } = (await t.json<{ riwayat: { jenis: string }[] }>('show', '1')).data;
  expect(riwayat.filter((k) => k.jenis === 'Dikonsep')).toHaveLength(1);
  t.close();
});

it('makes the PDFs of several cases by one LibreOffice, and a refusal of one holds back no other', async () => {
  copyFileSync(new URL('../papers/fake-soffice.mjs', import.meta.url), join(t.folder, 'soffice.mjs'));
  chmodSync(join(t.folder, 'soffice.mjs'), 0o755);
  t.variabel = { PKS_SOFFICE: join(t.folder, 'soffice.mjs') };
  t.writeFile('cara.txt', new TextEncoder().encode('tanpa-kedua'));
  mkdirSync(join(t.folder, 'keluar'));
  const diketik = ['draft', '1', '99', '3', '--naskah', 'tanda-terima', '--pdf', '--ke', 'keluar', '--json'];
  const { keluar, out } = await t.run(diketik);
  const galat = (JSON.parse(out).data as Row[]).map((b) => b.galat?.kode ?? null);
  expect([keluar, galat]).toEqual([3, [null, 'KASUS_TIDAK_ADA', 'PDF_GAGAL']]);
  const pdf = '2026-001-tanda-terima-v1.pdf';
  expect(readdirSync(join(t.folder, 'keluar'))).toEqual([pdf]);
  expect(
    t
      .readFile('keluar', pdf)
      .toString()
      .match(/naskah-\d\.docx/g),
  ).toEqual(['naskah-0.docx', 'naskah-1.docx']);
  const dikonsep = async (id: string) =>
    (await t.json<{ riwayat: { jenis: string }[] }>('show', id)).data.riwayat.filter((k) => k.jenis === 'Dikonsep');
  expect([(await dikonsep('1')).length, (await dikonsep('3')).length]).toEqual([1, 0]);
  t.close();
});

it('says once to people what holds for several, and of each in the JSON', async () => {
  const diketik = ['draft', '1', '2', '3', '--naskah', 'tanda-terima'];
  const { err } = await t.run(diketik);
  expect(err.match(/Nama petugas penerima/g)).toHaveLength(1);
  expect(err.replace(/\s+/g, ' ')).toContain('! 2026-001 dan 2 kasus lain, sama: Nama petugas penerima');
  const { peringatan } = JSON.parse((await t.run([...diketik, '--json'])).out);
  expect(peringatan.filter((satu: string) => /^2026-00[123]: Nama petugas penerima/.test(satu))).toHaveLength(3);
  t.close();
});

it('refuses for several cases what is of one', async () => {
  const naskah = ['draft', '1', '3', '--naskah', 'pks'];
  for (const lebih of [['--versi', '1'], ['--ke', 'keluar.docx', '--timpa'], ['--beda', '1..2'], ['--daftar']]) {
    expect([lebih[0], (await t.failure(...naskah, ...lebih)).kode]).toEqual([lebih[0], 'PEMAKAIAN_SALAH']);
  }
  const { kode, saran } = await t.failure('draft', '1', '3');
  expect([kode, saran[0]]).toEqual(['ISIAN_KURANG', 'pks draft 1 3 --naskah tanda-terima']);
  t.close();
});

it('takes words that are no numbers as one name', async () => {
  await t.json(
    'new',
    ...completeSuratFlags({ lembaga: 'Kalurahan Contoh Dua', 'nomor-surat': '4' }),
    '--lengkap',
    '-y',
  );
  const { data, skema } = await t.json<{ naskah: string }>(
    ...['draft', 'contoh', 'dua', '--naskah', 'tanda-terima', '--versi', '1'],
  );
  expect([skema, data.naskah]).toEqual(['pks.naskah', 'tanda-terima']);
  t.close();
});
