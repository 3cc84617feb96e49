import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const pdf = (isi: string) => new TextEncoder().encode(`%PDF-1.7\n${isi}`);
beforeEach(async () => {
  t = await deskWithRegister();
  t.writeFile('a.pdf', pdf('satu'));
  t.writeFile('b.PDF', pdf('satu'));
  t.writeFile('lain.pdf', pdf('lain'));
  await t.json('new', ...completeSuratFlags(), '--lengkap', '--berkas', 'a.pdf');
  await t.json('new', ...completeSuratFlags({ lembaga: 'Klinik Lain', 'nomor-surat': '2' }), '--lengkap');
});
afterEach(() => t.close());

const SAMA = 'ini juga ada pada kasus 2026-001 (RSUD Contoh, surat-permohonan)';
const surat = (...lain: string[]) => ['new', ...completeSuratFlags({ 'nomor-surat': '3' }), '--lengkap', ...lain];

it.each([
  ['new', surat('--berkas', 'b.PDF')],
  ['new -n', surat('--berkas', 'b.PDF', '-n')],
  ['lampirkan', ['lampirkan', '2', 'b.PDF', '--untuk', 'disposisi']],
  ['advance', ['advance', '2', '--lengkap', '--lampiran', 'disposisi=b.PDF']],
])('the same scan on another case is said by %s', async (_, argv) => {
  expect((await t.json(...argv)).peringatan.join()).toContain(SAMA);
});

it.each([
  ['another scan', ['lampirkan', '2', 'lain.pdf', '--untuk', 'disposisi']],
  ['none', ['advance', '2', '--lengkap']],
  ['the case’s own', ['lampirkan', '1', 'b.PDF', '--untuk', 'disposisi']],
])('but not for %s', async (_, argv) => {
  expect((await t.json(...argv)).peringatan.join()).not.toContain('juga ada pada kasus');
});

it('nor for the repeat of a request', async () => {
  const argv = surat('--berkas', 'lain.pdf', '--kunci', 'k');
  await t.json(...argv);
  expect((await t.json(...argv)).peringatan.join()).not.toContain('juga ada pada kasus');
});

it('every case that holds it is named, with what it is there', async () => {
  await t.json('lampirkan', '2', 'b.PDF', '--untuk', 'disposisi');
  expect((await t.json(...surat('--berkas', 'a.pdf'))).peringatan.join()).toContain(
    'Pindaian surat-permohonan ini juga ada pada kasus 2026-001 (RSUD Contoh, surat-permohonan), 2026-002 (Klinik Lain, disposisi); periksa berkasnya.',
  );
});

it('a damaged case stops nobody: neither a scan of another case nor a search', async () => {
  const akhir = `${t.folder}/data/kasus/2026-001/kejadian/000001.json`;
  writeFileSync(akhir, '{}');
  expect((await t.json('lampirkan', '2', 'b.PDF', '--untuk', 'disposisi')).peringatan.join()).not.toContain('juga ada');
  const { data, peringatan } = await t.json<{ id: string }[]>('list', '--cari', 'klinik');
  expect(data).toMatchObject([{ id: '2026-002' }]);
  expect(peringatan.join()).toContain('tidak ikut dicari: 2026-001');
});

it('twice in one case is said, by whatever command and name, and within one command', async () => {
  const ulang = 'Pindaian disposisi ini sama persis dengan surat-permohonan di kasus ini; periksa berkasnya.';
  expect((await t.json('lampirkan', '1', 'b.PDF', '--untuk', 'disposisi')).peringatan).toEqual([ulang]);
  const lambat = ['--alasan-lambat', 'pejabat dinas luar'];
  const satu = ['--lampiran', 'disposisi=a.pdf', '--harap', 'koordinasi', ...lambat];
  expect((await t.json('advance', '1', '--lengkap', ...satu)).peringatan).toEqual([ulang]);
  const dua = [
    '--lampiran',
    'disposisi=lain.pdf',
    '--lampiran',
    'lembar-disposisi=lain.pdf',
    '--harap',
    'koordinasi',
    ...lambat,
  ];
  expect((await t.json('advance', '2', '--lengkap', ...dua)).peringatan).toEqual([
    'Pindaian lembar-disposisi ini sama persis dengan disposisi di kasus ini; periksa berkasnya.',
  ]);
});
