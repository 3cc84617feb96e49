import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, openSite } from '../support/served-board.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

const BIN = join(import.meta.dirname, '../../bin/pks.js');
let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
});
afterAll(() => t.close());

/** All that came on a stream, until it holds `tanda`. */
const readUntil = (anak: ChildProcess, tanda: RegExp) =>
  new Promise<string>((beres, gagal) => {
    let teks = '';
    anak.stdout?.on('data', (potong) => {
      teks += potong;
      if (tanda.test(teks)) beres(teks);
    });
    anak.once('exit', () => gagal(new Error(`ended early: ${teks}`)));
  });

it.each(['SIGINT', 'SIGTERM'] as const)('the built pks serves until %s and says that it has ended', async (sinyal) => {
  const env = { ...process.env, HOME: t.folder, NODE_ENV: undefined, CI: '1' };
  const argv = [BIN, 'papan', '--layan', '--jangan-buka', '--register', join(t.folder, 'data')];
  const anak = spawn(process.execPath, argv, { cwd: t.folder, env });
  let err = '';
  anak.stderr.on('data', (potong) => {
    err += potong;
  });
  const pembuka = /http:\S+/.exec(await readUntil(anak, /Ctrl\+C/))?.[0] ?? '';
  const cookie = await openSite({ pembuka });
  const { status, isi } = await ask(new URL('/kasus/2026-001', pembuka).href, { cookie, connection: 'keep-alive' });
  expect([status, isi.includes('RSUD Contoh')]).toEqual([200, true]);
  anak.kill(sinyal);
  const [kode] = await new Promise<unknown[]>((beres) => anak.once('close', (...a) => beres(a)));
  expect([kode, err]).toEqual([0, 'Papan berhenti dilayani. Register tidak berubah.\n']);
});
