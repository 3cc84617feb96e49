import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../src/store/chain/canonical.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  sampleDiterima,
  samplePindaian,
  sampleReceipt,
} from '../support/sample-facts.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';

let asal: string;
const pindai = samplePindaian('%PDF asli');

beforeAll(async () => {
  const { folder, a } = await newTempRegister();
  await a.receiveKasus(
    sampleReceipt('a', { susun: ({ agenda }) => [sampleDiterima(agenda), pindai.fakta], berkas: [pindai.berkas] }),
  );
  await a.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
  await a.appendAct('2026-001', 2, sampleAct('c', sampleDiselesaikan(3)));
  await a.appendKantorAct(1, sampleAct('d', sampleDiatur('kantor.nama', 'Dinas Baru')));
  await a.claimAgenda(2026, 'balasan');
  asal = folder;
});

const salinan = (): string => {
  const folder = join(newTempFolder(), 'register');
  cpSync(asal, folder, { recursive: true });
  return folder;
};

const AKTA = 'kasus/2026-001/kejadian/000002.json';
const teks = (isi: string) => (jalur: string) => writeFileSync(jalur, isi);
const ubah = (f: (isi: string) => string) => (jalur: string) => writeFileSync(jalur, f(readFileSync(jalur, 'utf8')));

const CARA: readonly (readonly [string, (jalur: string) => unknown])[] = [
  ['removed', (j) => rmSync(j)],
  ['emptied', (j) => truncateSync(j, 0)],
  ['truncated', (j) => truncateSync(j, 20)],
  ['null', teks('null\n')],
  ['a list', teks('[]\n')],
  ['an empty object', teks('{}\n')],
  ['not UTF-8', (j) => writeFileSync(j, Buffer.from([0xff, 0xfe, 0x00]))],
  ['given a BOM', ubah((isi) => `\u{feff}${isi}`)],
  ['given a blank', ubah((isi) => isi.replace(': ', ':  '))],
  ['given a doubled key', ubah((isi) => isi.replace(/^\{\n(.*\n)/, '{\n$1$1'))],
  ['given __proto__', ubah((isi) => isi.replace('{\n', '{\n "__proto__": {},\n'))],
  ['given merge marks', ubah((isi) => `<<<<<<< HEAD\n${isi}=======\n${isi}>>>>>>> lain\n`)],
  ['replaced by a folder', (j) => [rmSync(j), mkdirSync(j)]],
  ['replaced by a symbolic link', (j) => [renameSync(j, `${j}.asli`), symlinkSync(`${j}.asli`, j)]],
];

describe.each([
  AKTA,
  'kasus/2026-001/kejadian/000001.json',
  'kasus/2026-001/kejadian/000003.json',
  'kejadian/000001.json',
  'kejadian/000002.json',
  'register.json',
])('%s', (berkas) => {
  it.each(CARA)(
    'when it is %s, is named by whoever reads it and by check, and nothing is written',
    async (_nama, rusakkan) => {
      const folder = salinan();
      rusakkan(join(folder, berkas));
      const sebelum = hashFolder(folder);
      const r = await openRegister(folder);
      const galat = await (berkas.startsWith('kasus') ? r.readKasus('2026-001') : r.readKantor()).then(
        () => 'read',
        (e: unknown) => e,
      );
      expect(galat).toMatchObject({ kode: 'REGISTER_RUSAK', keluar: 7 });
      const { temuan } = await r.check();
      const rusak = temuan.filter((x) => x.rusak).map((x) => x.berkas);
      expect(
        rusak.some(
          (nama) =>
            nama === berkas ||
            (berkas.endsWith('3.json') && nama.endsWith('kasus.json')) ||
            (berkas.endsWith('2.json') && nama === 'register.json'),
        ),
      ).toBe(true);
      expect(hashFolder(folder)).toEqual(sebelum);
      if (berkas === 'register.json') return;
      await expect(r.rebuild()).rejects.toMatchObject({ kode: 'REGISTER_RUSAK' });
      expect(hashFolder(folder)).toEqual(sebelum);
    },
  );
});

it('shows every single flipped byte of every file that holds something', async () => {
  const folder = salinan();
  const r = await openRegister(folder);
  for (const berkas of Object.keys(hashFolder(folder))) {
    if (berkas.startsWith('sop/') || berkas.startsWith('indeks/cap')) continue; // no fingerprint is kept of these
    const jalur = join(folder, berkas);
    const utuh = readFileSync(jalur);
    const langkah = Math.max(1, Math.floor(utuh.length / 40));
    for (let i = 0; i < utuh.length; i += langkah) {
      const rusak = Buffer.from(utuh);
      rusak[i] = (rusak[i] ?? 0) ^ 1;
      writeFileSync(jalur, rusak);
      const temuan = (await r.check()).temuan.filter((x) => x.rusak);
      expect(
        temuan.map((x) => x.berkas),
        `${berkas} byte ${i}`,
      ).toContain(berkas);
    }
    writeFileSync(jalur, utuh);
  }
  expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([]);
});

it('names the act and its number where one was exchanged for another', async () => {
  const folder = salinan();
  cpSync(join(folder, 'kasus/2026-001/kejadian/000001.json'), join(folder, AKTA));
  const r = await openRegister(folder);
  expect((await r.check()).temuan).toContainEqual({
    berkas: AKTA,
    fakta: '2',
    sebab: 'bernomor 1, seharusnya 2',
    rusak: true,
  });
});

it('knows a chain that was broken by an act rewritten with a hash of its own', async () => {
  const folder = salinan();
  const jalur = join(folder, 'kasus/2026-001/kejadian/000001.json');
  const { sidik: _, ...badan } = JSON.parse(readFileSync(jalur, 'utf8').replace('RSUD Contoh', 'RSUD Palsu'));
  writeFileSync(jalur, canonicalJson({ ...badan, sidik: sha256(canonicalJson(badan)) }));
  const r = await openRegister(folder);
  await expect(r.readKasus('2026-001')).rejects.toMatchObject({ kode: 'REGISTER_RUSAK', rinci: { berkas: AKTA } });
  expect((await r.check()).temuan.filter((x) => x.rusak).map((x) => [x.berkas, x.fakta])).toContainEqual([AKTA, '2']);
});

it('knows an attachment that was changed or lost', async () => {
  const folder = salinan();
  const berkas = `kasus/2026-001/${pindai.berkas.nama}`;
  writeFileSync(join(folder, berkas), '%PDF lain');
  const r = await openRegister(folder);
  const temuan = { berkas, fakta: '1', sebab: 'isi tidak sama dengan yang dicatat', rusak: true };
  expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([temuan]);
  rmSync(join(folder, berkas));
  expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([
    { berkas, fakta: null, sebab: 'berkas hilang', rusak: true },
  ]);
});

it('is never an empty list when a case folder is gone', async () => {
  const folder = salinan();
  rmSync(join(folder, 'kasus/2026-001'), { recursive: true });
  const r = await openRegister(folder);
  await expect(r.listRows({ status: ['aktif'] })).rejects.toMatchObject({
    kode: 'REGISTER_RUSAK',
    rinci: { berkas: 'kasus/2026-001' },
  });
  expect((await r.check()).temuan).toContainEqual(expect.objectContaining({ berkas: 'kasus/2026-001', rusak: true }));
});

it('refuses to follow a symbolic link out of the register', async () => {
  const folder = salinan();
  const luar = newTempFolder();
  cpSync(join(folder, 'kasus/2026-001'), join(luar, 'kasus'), { recursive: true });
  rmSync(join(folder, 'kasus/2026-001'), { recursive: true });
  symlinkSync(join(luar, 'kasus'), join(folder, 'kasus/2026-001'));
  const r = await openRegister(folder);
  await expect(r.readKasus('2026-001')).rejects.toMatchObject({ kode: 'REGISTER_RUSAK', message: /tautan simbolis/ });
});

it('has no register where there is none', async () => {
  await expect(openRegister(newTempFolder())).rejects.toMatchObject({ kode: 'REGISTER_TIDAK_DITEMUKAN', keluar: 6 });
  await expect(openRegister('/tidak/ada')).rejects.toMatchObject({ kode: 'REGISTER_TIDAK_DITEMUKAN' });
});
