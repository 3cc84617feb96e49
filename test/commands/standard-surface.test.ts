/** What programs and people rely on of every command alike. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS, type PksCommand } from '../../src/commands/command-list.ts';
import { VERSION } from '../../src/version.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';
import { everyCommand } from '../threats/every-command.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

it('every command tells the version with -V and --version, and does nothing', async () => {
  for (const { nama } of COMMANDS)
    for (const flag of ['-V', '--version'])
      expect(await t.run([nama, flag]), nama).toEqual({ keluar: 0, out: VERSION, err: '' });
});

it('the list of commands says which are said with a case', async () => {
  const nomorParts = 'nomor'; // Only its parts take one.
  const takers = (await everyCommand())
    .filter(({ kata, command }) => kata.length === 1 && command.registeredArguments[0]?.name() === 'kasus')
    .map(({ kata: [nama] }) => nama);
  const marked = COMMANDS.filter((p: PksCommand) => p.kasus).map(({ nama }) => nama);
  expect(marked.filter((nama) => nama !== nomorParts)).toEqual(takers);
});

it('a part of a command tells its own name, also where it is called like the program', async () => {
  expect((await t.run(['buku', 'pks', '--help'])).out).toContain('Pemakaian: pks buku pks [pilihan]');
  expect((await t.failure('buku', 'pks', '--apa')).saran).toEqual(['pks buku pks --help']);
  expect((await t.run(['buku', 'masuk', '-V'])).out).toBe(VERSION);
});

it('a script for a shell is one document with --json, and bare without', async () => {
  const { data, skema } = await t.json('completion', 'bash');
  expect(skema).toBe('pks.completion');
  expect((await t.run(['completion', 'bash'])).out).toBe(data.skrip);
});

describe('an empty book to fill in', () => {
  const contoh = (nama: string, ...lain: string[]) => ['impor', '--contoh', nama, '--isi', 'pks', ...lain];

  it('is made once for a key, and its key serves nothing else', async () => {
    const { data } = await t.json(...contoh('c.xlsx', '--kunci', 'K'));
    expect((await t.json(...contoh('c.xlsx', '--kunci', 'K'))).data).toEqual(data);
    expect(await t.failure(...contoh('d.xlsx', '--kunci', 'K'))).toMatchObject({ kode: 'KUNCI_LAIN_ISI', keluar: 2 });
    expect(await t.failure(...contoh('c.xlsx'))).toMatchObject({ kode: 'BERKAS_SUDAH_ADA', keluar: 4 });
  });

  it('does not lie in the register', async () => {
    const { kode, saran } = await t.failure(...contoh(join('data', 'c.xlsx')));
    expect(kode).toBe('PEMAKAIAN_SALAH');
    expect((await t.run((saran[0] ?? '').split(' ').slice(1))).keluar).toBe(0);
  });
});

it('a backup into a register is refused with one place to restore it to', async () => {
  await t.json('backup', 'b.zip');
  const { saran } = await t.failure('restore', 'b.zip', '--ke', join('data', 'x'));
  expect(saran[0]?.match(/--ke/g)).toHaveLength(1);
});

it('a refused date claims no number', async () => {
  const surat = ['--nomor-surat', '1/R', '--tanggal-surat', '1/8/2026', '--hal', 'x', '--lengkap'];
  const enam = ['--tujuan', 'x', '--elemen', 'nik', '--metode', 'web-service', '--jangka-waktu', '2 tahun'];
  await t.json('new', '--lembaga', 'RSUD Contoh', '--jenis', 'opd', ...surat, ...enam, '--data-balikan', 'x');
  await advanceUntil(t, '2026-001', 13);
  const untuk = ['1', '--untuk', 'surat-kemendagri'];
  await t.json('nomor', 'pesan', ...untuk);
  await t.json('draft', '1', 'surat-kemendagri', '--izinkan-kosong');
  const claims = () => readdirSync(join(t.folder, 'data', 'nomor', 'surat')).sort();
  const dulu = claims();
  const galat = await t.failure('nomor', 'pakai', ...untuk, '--tanggal', '19/8/2025');
  expect([galat.kode, claims()]).toEqual(['TANGGAL_JANGGAL', dulu]);
});

it.each([
  ['1/5/2027', 'lebih dari setahun sesudah'],
  ['30/4/2024', 'sebelum'],
])('an old agreement that is typed to begin on %s is asked about', async (mulai, kata) => {
  const isi = ['--lembaga', 'RSUD Contoh', '--jenis', 'opd', '--nomor-kesatu', '9/9', '--tanggal', '1/5/2024'];
  const baris = ['sahkan', '--tanpa-kasus', ...isi, '--mulai', mulai, '--berakhir', '30/4/2028'];
  const galat = await t.failure(...baris);
  expect(galat).toMatchObject({ kode: 'TANGGAL_JANGGAL', keluar: 4, rinci: { flag: '--mulai' } });
  expect(galat.pesan).toContain(kata);
  expect((await t.json(...baris, '--ya')).peringatan.join(' ')).toContain(kata);
});
