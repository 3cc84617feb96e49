import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newOutputPath } from '../../src/desk/output-path.ts';
import type { Env } from '../../src/env.ts';
import { localFiles } from '../../src/machine/local-files.ts';
import type { Register } from '../../src/store/register.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';

it('given one stands in the register it goes beside it, and a second one is offered a path that is taken', async () => {
  const akar = newTempFolder();
  const folder = join(akar, 'data');
  mkdirSync(join(akar, 'cad'));
  mkdirSync(folder);
  const env = { localFiles: localFiles(folder) } as Env;
  const baru = (diketik?: string) =>
    newOutputPath(env, { place: { label: folder, folder } } as Register, diketik, 'c.zip', 'pks backup');
  for (const [diketik, di] of [
    [undefined, akar],
    ['../cad', join(akar, 'cad')],
  ] as const) {
    const tujuan = await baru(diketik);
    expect(tujuan).toBe(join(di, 'c.zip'));
    writeFileSync(tujuan, '');
    const kedua = join(di, 'c-2.zip');
    await expect(baru(diketik)).rejects.toMatchObject({ kode: 'BERKAS_SUDAH_ADA', saran: [`pks backup "${kedua}"`] });
    expect(await baru(kedua)).toBe(kedua);
  }
});
