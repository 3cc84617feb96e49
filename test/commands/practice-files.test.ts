import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderer } from '../../src/papers/docx/renderer.ts';
import { TestDesk } from '../support/test-desk.ts';

let t: TestDesk;

describe('every file that leaves a practice register', () => {
  const bytes = (nama: string) => new Uint8Array(t.readFile(nama));
  const text = (nama: string) => strFromU8(bytes(nama));
  beforeAll(async () => {
    t = new TestDesk();
    t.kini = new Date('2026-08-19T10:15:00+07:00');
    await t.json('latihan');
  });
  afterAll(() => t.close());

  it.each([['buku', 'masuk'], ['laporan'], ['papan'], ['show', '4']])(
    '%s as a page says it above and at the foot of each printed page',
    async (...argv) => {
      await t.json(...argv, '--ke', 'a.html', '--timpa');
      const halaman = text('a.html');
      expect(halaman).toMatch(/<title>LATIHAN · /);
      expect(halaman).toContain('>LATIHAN: data contoh, bukan dokumen kantor</p>');
      expect(halaman).toMatch(/position:fixed;bottom:0[^>]*>LATIHAN</);
    },
  );

  it.each([[['buku', 'keluar']], [['laporan']]])('%s as sheet and as document', async (argv) => {
    await t.json(...argv, '--ke', 'a.xlsx', '--timpa');
    const lembar = strFromU8(unzipSync(bytes('a.xlsx'))['xl/worksheets/sheet1.xml']!);
    expect(lembar).toMatch(/<is><t xml:space="preserve">LATIHAN · /);
    expect(lembar).toContain(
      '<oddHeader>&amp;C&amp;BLATIHAN: data contoh, bukan dokumen kantor</oddHeader><oddFooter>',
    );
    await t.json(...argv, '--ke', 'a.docx', '--timpa');
    const isi = await createRenderer().readDocument(bytes('a.docx'));
    expect(isi.some((b) => b.letak === 'halaman' && b.teks.includes('LATIHAN: data contoh'))).toBe(true);
  });

  it('a table for programs has a column of its own at its end, and is read as before', async () => {
    const jalan = async (...argv: string[]) => {
      await t.json(...argv, '--ke', 'a.csv', '--timpa');
      return parse(text('a.csv'), { bom: true, delimiter: text('a.csv').includes(';') ? ';' : ',' }) as string[][];
    };
    for (const argv of [['buku', 'masuk'], ['buku', 'masuk', '--pemisah', 'koma'], ['log']]) {
      const [kepala = [], ...baris] = await jalan(...argv);
      expect(kepala.at(-1)).toBe('LATIHAN');
      expect(baris.length).toBeGreaterThan(5);
      expect(new Set(baris.map((b) => `${b.length} ${b.at(-1)}`))).toEqual(new Set([`${kepala.length} data contoh`]));
    }
  });

  it('a calendar and a log say it to whoever opens them', async () => {
    await t.json('agenda', '--ke', 'a.ics', '--timpa');
    const kalender = new ICAL.Component(ICAL.parse(text('a.ics')));
    const judul = kalender.getAllSubcomponents('vevent').map((v) => String(v.getFirstPropertyValue('summary')));
    expect(judul.length).toBeGreaterThan(3);
    expect(judul.filter((satu) => !satu.startsWith('LATIHAN: '))).toEqual([]);
    expect(
      text('a.ics')
        .split('\r\n')
        .filter((b) => new TextEncoder().encode(b).length > 75),
    ).toEqual([]);
    await t.json('log', '--ke', 'a.xes', '--timpa');
    expect(text('a.xes')).toContain('<string key="concept:name" value="LATIHAN: data contoh, bukan dokumen kantor"/>');
  });

  it('what was drawn up is read again, mark and all', async () => {
    await t.json('draft', '8', 'tanda-terima');
    const { data, peringatan } = await t.json<{ id: string }[]>('cari', 'bukan dokumen kantor');
    expect([data.map((k) => k.id), peringatan]).toEqual([expect.any(Array), []]);
  });

  it('a seal says it, and is still one', async () => {
    await t.json('segel', 'segel.txt');
    expect(text('segel.txt')).toMatch(/^LATIHAN: data contoh/);
    expect((await t.json<{ baik: boolean }>('check', '--segel', 'segel.txt')).data.baik).toBe(true);
  });

  it('a PDF is made of what bears the mark', async () => {
    t.writeFile('soffice.mjs', readFileSync(join(import.meta.dirname, '../papers/fake-soffice.mjs')));
    const soffice = join(t.folder, 'soffice.mjs');
    chmodSync(soffice, 0o755);
    writeFileSync(join(t.folder, 'cara.txt'), 'salin');
    t.variabel = { ...t.variabel, PKS_SOFFICE: soffice };
    for (const argv of [['buku', 'masuk'], ['laporan'], ['show', '4']]) {
      await t.json(...argv, '--ke', 'a.pdf', '--timpa');
      const bagian = unzipSync(bytes('a.pdf').subarray('%PDF-1.7\n'.length));
      expect([argv, Object.keys(bagian)]).toEqual([argv, expect.arrayContaining(['word/header99.xml'])]);
    }
  });
});
