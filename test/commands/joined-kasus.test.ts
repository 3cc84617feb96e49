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
});

it('another letter, or a case that went further, is asked about', async () => {
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '9/9', 'tanggal-surat': '3/8/2026' }), '--lengkap');
  expect(await t.failure('batal', '3', '--satu-dengan', '1')).toMatchObject({
    kode: 'SURAT_GANDA',
    pesan: expect.stringContaining('Surat 2026-003 dan 2026-001 tidak sama: bernomor 9/9 dan'),
  });
  await t.json('advance', '2', '--lengkap');
  expect(await t.failure('batal', '2', '--satu-dengan', '1')).toMatchObject({
    kode: 'SURAT_GANDA',
    pesan: '2026-002 lebih jauh (langkah 3) daripada 2026-001 (langkah 2), jadi mungkin sebaliknya.',
    saran: ['pks batal 2026-001 --satu-dengan 2026-002', expect.stringContaining('--ya')],
  });
  expect((await join('--ya')).peringatan.join()).toContain('lebih jauh');
});

it('the mark is struck where the second is opened again', async () => {
  await join();
  await t.json('undo', '2', '--alasan', 'keliru', '--ya');
  const { riwayat } = (await t.json<{ riwayat: { jenis: string; diurungkan: number | null }[] }>('show', '1')).data;
  expect(riwayat.map((r) => [r.jenis, r.diurungkan]).slice(-2)).toEqual([
    ['Digabung', 3],
    ['TindakanDitarik', null],
  ]);
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [expect.anything()] });
});

it('voiding the kept case too names what was given up for it', async () => {
  await join();
  expect((await t.json('batal', '1', '--alasan', 'salah dinas')).peringatan.join()).toContain(
    '2026-002 dibatalkan demi kasus ini',
  );
});

it('a half without its mark is found by check, and mended by the same line', async () => {
  await join();
  await t.json('undo', '1', '--tindakan', '2', '--alasan', 'tandanya saja');
  expect(await keptNames()).toEqual([]);
  const { temuan } = (await t.json<{ temuan: { sebab: string }[] }>('check')).data;
  expect(temuan.map((x) => x.sebab).join()).toContain('pks batal 2026-002 --satu-dengan 2026-001');
  await join();
  expect(await keptNames()).toEqual(['2026-002 2']);
  expect((await join()).peringatan).toEqual(['Kasus 2026-002 dan 2026-001 sudah saling menunjuk.']);
  expect((await t.json<{ temuan: unknown[] }>('check')).data.temuan).toEqual([]);
});
