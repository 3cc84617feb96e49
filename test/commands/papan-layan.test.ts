import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask, openSite, type ServedBoard, serveBoard } from '../support/served-board.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
let situs: ServedBoard;
let cookie: string;
beforeEach(async () => {
  t = await deskWithSurat();
  situs = await serveBoard(t);
  cookie = await openSite(situs);
});
afterEach(async () => {
  t.situs.stop();
  await situs.akhir;
  t.close();
});

const look = (jalur: string, kepala: Readonly<Record<string, string>> = {}) =>
  ask(`${situs.asal}${jalur}`, { cookie, ...kepala });
/** As a page asks that renews itself. */
const RENEWED = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' };
const CLICKED = { ...RENEWED, 'sec-fetch-user': '?1' };
const minutes = (n: number) => {
  t.kini = new Date(t.kini.getTime() + n * 60_000);
};

/** Every file with its content and the moment it was written. */
const everyFile = () =>
  readdirSync(join(t.folder, 'data'), { recursive: true, encoding: 'utf8' })
    .map((nama) => join(t.folder, 'data', nama))
    .filter((f) => statSync(f).isFile())
    .map((f) => [f, statSync(f).mtimeMs, readFileSync(f, 'latin1')])
    .sort();

it('shows the board and its cases as they are at each look, while others write', async () => {
  expect((await look('/')).isi).toContain('L02 Disposisi Kepala Dinas');
  const lain = Object.assign(Object.create(t), { desktop: null }) as TestDesk;
  minutes(1);
  await lain.json('advance', '1', '--lengkap');
  const { isi, kepala } = await look('/');
  expect(isi).toContain('Diperbarui pukul 10.16 WIB');
  expect(isi).toContain('L03 Arahkan disposisi ke bidang');
  expect(isi).toContain('<a href="/kasus/2026-001">2026-001</a>');
  expect(kepala.refresh).toBe('30');
  const kasus = await look('/kasus/2026-001');
  expect(kasus.isi).toContain('<a href="/">← Papan</a><a href="/kasus/2026-001">Perbarui</a>');
  expect(kasus.isi).toContain('Riwayat');
  await lain.json('cabut', '1', '--alasan', 'surat pencabutan', '-y');
  expect((await look('/')).isi).toContain('0 kasus aktif');
  expect((await look('/kasus/2026-001')).isi).toContain('dicabut pemohon');
});

it('looking writes nothing', async () => {
  const dulu = everyFile();
  for (const jalur of ['/', '/kasus/2026-001', '/kasus/2026-002', '/lain']) await look(jalur);
  await Promise.all(Array.from({ length: 20 }, () => look('/')));
  expect(everyFile()).toEqual(dulu);
});

it('says what cannot be read, and shows it again once it can', async () => {
  const berkas = join(t.folder, 'data', 'kasus', '2026-001', 'kejadian', '000001.json');
  const isi = readFileSync(berkas);
  writeFileSync(berkas, '{rusak');
  const { status, isi: halaman, kepala } = await look('/kasus/2026-001');
  expect([status, kepala.refresh]).toEqual([503, '30']);
  expect(halaman).toContain('Register sedang tidak terbaca');
  expect(halaman).toContain('000001.json');
  writeFileSync(berkas, isi);
  expect((await look('/kasus/2026-001')).status).toBe(200);
});

it('ends when nobody has clicked for thirty minutes; a page that renews itself is told before', async () => {
  minutes(20);
  expect((await look('/', CLICKED)).isi).toContain('Berhenti pukul 11.05 WIB bila tidak ada yang diklik');
  minutes(27);
  expect((await look('/', RENEWED)).isi).toContain('Berhenti pukul 11.05 WIB');
  minutes(2);
  t.situs.tick();
  const { status, isi, kepala } = await look('/', RENEWED);
  expect([status, kepala.refresh]).toEqual([200, undefined]);
  expect(isi).toContain('Papan sudah berhenti');
  // Until the last moment a person may stay.
  expect((await look('/', CLICKED)).isi).toContain('Berhenti pukul 11.34 WIB');
  minutes(29);
  t.situs.tick();
  expect((await look('/kasus/2026-001', RENEWED)).isi).toContain('Papan sudah berhenti');
  minutes(1);
  t.situs.tick();
  const { keluar, err } = await situs.akhir;
  expect([keluar, err]).toEqual([0, 'Papan berhenti sendiri: 30 menit tidak ada yang diklik. Lagi: pks papan --layan']);
  await expect(look('/')).rejects.toThrow(/ECONNREFUSED/);
});

it('a stranger does not keep it open', async () => {
  minutes(29);
  expect((await ask(`${situs.asal}/`)).status).toBe(401);
  expect((await ask(situs.pembuka)).status).toBe(401);
  minutes(1);
  t.situs.tick();
  expect((await situs.akhir).keluar).toBe(0);
});

it('Ctrl+C ends it with a sentence; the address is printed, and who used it twice is named', async () => {
  await ask(situs.pembuka);
  t.situs.stop();
  const { keluar, out, err } = await situs.akhir;
  expect(keluar).toBe(0);
  expect(out).toBe(
    [
      '✓ Papan dibuka di peramban komputer ini, hanya untuk melihat. Bila tidak tampak:',
      `  ${situs.pembuka}`,
      'Biarkan jendela ini terbuka. Selesai: Ctrl+C, atau sendiri sesudah 30 menit tanpa klik.',
    ].join('\n'),
  );
  expect(err.split('\n')).toEqual([
    '! Alamat pembuka dicoba lagi dari peramban lain, dan ditolak. Bila bukan Anda: Ctrl+C, lalu ulangi.',
    'Papan berhenti dilayani. Register tidak berubah.',
  ]);
});

it('a port that is taken is refused, and nothing is opened', async () => {
  expect(await t.failure('papan', '--layan', '--port', String(situs.port))).toMatchObject({
    ...{ kode: 'PORT_TERPAKAI', keluar: 5, saran: ['pks papan --layan'], rinci: { port: situs.port } },
  });
});

it('answers a program with the address; a dry run serves nothing', async () => {
  const lain = await deskWithSurat();
  const { pembuka, port, akhir } = await serveBoard(lain, '--json');
  lain.situs.stop();
  const { out, err } = await akhir;
  expect(JSON.parse(out)).toMatchObject({
    ...{ skema: 'pks.papan-layan', data: { alamat: pembuka, port, dibuka: true }, peringatan: [] },
  });
  expect(err).toBe('');
  const { data } = await lain.json('papan', '--layan', '-n');
  expect(data).toEqual({ alamat: null, port: 0, dibuka: false });
  lain.close();
});
