import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { QUICK_LOADERS } from '../../src/commands/quick-loaders.ts';
import { bundledUnder } from '../../src/pks.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';

/** The built pks, as a process of its own: what only a process shows. */
const BIN = join(import.meta.dirname, '../../bin/pks.js');

let folder = '';
beforeEach(() => {
  folder = newTempFolder();
});

const processEnv = (tambahan: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  ...tambahan,
});

const runPks = (argv: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [BIN, ...argv], { cwd: folder, encoding: 'utf8', env: processEnv(env) });

const runJson = (...argv: string[]) => {
  const { status, stdout, stderr } = runPks([...argv, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};

const SURAT_FLAGS = [
  '--lembaga',
  'RSUD Contoh',
  '--jenis',
  'rsud-blud',
  '--nomor-surat',
  '445/1',
  '--hal',
  'Hak akses',
];
const newArgs = (...lain: string[]) => [
  'new',
  ...SURAT_FLAGS,
  '--tanggal-surat',
  '2026-08-07',
  '--diterima',
  '2026-08-10',
  '--lengkap',
  ...lain,
];

describe('the built pks', () => {
  it('tells the version of the package, and its own when asked among flags', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(runPks(['--version']).stdout).toBe(`${version}\n`);
    expect(runPks(['-V']).stdout).toBe(`${version}\n`);
    expect(runPks(['--no-color', '--version']).stdout).toBe(`${version}\n`);
  });

  it('answers by an alias and by flags before the command as by the name', () => {
    runPks(['init']);
    runJson(...newArgs());
    const answer = runPks(['show', '2026-001']);
    expect(answer.stdout).toContain('RSUD Contoh');
    for (const argv of [['lihat', '2026-001'], ['2026-001'], ['--no-color', 'show', '2026-001']]) {
      expect(runPks(argv).stdout).toBe(answer.stdout);
    }
  });

  it('keeps a code cache for each command typed all day', () => {
    const caches = readdirSync(join(import.meta.dirname, '../../dist')).filter((n) => /^quick\..+\.cache$/.test(n));
    expect(caches.map((n) => n.split('.')[1]).sort()).toEqual([...Object.keys(QUICK_LOADERS), 'meja'].sort());
  });

  it.each([
    [[], 'meja'],
    [['--json'], 'meja'],
    [['--register', 'show'], 'meja'],
    [['--register', 'r', 'list', '--json'], 'list'],
    [['--register=r', '--no-input', 'maju', '4'], 'advance'],
    [['14'], 'show'],
    [['2026-004'], 'show'],
    [['laporan', 'list'], 'laporan'],
  ])('pks %j is answered by the bundle of %s', (argv, perintah) => {
    expect(bundledUnder(argv)).toBe(perintah);
  });

  it('knows and writes letters beyond ASCII as its sources do', () => {
    runPks(['init']);
    const dari = (nama: string) => newArgs().with(2, nama);
    runJson(...dari("Klinik Jum'at Sehat"));
    // Word types the curly one.
    const lagi = runPks(dari('Klinik Jum’at Sehat'));
    expect({ status: lagi.status, stderr: lagi.stderr }).toMatchObject({
      status: 4,
      stderr: expect.stringContaining('2026-001'),
    });
    expect(runPks(['list', '--cari', 'Jum’at']).stdout).toContain('2026-001');
    runPks(['papan', '--ke', 'papan.html']);
    expect(readFileSync(join(folder, 'papan.html'), 'utf8')).toMatch(/ · dibuat /);
  });

  it('asks nothing without a terminal, and ends', () => {
    runPks(['init']);
    const { status, stdout, stderr } = runPks(['new']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const flag of ['--lembaga', '--jenis', '--nomor-surat', '--tanggal-surat', '--hal'])
      expect(stderr).toContain(flag);
  });

  it('puts the answer on stdout as one JSON document and a newline, and nothing on stderr', () => {
    runPks(['init']);
    const { stdout, stderr } = runPks(newArgs('--json'));
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout).data.id).toBe('2026-001');
    expect(stderr).toBe('');
  });

  it('ends quietly when the reader closes the pipe', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" sop | head -1`], {
      cwd: folder,
      encoding: 'utf8',
      env: processEnv(),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('answers the same in every time zone of the process', () => {
    runPks(['init']);
    runPks(newArgs());
    const jawab = (TZ: string) =>
      [
        ['jadwal', '--diterima', '23/11/2026'],
        ['show', '2026-1'],
        ['list', '--per'],
        ['libur', '2026'],
        ['jadwal', '2026-1', '--json'],
      ].map((argv) => runPks(argv, { TZ }).stdout.replace(/"dibuat":"[^"]*"/, ''));
    const utc = jawab('UTC');
    expect(utc[0]).toContain('Sel 1 Des');
    expect(jawab('Asia/Jakarta')).toEqual(utc);
    expect(jawab('America/New_York')).toEqual(utc);
  });

  it('writes no colour into a pipe, whatever the environment asks for', () => {
    runPks(['init']);
    runPks(newArgs());
    for (const argv of [['list'], ['show', '2026-1'], ['overdue'], []]) {
      expect(runPks(argv, { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
    }
  });

  it('lets one of many desks advance a case; the others are told who was first', async () => {
    runPks(['init']);
    runPks(newArgs());
    const meja = await Promise.all(
      Array.from({ length: 5 }, () =>
        processEnd(
          spawn(process.execPath, [BIN, 'advance', '2026-1', '--lengkap', '--versi', '1', '--json'], {
            cwd: folder,
            env: processEnv(),
          }),
        ),
      ),
    );
    expect(meja.map((m) => m.kode).sort()).toEqual([0, 5, 5, 5, 5]);
    for (const { kode, err } of meja)
      if (kode === 5) expect(JSON.parse(err)).toMatchObject({ kode: 'KASUS_BERUBAH', keluar: 5 });
    expect(runJson('show', '2026-1').data).toMatchObject({ versi: 2, langkah: { no: 3 } });
    expect(runJson('check').data).toMatchObject({ baik: true });
  });

  it('gives each of many letters at once an id and an agenda number of its own', async () => {
    runPks(['init']);
    const kode = await Promise.all(
      Array.from({ length: 6 }, (_, i) => {
        const argv = newArgs('--ya').map((a) => (a === '445/1' ? `445/${i}` : a));
        return processEnd(spawn(process.execPath, [BIN, ...argv], { cwd: folder, env: processEnv() }));
      }),
    );
    expect(kode.map((k) => k.kode)).toEqual([0, 0, 0, 0, 0, 0]);
    const { data } = runJson('list', '--urut', 'id');
    expect(data.map((d: { id: string }) => d.id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2026-00${n}`));
    const agenda = data.map((d: { id: string }) => runJson('show', d.id).data.agenda.nomor);
    expect([...agenda].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('repeats an act with the same key as one act', () => {
    runPks(['init']);
    const pertama = runJson(...newArgs('--kunci', 'loket-1'));
    expect(runJson(...newArgs('--kunci', 'loket-1')).data.id).toBe(pertama.data.id);
    const maju = ['advance', '2026-1', '--lengkap', '--kunci', 'k2'];
    runJson(...maju);
    expect(runJson(...maju).data).toMatchObject({ versi: 2, langkah: { no: 3 } });
    expect(runPks(['advance', '2026-1', '--lengkap', '--catatan', 'lain', '--kunci', 'k2']).status).toBe(2);
  });

  it('says in one sentence what failed, without a stack trace', () => {
    const { status, stderr } = runPks(['advance', '1']);
    expect(status).toBe(6);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(runPks(['advanc']).stderr).toContain('Maksud Anda: advance?');
  });

  it('ended by Ctrl+C while LibreOffice works leaves nothing, in the temp folder or in the case', () => {
    runPks(['init']);
    runJson(...newArgs());
    copyFileSync(join(import.meta.dirname, '../papers/fake-soffice.mjs'), join(folder, 'soffice.mjs'));
    chmodSync(join(folder, 'soffice.mjs'), 0o755);
    writeFileSync(join(folder, 'cara.txt'), 'ctrl-c');
    const env = { PKS_SOFFICE: join(folder, 'soffice.mjs'), TMPDIR: newTempFolder() };
    expect(runPks(['draft', '1', 'tanda-terima', '--pdf'], env).signal).toBe('SIGINT');
    expect(readdirSync(env.TMPDIR)).toEqual([]);
    expect(runJson('show', '1').data.naskah).toEqual([]);
  });
});

const processEnd = (anak: ChildProcess) =>
  new Promise<{ kode: number | null; err: string }>((beres) => {
    let err = '';
    anak.stderr?.on('data', (d) => {
      err += d;
    });
    anak.on('close', (kode) => beres({ kode, err }));
  });
