import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const VIEWS = ['masuk', 'keluar', 'kendali', 'pks'].flatMap((kode) =>
  [[], ['--bulan', '8'], ['--bulan', '7'], ['--bulan', '6']].map((lain) => ['buku', kode, '--tahun', '2026', ...lain]),
);

let t: TestDesk;
const cache = () => join(t.folder, '.cache/pks');
const keptFiles = () => readdirSync(cache()).filter((nama) => nama.startsWith('buku-'));
const views = async () => {
  const hasil = [];
  for (const satu of VIEWS) {
    const { data, peringatan } = await t.json(...satu);
    hasil.push([satu.join(' '), data, peringatan]);
  }
  return hasil;
};
/** What the books say where nothing is kept. */
const anew = async () => {
  expect(keptFiles().length).toBeGreaterThan(0);
  rmSync(cache(), { recursive: true });
  return views();
};

const record = (n: number, diterima: string) =>
  t.json(
    ...['new', '--lembaga', `Kalurahan Contoh ${n}`, '--jenis', 'kalurahan', '--nomor-surat', `140/${n}`, '--hal', 'x'],
    ...['--tanggal-surat', '1/6/2026', '--diterima', diterima, '--tujuan', 'x', '--elemen', 'nik'],
    ...['--metode', 'web-service', '--data-balikan', 'x', '--jangka-waktu', '2 tahun', '--lengkap'],
  );
const sendSurat = async (n: number) => {
  await advanceUntil(t, String(n), 13);
  const nomor = ['--nomor-keluar', `470/${n}/KELUAR`, '--tanggal-keluar', 'hari ini'];
  await t.json('advance', String(n), '--lengkap', ...nomor);
};

beforeAll(async () => {
  t = await deskWithRegister();
  const { kini } = t;
  t.kini = new Date('2026-07-30T03:00:00Z');
  for (let n = 1; n <= 20; n++) await record(n, '20/7/2026');
  for (const n of [1, 2]) await sendSurat(n);
  t.kini = kini;
  for (let n = 21; n <= 42; n++) await record(n, '18/8/2026');
  await sendSurat(4);
});
afterAll(() => t.close());

it('a month and a year that are kept say what they say anew, whatever happened since', async () => {
  await views();
  expect(keptFiles().some((nama) => nama.startsWith('buku-masuk-2026-2026-07-'))).toBe(true);
  expect(await views()).toEqual(await anew());

  await t.json('batal', '3', '--alasan', 'salah ketik');
  await t.json('advance', '8', '--lengkap', '--disposisi', 'Harap segera');
  await t.json('ralat', '9', '--isian', 'diterima=3/6/2026', '--alasan', 'salah baca');
  await sendSurat(7);
  const sesudah = await views();
  expect(sesudah).toEqual(await anew());
  expect(JSON.stringify(sesudah)).toContain('Harap segera');
  const { data } = await t.json<{ noUrut: number }[]>('buku', 'keluar', '--tahun', '2026', '--bulan', '8');
  expect(data.map((x) => x.noUrut)).toEqual([3, 4]);
});

it('what is altered or lost is read anew', async () => {
  const benar = await views();
  for (const nama of keptFiles()) {
    writeFileSync(join(cache(), nama), '[["2026-001",0,{"sel":{},"pada":"2026-07-01","batal":null}]]');
    expect(await views()).toEqual(benar);
    rmSync(join(cache(), nama), { force: true });
    expect(await views()).toEqual(benar);
  }
});
