import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Failure } from '../../src/errors.ts';
import { canonicalJson, sha256 } from '../../src/store/chain/canonical.ts';
import { restoreBackup } from '../../src/store/folder/backup/restore-backup.ts';
import { checkBackup } from '../../src/store/folder/backup/verify-backup.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { memoryRegister } from '../../src/store/memory/memory-register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  samplePindaian,
  sampleReceipt,
  sampleStart,
} from '../support/sample-facts.ts';
import { archivedFiles } from '../support/store/archived-files.ts';
import { backUpTo } from '../support/store/back-up-to.ts';
import { copyRegister, FILLED_AT, filledRegister, fillRegister } from '../support/store/filled-register.ts';
import { hashFolder, newTempFolder } from '../support/store/temp-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A register, a whole backup of it, and two that come after one another; `isi`: the register at each of the three. */
let rantai: readonly string[];
let isi: readonly Readonly<Record<string, string>>[];
let akhir: string;
const kelak = samplePindaian('%PDF kelak');
const jam = (ke: number) => `2026-08-2${ke}T10:15:00+07:00`;

/** All but views and what tells of this folder alone. */
const isiRegister = (folder: string) => {
  const { 'indeks/cap': _, 'indeks/cap-agenda': __, ...lain } = hashFolder(folder);
  return lain;
};

beforeAll(async () => {
  const { folder, r } = await filledRegister();
  const di = newTempFolder();
  rantai = ['dasar.zip', 'satu.zip', 'dua.zip'].map((nama) => join(di, nama));
  const [dasar = '', satu = '', dua = ''] = rantai;
  const keadaan = [];
  await backUpTo(r, dasar, jam(0));
  keadaan.push(isiRegister(folder));
  await r.appendAct('2026-001', 3, sampleAct('x', kelak.fakta), [kelak.berkas]);
  await r.receiveKasus(sampleReceipt('y'));
  writeFileSync(join(folder, 'template/pks/pks.docx'), 'templat yang disunting');
  await backUpTo(r, satu, jam(1), dasar);
  keadaan.push(isiRegister(folder));
  await r.appendAct('2026-003', 1, sampleAct('z', sampleDiselesaikan(2)));
  await r.appendKantorAct(2, sampleAct('k', sampleDiatur('kantor.nama', 'Dinas Kelak')));
  rmSync(join(folder, 'template/pks/pks.docx'));
  await backUpTo(r, dua, jam(2), satu);
  keadaan.push(isiRegister(folder));
  isi = keadaan;
  akhir = folder;
});

const pulihkan = async (...arsip: string[]) => {
  const folder = join(newTempFolder(), 'pulih');
  const hasil = await restoreBackup(arsip, folder, false);
  return { folder, hasil };
};

it('holds what is new and no more', () => {
  const [dasar = {}, satu = {}, dua = {}] = rantai.map((satu) => archivedFiles(readFileSync(satu)));
  expect(Object.keys(dasar).length).toBeGreaterThan(15);
  const nomor = expect.stringMatching(/^(?:kunci|nomor)\//);
  expect(Object.keys(satu).sort()).toEqual([
    ...['CADANGAN.json', 'MANIFES.txt', 'kasus/2026-001/kejadian/000004.json', `kasus/2026-001/${kelak.berkas.nama}`],
    ...['kasus/2026-003/kejadian/000001.json', nomor, nomor, nomor, 'template/pks/pks.docx'],
  ]);
  expect(Object.keys(dua).sort()).toEqual([
    ...['CADANGAN.json', 'MANIFES.txt', 'kasus/2026-003/kejadian/000002.json', 'kejadian/000003.json'],
  ]);
});

it.each([[[0]], [[1, 0]], [[0, 1]], [[2, 0, 1]], [[1, 2, 0]], [[0, 1, 2, 2]]])(
  'comes back byte for byte as it was at the last of %j',
  async (urutan) => {
    const { folder, hasil } = await pulihkan(...urutan.map((ke) => rantai[ke] ?? ''));
    const terakhir = Math.max(...urutan);
    expect(isiRegister(folder)).toEqual(isi[terakhir]);
    expect(hasil.arsip).toEqual(rantai.slice(0, terakhir + 1));
    const segel = await (await openRegister(folder)).segel(FILLED_AT);
    const { kepala, kasus, tindakan, fakta } = hasil.keterangan;
    expect({ kepala, kasus, tindakan, fakta }).toEqual({ ...segel, blok: undefined, register: undefined });
  },
);

it('counts what the register has, whatever it holds itself', async () => {
  const whole = join(newTempFolder(), 'lengkap.zip');
  const {
    sidik: _,
    ukuran: __,
    baru: ___,
    sesudah: ____,
    dibuat: _____,
    ...angka
  } = await backUpTo(await openRegister(akhir), whole, jam(2));
  expect((await checkBackup(rantai)).keterangan).toMatchObject({
    kepala: angka.kepala,
    kasus: angka.kasus,
    tindakan: angka.tindakan,
    fakta: angka.fakta,
    berkas: angka.berkas,
  });
});

it('may be checked alone, or with all before it and against a seal', async () => {
  for (const satu of rantai) expect((await checkBackup([satu])).temuan).toEqual([]);
  const { blok } = await (await openRegister(akhir)).segel(FILLED_AT);
  expect((await checkBackup([...rantai].reverse(), blok)).temuan).toEqual([]);
  const [dasar = '', satu = '', dua = ''] = rantai;
  expect((await checkBackup([dasar, satu], blok)).temuan.map((x) => x.berkas)).toEqual([
    'kejadian/000003.json',
    'kasus/2026-003/kejadian/000002.json',
  ]);
  await expect(checkBackup([dua], blok)).rejects.toMatchObject({ kode: 'CADANGAN_TIDAK_SAMBUNG' });
});

const tolak = async (arsip: readonly string[], pesan: RegExp) => {
  const folder = join(newTempFolder(), 'pulih');
  await expect(restoreBackup(arsip, folder, false)).rejects.toMatchObject({
    kode: 'CADANGAN_TIDAK_SAMBUNG',
    message: expect.stringMatching(pesan),
  });
  expect(existsSync(folder)).toBe(false);
};

it('names the link that is missing, foreign, or one too many; and writes nothing', async () => {
  const [dasar = '', satu = '', dua = ''] = rantai;
  await tolak([satu], /"satu\.zip" menyusul "dasar\.zip"/);
  await tolak([dasar, dua], /"dua\.zip" menyusul "satu\.zip"/);
  await tolak([dua, satu], /"satu\.zip" menyusul "dasar\.zip"/);
  const lain = await filledRegister();
  const asing = join(newTempFolder(), 'asing.zip');
  await backUpTo(lain.r, asing, jam(0));
  const kembar = join(newTempFolder(), 'kembar.zip');
  const r = await openRegister(akhir);
  await backUpTo(r, kembar, jam(3), dasar);
  await tolak([dasar, satu, kembar], /"satu\.zip" dan "kembar\.zip" menyusul cadangan yang sama/);
  const kedua = join(newTempFolder(), 'kedua.zip');
  await backUpTo(r, kedua, jam(3));
  await tolak([dasar, kedua], /"dasar\.zip" dan "kedua\.zip" sama-sama cadangan lengkap/);
});

it('tells a base of the same content made at another moment from its own', async () => {
  const [, satu = ''] = rantai;
  const { folder } = await pulihkan(rantai[0] ?? '');
  const mirip = join(newTempFolder(), 'dasar.zip');
  await backUpTo(await openRegister(folder), mirip, jam(1));
  await tolak([mirip, satu], /"satu\.zip" menyusul "dasar\.zip"/);
});

it('is not made after a backup of another register, a later one, or one that is torn', async () => {
  const [dasar = '', , dua = ''] = rantai;
  const tujuan = join(newTempFolder(), 'baru.zip');
  const coba = (folder: string, sesudah: string) =>
    openRegister(folder).then((r) => backUpTo(r, tujuan, jam(4), sesudah));
  const { folder: dulu } = await pulihkan(dasar);
  await expect(coba(dulu, dua)).rejects.toMatchObject({ kode: 'CADANGAN_TIDAK_SAMBUNG' });
  const lain = memoryRegister(sampleStart);
  await fillRegister(lain);
  const bercabang = copyRegister(dulu);
  await (await openRegister(bercabang)).appendAct('2026-001', 3, sampleAct('lain', sampleDiselesaikan(4)));
  await (await openRegister(bercabang)).receiveKasus(sampleReceipt('y2'));
  await expect(coba(bercabang, dua)).rejects.toMatchObject({ kode: 'CADANGAN_TIDAK_SAMBUNG' });
  const hilang = copyRegister(akhir);
  rmSync(join(hilang, 'kasus/2026-002'), { recursive: true });
  await expect(coba(hilang, dasar)).rejects.toMatchObject({ kode: 'REGISTER_RUSAK' });
  const robek = join(newTempFolder(), 'robek.zip');
  const bytes = readFileSync(dasar);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  writeFileSync(robek, bytes);
  await expect(coba(akhir, robek)).rejects.toMatchObject({ kode: 'CADANGAN_RUSAK' });
  expect(readdirSync(join(tujuan, '..'))).toEqual([]);
});

it('is not made where a scan that the earlier backup holds is gone from the disk', async () => {
  const [dasar = ''] = rantai;
  const folder = copyRegister(akhir);
  const pindaian = readdirSync(join(folder, 'kasus/2026-001/lampiran'))[0] ?? '';
  rmSync(join(folder, 'kasus/2026-001/lampiran', pindaian));
  const tujuan = join(newTempFolder(), 'baru.zip');
  await expect(backUpTo(await openRegister(folder), tujuan, jam(4), dasar)).rejects.toMatchObject({
    kode: 'REGISTER_RUSAK',
    rinci: { berkas: `kasus/2026-001/lampiran/${pindaian}` },
  });
  expect(existsSync(tujuan)).toBe(false);
});

it.each([
  ['a name that is none of one file', { rantai: ['../dasar.zip'] }, 'CADANGAN_RUSAK'],
  ['a mark that a terminal obeys', { rantai: ['\u001b[2Jx.zip'] }, 'CADANGAN_RUSAK'],
  ['a moment that is none', { dibuat: '\u001b[31m' }, 'CADANGAN_RUSAK'],
  ['what a shell obeys', { rantai: ['x"; touch kena;".zip', '$(touch kena).zip'] }, 'CADANGAN_TIDAK_SAMBUNG'],
])('with %s for what it follows gives nobody a line to type with it', async (_, ubah, kode) => {
  const z: Record<string, Uint8Array> = { ...archivedFiles(readFileSync(rantai[1] ?? '')) };
  const catatan = JSON.parse(new TextDecoder().decode(z['CADANGAN.json']));
  const palsu = new TextEncoder().encode(canonicalJson({ ...catatan, sesudah: { ...catatan.sesudah, ...ubah } }));
  z['CADANGAN.json'] = palsu;
  const manifes = new TextDecoder().decode(z['MANIFES.txt']);
  z['MANIFES.txt'] = new TextEncoder().encode(
    manifes.replace(/^[0-9a-f]{64} {2}CADANGAN\.json$/m, `${sha256(palsu)}  CADANGAN.json`),
  );
  const jalur = join(newTempFolder(), 'palsu.zip');
  writeFileSync(jalur, zipSync(z, { level: 0 }));
  const e: unknown = await restoreBackup([jalur], join(newTempFolder(), 'pulih'), true).catch((x: unknown) => x);
  expect(e).toMatchObject({ kode });
  expect((e as Failure).saran.join('\n')).not.toContain('kena');
});

it('with any byte of a link changed is refused, or restores what it held', async () => {
  const [dasar = '', satu = ''] = rantai;
  const bytes = readFileSync(satu);
  let ditolak = 0;
  for (let i = 0; i < bytes.length; i += Math.ceil(bytes.length / 60)) {
    const rusak = Buffer.from(bytes);
    rusak[i] = (rusak[i] ?? 0) ^ 1;
    const jalur = join(newTempFolder(), 'rusak.zip');
    writeFileSync(jalur, rusak);
    const folder = join(newTempFolder(), 'pulih');
    const e: unknown = await restoreBackup([dasar, jalur], folder, false).catch((x: unknown) => x);
    if (e instanceof Error) {
      ditolak++;
      expect(e).toMatchObject({ kode: expect.stringMatching(/^CADANGAN_(?:RUSAK|TIDAK_SAMBUNG)$/) });
      expect(existsSync(folder)).toBe(false);
    } else expect({ i, isi: isiRegister(folder) }).toEqual({ i, isi: isi[1] });
  }
  expect(ditolak).toBeGreaterThan(35);
});

it('of a store that hands over everything holds no more than of one that knows what cannot have changed', async () => {
  const r = memoryRegister(sampleStart);
  await fillRegister(r);
  const [dasar, susulan] = ['a.zip', 'b.zip'].map((nama) => join(newTempFolder(), nama)) as [string, string];
  await backUpTo(r, dasar, jam(0));
  await r.appendAct('2026-001', 3, sampleAct('x', kelak.fakta), [kelak.berkas]);
  const { baru, kepala } = await backUpTo(r, susulan, jam(1), dasar);
  expect(baru).toBe(2);
  const { folder } = await pulihkan(susulan, dasar);
  expect((await (await openRegister(folder)).segel(FILLED_AT)).kepala).toBe(kepala);
});

it('reads archives of the first version for ever, and takes one for the base of what comes after', async () => {
  const lama = join(import.meta.dirname, 'archives/versi-1.zip');
  const { folder, hasil } = await pulihkan(lama);
  expect(hasil).toMatchObject({ kasus: 2, keterangan: { sesudah: null, berkas: 16 } });
  const r = await openRegister(folder);
  expect((await r.segel(FILLED_AT)).kepala).toBe(hasil.keterangan.kepala);
  await r.receiveKasus(sampleReceipt('baru'));
  const susulan = join(newTempFolder(), 'susulan.zip');
  const { kepala } = await backUpTo(r, susulan, jam(1), lama);
  const lagi = await pulihkan(susulan, lama);
  expect((await (await openRegister(lagi.folder)).segel(FILLED_AT)).kepala).toBe(kepala);
});
