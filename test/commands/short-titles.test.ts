/** A title that was typed short is told of wherever it comes in, with the line that spells it out. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
});
afterEach(() => t.close());

const HINT = (jabatan: string, ralat: string) =>
  `Jabatan "${jabatan}" ditulis singkat; dalam surat dan PKS ditulis lengkap: pks ralat 2026-001 --isian "${ralat}"`;

it('at intake, in the papers, at ralat and at the signing, until it is written in full', async () => {
  const baru = await t.json('new', ...completeSuratFlags({ 'jabatan-pimpinan': 'Dirut' }), '--lengkap');
  const dirut = HINT('Dirut', 'jabatan-pimpinan=Direktur Utama');
  expect(baru.peringatan).toContain(dirut);
  expect((await t.json('draft', '1', 'pks')).peringatan).toContain(dirut);
  const ralat = (isian: string) => t.json('ralat', '1', '--isian', isian, '--alasan', 'ejaan');
  expect((await ralat('jabatan-pimpinan=Wadir')).peringatan).toContain(
    HINT('Wadir', 'jabatan-pimpinan=Wakil Direktur'),
  );
  expect((await ralat('jabatan-pimpinan=Direktur Utama')).peringatan.join()).not.toContain('singkat');
  await advanceUntil(t, '1', null);
  const sahkan = ['sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya'];
  const { peringatan } = await t.json(...sahkan, '--jabatan-kedua', 'Wadir Umum');
  expect(peringatan).toContain(HINT('Wadir Umum', 'jabatan-kedua=Wakil Direktur Umum'));
});

it('that names the institution as it was called before is told of when the name is put right', async () => {
  await t.json('new', ...completeSuratFlags({ 'jabatan-pimpinan': 'Kepala RSUD Contoh' }), '--lengkap');
  const ralat = ['ralat', '1', '--isian', 'lembaga=RSUD Lain', '--alasan', 'ganti nama'];
  expect((await t.json(...ralat)).peringatan.join()).toContain('jadi tercetak dua nama. Betulkan: pks ralat 2026-001');
});
