import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { OWNER, OWNER_PASSWORD, ownerKnock, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags } from '../support/test-desk.ts';
import { type CutPlan, CuttingProxy } from './cutting-proxy.ts';

const PKS = join(import.meta.dirname, '../../bin/pks.js');
const PORT = Number(process.env.PKS_UJI_BASIS);
const DESKS = 4;
/** By hand more: PKS_PERINTAH=100 npm run test:server */
const LETTERS = Number(process.env.PKS_PERINTAH ?? 5);

const environmentOf = (home: string, register: string) => ({
  ...{ PATH: process.env.PATH, HOME: home, CI: '1' },
  ...{ PKS_REGISTER: register, PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD },
});

type Answer = Readonly<{ keluar: number | null; out: string; err: string }>;

function runBuilt(register: string, argv: readonly string[]): Promise<Answer> {
  const home = newTempFolder();
  const env = environmentOf(home, register);
  return new Promise((jadi) => {
    const p = spawn(process.execPath, [PKS, ...argv, '--json'], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    p.stdout.on('data', (d) => {
      out += d;
    });
    p.stderr.on('data', (d) => {
      err += d;
    });
    p.on('close', (keluar) => jadi({ keluar, out, err }));
  });
}

const surat = (nomor: string) => [
  ...['new', ...completeSuratFlags({ 'nomor-surat': nomor, diterima: 'kemarin', 'tanggal-surat': 'kemarin' })],
  ...['--lengkap', '--kunci', nomor],
];

async function newOffice(): Promise<string> {
  const address = await newServerDatabase();
  expect((await runBuilt(address, ['init', '--basis', address])).keluar).toBe(0);
  return address;
}

it('pks as it is installed: desks behind a line that is cut repeat their commands and record each once', async () => {
  const address = await newOffice();
  const acak = seededRandom(14);
  const plans: readonly CutPlan[] = ['before', 'after', 'somewhere', 'none', 'none'];
  const proxy = new CuttingProxy(PORT, () => plans[Math.floor(acak() * plans.length)] ?? 'none', acak);
  const behind = address.replace(`:${PORT}/`, `:${await proxy.listen()}/`);
  const codes: string[] = [];
  await Promise.all(
    Array.from({ length: DESKS }, async (_, meja) => {
      for (let i = 0; i < LETTERS; i++) {
        for (;;) {
          const { keluar, err } = await runBuilt(behind, surat(`${meja}/${i}`));
          if (keluar === 0) break;
          codes.push(JSON.parse(err).kode);
          expect(keluar).toBe(5);
        }
      }
    }),
  );
  proxy.close();
  expect(proxy.total).toBeGreaterThan(5);
  for (const kode of codes)
    expect(['BELUM_PASTI_TERSIMPAN', 'TIDAK_DAPAT_MENULIS', 'SERVER_TIDAK_TERJANGKAU']).toContain(kode);
  const rows = await superQuery<{ kunci: string; kasus: string }>(
    PORT,
    address.slice(address.lastIndexOf('/') + 1),
    "select kunci, kasus from pks.tindakan where kasus <> 'register' order by kunci",
  );
  const semua = Array.from({ length: DESKS }, (_, m) => Array.from({ length: LETTERS }, (_, i) => `${m}/${i}`)).flat();
  expect(rows.map((b) => b.kunci).sort()).toEqual(semua.sort());
  // No number is skipped, however often a line was cut.
  expect(rows.map((b) => Number(b.kasus.slice(5))).sort((a, b) => a - b)).toEqual(semua.map((_, i) => i + 1));
  const r = await openServerRegister(address, ownerKnock);
  expect((await r.check()).temuan).toEqual([]);
  await r.close();
});

it('a command asks the server little', async () => {
  const address = await newOffice();
  const counting = async (argv: readonly string[]): Promise<number> => {
    const proxy = new CuttingProxy(
      PORT,
      () => 'none',
      () => 0,
    );
    const behind = address.replace(`:${PORT}/`, `:${await proxy.listen()}/`);
    const { keluar, err } = await runBuilt(behind, argv);
    proxy.close();
    expect(err).toBe('');
    expect(keluar).toBe(0);
    return proxy.statements;
  };
  const asked: Record<string, number> = { new: await counting(surat('1/A')) };
  for (const argv of [
    ['list'],
    ['show', '1'],
    ['overdue'],
    [],
    ['advance', '1', '--lengkap', '--disposisi', 'Teruskan'],
  ])
    asked[argv[0] ?? 'meja'] = await counting(argv);
  asked.draft = await counting(['draft', '1', 'lembar-disposisi', '-q', '--izinkan-kosong']);
  const pindaian = join(newTempFolder(), 'a.pdf');
  writeFileSync(pindaian, '%PDF-1.4');
  asked.lampirkan = await counting(['lampirkan', '1', pindaian, '--untuk', 'surat-permohonan', '-q']);
  asked.nomor = await counting(['nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '-q']);
  writeFileSync(pindaian, '%PDF-1.7');
  asked['new --berkas'] = await counting([...surat('2/B'), '--berkas', pindaian, '-q']);
  expect(asked).toEqual({
    ...{ list: 2, show: 2, overdue: 4, meja: 3 },
    ...{ new: 7, advance: 3, draft: 5, lampirkan: 4, 'new --berkas': 8, nomor: 7 },
  });
});

it('a scan with a NIK in its text is not sent to the server', async () => {
  const address = await newOffice();
  expect((await runBuilt(address, surat('1/A'))).keluar).toBe(0);
  const pindaian = join(newTempFolder(), 'a.pdf');
  const tulis = (teks: string) =>
    writeFileSync(pindaian, `%PDF-1.4\n1 0 obj\n<< >>\nstream\nBT (${teks}) Tj ET\nendstream\nendobj\n`);
  const lampirkan = () => runBuilt(address, ['lampirkan', '1', pindaian, '--untuk', 'surat-permohonan']);
  const files = () =>
    superQuery<{ n: string }>(
      PORT,
      address.slice(address.lastIndexOf('/') + 1),
      'select count(*)::text as n from pks.berkas',
    );
  tulis('NIK 3404010101900001');
  const semula = await files();
  const { keluar, err } = await lampirkan();
  expect([keluar === 0, JSON.parse(err).kode]).toEqual([false, 'NIK_DITOLAK']);
  expect(await files()).toEqual(semula);
  tulis('tanpa angka');
  expect((await lampirkan()).keluar).toBe(0);
  expect(await files()).not.toEqual(semula);
});

/** What it opens of what is installed, each once, in order. */
function openedOf(register: string): readonly string[] {
  const home = newTempFolder();
  const trace = join(home, 'trace');
  const argv = ['-f', '-qq', '-e', 'trace=openat', '-o', trace, process.execPath, PKS, 'list'];
  execFileSync('strace', argv, { cwd: home, env: environmentOf(home, register), stdio: 'pipe' });
  const opened = [...readFileSync(trace, 'utf8').matchAll(/\/(dist|node_modules)\/([^"]*)".* = \d+$/gm)];
  return [...new Set(opened.map((m) => m[2] ?? ''))].sort();
}

it('with a folder nothing of the server is loaded, and with a server its driver alone', async () => {
  const folder = join(newTempFolder(), 'r');
  expect((await runBuilt(folder, ['init', folder])).keluar).toBe(0);
  const withFolder = openedOf(folder);
  expect(withFolder).not.toContain('pg.cjs');
  expect(openedOf(await newOffice()).filter((nama) => nama !== 'package.json')).toEqual(
    [...withFolder, 'pg.cjs'].sort(),
  );
});
