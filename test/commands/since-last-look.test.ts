import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { sampleAct, sampleDiselesaikan } from '../support/sample-facts.ts';
import { deskWithRegister, suratLine, TestDesk } from '../support/test-desk.ts';

let a: TestDesk;
let b: TestDesk;
/** The line of what others did, or undefined. */
const since = async (t: TestDesk, ...argv: string[]) =>
  (await t.run(argv)).out.split('\n').find((baris) => baris.startsWith('Sejak terakhir dilihat'));

beforeEach(async () => {
  a = await deskWithRegister();
  b = new TestDesk();
  b.variabel = { PKS_REGISTER: join(a.folder, 'data') };
  [b.akun, b.meja] = ['budi', 'MEJA-2'];
});
afterEach(() => [a, b].map((t) => t.close()));

it('the desk tells what others did since it was last looked at, once, and nothing of its own', async () => {
  await a.json(...suratLine('1/A'));
  expect(await since(a)).toBeUndefined();
  await a.json('advance', '1', '--lengkap');
  expect(await since(a)).toBeUndefined();
  b.kini = a.kini = new Date('2026-08-20T14:10:00+07:00');
  await b.json('advance', '1', '--lengkap');
  await b.json('advance', '1', '--lengkap');
  await b.json(...suratLine('2/B'));
  await a.json(...suratLine('3/C'));
  expect(await since(a, '--json')).toBeUndefined();
  expect(await since(a)).toBe('Sejak terakhir dilihat (Rab 19 Agu 10.15): 3 tindakan di 2 kasus → pks log');
  expect(await since(a)).toBeUndefined();
  // A case that was closed has left the desk; that came from somebody as well.
  await b.json('batal', '2', '--alasan', 'ditarik pemohon', '-y');
  expect(await since(a)).toBe('Sejak terakhir dilihat (Kam 20 Agu 14.10): 1 tindakan di 1 kasus → pks log');
});

it('the same account at another computer is another desk', async () => {
  await a.json(...suratLine('1/A'));
  await a.run([]);
  b.akun = a.akun;
  await b.json('advance', '1', '--lengkap');
  expect(await since(a)).toMatch(/: 1 tindakan di 1 kasus/);
});

it('many cases that moved are counted and not opened', async () => {
  await a.run([]);
  for (let n = 1; n <= 21; n++) await b.json(...suratLine(`${n}/M`));
  expect(await since(a)).toMatch(/: 21 kasus berubah → pks log$/);
});

it('what is remembered may be torn, and is then as never seen', async () => {
  await a.json(...suratLine('1/A'));
  const disimpan: string[] = [];
  const cache = join(a.folder, '.cache/pks');
  await a.run([]);
  for (const nama of readdirSync(cache).filter((n) => n.startsWith('dilihat-'))) {
    disimpan.push(nama);
    writeFileSync(join(cache, nama), '{"saat":');
  }
  expect(disimpan).toHaveLength(1);
  await b.json('advance', '1', '--lengkap');
  expect(await since(a)).toBeUndefined();
  await b.json('advance', '1', '--lengkap');
  expect(await since(a)).toMatch(/: 1 tindakan di 1 kasus/);
});

it('whoever comes second to a case is told who was first, by name and desk', async () => {
  await a.json(...suratLine('1/A'));
  await b.json('advance', '1', '--lengkap');
  const { kode, pesan, rinci } = await a.failure('advance', '1', '--lengkap', '--versi', '1');
  expect([kode, rinci.versi]).toEqual(['KASUS_BERUBAH', 2]);
  expect(pesan).toContain('melainkan 2: budi di MEJA-2 lebih dulu mencatat (Rabu, 19 Agustus 2026 10.15 WIB).');
  const r = await openRegister(join(a.folder, 'data'));
  await expect(r.appendAct('2026-001', 1, sampleAct('k', sampleDiselesaikan(2)))).rejects.toMatchObject({
    ...{ kode: 'KASUS_BERUBAH', rinci: { versi: 2 } },
    message: expect.stringMatching(
      /oleh budi di MEJA-2 pada Rabu, 19 Agustus 2026 10\.15 WIB: dari langkah 2 .* ke langkah 3/,
    ),
  });
});
