/** Registers in throw-away folders, and a look at everything that lies in one. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buatRegister, bukaRegister } from '../../src/register/berkas-json.ts';
import type { Register } from '../../src/register/register.ts';
import { awal } from './contoh-kejadian.ts';

const dibuat: string[] = [];
afterAll(() => {
  for (const folder of dibuat.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The one way to a folder in the system's temp folder: it goes when the tests of its file have run. */
export function folderBaru(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pks-'));
  dibuat.push(folder);
  return folder;
}

/** A fresh register, and a second door to the same folder. */
export async function registerBaru(): Promise<Readonly<{ folder: string; a: Register; b: Register }>> {
  const folder = join(folderBaru(), 'register');
  const a = await buatRegister(folder, awal);
  return { folder, a, b: await bukaRegister(folder) };
}

/** Every file in a folder, relative with '/', and the sha256 of its bytes. */
export const potret = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((d) => d.isFile())
      .map((d) => join(d.parentPath, d.name))
      .map((jalur) => [jalur.slice(folder.length + 1), createHash('sha256').update(readFileSync(jalur)).digest('hex')])
      .sort(),
  );
