import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import type { ScriptedAnswer } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** It is Friday 4 September; the letter lay in the tray since Wednesday 5 August, 20 working days, as 17 and 25 August are holidays. */
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-09-04T10:15:00+07:00');
});
afterEach(() => t.close());

const surat = (diterima: string) => ['new', ...completeSuratFlags({ 'tanggal-surat': '3/8/2026', diterima })];
const NEW = [...surat('5/8/2026'), '--lengkap'];
type Hari = Record<string, number>;
const hari = async () => (await t.json<{ hariPerPeran: Hari }>('show', '1')).data.hariPerPeran;
const masuk = async () => {
  const [baris] = (await t.json<Record<string, unknown>[]>('buku', 'masuk', '--tahun', '2026')).data;
  return [baris?.tglTerima, baris?.diteruskanKepada, baris?.tgl];
};

describe('a letter found late, recorded where nobody can be asked', () => {
  it('says whose days they become, and the lines that put it right do', async () => {
    const { peringatan } = await t.json(...NEW);
    const awas = peringatan.find((p) => p.includes('PERHATIAN: langkah 1')) ?? '';
    expect(awas).toContain('jadi 20 hari kerja sejak itu menjadi hari Kepala Dinas');
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 20 });
    const [satu, dua] = awas.match(/pks (?:undo .*?"(?=,)|advance .*$)/g) ?? [];
    expect(satu).toBe('pks undo 2026-001 --alasan "baru diteruskan"');
    expect(dua).toBe('pks advance 2026-001 --lengkap');
    await t.json('undo', '1', '--alasan', 'baru diteruskan');
    expect((await t.json('show', '1')).data).toMatchObject({ langkah: { no: 1 }, agenda: { nomor: 1 } });
    await t.json('advance', '1', '--lengkap');
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 21 });
    expect(await masuk()).toEqual(['2026-08-05', 'Kepala Dinas', '2026-09-04']);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
    expect((await t.json('buku', 'periksa', '2026')).data).toEqual([]);
  });

  it('is told of by -n as well, and not where one working day went by', async () => {
    expect((await t.json(...NEW, '-n')).peringatan.join()).toContain('menjadi hari Kepala Dinas');
    const { peringatan } = await t.json(...surat('3/9/2026'), '--lengkap');
    expect(peringatan.join()).not.toContain('menjadi hari');
  });

  it('takes the day by --tanggal, and then moves with no correction of the receipt', async () => {
    const { peringatan, data } = await t.json(...NEW, '--tanggal', '4/9/2026');
    expect(peringatan.join()).not.toContain('menjadi hari');
    expect(data).toMatchObject({ langkah: { no: 2 } });
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 21 });
    expect(await masuk()).toEqual(['2026-08-05', 'Kepala Dinas', '2026-09-04']);
    await t.json('ralat', '1', '--isian', 'diterima=6/8/2026', '--alasan', 'salah baca');
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 20 });
    expect(await t.failure('advance', '1', '--lengkap', '--tanggal', '7/8/2026')).toMatchObject({
      kode: 'TANGGAL_MUNDUR',
    });
    t.kini = new Date('2026-09-08T10:15:00+07:00');
    await t.json('advance', '1', '--lengkap', '--tanggal', '7/9/2026');
    expect(await t.failure('ralat', '1', '--isian', 'diterima=5/9/2026', '--alasan', 'x')).toMatchObject({
      kode: 'TANGGAL_MUNDUR',
    });
  });

  it('refuses a day before the receipt or ahead, and says where --tanggal does not count', async () => {
    expect(await t.failure(...NEW, '--tanggal', '4/8/2026')).toMatchObject({ kode: 'TANGGAL_MUNDUR' });
    expect(await t.failure(...NEW, '--tanggal', '7/9/2026')).toMatchObject({ kode: 'TANGGAL_MASA_DEPAN' });
    const { peringatan } = await t.json(...surat('5/8/2026'), '--ada', 'surat-permohonan', '--tanggal', '4/9/2026');
    expect(peringatan.join()).toContain('jadi --tanggal tidak dicatat');
  });
});

describe('at a terminal', () => {
  const TANYA = 'Kapan diteruskan kepada Kepala Dinas';
  it.each<[string, readonly ScriptedAnswer[], Hari]>([
    ['today', [[TANYA, 'hari ini, Jumat, 4 September 2026']], { 'pengadministrasi-umum': 21 }],
    [
      'the day of receipt',
      [[TANYA, 'pada hari diterima, Rabu, 5 Agustus 2026']],
      { 'pengadministrasi-umum': 1, 'kepala-dinas': 20 },
    ],
    [
      'another day',
      [
        [TANYA, 'hari lain'],
        ['Diteruskan', '2/9/2026'],
        ['Simpan?', 'ya'],
      ],
      { 'pengadministrasi-umum': 19, 'kepala-dinas': 2 },
    ],
  ])('it is asked when the letter was forwarded: %s', async (_, jawab, harus) => {
    await askAtDesk(t, NEW, [...jawab]);
    expect(await hari()).toEqual(harus);
  });

  it('it is asked before the answers are shown, and is one of them', async () => {
    const { err, layar } = await askAtDesk(t, surat('5/8/2026'), [
      ['Kelengkapan langkah 1', ['surat permohonan', 'lembar disposisi, bila sudah ada']],
      [TANYA, 'hari ini, Jumat, 4 September 2026'],
      ['Simpan?', 'ya'],
      ['Buat tanda terima dan lembar disposisi sekarang?', false],
    ]);
    expect(err).toContain('Surat ini diterima 20 hari kerja yang lalu.');
    expect(layar.join('\n').indexOf(TANYA)).toBeLessThan(layar.join('\n').indexOf('Simpan?'));
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 21 });
  });

  it('a letter that will be refused is asked nothing of it', async () => {
    const { keluar, err } = await askAtDesk(t, [...NEW, '--elemen', 'sidik-jari'], []);
    expect([keluar, err]).toEqual([4, expect.not.stringContaining('yang lalu')]);
  });
});

it('once others followed, step 1 named by its number says what goes first and what is typed anew', async () => {
  await t.json(...NEW);
  await t.json('advance', '1', '--lengkap');
  await t.json('advance', '1', '--lengkap');
  const { kode, pesan, saran } = await t.failure('undo', '1', '--tindakan', '1', '--alasan', 'baru diteruskan');
  expect(kode).toBe('TIDAK_DAPAT_DIURUNGKAN');
  expect(pesan).toContain(
    'adalah langkah 1, dan 2 tindakan mengikutinya. Tarik 3 kali, yang terakhir dulu (langkah 3, langkah 2, langkah 1), lalu catat lagi langkah 1 dengan harinya sendiri dan yang mengikutinya: pks advance 2026-001 --tanggal.',
  );
  expect(saran).toEqual(['pks undo 2026-001', 'pks show 2026-001']);
  for (let n = 0; n < 3; n++) await t.json('undo', '1', '--alasan', 'baru diteruskan');
  for (const tanggal of ['2/9/2026', '3/9/2026', '3/9/2026'])
    await t.json('advance', '1', '--lengkap', '--tanggal', tanggal);
  expect(await hari()).toEqual({ 'pengadministrasi-umum': 19, 'kepala-dinas': 1, 'kepala-bidang': 1 });
  expect((await t.failure('undo', '1', '--tindakan', '9', '--alasan', 'x')).saran).toEqual(['pks undo 2026-001']);
});

it('a past day between the receipt and a later step 1 of one act shows it at step 1', async () => {
  await t.json(...NEW, '--tanggal', '2/9/2026');
  type Row = { langkah: { no: number }; pemegang: { peran: string; sejak: string } };
  const pada = async (hari: string) => (await t.json<Row[]>('overdue', '--per', hari)).data[0];
  expect(await pada('20/8/2026')).toMatchObject({
    langkah: { no: 1 },
    pemegang: { peran: 'pengadministrasi-umum', sejak: '2026-08-05' },
  });
  expect(await pada('3/9/2026')).toMatchObject({ langkah: { no: 2 }, pemegang: { peran: 'kepala-dinas' } });
  expect((await t.json<Row[]>('overdue', '--per', '20/8/2026', '--peran', 'kepala-dinas')).data).toEqual([]);
});

describe('a receipt put right to an earlier day', () => {
  it('leaves step 1 on its day, so nobody is charged who had not seen the letter, and says how to say otherwise', async () => {
    await t.json(...surat('4/9/2026'), '--lengkap');
    const { peringatan } = await t.json('ralat', '1', '--isian', 'diterima=5/8/2026', '--alasan', 'cap pos');
    const awas = peringatan.find((p) => p.startsWith('Langkah 1 tetap')) ?? '';
    expect(awas).toContain('selesai 4 September 2026, jadi 20 hari kerja sejak diterima menjadi hari penerimanya');
    expect(awas).toMatch(
      /pks undo 2026-001 --alasan "sudah diteruskan", lalu pks advance 2026-001 --lengkap --tanggal 5\/8\/2026$/,
    );
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 21 });
    expect(await masuk()).toEqual(['2026-08-05', 'Kepala Dinas', '2026-09-04']);
    expect((await t.json('overdue', '--per', '20/8/2026')).data).toMatchObject([{ langkah: { no: 1 } }]);
    await t.json('undo', '1', '--alasan', 'sudah diteruskan');
    await t.json('advance', '1', '--lengkap', '--tanggal', '5/8/2026');
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 20 });
  });

  it('to a later day takes step 1 along; once others followed, the way back is named', async () => {
    const ralat = async (id: string, tanggal: string) =>
      (await t.json('ralat', id, '--isian', `diterima=${tanggal}`, '--alasan', 'x')).peringatan.join();
    const lain = completeSuratFlags({ 'tanggal-surat': '3/8/2026', diterima: '1/9/2026' });
    await t.json('new', ...lain, '--lengkap');
    expect(await ralat('1', '3/9/2026')).not.toContain('Langkah 1 tetap');
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 1 });
    await t.json('advance', '1', '--lengkap');
    expect(await ralat('1', '5/8/2026')).toMatch(/pks undo 2026-001 --tindakan 1$/);
    expect(await hari()).toEqual({ 'pengadministrasi-umum': 18, 'kepala-dinas': 3 });
  });
});
