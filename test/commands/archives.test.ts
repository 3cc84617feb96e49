import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sha256 } from '../../src/store/chain/canonical.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { splitWords } from '../support/replay-transcript.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

const SEGEL = 'segel-2026-08-19.txt';
const CADANGAN = 'cadangan-pks-2026-08-19.zip';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  await t.json('advance', '1', '--lengkap');
});
afterEach(() => t.close());

it('pks segel prints a page of its own above what programs read, no wider than paper', async () => {
  const { data } = await t.json<{ berkas: string; kepala: string; ringkas: string }>('segel');
  expect(data).toMatchObject({ berkas: join(t.folder, SEGEL), kasus: 1, tindakan: 3, fakta: 4, coba: false });
  const [lembar = '', blok = ''] = t.readFile(SEGEL).toString().split('\f');
  expect(lembar).toContain('Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman');
  expect(lembar).toContain('Rabu, 19 Agustus 2026 10.15 WIB');
  expect(lembar).toContain(data.ringkas);
  expect(lembar).toContain(`pks check --segel ${SEGEL}`);
  expect(lembar.match(/NIP/g)).toHaveLength(2);
  for (const baris of lembar.split('\n')) expect(baris.length).toBeLessThanOrEqual(76);
  expect(lembar.split('\n').length).toBeLessThan(60);
  expect(lembar).toMatch(/^[\u0020-\u007e\n]*$/);
  expect(blok).toContain(`=== KEPALA ${data.kepala} ===`);
});

it('none of them writes into the register, over a file, or anything at all with --coba', async () => {
  const semula = hashFolder(t.folder);
  await t.json('segel', '--coba');
  await t.json('backup', '--coba');
  expect(hashFolder(t.folder)).toEqual(semula);
  for (const perintah of ['segel', 'backup']) {
    expect(await t.failure(perintah, 'data')).toMatchObject({ kode: 'PEMAKAIAN_SALAH' });
    expect(await t.failure(perintah, `data/kasus/x.${perintah === 'segel' ? 'txt' : 'zip'}`)).toMatchObject({
      kode: 'PEMAKAIAN_SALAH',
    });
    await t.json(perintah);
    if (perintah === 'backup') {
      // Nobody chose its name, so a second one of the day stands beside the first.
      const kedua = await t.json<{ arsip: string }>('backup');
      expect(kedua.data.arsip).toMatch(/-2\.zip$/);
      const lain = await t.failure('backup', CADANGAN);
      expect(lain).toMatchObject({ kode: 'BERKAS_SUDAH_ADA', keluar: 4 });
      continue;
    }
    const lagi = await t.failure(perintah);
    expect(lagi).toMatchObject({ kode: 'BERKAS_SUDAH_ADA', keluar: 4 });
    expect((await t.run((lagi.saran[0] ?? '').split(' ').slice(1))).keluar).toBe(0);
  }
  await t.json('restore', CADANGAN, '--ke', 'pulih', '--coba');
  expect(existsSync(join(t.folder, 'pulih'))).toBe(false);
  const { 'cadangan.json': kapan, ...kini } = hashFolder(join(t.folder, 'data')); // when a backup was made, beside the acts
  expect(kapan).toBeDefined();
  expect(kini).toEqual(
    Object.fromEntries(Object.entries(semula).flatMap(([n, s]) => (n.startsWith('data/') ? [[n.slice(5), s]] : []))),
  );
});

it('pks check --segel ends with 7 and names the act that is gone', async () => {
  await t.json('segel');
  await t.json('advance', '1', '--lengkap');
  expect((await t.json('check', '--segel', SEGEL)).data).toMatchObject({ baik: true, segel: { tindakan: 3 } });
  for (const v of ['000002', '000003']) rmSync(join(t.folder, `data/kasus/2026-001/kejadian/${v}.json`));
  const { keluar, out } = await t.run(['check', '--segel', SEGEL, '--json']);
  expect(keluar).toBe(7);
  expect(JSON.parse(out).data).toMatchObject({
    baik: false,
    temuan: expect.arrayContaining([expect.objectContaining({ berkas: 'kasus/2026-001/kejadian/000002.json' })]),
  });
});

it('a backup is checked without a register, and comes back as one', async () => {
  const { data } = await t.json<{ sidik: string; kepala: string }>('backup');
  expect(sha256(t.readFile(CADANGAN))).toBe(data.sidik);
  await t.json('segel');
  rmSync(join(t.folder, 'data'), { recursive: true });
  expect((await t.json('check', '--cadangan', CADANGAN, '--segel', SEGEL)).data).toMatchObject({
    baik: true,
    kasus: 1,
    cadangan: { kepala: data.kepala, dibuat: '2026-08-19T10:15:00+07:00' },
  });
  expect((await t.json('restore', CADANGAN, '--ke', 'data')).data).toMatchObject({ kasus: 1, tindakan: 3, fakta: 4 });
  expect((await t.json('check', '--segel', SEGEL)).data).toMatchObject({ baik: true });
  expect((await t.json('advance', '1', '--lengkap')).data).toMatchObject({ versi: 3 });
});

it('a damaged backup ends with 7 in every command that reads it', async () => {
  await t.json('backup');
  const isi = t.readFile(CADANGAN);
  const di = isi.length >> 1;
  isi[di] = (isi[di] ?? 0) ^ 1;
  t.writeFile('rusak.zip', isi);
  expect(await t.failure('check', '--cadangan', 'rusak.zip')).toMatchObject({ kode: 'CADANGAN_RUSAK', keluar: 7 });
  expect(await t.failure('backup', '--sesudah', 'rusak.zip', 'lagi.zip')).toMatchObject({ kode: 'CADANGAN_RUSAK' });
  expect(await t.failure('restore', 'rusak.zip', '--ke', 'pulih')).toMatchObject({ kode: 'CADANGAN_RUSAK', keluar: 7 });
  expect(existsSync(join(t.folder, 'pulih'))).toBe(false);
});

it('what was not said is asked for: where to restore, and a file that is there', async () => {
  expect(await t.failure('restore', CADANGAN)).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
  expect(await t.failure('restore', CADANGAN, '--ke', 'pulih')).toMatchObject({ kode: 'BERKAS_TIDAK_DAPAT_DIBACA' });
  expect(await t.failure('check', '--cadangan', CADANGAN)).toMatchObject({ kode: 'BERKAS_TIDAK_DAPAT_DIBACA' });
  expect(await t.failure('check', '--segel', SEGEL)).toMatchObject({ kode: 'BERKAS_TIDAK_DAPAT_DIBACA' });
  expect(await t.failure('check', '--segel', SEGEL, '--bangun-ulang')).toMatchObject({ kode: 'PEMAKAIAN_SALAH' });
});

it('asks at a terminal for a folder until it is empty, and offers its lines with the folder that was named', async () => {
  await t.json('backup', CADANGAN);
  const tanya = 'Folder baru untuk register yang dipulihkan';
  const { keluar, layar } = await askAtDesk(
    t,
    ['restore'],
    [
      ['Cadangan yang dipulihkan', 'lain.zip'],
      ['Cadangan yang dipulihkan', CADANGAN],
      [tanya, 'data'],
      [tanya, 'pulih baru'],
    ],
  );
  expect([keluar, layar.filter((b) => b.startsWith('✗'))]).toEqual([
    0,
    [
      `✗ Berkas "lain.zip" tidak ditemukan di folder ${t.folder}. Seret saja berkasnya ke jendela ini.`,
      `✗ Folder ${t.folder}/data sudah berisi register.`,
    ],
  ]);
  await t.json('advance', '1', '--lengkap');
  await t.json('backup', '--sesudah', CADANGAN, 'susulan.zip');
  const { saran } = await t.failure('restore', 'susulan.zip', '--ke', 'folder lain');
  expect(saran).toEqual([expect.stringMatching(/^pks restore .*susulan\.zip.* --ke "folder lain"$/)]);
  expect((await t.run(splitWords(saran[0] ?? '').slice(1))).keluar).toBe(0);
});
