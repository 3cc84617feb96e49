import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Galat } from '../../src/galat.ts';
import { amankan } from '../../src/register/naikkan.ts';
import { tempat } from '../../src/register/tempat.ts';
import { folderBaru, potret } from '../bantuan/folder-uji.ts';

const SAAT = '2026-08-19T10:15:00+07:00';

/** An old register that is said to be too large for an archive. */
function besar() {
  const akar = join(folderBaru(), 'register');
  cpSync(join(import.meta.dirname, 'skema-1'), akar, { recursive: true });
  const salinan = `${akar}-skema-1`;
  const simpan = () =>
    amankan(tempat(akar), 1, SAAT, () => {
      throw new Galat('BERKAS_TERLALU_BESAR', 'lebih dari 2 GB');
    });
  const pertama = join(salinan, 'kasus/2026-003/kejadian');
  return { akar, salinan, simpan, pertama };
}

it('names the copy to make, where a register is too large for an archive; nothing is written', async () => {
  const { akar, salinan, simpan } = besar();
  const semula = potret(akar);
  await expect(simpan()).rejects.toMatchObject({ kode: 'BERKAS_TERLALU_BESAR', rinci: { salinan } });
  expect(potret(akar)).toEqual(semula);
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
  await expect(simpan()).rejects.toBeInstanceOf(Galat);
  cpSync(akar, salinan, { recursive: true });
  writeFileSync(join(pertama, terakhir), '{}');
  await expect(simpan()).rejects.toBeInstanceOf(Galat);
  rmSync(salinan, { recursive: true });
  mkdirSync(salinan);
  await expect(simpan()).rejects.toBeInstanceOf(Galat);
});
