import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { sampleAct } from '../support/sample-facts.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Seals = Readonly<{ ringkas: Readonly<{ segel: readonly Readonly<{ buku: string; keadaan: string }>[] | null }> }>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
});
afterEach(() => t.close());

const nextYear = (hari: string) => {
  t.kini = new Date(`${hari}T09:00:00+07:00`);
};
const states = async () =>
  Object.fromEntries(
    ((await t.json('buku', 'periksa', '2026')) as unknown as Seals).ringkas.segel?.map((s) => [s.buku, s.keadaan]) ??
      [],
  );

describe('a year whose books were closed', () => {
  it('prints on each book the sha256 of its rows, told again without the code that sealed it', async () => {
    nextYear('2027-01-04');
    const { data } = await t.json<{ buku: string; sidik: string }[]>('buku', 'tutup', '2026');
    expect(data.map((b) => b.buku)).toEqual(['masuk', 'keluar', 'kendali', 'pks']);
    for (const { buku, sidik } of data) {
      const isi = unzipSync(t.readFile(`buku-${buku}-2026.docx`));
      expect(strFromU8(isi['word/document.xml'] ?? new Uint8Array())).toContain(`ditutup 04/01/2027 oleh`);
      expect(strFromU8(isi['word/document.xml'] ?? new Uint8Array())).toContain(sidik);
      const rows = (await t.json<Record<string, unknown>[]>('buku', buku, '--tahun', '2026')).data;
      const plain = rows.map(({ dicoret, batal, terlambat: _, ...sel }) => [
        batal,
        ...Object.entries(sel)
          .filter(([kunci]) => !['klasifikasi', 'penandatangan', 'status', 'jenis'].includes(kunci))
          .map(([kunci, nilai]) => [nilai, ...((dicoret as Record<string, unknown[]>)[kunci] ?? [])]),
      ]);
      const rehashed = createHash('sha256')
        .update(JSON.stringify([buku, 2026, ...plain]))
        .digest('hex');
      expect(sidik, buku).toBe(rehashed);
    }
  });

  it('is not closed while it lasts, and only once', async () => {
    expect((await t.failure('buku', 'tutup', '2026')).kode).toBe('NILAI_TIDAK_DIKENAL');
    nextYear('2027-01-04');
    await t.json('buku', 'tutup', '2026');
    expect((await t.failure('buku', 'tutup', '2026', '--ya')).kode).toBe('BUKU_DITUTUP');
  });

  it('asks at a terminal, naming how much stands in each book, and is left open by a no', async () => {
    nextYear('2027-01-04');
    const tanya =
      'Register surat masuk 2026: 1 baris; Register surat keluar 2026: 0 baris; Buku kendali surat 2026: 1 baris; Buku register PKS 2026: 0 baris. Yang dicatat sesudahnya ditandai terlambat. Tutup buku 2026?';
    expect((await askAtDesk(t, ['buku', 'tutup', '2026'], [[tanya, ENTER]])).keluar).toBe(130);
    expect(await states()).toEqual({});
    expect((await askAtDesk(t, ['buku', 'tutup', '2026'], [[tanya, true]])).keluar).toBe(0);
    expect(Object.keys(await states())).toHaveLength(4);
  });

  it('records nothing where a file would be overwritten', async () => {
    nextYear('2027-01-04');
    t.writeFile('buku-kendali-2026.docx', new Uint8Array([1]));
    expect((await t.failure('buku', 'tutup', '2026')).kode).toBe('BERKAS_SUDAH_ADA');
    expect(await states()).toEqual({});
  });

  it('asks before a letter of that year takes a number', async () => {
    nextYear('2027-01-04');
    await t.json('buku', 'tutup', '2026');
    nextYear('2027-01-05');
    const surat = [...completeSuratFlags({ 'nomor-surat': 'X/2', diterima: '30/12/2026' }), '--lengkap'];
    expect((await t.failure('new', ...surat)).kode).toBe('BUKU_DITUTUP');
    expect(await states()).toEqual({ masuk: 'tetap', keluar: 'tetap', kendali: 'tetap', pks: 'tetap' });
    const { data } = await t.json<{ agenda: unknown }>('new', ...surat, '--ya');
    expect(data.agenda).toEqual({ nomor: 2, tahun: 2026 });
    expect(await states()).toEqual({ masuk: 'bertambah', keluar: 'tetap', kendali: 'bertambah', pks: 'tetap' });
    const rows = (await t.json<{ terlambat: boolean }[]>('buku', 'masuk', '--tahun', '2026')).data;
    expect(rows.map((b) => b.terlambat)).toEqual([false, true]);
    expect((await t.run(['buku', 'masuk', '--tahun', '2026', '--ke', 'm.csv'])).out).toContain('2 baris');
    expect(new TextDecoder().decode(t.readFile('m.csv'))).toContain('dicatat sesudah buku ditutup');
  });

  it('asks before the sending step, or a number used, enters a letter of that year', async () => {
    await advanceUntil(t, '1', 13);
    nextYear('2027-01-04');
    await t.json('buku', 'tutup', '2026', '--ya');
    nextYear('2027-01-05');
    const kirim = ['advance', '2026-001', '--lengkap', '--nomor-keluar', '470/9', '--tanggal-keluar', '30/12/2026'];
    const gagal = await t.failure(...kirim);
    expect(gagal.kode).toBe('BUKU_DITUTUP');
    expect((await t.json<unknown[]>('nomor', '--tahun', '2026')).data).not.toContainEqual(
      expect.objectContaining({ nomor: '470/9' }),
    );
    await t.json(...kirim, '--ya');
    expect((await states()).keluar).toBe('bertambah');
  });

  it('lets acts of the new year pass', async () => {
    nextYear('2027-01-04');
    await t.json('buku', 'tutup', '2026');
    nextYear('2027-01-05');
    await t.json(
      'new',
      ...completeSuratFlags({ 'nomor-surat': 'X/3', 'tanggal-surat': '4/1/2027', diterima: '4/1/2027' }),
      '--lengkap',
    );
    expect(await states()).toEqual({ masuk: 'tetap', keluar: 'tetap', kendali: 'tetap', pks: 'tetap' });
  });

  it('tells again what was sealed after an undo, a correction, and a letter from a desk with a slow clock', async () => {
    await t.json('advance', '1', '--lengkap', '--disposisi', 'Telaah');
    nextYear('2027-01-04');
    await t.json('buku', 'tutup', '2026');
    nextYear('2027-01-05');
    await t.json('undo', '2026-001', '--alasan', 'salah kasus', '--ya');
    expect(await states()).toEqual({ masuk: 'tetap', keluar: 'tetap', kendali: 'bertambah', pks: 'tetap' });
    await t.json('ralat', '2026-001', '--isian', 'nomor-surat=445/99', '--alasan', 'angka tertukar', '--ya');
    expect(await states()).toEqual({ masuk: 'bertambah', keluar: 'tetap', kendali: 'bertambah', pks: 'tetap' });
    t.kini = new Date('2027-01-04T08:55:00+07:00'); // closed at 09.00 on another desk
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': 'X/4' }), '--lengkap', '--ya');
    nextYear('2027-01-06');
    expect(await states()).toEqual({ masuk: 'bertambah', keluar: 'tetap', kendali: 'bertambah', pks: 'tetap' });
    expect((await t.run(['buku', 'periksa', '2026', '--gagal-bila-ada'])).keluar).toBe(0);
    const rows = (await t.json<{ terlambat: boolean }[]>('buku', 'masuk', '--tahun', '2026')).data;
    expect(rows.map((b) => b.terlambat)).toEqual([true, true]);
  });

  it('knows what a desk with a fast clock had recorded before', async () => {
    t.kini = new Date('2027-01-04T09:10:00+07:00');
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': 'X/5', diterima: '30/12/2026' }), '--lengkap');
    nextYear('2027-01-04');
    await t.json('buku', 'tutup', '2026');
    nextYear('2027-01-05');
    expect(await states()).toEqual({ masuk: 'tetap', keluar: 'tetap', kendali: 'tetap', pks: 'tetap' });
  });

  it('goes by the clock where the closing did not keep what it knew, and says when a book is not what was sealed', async () => {
    nextYear('2027-01-04');
    const { data } = await t.json<{ buku: string; sidik: string }[]>('buku', 'tutup', '2026', '-n');
    const saat = '2027-01-04T09:00:00+07:00';
    const sidik = Object.fromEntries(data.map((b) => [b.buku, b.sidik]));
    const isi = { jenis: 'BukuDitutup', tahun: '2026', sidik, pada: saat, dicatat: saat } as unknown as KantorFact;
    const register = await openRegister(join(t.folder, 'data'));
    await register.appendKantorAct(1, sampleAct('tutup', { ...isi, oleh: { nama: 'siti', dicatatOleh: 'siti' } }));
    await register.close();
    nextYear('2027-01-05');
    expect(await states()).toEqual({ masuk: 'tetap', keluar: 'tetap', kendali: 'tetap', pks: 'tetap' });
    nextYear('2026-12-31'); // this letter now stands before the closing
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': 'X/4' }), '--lengkap', '--ya');
    nextYear('2027-01-06');
    const { keluar, out } = await t.run(['buku', 'periksa', '2026', '--gagal-bila-ada']);
    expect(keluar).toBe(9);
    expect(out).toContain('masuk: tidak sama dengan sidiknya');
    expect(out).toContain('keluar: masih seperti waktu ditutup');
  });
});
