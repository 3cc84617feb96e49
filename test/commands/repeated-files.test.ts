import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  await t.json('backup', 'awal.zip');
});
afterEach(() => t.close());

/** The command, the file it makes, and the same key with other content. */
const FILE_COMMANDS: readonly (readonly [nama: string, argv: string[], berkas: string, lain: string[]])[] = [
  ['segel', ['segel', 's.txt'], 's.txt', ['segel', 'lain.txt']],
  ['backup', ['backup', 'c.zip'], 'c.zip', ['backup', 'lain.zip']],
  ['restore', ['restore', 'awal.zip', '--ke', 'pulih'], 'pulih/register.json', ['restore', 'awal.zip', '--ke', 'lain']],
  ['template salin', ['template', 'salin', 'pks'], 'data/template/pks.docx', ['template', 'salin', 'surat-kemendagri']],
  ['template ambil', ['template', 'ambil', 'pks'], 'pks.docx', ['template', 'ambil', 'nda']],
  ['buku', ['buku', 'masuk', '--ke', 'b.csv'], 'b.csv', ['buku', 'pks', '--ke', 'p.csv']],
];

describe('--kunci of pks %s', () => {
  it.each(FILE_COMMANDS)('%s: the same again answers the same, though the file is there', async (_, argv, berkas) => {
    const pertama = await t.json(...argv, '--kunci', 'k');
    const isi = t.readFile(berkas);
    t.kini = new Date('2026-08-20T08:00:00+07:00');
    const kedua = await t.json(...argv, '--kunci', 'k');
    expect(kedua).toMatchObject({ skema: pertama.skema, data: pertama.data, ringkas: pertama.ringkas });
    expect(kedua.peringatan.join()).toContain('Sudah dikerjakan');
    expect(t.readFile(berkas).equals(isi)).toBe(true);
    expect((await t.run([...argv, '--kunci', 'k'])).out).toContain('✓');
  });

  it.each(FILE_COMMANDS)(
    '%s: with other content it is refused, and nothing is made',
    async (_, argv, _berkas, lain) => {
      await t.json(...argv, '--kunci', 'k');
      expect(await t.failure(...lain, '--kunci', 'k')).toMatchObject({ kode: 'KUNCI_LAIN_ISI', keluar: 2 });
      await t.json(...lain, '--kunci', 'lain');
    },
  );

  it('what is gone is made again, what is another’s is not called ours', async () => {
    await t.json('segel', 's.txt', '--kunci', 'k');
    rmSync(join(t.folder, 's.txt'));
    await t.json('segel', 's.txt', '--kunci', 'k');
    t.writeFile('s.txt', 'bukan segel');
    expect(await t.failure('segel', 's.txt', '--kunci', 'k')).toMatchObject({ kode: 'BERKAS_SUDAH_ADA' });
  });

  it('an edited template was copied all the same', async () => {
    await t.json('template', 'salin', 'pks', '--kunci', 'k');
    t.writeFile('data/template/pks.docx', new Uint8Array([1]));
    expect((await t.run(['template', 'salin', 'pks', '--kunci', 'k'])).keluar).toBe(0);
  });

  it('left out, the file that is there refuses as before; a trial remembers nothing', async () => {
    await t.json('segel', 's.txt', '--kunci', 'k', '-n');
    await t.json('segel', 'lain.txt', '--kunci', 'k');
    await t.json('segel', 's.txt');
    expect(await t.failure('segel', 's.txt')).toMatchObject({ kode: 'BERKAS_SUDAH_ADA', keluar: 4 });
  });
});

it('pks buku --ke -n writes nothing', async () => {
  const { out, err } = await t.run(['buku', 'masuk', '--ke', 'b.csv', '-n']);
  expect(out).toContain('b.csv');
  expect(err).toContain('tidak ada yang disimpan');
  expect(() => t.readFile('b.csv')).toThrow();
});
