/** Registers in throw-away folders, and a look at everything that lies in one. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { makeRegister, openRegister } from '../../../src/store/folder/open-register.ts';
import type { Register } from '../../../src/store/register.ts';
import { MEMORY } from '../quick-temp.ts';
import { sampleStart } from '../sample-facts.ts';

const createdFolders: string[] = [];
export const removeTempFolders = (): void => {
  for (const folder of createdFolders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
afterAll(removeTempFolders);

/**
 * The one way to a folder in the system's temp folder: it goes when the tests of its file have run. In memory its name is as
 * long as in `/tmp`, as a printed line breaks by it.
 */
export function newTempFolder(): string {
  const folder = mkdtempSync(tmpdir() === MEMORY ? `${MEMORY}/` : join(tmpdir(), 'pks-'));
  createdFolders.push(folder);
  return folder;
}

/** A fresh register, and a second door to the same folder. */
export async function newTempRegister(): Promise<Readonly<{ folder: string; a: Register; b: Register }>> {
  const folder = join(newTempFolder(), 'register');
  const a = await makeRegister(folder, sampleStart);
  return { folder, a, b: await openRegister(folder) };
}

/** Every file in a folder, relative with '/', and the sha256 of its bytes. */
export const hashFolder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((d) => d.isFile())
      .map((d) => join(d.parentPath, d.name))
      .map((jalur) => [jalur.slice(folder.length + 1), createHash('sha256').update(readFileSync(jalur)).digest('hex')])
      .sort(),
  );
