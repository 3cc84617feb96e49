/** The same letter registered by two desks: the second case is given up for the first. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  const surat = completeSuratFlags({ 'tanggal-surat': '3/8/2026', diterima: '4/8/2026' });
  await t.json('new', ...surat, '--lengkap');
  await t.json('new', ...surat, '--lengkap', '--ya');
});
afterEach(() => t.close());

type Shown = {
  versi: number;
  status: string;
  ditutup: { alasan: string; satuDengan?: string } | null;
  gabungan: { kasus: string; agenda: { nomor: number } }[];
};
const show = async (id: string) => (await t.json<Shown>('show', id)).data;
const join = (...lain: readonly string[]) => t.json('batal', '2', '--satu-dengan', '1', ...lain);
const keptNames = async () => (await show('1')).gabungan.map((g) => `${g.kasus} ${g.agenda.nomor}`);

it('both cases name each other, and the book strikes the second row', async () => {
  expect((await join()).peringatan).toEqual([]);
  expect(await show('2')).toMatchObject({
    status: 'batal',
    ditutup: { satuDengan: '2026-001', alasan: 'surat yang sama terdaftar dua kali' },
  });
  expect(await show('1')).toMatchObject({ status: 'aktif', versi: 2 });
  expect(await keptNames()).toEqual(['2026-002 2']);
  const { data } = await t.json<{ kasus: string; batal: string | null }[]>('buku', 'masuk', '--tahun', '2026');
  expect(data.map((b) => [b.kasus, b.batal])).toEqual([
    ['2026-001', null],
    ['2026-002', 'batal: satu dengan kasus 2026-001: surat yang sama terdaftar dua kali'],
  ]);
});

it('a repeat with its key records nothing twice, and mends a kept case that did not learn of it', async () => {
  await join('--kunci', 'a');
  await join('--kunci', 'a');
  expect((await show('1')).versi).toBe(2);
});

it('the second is a case of its own once it is opened again, or void for another reason', async () => {
  await join();
  await t.json('buka-lagi', '2', '--alasan', 'ternyata lain', '--ya');
  expect(await keptNames()).toEqual([]);
  await t.json('batal', '2', '--alasan', 'salah dinas');
  expect(await keptNames()).toEqual([]);
  await t.json('undo', '2', '--alasan', 'keliru', '--ya');
  await join();
  expect(await keptNames()).toEqual(['2026-002 2']);
});

it('is refused with itself, and with a case that is void', async () => {
  expect(await t.failure('batal', '2', '--satu-dengan', '2')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
  await t.json('batal', '1', '--alasan', 'salah dinas');
  expect(await t.failure('batal', '2', '--satu-dengan', '1')).toMatchObject({ kode: 'KASUS_DITUTUP' });
});

it('without naming the other, the line that names it is told; other letters are told to differ', async () => {
  const { peringatan } = await t.json('batal', '2', '--alasan', 'dua kali', '-n');
  expect(peringatan.join()).toContain('Agar keduanya saling menunjuk: pks batal 2026-002 --satu-dengan 2026-001');
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '9/9', 'tanggal-surat': '3/8/2026' }), '--lengkap');
  expect((await t.json('batal', '3', '--satu-dengan', '1')).peringatan.join()).toContain('suratnya tidak sama');
});
