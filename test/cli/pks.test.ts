import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderBaru } from '../bantuan/folder-uji.ts';

/** The built pks, as a process of its own: what only a process shows. */
const BIN = join(import.meta.dirname, '../../bin/pks.js');

let folder = '';
beforeEach(() => {
  folder = folderBaru();
});

const lingkungan = (tambahan: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  ...tambahan,
});

const pks = (argv: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [BIN, ...argv], { cwd: folder, encoding: 'utf8', env: lingkungan(env) });

const json = (...argv: string[]) => {
  const { status, stdout, stderr } = pks([...argv, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};

const SURAT = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', '445/1', '--hal', 'Hak akses'];
const surat = (...lain: string[]) => [
  'new',
  ...SURAT,
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
    expect(pks(['--version']).stdout).toBe(`${version}\n`);
    expect(pks(['-V']).stdout).toBe(`${version}\n`);
    expect(pks(['--no-color', '--version']).stdout).toBe(`${version}\n`);
  });

  it('asks nothing without a terminal, and ends', () => {
    pks(['init']);
    const { status, stdout, stderr } = pks(['new']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const flag of ['--lembaga', '--jenis', '--nomor-surat', '--tanggal-surat', '--hal'])
      expect(stderr).toContain(flag);
  });

  it('puts the answer on stdout as one JSON document and a newline, and nothing on stderr', () => {
    pks(['init']);
    const { stdout, stderr } = pks(surat('--json'));
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout).data.id).toBe('2026-001');
    expect(stderr).toBe('');
  });

  it('ends quietly when the reader closes the pipe', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" sop | head -1`], {
      cwd: folder,
      encoding: 'utf8',
      env: lingkungan(),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('answers the same in every time zone of the process', () => {
    pks(['init']);
    pks(surat());
    const jawab = (TZ: string) =>
      [
        ['jadwal', '--diterima', '23/11/2026'],
        ['show', '2026-1'],
        ['list', '--per'],
        ['libur', '2026'],
        ['jadwal', '2026-1', '--json'],
      ].map((argv) => pks(argv, { TZ }).stdout.replace(/"dibuat":"[^"]*"/, ''));
    const utc = jawab('UTC');
    expect(utc[0]).toContain('Sel 1 Des');
    expect(jawab('Asia/Jakarta')).toEqual(utc);
    expect(jawab('America/New_York')).toEqual(utc);
  });

  it('writes no colour into a pipe, whatever the environment asks for', () => {
    pks(['init']);
    pks(surat());
    for (const argv of [['list'], ['show', '2026-1'], ['overdue'], []]) {
      expect(pks(argv, { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
    }
  });

  it('lets one of many desks advance a case; the others are told who was first', async () => {
    pks(['init']);
    pks(surat());
    const meja = await Promise.all(
      Array.from({ length: 5 }, () =>
        selesai(
          spawn(process.execPath, [BIN, 'advance', '2026-1', '--lengkap', '--versi', '1', '--json'], {
            cwd: folder,
            env: lingkungan(),
          }),
        ),
      ),
    );
    expect(meja.map((m) => m.kode).sort()).toEqual([0, 5, 5, 5, 5]);
    for (const { kode, err } of meja)
      if (kode === 5) expect(JSON.parse(err)).toMatchObject({ kode: 'KASUS_BERUBAH', keluar: 5 });
    expect(json('show', '2026-1').data).toMatchObject({ versi: 2, langkah: { no: 3 } });
    expect(json('check').data).toMatchObject({ baik: true });
  });

  it('gives each of many letters at once an id and an agenda number of its own', async () => {
    pks(['init']);
    const kode = await Promise.all(
      Array.from({ length: 6 }, (_, i) => {
        const argv = surat('--ya').map((a) => (a === '445/1' ? `445/${i}` : a));
        return selesai(spawn(process.execPath, [BIN, ...argv], { cwd: folder, env: lingkungan() }));
      }),
    );
    expect(kode.map((k) => k.kode)).toEqual([0, 0, 0, 0, 0, 0]);
    const { data } = json('list', '--urut', 'id');
    expect(data.map((d: { id: string }) => d.id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2026-00${n}`));
    const agenda = data.map((d: { id: string }) => json('show', d.id).data.agenda.nomor);
    expect([...agenda].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('repeats an act with the same key as one act', () => {
    pks(['init']);
    const pertama = json(...surat('--kunci', 'loket-1'));
    expect(json(...surat('--kunci', 'loket-1')).data.id).toBe(pertama.data.id);
    const maju = ['advance', '2026-1', '--lengkap', '--kunci', 'k2'];
    json(...maju);
    expect(json(...maju).data).toMatchObject({ versi: 2, langkah: { no: 3 } });
    expect(pks(['advance', '2026-1', '--lengkap', '--catatan', 'lain', '--kunci', 'k2']).status).toBe(2);
  });

  it('says in one sentence what failed, without a stack trace', () => {
    const { status, stderr } = pks(['advance', '1']);
    expect(status).toBe(6);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(pks(['advanc']).stderr).toContain('Maksud Anda: advance?');
  });

  it('ended by Ctrl+C while LibreOffice works leaves nothing, in the temp folder or in the case', () => {
    pks(['init']);
    json(...surat());
    copyFileSync(join(import.meta.dirname, '../pdf/soffice-tiruan.mjs'), join(folder, 'soffice.mjs'));
    chmodSync(join(folder, 'soffice.mjs'), 0o755);
    writeFileSync(join(folder, 'cara.txt'), 'ctrl-c');
    const env = { PKS_SOFFICE: join(folder, 'soffice.mjs'), TMPDIR: folderBaru() };
    expect(pks(['draft', '1', 'tanda-terima', '--pdf'], env).signal).toBe('SIGINT');
    expect(readdirSync(env.TMPDIR)).toEqual([]);
    expect(json('show', '1').data.naskah).toEqual([]);
  });
});

const selesai = (anak: ChildProcess) =>
  new Promise<{ kode: number | null; err: string }>((beres) => {
    let err = '';
    anak.stderr?.on('data', (d) => {
      err += d;
    });
    anak.on('close', (kode) => beres({ kode, err }));
  });
