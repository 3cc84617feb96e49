import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newTempFolder } from '../support/store/temp-folder.ts';

const root = join(import.meta.dirname, '../..');

/** The client of PostgreSQL asks for these only where somebody wants them; pks does not. */
const NEVER_LOADED = ['pg-native', 'pg-cloudflare'];

it('the bundle needs Node alone, so that a package installs without a network', () => {
  const dist = join(root, 'dist');
  const bundles = readdirSync(dist).filter((n) => n.endsWith('.cjs'));
  expect(bundles.length).toBeGreaterThan(3);
  const needed = bundles.flatMap((nama) =>
    [...readFileSync(join(dist, nama), 'utf8').matchAll(/\b(?:require|import)\(["'`]([^"'`]+)["'`]\)/g)].map(
      (m) => m[1]!,
    ),
  );
  expect(needed).toContain('node:fs');
  const known = [...bundles.map((nama) => `./${nama}`), ...bundles, ...NEVER_LOADED];
  expect(needed.filter((nama) => !isBuiltin(nama) && !known.includes(nama))).toEqual([]);
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
});

it('the archive for Linux is the same bytes in whatever order it is put together, and tar opens it', async () => {
  type Entry = readonly [nama: string, berkas: Readonly<{ isi: Uint8Array; jalan: boolean }>];
  const { tarBytes } = (await import(join(root, 'scripts/packages/tar.mjs'))) as {
    tarBytes(berkas: ReadonlyMap<string, Entry[1]>): Uint8Array;
  };
  const satu: Entry = ['pks/bin/pks.js', { isi: Buffer.from('#!/usr/bin/env node\n'), jalan: true }];
  const dua: Entry = ['pks/FORMAT.md', { isi: Buffer.alloc(512, 'x'), jalan: false }];
  const arsip = tarBytes(new Map([satu, dua]));
  expect(tarBytes(new Map([dua, satu]))).toEqual(arsip);
  const berkas = join(newTempFolder(), 'a.tar');
  writeFileSync(berkas, arsip);
  const { stdout } = spawnSync('tar', ['-tvf', berkas], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  expect(stdout.split('\n').map((b) => b.replaceAll(/ +/g, ' '))).toEqual([
    '-rw-r--r-- 0/0 512 1970-01-01 00:00 pks/FORMAT.md',
    '-rwxr-xr-x 0/0 20 1970-01-01 00:00 pks/bin/pks.js',
    '',
  ]);
});
