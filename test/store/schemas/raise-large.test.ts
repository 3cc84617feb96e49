import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { registerPaths } from '../../../src/store/folder/register-paths.ts';
import { backUpBeforeRaise } from '../../../src/store/folder/setup/raise-schema.ts';
import { hashFolder, newTempFolder } from '../../support/store/temp-folder.ts';

const SAAT = '2026-08-19T10:15:00+07:00';

/** An old register that is said to be too large for an archive. */
function besar() {
  const akar = join(newTempFolder(), 'register');
  cpSync(join(import.meta.dirname, 'schema-1'), akar, { recursive: true });
  const salinan = `${akar}-skema-1`;
  const simpan = () =>
    backUpBeforeRaise(registerPaths(akar), 1, SAAT, () => {
      throw new Failure('BERKAS_TERLALU_BESAR', 'lebih dari 2 GB');
    });
  const pertama = join(salinan, 'kasus/2026-003/kejadian');
  return { akar, salinan, simpan, pertama };
}

it('names the copy to make, where a register is too large for an archive; nothing is written', async () => {
  const { akar, salinan, simpan } = besar();
  const semula = hashFolder(akar);
  await expect(simpan()).rejects.toMatchObject({ kode: 'BERKAS_TERLALU_BESAR', rinci: { salinan } });
  expect(hashFolder(akar)).toEqual(semula);
});

it('takes a copy for the backup that is whole and the same', async () => {
  const { akar, salinan, simpan } = besar();
  cpSync(akar, salinan, { recursive: true });
  expect(await simpan()).toBe(salinan);
});

it('takes none that is older, damaged, or no register', async () => {
  const { akar, salinan, simpan, pertama } = besar();
  cpSync(akar, salinan, { recursive: true });
  const terakhir = readdirSync(pertama).sort().at(-1) ?? '';
  rmSync(join(pertama, terakhir));
  await expect(simpan()).rejects.toBeInstanceOf(Failure);
  cpSync(akar, salinan, { recursive: true });
  writeFileSync(join(pertama, terakhir), '{}');
  await expect(simpan()).rejects.toBeInstanceOf(Failure);
  rmSync(salinan, { recursive: true });
  mkdirSync(salinan);
  await expect(simpan()).rejects.toBeInstanceOf(Failure);
});
