import { execFile } from 'node:child_process';
import fs, { existsSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { makeRegister, openRegister, tryRegisterFolder } from '../../src/store/folder/open-register.ts';
import { sampleReceipt, sampleStart } from '../support/sample-facts.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';

it('makes a register beside the reference data that is shipped', async () => {
  const folder = newTempFolder();
  mkdirSync(join(folder, 'acuan'));
  const r = await makeRegister(folder, sampleStart);
  await r.receiveKasus(sampleReceipt('a'));
  expect((await r.check()).temuan).toEqual([]);
  expect(statSync(join(folder, 'kasus/2026-001')).mode & 0o027).toBe(0);
  expect(statSync(join(folder, 'kasus/2026-001/kejadian/000001.json')).mode & 0o137).toBe(0);
});

it('is one init under one key, and refuses another in the same folder', async () => {
  const folder = newTempFolder();
  await makeRegister(folder, sampleStart);
  const sebelum = hashFolder(folder);
  expect((await (await makeRegister(folder, sampleStart)).readKantor()).versi).toBe(1);
  await expect(makeRegister(folder, { ...sampleStart, kunci: 'lain' })).rejects.toMatchObject({
    kode: 'SUDAH_REGISTER',
  });
  await expect(makeRegister(folder, { ...sampleStart, permintaan: 'lain' })).rejects.toMatchObject({
    kode: 'KUNCI_LAIN_ISI',
  });
  await expect(tryRegisterFolder(folder)).rejects.toMatchObject({ kode: 'SUDAH_REGISTER' });
  await expect(tryRegisterFolder(folder, 'lain')).rejects.toMatchObject({ kode: 'SUDAH_REGISTER' });
  await tryRegisterFolder(folder, sampleStart.kunci); // its own: init goes on, and finds what it made
  expect(hashFolder(folder)).toEqual(sebelum);
});

it('refuses a folder that holds other things, and touches none of them', async () => {
  const folder = newTempFolder();
  writeFileSync(join(folder, 'skripsi.docx'), 'x');
  await expect(makeRegister(folder, sampleStart)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI', keluar: 2 });
  await expect(tryRegisterFolder(folder)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  await expect(makeRegister(join(folder, 'skripsi.docx'), sampleStart)).rejects.toMatchObject({
    kode: 'FOLDER_TERPAKAI',
  });
  expect(readdirSync(folder)).toEqual(['skripsi.docx']);
});

it('tries a folder without leaving a trace', async () => {
  const folder = newTempFolder();
  await tryRegisterFolder(join(folder, 'a', 'b'));
  expect(existsSync(join(folder, 'a'))).toBe(false);
  await tryRegisterFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it('ends at once where no folder can be made', async () => {
  await expect(tryRegisterFolder('/proc/pks-tidak-ada/x')).rejects.toMatchObject({
    kode: 'TIDAK_DAPAT_MENULIS',
    keluar: 5,
  });
  await expect(makeRegister('/proc/pks-tidak-ada', sampleStart)).rejects.toMatchObject({ kode: 'TIDAK_DAPAT_MENULIS' });
});

it('refuses a folder inside another register', async () => {
  const { folder } = await newTempRegister();
  for (const dalam of [join(folder, 'sub'), join(folder, 'kasus', 'a', 'b')]) {
    await expect(makeRegister(dalam, sampleStart)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
    await expect(tryRegisterFolder(dalam)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
    expect(existsSync(dalam)).toBe(false);
  }
});

it('refuses a folder that only a link shows to lie inside another register', async () => {
  const { folder } = await newTempRegister();
  const tautan = join(newTempFolder(), 'tautan');
  symlinkSync(join(folder, 'kasus'), tautan);
  for (const dalam of [tautan, join(tautan, 'x'), join(tautan, 'a', 'b')]) {
    await expect(makeRegister(dalam, sampleStart)).rejects.toMatchObject({
      kode: 'FOLDER_TERPAKAI',
      rinci: { register: realpathSync(folder) },
    });
  }
  expect(readdirSync(join(folder, 'kasus'))).toEqual([]);
});

it('is made by exactly one of several at the same moment', { timeout: 60_000 }, async () => {
  const program = join(newTempFolder(), 'init.mjs');
  const contents = `
    import { makeRegister, tryRegisterFolder } from '../../src/store/folder/open-register.ts';
    import { sampleStart } from '../support/sample-facts.ts';
    const [, , folder, kunci] = process.argv;
    try {
      await tryRegisterFolder(folder);
      await makeRegister(folder, { ...sampleStart, kunci });
      console.log('dibuat');
    } catch (e) {
      console.log(e.kode ?? e);
    }`;
  const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' as const };
  await build({ stdin, outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  for (let kali = 0; kali < 4; kali++) {
    const folder = join(newTempFolder(), 'a', 'data');
    const jawaban = await Promise.all(
      ['1', '2', '3', '4', '5', '6'].map(async (k) => {
        const { stdout } = await promisify(execFile)(process.execPath, [program, folder, k]);
        return stdout.trim();
      }),
    );
    expect(jawaban.sort()).toEqual([...Array<string>(5).fill('SUDAH_REGISTER'), 'dibuat']);
    expect((await (await openRegister(folder)).check()).temuan).toEqual([]);
  }
});

describe('an account without rights', () => {
  const tanpaHak = async (folder: string, kerja: () => Promise<unknown>): Promise<unknown> => {
    const asli = { lstatSync: fs.lstatSync, readdirSync: fs.readdirSync, openSync: fs.openSync };
    for (const [nama, f] of Object.entries(asli)) {
      const ganti = (jalur: string, ...lain: unknown[]) => {
        if (jalur.startsWith(folder)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return (f as (...a: unknown[]) => unknown)(jalur, ...lain);
      };
      Object.assign(fs, { [nama]: ganti });
    }
    try {
      return await kerja().catch((e: unknown) => e);
    } finally {
      Object.assign(fs, asli);
    }
  };

  it.each(['', 'kasus', 'kasus/2026-001/kejadian', 'indeks/aktif', 'kejadian', 'kunci', 'sop'])(
    'is told so, and never that %s is damaged',
    async (bagian) => {
      const { folder, a } = await newTempRegister();
      await a.receiveKasus(sampleReceipt('a'));
      const boleh = { kode: 'TIDAK_BOLEH_DIBACA', keluar: 5, message: /tidak boleh dibaca oleh akun ini/ };
      const larang = join(folder, bagian);
      const buka = async () => openRegister(folder);
      expect(await tanpaHak(larang, async () => (await buka()).check())).toMatchObject(boleh);
      expect(await tanpaHak(larang, async () => (await buka()).rebuild())).toMatchObject(boleh);
    },
  );

  it('is refused a new register in a sentence', async () => {
    const folder = newTempFolder();
    for (const kerja of [
      () => tryRegisterFolder(join(folder, 'x')),
      () => makeRegister(join(folder, 'x'), sampleStart),
    ]) {
      expect(await tanpaHak(folder, kerja)).toMatchObject({ name: 'Galat', keluar: 5 });
    }
  });
});
