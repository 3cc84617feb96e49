/** The built pks where its notes go nowhere. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderBaru } from '../bantuan/folder-uji.ts';

const BIN = join(import.meta.dirname, '../../bin/pks.js');
let folder = '';
const dalam = () => ({
  cwd: folder,
  encoding: 'utf8' as const,
  env: { PATH: process.env.PATH ?? '', HOME: folder, TERM: 'xterm' },
});
/** `pks …` through a shell, which leads its streams where the test says. */
const sh = (argv: string, arus: string) =>
  spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" ${argv} ${arus}`], dalam());
const SURAT = 'new --lembaga RSUD --jenis opd --tanggal-surat 2026-08-07 --hal x';

beforeEach(() => {
  folder = folderBaru();
  sh('init', '');
});

describe.skipIf(process.platform === 'win32')('notes that cannot be written', () => {
  it.each([
    ['a closed stderr', '2>&-'],
    ['a pipe that nobody reads', '2> >(exec 0<&-; exit)'],
    ['a full disk', '2>/dev/full'],
  ])('%s changes neither what is recorded nor the exit code', (_, arus) => {
    if (arus.endsWith('/dev/full') && !existsSync('/dev/full')) return;
    for (let kali = 1; kali <= 3; kali++) {
      const { status, stdout } = sh(`${SURAT} --nomor-surat ${kali} --no-input`, arus);
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(`-00${kali}`) });
    }
    expect(sh('advance 9 --lengkap', arus).status).toBe(3);
    expect(sh('advance 1 --no-input', arus).status).toBe(2);
    expect(JSON.parse(sh('list --json', '').stdout).data).toHaveLength(3);
  });
});
