import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeRegister } from '../../src/store/folder/open-register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt, sampleStart } from '../support/sample-facts.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';

const SOP = 'sop/470-08.json';
const salinan = [{ jalur: SOP, isi: new TextEncoder().encode('{ "langkah": [] }\n') }];
const baru = async () => {
  const folder = join(newTempFolder(), 'register');
  return { folder, r: await makeRegister(folder, { ...sampleStart, salinan }) };
};

it.each<[string, (jalur: string) => void]>([
  ['lost', (j) => rmSync(j)],
  ['null', (j) => writeFileSync(j, 'null\n')],
  ['truncated', (j) => writeFileSync(j, '{ "langk')],
  ['empty', (j) => writeFileSync(j, '')],
  ['a folder', (j) => [rmSync(j), mkdirSync(j)]],
  ['a symbolic link', (j) => [renameSync(j, `${j}.asli`), symlinkSync(`${j}.asli`, j)]],
])('names a copy of the SOP that is %s', async (_nama, rusakkan) => {
  const { folder, r } = await baru();
  expect((await r.check()).temuan).toEqual([]);
  rusakkan(join(folder, SOP));
  expect((await r.check()).temuan.filter((x) => x.rusak).map((x) => x.berkas)).toContain(SOP);
});

it.each([
  ['edited', '{}'],
  ['edited with Notepad, which writes a BOM', '\u{feff}{}'],
])('only notes a copy that the office %s, and a template of its own not even that', async (_nama, isi) => {
  const { folder, r } = await baru();
  writeFileSync(join(folder, SOP), isi);
  await r.keepKantorFile('template/pks/pks.docx', new Uint8Array([1]));
  expect((await r.check()).temuan).toEqual([
    { berkas: SOP, fakta: null, sebab: 'diubah kantor sejak init', rusak: false },
  ]);
  writeFileSync(join(folder, 'libur/baru.json'), '[');
  expect((await r.check()).temuan.filter((x) => x.rusak).map((x) => x.berkas)).toEqual(['libur/baru.json']);
});

it('misses a case that its key tells of, even where the index forgot it', async () => {
  const { folder, a } = await newTempRegister();
  for (const k of ['a', 'b']) await a.receiveKasus(sampleReceipt(k));
  rmSync(join(folder, 'kasus/2026-002'), { recursive: true });
  rmSync(join(folder, 'indeks'), { recursive: true });
  const { temuan } = await a.check();
  expect(temuan.filter((x) => x.rusak)).toEqual([
    expect.objectContaining({ berkas: 'kasus/2026-002', sebab: expect.stringMatching(/^kasus 2026-002 hilang/) }),
  ]);
  expect(temuan.map((x) => x.berkas)).not.toContain('nomor/kasus/2026-002');
});

it('gives no agenda number out twice where the claims were lost, all or the last', async () => {
  for (const buang of [
    (f: string) => rmSync(join(f, 'nomor'), { recursive: true }),
    (f: string) => rmSync(join(f, 'nomor/agenda/2026-003')),
  ]) {
    const { folder, a } = await newTempRegister();
    for (const k of ['a', 'b', 'c']) await a.receiveKasus(sampleReceipt(k));
    buang(folder);
    expect(await a.nextNomor(2026)).toEqual({ id: '2026-004', agenda: 4 });
    expect((await a.receiveKasus(sampleReceipt('d'))).berkas.permohonan.agenda?.nomor).toBe(4);
    const hilang = (await a.check()).temuan.filter((x) => x.rusak).map((x) => x.berkas);
    expect(hilang).toContain('nomor/agenda/2026-003');
    expect(hilang.every((x) => x.startsWith('nomor/'))).toBe(true);
    expect((await a.rebuild()).temuan).toEqual([]);
  }
});

it('says nothing of numbers that a damaged case may be using', async () => {
  const { folder, a } = await newTempRegister();
  for (const k of ['a', 'b']) await a.receiveKasus(sampleReceipt(k));
  writeFileSync(join(folder, 'kasus/2026-001/kejadian/000001.json'), '{}\n');
  expect((await a.check()).temuan.map((x) => x.berkas)).toEqual(['kasus/2026-001/kejadian/000001.json']);
});

it('names the lost key of a letter, and makes it again, so that the same key still is the same letter', async () => {
  const { folder, a } = await newTempRegister();
  for (const k of ['a', 'b']) await a.receiveKasus(sampleReceipt(k));
  const kunci = readdirSync(join(folder, 'kunci'));
  const utuh = hashFolder(join(folder, 'kunci'));
  for (const nama of kunci) rmSync(join(folder, 'kunci', nama));
  const { temuan } = await a.check();
  expect(temuan.map((x) => [x.berkas, x.rusak]).sort()).toEqual(kunci.map((n) => [`kunci/${n}`, true]).sort());
  expect((await a.rebuild()).temuan).toEqual([]);
  expect(hashFolder(join(folder, 'kunci'))).toEqual(utuh);
  expect(await a.receiveKasus(sampleReceipt('a'))).toMatchObject({ baru: false, berkas: { id: '2026-001' } });
});

it('still misses lost claims after others wrote, and counts anew where a case was copied in', async () => {
  const { folder, a } = await newTempRegister();
  for (const k of ['a', 'b', 'c']) await a.receiveKasus(sampleReceipt(k));
  rmSync(join(folder, 'nomor/agenda/2026-003'));
  await a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  expect((await a.nextNomor(2026)).agenda).toBe(4);

  const lain = await newTempRegister();
  for (const k of ['a', 'b']) await lain.a.receiveKasus(sampleReceipt(k));
  cpSync(join(folder, 'kasus/2026-003'), join(lain.folder, 'kasus/2026-003'), { recursive: true });
  await lain.a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  expect((await lain.a.nextNomor(2026)).agenda).toBe(4);
});

it('calls an agenda number used twice damage, which yet stops no rebuilding', async () => {
  const { a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  const dulu = sampleReceipt('b');
  await a.receiveKasus({ ...dulu, susun: (n) => dulu.susun({ ...n, agenda: 1 }) });
  const rusak = (await a.rebuild()).temuan.filter((x) => x.rusak);
  expect(rusak.map((x) => x.sebab)).toEqual(['nomor agenda 2026-001 dipakai juga oleh kasus 2026-001']);
});

it('makes empty helper folders anew that a copy of the register lost', async () => {
  const { folder, a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  const hilang = () => {
    for (const f of ['sementara', 'template', 'indeks/kotor'])
      rmSync(join(folder, f), { recursive: true, force: true });
  };
  const tulis = [
    () => a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2))),
    () => a.claimAgenda(2026, 'balasan'),
    () => a.keepKantorFile('template/pks/pks.docx', new Uint8Array([1])),
    () => a.receiveKasus(sampleReceipt('b')),
  ];
  for (const satu of tulis) {
    hilang();
    await satu();
  }
  rmSync(join(folder, 'kunci'), { recursive: true });
  await a.receiveKasus(sampleReceipt('c'));
  expect(readdirSync(join(folder, 'sementara'))).toEqual([]);
});
