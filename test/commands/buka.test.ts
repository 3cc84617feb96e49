/** Documents and scans opened on this PC, and the copies for reading. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyKeeper } from '../../src/machine/desktop.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

type Opened = Readonly<{ kode: string; versi: number | null; berkas: string; dibuka: string | null }>;

let t: TestDesk;
let dibuka: string[];
beforeEach(async () => {
  t = await deskWithSurat();
  dibuka = [];
  t.keepCopy = async (nama) => `/salinan/${nama}`;
  t.desktop = {
    open: async (jalur) => dibuka.push(jalur) > 0,
    browse: async () => false,
  };
});
afterEach(() => t.close());

const draft = (...lain: string[]) => t.json<{ berkas: string; salinan: string | null }>('draft', '1', ...lain);

it('opens a copy, never the file of the register', async () => {
  await draft('lembar-disposisi');
  const { data } = await t.json<Opened>('buka', '1');
  expect(dibuka).toEqual([data.dibuka]);
  expect(data.dibuka).toMatch(/^\/salinan\/2026-001-lembar-disposisi-v1-[0-9a-f]{8}\.docx$/);
  expect(data.berkas).toContain(join('data', 'kasus', '2026-001', 'naskah'));
});

it('means the newest of a code, an older one by its file name, a scan by its own name', async () => {
  await draft('pks', '--izinkan-kosong');
  await t.json('lengkapi', '1', '--kontak', '(0274) 000000');
  await t.json('ralat', '1', '--isian', 'pimpinan=dr. Contoh Lain', '--alasan', 'salah ketik');
  await draft('pks', '--izinkan-kosong');
  t.writeFile('Surat & Kuasa (1).pdf', 'surat kuasa');
  await t.json('lampirkan', '1', 'Surat & Kuasa (1).pdf', '--untuk', 'surat-permohonan');
  const kode = async (nama: string) => {
    const { data } = await t.json<Opened>('buka', '1', nama);
    return [data.kode, data.versi];
  };
  expect(await kode('pks')).toEqual(['pks', 2]);
  expect(await kode('pks-v1')).toEqual(['pks', 1]);
  expect(await kode('surat & kuasa (1).pdf')).toEqual(['surat-permohonan', null]);
  expect(await kode('SURAT-PERMOHONAN')).toEqual(['surat-permohonan', null]);
  expect(await kode('pindaian')).toEqual(['surat-permohonan', null]);
  expect((await t.json<readonly { arti: string }[]>('jelaskan', 'pengguna')).data[0]?.arti).toMatch(
    /^Yang mengajukan permohonan/,
  );
});

it('asks which of several at a terminal, the newest first', async () => {
  await draft('tanda-terima', '--izinkan-kosong');
  await draft('lembar-disposisi');
  const { keluar, layar } = await askAtDesk(t, ['buka', '1'], [['Berkas yang mana', 'Tanda terima v1']]);
  expect(keluar).toBe(0);
  expect(layar[0]).toContain('(Lembar disposisi v1 | Tanda terima v1)');
  expect(dibuka[0]).toContain('tanda-terima-v1');
});

it('gives the path where no program could be started', async () => {
  await draft('lembar-disposisi');
  if (t.desktop) t.desktop = { ...t.desktop, open: async () => false };
  const { data } = await t.json<Opened>('buka', '1');
  expect(data.dibuka).toBeNull();
  expect(existsSync(data.berkas)).toBe(true);
});

it('ends draft with a path in the register and the line that opens it', async () => {
  const { out } = await t.run(['draft', '1', 'lembar-disposisi']);
  expect(out).toMatch(/\n {2}kasus\/2026-001\/naskah\/lembar-disposisi-v1-[0-9a-f]{8}\.docx\n/);
  expect(out.split('\n').slice(-2)).toEqual(['  Buka: pks buka 1 lembar-disposisi', '  Berikut: pks advance 1']);
  const { out: coba } = await t.run(['draft', '1', 'tanda-terima', '--izinkan-kosong', '-n']);
  expect(coba).not.toContain('pks buka');
});

it('tells each dotted place once: the command that fills it in, or that it is left to the hand', async () => {
  const { out, err } = await t.run(['draft', '1', 'tanda-terima', '--izinkan-kosong']);
  expect(out).not.toContain('Masih titik-titik');
  expect(err).toContain('Nama petugas penerima belum diketahui: dicetak titik-titik');
  await t.json('lengkapi', '1', '--penerima', 'Siti A.');
  expect((await t.run(['draft', '1', 'tanda-terima', '--izinkan-kosong'])).err).not.toContain('titik-titik');
});

it('keeps a copy where the office said, and never over one that was worked on', async () => {
  await t.json('config', 'keluaran.folder', 'keluaran');
  const tanpa = await draft('lembar-disposisi');
  expect(tanpa.data.salinan).toBeNull();
  expect(tanpa.peringatan.join()).toContain('keluaran.folder');
  mkdirSync(join(t.folder, 'keluaran'));
  const { data } = await draft('lembar-disposisi');
  const salinan = join(t.folder, 'keluaran', '2026-001-lembar-disposisi-v1.docx');
  expect(data.salinan).toBe(salinan);
  expect(readFileSync(salinan)).toEqual(readFileSync(data.berkas));
  t.writeFile('keluaran/2026-001-lembar-disposisi-v1.docx', new TextEncoder().encode('dikoreksi'));
  await draft('lembar-disposisi');
  expect(readFileSync(salinan, 'utf8')).toBe('dikoreksi');
  expect((await t.json<Opened>('buka', '1')).data.dibuka).toBe(salinan);
  await draft('lembar-disposisi', '--timpa');
  expect(readFileSync(salinan)).toEqual(readFileSync(data.berkas));
});

it('a named place comes before the folder of the office', async () => {
  mkdirSync(join(t.folder, 'keluaran'));
  mkdirSync(join(t.folder, 'meja'));
  await t.json('config', 'keluaran.folder', 'keluaran');
  const { data } = await draft('lembar-disposisi', '--ke', 'meja');
  expect(data.salinan).toBe(join(t.folder, 'meja', '2026-001-lembar-disposisi-v1.docx'));
  expect(existsSync(join(t.folder, 'keluaran', '2026-001-lembar-disposisi-v1.docx'))).toBe(false);
});

it('hands out a copy to mend where no window opens, and reads it back without its name', async () => {
  await draft('pks', '--izinkan-kosong');
  t.desktop = null;
  t.keepCopy = copyKeeper({ HOME: t.folder });
  const { out } = await t.run(['buka', '1', 'pks']);
  const [, salinan = ''] = /^ {2}(\/.*\.docx)$/m.exec(out) ?? [];
  expect(salinan).toContain(join('pks', 'baca'));
  expect(out).toContain('\n  pks draft 2026-001 pks --baca');
  const sama = await t.json<{ versi: number }>('draft', '1', 'pks', '--baca');
  expect(sama.peringatan.join()).toContain('sama persis dengan v1');
  const { zipSync, unzipSync } = await import('fflate');
  const isi = unzipSync(readFileSync(salinan));
  const teks = new TextDecoder().decode(isi['word/document.xml']);
  isi['word/document.xml'] = new TextEncoder().encode(teks.replace('PERJANJIAN', 'Perjanjian'));
  writeFileSync(salinan, zipSync(isi));
  expect((await t.json<{ versi: number }>('draft', '1', 'pks', '--baca')).data.versi).toBe(2);
});
