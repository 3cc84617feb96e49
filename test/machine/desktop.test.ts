/** Programs of this PC: how a name with marks in it reaches them. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyKeeper, desktopOf, openerFor, START_BROWSER } from '../../src/machine/desktop.ts';

const NAME = 'C:\\Data & Surat\\%TEMP% (1)\'s $(calc) "x".docx';

it('hands a name over as one argument or in a variable, never in a line that a shell reads', () => {
  expect(openerFor('linux', NAME)).toEqual({ program: 'xdg-open', argumen: [NAME] });
  expect(openerFor('darwin', NAME)).toEqual({ program: 'open', argumen: ['--', NAME] });
  const { argumen, variabel } = openerFor('win32', NAME);
  expect(argumen.join(' ')).not.toContain('Surat');
  expect(variabel).toEqual({ PKS_BUKA: NAME });
});

it('opens an address with the browser of this PC', () => {
  const alamat = 'http://127.0.0.1:40213/masuk/a-b_c';
  expect(openerFor('linux', alamat, START_BROWSER)).toEqual({ program: 'xdg-open', argumen: [alamat] });
  const { argumen, variabel } = openerFor('win32', alamat, START_BROWSER);
  expect(argumen.at(-1)).toBe('Start-Process -FilePath $env:PKS_BUKA');
  expect(variabel).toEqual({ PKS_BUKA: alamat });
});

it('there is none where nobody would see a window', () => {
  expect(desktopOf({}, 'linux')).toBeNull();
  expect(desktopOf({ DISPLAY: ':0' }, 'linux')).not.toBeNull();
  expect(desktopOf({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).not.toBeNull();
  expect(desktopOf({}, 'win32')).not.toBeNull();
});

it('starts the program with the whole name, and says where there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pks-desktop-'));
  const sudah = join(folder, 'sudah');
  writeFileSync(
    join(folder, 'xdg-open'),
    `#!/bin/sh\nprintf '%s' "$1" > '${sudah}.baru' && mv '${sudah}.baru' '${sudah}'\n`,
  );
  chmodSync(join(folder, 'xdg-open'), 0o755);
  const ada = desktopOf({ DISPLAY: ':0', PATH: `${folder}:/usr/bin:/bin`, XDG_CACHE_HOME: folder }, 'linux');
  expect(await ada?.open(join(folder, 'a & b; $(x).docx'))).toBe(true);
  await expect.poll(() => existsSync(sudah) && readFileSync(sudah, 'utf8')).toBe(join(folder, 'a & b; $(x).docx'));
  const tanpa = desktopOf({ DISPLAY: ':0', PATH: join(folder, 'kosong') }, 'linux');
  expect(await tanpa?.open('x.docx')).toBe(false);
});

it('keeps a copy once, by its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pks-desktop-'));
  const keep = copyKeeper({ XDG_CACHE_HOME: folder });
  const satu = await keep('a-v1-0123.docx', new TextEncoder().encode('isi'));
  expect(satu).toBe(join(folder, 'pks', 'baca', 'a-v1-0123.docx'));
  expect(await keep('a-v1-0123.docx', new TextEncoder().encode('isi'))).toBe(satu);
  expect(readFileSync(satu, 'utf8')).toBe('isi');
});
