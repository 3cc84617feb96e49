/** The built pks where its notes or its answer go nowhere. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newTempFolder } from '../support/store/temp-folder.ts';

const BIN = join(import.meta.dirname, '../../bin/pks.js');
let folder = '';
const inFolder = () => ({
  cwd: folder,
  encoding: 'utf8' as const,
  env: { PATH: process.env.PATH ?? '', HOME: folder, TERM: 'xterm' },
});
/** `pks …` through a shell, which leads its streams where the test says. */
const throughShell = (argv: string, arus: string) =>
  spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" ${argv} ${arus}`], inFolder());
const NEW_COMMAND = 'new --lembaga RSUD --jenis opd --tanggal-surat 2026-08-07 --hal x';

beforeEach(() => {
  folder = newTempFolder();
  throughShell('init', '');
});

describe.skipIf(process.platform === 'win32')('notes that cannot be written', () => {
  it.each([
    ['a closed stderr', '2>&-'],
    ['a pipe that nobody reads', '2> >(exec 0<&-; exit)'],
    ['a full disk', '2>/dev/full'],
  ])('%s changes neither what is recorded nor the exit code', (_, arus) => {
    if (arus.endsWith('/dev/full') && !existsSync('/dev/full')) return;
    for (let kali = 1; kali <= 3; kali++) {
      const { status, stdout } = throughShell(`${NEW_COMMAND} --nomor-surat ${kali} --no-input`, arus);
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(`-00${kali}`) });
    }
    expect(throughShell('advance 9 --lengkap', arus).status).toBe(3);
    expect(throughShell('advance 1 --no-input', arus).status).toBe(2);
    expect(JSON.parse(throughShell('list --json', '').stdout).data).toHaveLength(3);
  });
});

describe.skipIf(!existsSync('/dev/full'))('an answer that cannot be written', () => {
  const versi = (): number => JSON.parse(throughShell('show 1 --json', '').stdout).data.versi;

  it.each(['', ' --json', ' -q'])('says that the act is recorded, with a code that nobody repeats (%s)', (cara) => {
    throughShell(`${NEW_COMMAND} --nomor-surat 1 --no-input`, '');
    const dulu = versi();
    const { status, stderr } = throughShell(`lengkapi 1 --tujuan "cek identitas"${cara}`, '>/dev/full');
    expect(stderr).toContain('Sudah tercatat; hanya jawabannya yang tidak dapat ditulis (ENOSPC). Jangan diulang');
    expect({ status, versi: versi() }).toEqual({ status: 0, versi: dulu + 1 });
  });

  it.each(['list', '--version', '--help', 'help', 'lengkapi 1 --tujuan "cek identitas" -n'])(
    '%s: safe to repeat',
    (kata) => {
      throughShell(`${NEW_COMMAND} --nomor-surat 1 --no-input`, '');
      const dulu = versi();
      const { status, stderr } = throughShell(kata, '>/dev/full');
      expect(stderr).toContain('pks: Jawaban tidak dapat ditulis, dan tidak ada yang dicatat (ENOSPC).');
      expect({ status, versi: versi() }).toEqual({ status: 5, versi: dulu });
    },
  );

  it('says that a register was made', () => {
    const { status, stderr } = throughShell('init lain', '>/dev/full');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('Sudah tercatat') });
  });

  it('keeps the code of a refusal or a finding', () => {
    expect(throughShell('show 9', '>/dev/full').status).toBe(3);
    throughShell(
      'new --lembaga RSUD --jenis opd --nomor-surat 1 --tanggal-surat 2024-08-07 --diterima 2024-08-08 --hal x --no-input',
      '',
    );
    expect(throughShell('overdue --gagal-bila-ada', '>/dev/full').status).toBe(9);
  });
});
