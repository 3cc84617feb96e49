import fs, { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { asWindows } from '../support/store/as-windows.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
});
afterAll(() => t.close());
afterEach(() => vi.restoreAllMocks());

describe('a name that Windows could neither open nor delete is refused, on every system', () => {
  it.each([
    ['init', 'con'],
    ['init', 'aux.d/data'],
    ['init', 'lat.'],
    ['init', 'lat '],
    ['init', 'lat:x'],
    ['draft', '1', 'tanda-terima', '--ke', 'NUL.docx'],
    ['draft', '1', 'tanda-terima', '--ke', 'surat:tanda.docx'],
    ['draft', '1', 'tanda-terima', '--ke', 'a?.docx'],
    ['draft', '1', 'tanda-terima', '--ke', 'hasil.docx.'],
    ['buku', 'masuk', '--ke', 'prn.xlsx'],
    ['backup', 'con.zip'],
    ['segel', 'lpt1.txt'],
    ['restore', 'cadangan.zip', '--ke', 'com7'],
  ])('%s %s %s', async (...argv) => {
    const sebelum = readdirSync(t.folder);
    const nama = argv.at(-1)?.split('/')[0] ?? '';
    const galat = await t.failure(...argv);
    expect(galat).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL', keluar: 2, rinci: { nama } });
    expect(galat.pesan).toContain(`"${nama}"`);
    expect(galat.pesan).toContain('Windows');
    expect(readdirSync(t.folder)).toEqual(sebelum);
  });

  it('but a folder that is there may be called as it is', async () => {
    fs.mkdirSync(join(t.folder, 'arsip: lama'));
    await t.json('draft', '1', 'tanda-terima', '--ke', 'arsip: lama/h.docx');
    expect(existsSync(join(t.folder, 'arsip: lama/h.docx'))).toBe(true);
  });
});

it.each([
  ['draft', '1', 'lembar-disposisi', '--ke', 'HASIL.DOCX'],
  ['buku', 'masuk', '--ke', 'BUKU.XLSX'],
])('an extension in capitals is an extension: %s %s %s %s', async (...argv) => {
  await t.json(...argv);
  expect(existsSync(join(t.folder, argv.at(-1) ?? ''))).toBe(true);
});

it('a calendar that Notepad saved with a BOM is no damage', async () => {
  const libur = join(t.folder, 'data/libur/libur.json');
  const isi = readFileSync(libur);
  writeFileSync(libur, Buffer.concat([Buffer.from('\u{feff}'), isi]));
  const { data } = await t.json<{ baik: boolean; temuan: { sebab: string }[] }>('check');
  expect(data).toMatchObject({ baik: true, temuan: [{ sebab: 'diubah kantor sejak init' }] });
  writeFileSync(libur, isi);
});

it('a scan named by its drive alone keeps its name without the drive', async () => {
  t.writeFile('c:surat.pdf', '%PDF-1.4 isi');
  await t.json('lampirkan', '1', 'c:surat.pdf', '--untuk', 'surat-permohonan');
  expect((await t.run(['show', '1', '--json'])).out).toContain('"asal":"surat.pdf"');
});

describe('PKS_REGISTER and --register', () => {
  it('are read without the quotes that `set` keeps', async () => {
    t.variabel = { PKS_REGISTER: `"${join(t.folder, 'data')}"` };
    expect((await t.json('list')).data).toHaveLength(1);
    t.variabel = {};
  });

  it('say where Windows swallowed the rest of the line', async () => {
    const galat = await t.failure('list', '--register', 'Data PKS" --urut');
    expect(galat).toMatchObject({ kode: 'PEMAKAIAN_SALAH', keluar: 2, rinci: { folder: 'Data PKS' } });
    expect(galat.pesan).toContain('tanpa garis miring di akhir folder: "Data PKS"');
  });
});

describe('a document that is open in another program', () => {
  const held = (code: string, operasi: 'renameSync' | 'readFileSync', nama: string) => {
    const asli = fs[operasi] as (...isi: unknown[]) => unknown;
    vi.spyOn(fs, operasi).mockImplementation(((...isi: unknown[]) => {
      if (isi.some((satu) => String(satu).endsWith(nama))) throw Object.assign(new Error(code), { code });
      return asli(...isi);
    }) as never);
  };

  it('is named with its program when it cannot be replaced, and stays as it is', async () => {
    await t.json('draft', '1', 'tanda-terima', '--ke', 'terima.docx');
    t.writeFile('~$rima.docx', 'pemilik');
    const dulu = t.readFile('terima.docx');
    held('EPERM', 'renameSync', 'terima.docx');
    await asWindows(async () => {
      const { keluar, err } = await t.run(['draft', '1', 'tanda-terima', '--ke', 'terima.docx', '--timpa']);
      expect(keluar).toBe(5);
      expect(err.replaceAll(/\s+/g, ' ')).toContain(
        'terima.docx" sedang terbuka di Word. Tutup dulu di sana, lalu ulangi; atau sebut nama lain, misalnya terima-2.docx.',
      );
      expect(err).toContain('→ pks draft 1 tanda-terima --ke terima.docx --timpa');
    });
    expect(t.readFile('terima.docx')).toEqual(dulu);
    expect(readdirSync(t.folder).filter((n) => n.startsWith('.pks-'))).toEqual([]);
  });

  it('is no slip of its name when it cannot be read', async () => {
    t.writeFile('terima.docx', 'isi');
    held('EBUSY', 'readFileSync', 'terima.docx');
    const galat = await t.failure('draft', '1', 'tanda-terima', '--baca', 'terima.docx');
    expect(galat).toMatchObject({ kode: 'SEDANG_DIPAKAI', keluar: 5 });
  });
});
