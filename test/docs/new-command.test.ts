import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newTempFolder } from '../support/store/temp-folder.ts';

const packageRoot = join(import.meta.dirname, '../..');
const TOUCHED = [
  'src/commands/command-list.ts',
  'src/commands/command-help.ts',
  'src/commands/command-loaders.ts',
  'src/commands/looking-commands.ts',
  'docs/istilah.md',
];

function runScript(name: string) {
  const folder = newTempFolder();
  for (const path of TOUCHED) cpSync(join(packageRoot, path), join(folder, path));
  const script = join(packageRoot, 'scripts/new-command.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, name, folder], { encoding: 'utf8' });
  return { status, stderr, read: (path: string) => readFileSync(join(folder, path), 'utf8'), folder };
}

it('a new command has its file, its session and one row in each table, at the end', () => {
  const { status, read } = runScript('foo-bar');
  expect(status).toBe(0);
  expect(read('src/commands/foo-bar.ts')).toContain('export const fooBarCommand = ');
  expect(read('test/transcripts/foo-bar.md')).toContain('$ pks foo-bar\n');
  expect(read('src/commands/command-list.ts')).toMatch(/\{ nama: 'foo-bar', ringkas: '…' \},\n\] as const/);
  expect(read('src/commands/command-help.ts')).toMatch(/\['foo-bar', '…', 'pks foo-bar'\],\n {4}\],\n {2}\},\n\];/);
  expect(read('src/commands/command-loaders.ts')).toMatch(
    /'foo-bar': async .*'\.\/foo-bar\.ts'\)\)\.fooBarCommand,\n\};/,
  );
  expect(read('src/commands/looking-commands.ts')).toMatch(/\n {2}'foo-bar': false,\n\};/);
  expect(read('docs/istilah.md')).toMatch(/^\| `foo-bar` \| \| … \|$/m);
});

it('a name that is none makes nothing', () => {
  const { status, stderr, folder } = runScript('Foo');
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'npm run new:command NAME, with a name like kerja-sama\n' });
  expect(existsSync(join(folder, 'src/commands/Foo.ts'))).toBe(false);
});
