import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

const firstLine = (nama: string) => t.readFile(nama).toString('utf8').split('\r\n')[0];

describe('pks buku without the name of a book', () => {
  it('asks which one at a terminal, and shows it', async () => {
    const { out, layar } = await askAtDesk(t, ['buku'], [['Buku yang mana', 'Register surat masuk']]);
    expect(out).toContain('Register surat masuk 2026');
    expect(layar).toEqual([expect.stringContaining('Register surat keluar | Buku kendali surat')]);
    expect((await askAtDesk(t, ['buku'], [['Buku yang mana', CTRL_C]])).keluar).toBe(130);
  });

  it('without a terminal names a line for each', async () => {
    const galat = await t.failure('buku');
    expect(galat).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
    expect(galat.saran).toEqual(['pks buku masuk', 'pks buku keluar', 'pks buku kendali', 'pks buku pks']);
    expect(await t.failure('buku', 'msuk')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL', keluar: 2 });
  });
});

describe('--pemisah', () => {
  it('is a semicolon unless another is named', async () => {
    for (const [nama, ...lagi] of [
      ['a'],
      ['b', '--pemisah', ','],
      ['c', '--pemisah', 'tab'],
      ['d', '--pemisah', 'koma'],
    ] as const)
      await t.json('buku', 'masuk', '--ke', `${nama}.csv`, ...lagi);
    expect(firstLine('a.csv')).toMatch(/^\u{feff}"No\. agenda";"Tgl terima";/u);
    expect(firstLine('b.csv')).toMatch(/^\u{feff}"No\. agenda","Tgl terima",/u);
    expect(firstLine('d.csv')).toBe(firstLine('b.csv'));
    expect(firstLine('c.csv')).toMatch(/^\u{feff}"No\. agenda"\t"Tgl terima"\t/u);
  });

  it('is refused where it is unknown, or where no CSV is made', async () => {
    expect(await t.failure('buku', 'masuk', '--ke', 'a.csv', '--pemisah', '|')).toMatchObject({
      kode: 'NILAI_TIDAK_DIKENAL',
    });
    expect(await t.failure('buku', 'masuk', '--ke', 'a.xlsx', '--pemisah', ',')).toMatchObject({
      kode: 'PEMAKAIAN_SALAH',
      saran: ['pks buku masuk --pemisah , --ke a.csv'],
    });
    expect(await t.failure('buku', 'masuk', '--pemisah', ',')).toMatchObject({ kode: 'PEMAKAIAN_SALAH', keluar: 2 });
  });
});

describe('a book as PDF', () => {
  it('is what LibreOffice makes of the Word book', async () => {
    const soffice = join(t.folder, 'soffice.mjs');
    copyFileSync(new URL('../papers/fake-soffice.mjs', import.meta.url), soffice);
    chmodSync(soffice, 0o755);
    writeFileSync(join(t.folder, 'cara.txt'), 'baik');
    t.variabel = { PKS_SOFFICE: soffice };
    await t.json('buku', 'masuk', '--ke', 'coba.pdf', '-n');
    expect(() => t.readFile('coba.pdf')).toThrow();
    const { ringkas } = await t.json('buku', 'masuk', '--ke', 'b.pdf');
    expect(ringkas).toMatchObject({ baris: 1, berkas: expect.stringMatching(/b\.pdf$/) });
    expect(t.readFile('b.pdf').toString('latin1')).toContain('%PDF-');
    expect(t.readFile('b.pdf').toString('latin1')).toContain('"masuk":"PK"');
  });

  it('without LibreOffice says how to get one, and writes nothing', async () => {
    expect(await t.failure('buku', 'masuk', '--ke', 'b.pdf')).toMatchObject({
      kode: 'LIBREOFFICE_TIDAK_ADA',
      keluar: 8,
    });
    expect(() => t.readFile('b.pdf')).toThrow();
  });
});
