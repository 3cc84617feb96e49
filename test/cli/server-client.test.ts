import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags } from '../support/test-desk.ts';

const PKS = join(import.meta.dirname, '../../bin/pks.js');
const HEARD = `process.on('exit', () => require('node:fs').writeSync(3, Object.keys(require.cache).join('\\n')
  + '\\n' + process.moduleLoadList.filter((m) => / (tls|dns)$/.test(m)).join('\\n')));`;

it('what speaks to a server is loaded for the address of one, and for a folder never', () => {
  const folder = newTempFolder();
  const hook = join(folder, 'dimuat.cjs');
  writeFileSync(hook, HEARD);
  const loaded = (argv: readonly string[], exit = 0): string => {
    const { status, output, stderr } = spawnSync(process.execPath, ['-r', hook, PKS, ...argv], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, CI: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(exit);
    return String(output[3]);
  };
  const surat = ['new', ...completeSuratFlags({ 'tanggal-surat': 'kemarin', diterima: 'hari ini' }), '--lengkap', '-y'];
  for (const argv of [['init'], surat, ['list'], ['show', '1'], ['overdue'], [], ['check'], ['backup', 'c.zip']])
    expect(loaded(argv), argv.join(' ')).not.toMatch(/pg\.cjs|node_modules\/pg|NativeModule (?:tls|dns)/);
  expect(loaded(['list', '--register', 'postgres://127.0.0.1:1/pks'], 5)).toMatch(/pg\.cjs/);
});
