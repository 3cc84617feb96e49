import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buatRegister, cobaFolder } from '../../src/register/berkas-json.ts';
import { awal, penerimaan } from '../bantuan/contoh-kejadian.ts';
import { folderBaru, potret } from '../bantuan/folder-uji.ts';

it('makes a register beside the reference data that is shipped', async () => {
  const folder = folderBaru();
  mkdirSync(join(folder, 'acuan'));
  const r = await buatRegister(folder, awal);
  await r.terima(penerimaan('a'));
  expect((await r.periksa()).temuan).toEqual([]);
  expect(statSync(join(folder, 'kasus/2026-001')).mode & 0o027).toBe(0);
  expect(statSync(join(folder, 'kasus/2026-001/kejadian/000001.json')).mode & 0o137).toBe(0);
});

it('is one init under one key, and refuses another in the same folder', async () => {
  const folder = folderBaru();
  await buatRegister(folder, awal);
  const sebelum = potret(folder);
  expect((await (await buatRegister(folder, awal)).kantor()).versi).toBe(1);
  await expect(buatRegister(folder, { ...awal, kunci: 'lain' })).rejects.toMatchObject({ kode: 'SUDAH_REGISTER' });
  await expect(buatRegister(folder, { ...awal, permintaan: 'lain' })).rejects.toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
  await expect(cobaFolder(folder)).rejects.toMatchObject({ kode: 'SUDAH_REGISTER' });
  await expect(cobaFolder(folder, 'lain')).rejects.toMatchObject({ kode: 'SUDAH_REGISTER' });
  await cobaFolder(folder, awal.kunci); // its own: init goes on, and finds what it made
  expect(potret(folder)).toEqual(sebelum);
});

it('refuses a folder that holds other things, and touches none of them', async () => {
  const folder = folderBaru();
  writeFileSync(join(folder, 'skripsi.docx'), 'x');
  await expect(buatRegister(folder, awal)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI', keluar: 2 });
  await expect(cobaFolder(folder)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  await expect(buatRegister(join(folder, 'skripsi.docx'), awal)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  expect(readdirSync(folder)).toEqual(['skripsi.docx']);
});

it('tries a folder without leaving a trace', async () => {
  const folder = folderBaru();
  await cobaFolder(join(folder, 'a', 'b'));
  expect(existsSync(join(folder, 'a'))).toBe(false);
  await cobaFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
});
