import fs, { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openRegister } from '../../../src/store/folder/open-register.ts';
import type { Register } from '../../../src/store/register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  sampleDitutup,
  sampleReceipt,
} from '../../support/sample-facts.ts';
import { newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';

const { readdirSync } = fs;
afterEach(() => {
  fs.readdirSync = readdirSync;
});

/**
 * A register at rest, and what other desks make of it at the very moment a reader
 * has listed `folder`: what the listing does not show yet is already on disk.
 */
async function sementaraDibaca(
  folder: string,
  lain: (r: Register) => Promise<unknown>,
  terlihat: (nama: string[]) => string[] = (nama) => nama,
): Promise<Register> {
  const { folder: asal, a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  const sesudah = join(newTempFolder(), 'register');
  cpSync(asal, sesudah, { recursive: true });
  await lain(await openRegister(sesudah));
  let sudah = false;
  const bajak = (jalur: string, ...isi: []) => {
    const nama = readdirSync(jalur, ...isi);
    if (!sudah && jalur === join(asal, folder)) {
      sudah = true;
      for (const bagian of ['indeks', 'kasus', 'kejadian', 'nomor', 'kunci']) {
        if (bagian === 'indeks') rmSync(join(asal, bagian), { recursive: true });
        cpSync(join(sesudah, bagian), join(asal, bagian), { recursive: true });
      }
      cpSync(join(sesudah, 'register.json'), join(asal, 'register.json'));
      return terlihat(nama);
    }
    return nama;
  };
  fs.readdirSync = bajak as typeof fs.readdirSync;
  return openRegister(asal);
}

const maju = (r: Register) => r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));

it('does not take an act that came in while a case was read for damage', async () => {
  const r = await sementaraDibaca('kasus/2026-001/kejadian', maju);
  expect([(await r.readKasus('2026-001')).versi, (await r.readKasus('2026-001')).versi]).toEqual([1, 2]);
});

it('does not take a setting that came in while the office was read for damage', async () => {
  const r = await sementaraDibaca('kejadian', (x) =>
    x.appendKantorAct(1, sampleAct('b', sampleDiatur('kantor.nama', 'B'))),
  );
  expect([(await r.readKantor()).versi, (await r.readKantor()).versi]).toEqual([1, 2]);
});

it.each([
  ['an act', 'kasus/2026-001/kejadian', maju],
  ['a closing', 'kasus/2026-001/kejadian', (r: Register) => r.appendAct('2026-001', 1, sampleAct('b', sampleDitutup))],
  ['a letter', 'kasus', (r: Register) => r.receiveKasus(sampleReceipt('z'))],
  ['a setting', 'kejadian', (r: Register) => r.appendKantorAct(1, sampleAct('b', sampleDiatur('kantor.nama', 'B')))],
  ['a moved row', 'indeks/aktif', maju],
])('does not call it damage when %s comes in while everything is checked', async (_nama, folder, lain) => {
  const r = await sementaraDibaca(folder, lain);
  expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([]);
});

it('lists a case whose row changed its name while the rows were read, and was in neither half', async () => {
  const r = await sementaraDibaca('indeks/aktif', maju, () => []);
  expect((await r.listRows({ status: ['aktif'] })).baris.map((b) => [b.id, b.versi])).toEqual([['2026-001', 2]]);
});
