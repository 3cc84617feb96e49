import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { syncFile } from '../../../src/disk/sync.ts';
import { makeRegister } from '../../../src/store/folder/open-register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt, sampleStart } from '../../support/sample-facts.ts';
import { asWindows } from '../../support/store/as-windows.ts';
import { newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';

afterEach(() => vi.restoreAllMocks());

const errno = (code: string) => Object.assign(new Error(code), { code });

type Held = 'openSync' | 'linkSync' | 'renameSync' | 'unlinkSync' | 'rmSync' | 'mkdirSync' | 'readdirSync';

/** Another program holds what `yang` names: `kali` refusals of each path, then it lets go. */
function hold(operasi: Held, code: string, yang: (jalur: string) => boolean, kali: number): () => number {
  const asli = fs[operasi] as (...isi: unknown[]) => unknown;
  const ditolak = new Map<string, number>();
  vi.spyOn(fs, operasi).mockImplementation(((...isi: unknown[]) => {
    const jalur = String(isi[operasi === 'linkSync' || operasi === 'renameSync' ? 1 : 0]);
    const sudah = ditolak.get(jalur) ?? 0;
    if (!yang(jalur) || sudah >= kali) return asli(...isi);
    ditolak.set(jalur, sudah + 1);
    throw errno(code);
  }) as never);
  return () => [...ditolak.values()].reduce((a, b) => a + b, 0);
}

const BRIEFLY = 3;
const FOR_LONG = 1000;

it.each(['register.json', 'kejadian/000001.json', 'kasus.json', '2026-001/kejadian/000001.json', 'sop/470-08.json'])(
  '%s: held briefly it is read, held for long it is busy and never damage',
  async (nama) => {
    const { a } = await newTempRegister();
    await a.receiveKasus(sampleReceipt('a'));
    const baca = async () => {
      const sop = await a.readKantorFile('sop/470-08.json');
      return [(await a.readKantor()).versi, (await a.readKasus('2026-001')).versi, sop?.length];
    };
    const sebelum = await baca();
    const ditolak = hold('openSync', 'EBUSY', (jalur) => jalur.endsWith(nama), BRIEFLY);
    expect(await baca()).toEqual(sebelum);
    expect(ditolak()).toBeGreaterThanOrEqual(BRIEFLY);
    vi.restoreAllMocks();
    hold('openSync', 'EBUSY', (jalur) => jalur.endsWith(nama), FOR_LONG);
    const dipakai = {
      kode: 'SEDANG_DIPAKAI',
      keluar: 5,
      message: expect.stringContaining('sedang dipakai program lain'),
    };
    await expect(baca()).rejects.toMatchObject(dipakai);
    await expect(a.check()).rejects.toMatchObject(dipakai);
  },
  60_000,
);

it('a row of the index that is held is no row that was altered', async () => {
  const { a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  hold('openSync', 'EBUSY', (jalur) => jalur.includes('/indeks/aktif/'), FOR_LONG);
  await expect(a.check()).rejects.toMatchObject({ kode: 'SEDANG_DIPAKAI' });
  expect((await a.listRows({})).baris).toHaveLength(1);
});

it('too many open files are said as such, and are no damage', async () => {
  const { a } = await newTempRegister();
  hold('openSync', 'EMFILE', (jalur) => jalur.endsWith('kejadian/000001.json'), FOR_LONG);
  await expect(a.readKantor()).rejects.toMatchObject({ kode: 'SEDANG_DIPAKAI', message: /terlalu banyak berkas/ });
});

/** What a scanner on Windows does to a file that was just made or is being removed. */
const SCANNED: readonly (readonly [Held, string])[] = [
  ['openSync', 'EBUSY'],
  ['linkSync', 'EPERM'],
  ['renameSync', 'EPERM'],
  ['unlinkSync', 'EPERM'],
  ['rmSync', 'ENOTEMPTY'],
  ['mkdirSync', 'EPERM'],
  ['readdirSync', 'EPERM'],
];

it.each(SCANNED)(
  'a register is made, and an act recorded, while a scanner refuses %s with %s',
  async (operasi, code) => {
    await asWindows(async () => {
      const ditolak = hold(operasi, code, () => true, 2);
      const r = await makeRegister(join(newTempFolder(), 'data'), sampleStart);
      await r.receiveKasus(sampleReceipt('a'));
      await r.appendAct('2026-001', 1, sampleAct('maju', sampleDiselesaikan(2)));
      expect((await r.check()).temuan).toEqual([]);
      expect(ditolak()).toBeGreaterThan(0);
    });
  },
  60_000,
);

it('a file that stays held is named as such when a register is made, not as a fault of the folder', async () => {
  await asWindows(async () => {
    hold('renameSync', 'EPERM', (jalur) => /\.pks-uji-.*c$/.test(jalur), FOR_LONG);
    const induk = newTempFolder();
    await expect(makeRegister(join(induk, 'data'), sampleStart)).rejects.toMatchObject({
      kode: 'SEDANG_DIPAKAI',
      keluar: 5,
      message: /sedang dipakai program lain, atau akun ini tidak berhak/,
    });
    expect(fs.readdirSync(induk)).toEqual([]);
  });
});

it('an act whose views are held is recorded, and the note names the cause', async () => {
  const { a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  await asWindows(async () => {
    hold('renameSync', 'EPERM', (jalur) => jalur.endsWith('kasus.json'), FOR_LONG);
    const { peringatan } = await a.appendAct('2026-001', 1, sampleAct('maju', sampleDiselesaikan(2)));
    expect(peringatan.join()).toContain('berkas sedang dipakai program lain, atau tidak ada izin');
  });
  expect((await a.readKasus('2026-001')).versi).toBe(2);
});

it('what the probe cannot tidy away does not refuse a good folder', async () => {
  await asWindows(async () => {
    const folder = join(newTempFolder(), 'data');
    hold('rmSync', 'ENOTEMPTY', (jalur) => jalur.includes('.pks-uji-'), FOR_LONG);
    expect((await makeRegister(folder, sampleStart)).place.folder).toBe(folder);
  });
});

it('away from Windows EPERM is a right that is missing, and is not waited for', async () => {
  const { a } = await newTempRegister();
  const ditolak = hold('openSync', 'EPERM', (jalur) => jalur.endsWith('kejadian/000001.json'), FOR_LONG);
  await expect(a.readKantor()).rejects.toMatchObject({ kode: 'TIDAK_BOLEH_DIBACA' });
  expect(ditolak()).toBe(1);
});

it('a card that is held tells nothing of its schema, so nothing is recorded past a raise', async () => {
  const { folder } = await newTempRegister();
  hold('openSync', 'EBUSY', (jalur) => jalur.endsWith('register.json'), FOR_LONG);
  const { openRegister } = await import('../../../src/store/folder/open-register.ts');
  await expect(openRegister(folder)).rejects.toMatchObject({ kode: 'SEDANG_DIPAKAI' });
});

it('Windows syncs only through a handle that may write; a file marked read-only is left alone', async () => {
  const berkas = join(newTempFolder(), 'a');
  fs.writeFileSync(berkas, 'x');
  const buka = vi.spyOn(fs, 'openSync');
  syncFile(berkas);
  await asWindows(() => syncFile(berkas));
  const boleh = buka.mock.calls.map(([, cara]) => Number(cara) & (fs.constants.O_RDWR | fs.constants.O_WRONLY));
  expect(boleh).toEqual([0, fs.constants.O_RDWR]);
  buka.mockImplementation(() => {
    throw errno('EPERM');
  });
  await asWindows(() => expect(() => syncFile(berkas)).not.toThrow());
  expect(() => syncFile(berkas)).toThrow('EPERM');
});
