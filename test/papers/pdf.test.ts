import { chmodSync, copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPdfBatch, createPdfConverter } from '../../src/papers/pdf/pdf-converter.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';

let folder: string;
beforeEach(() => {
  folder = newTempFolder();
});

const DOCX_BYTES = new TextEncoder().encode('PK dokumen');

/** A LibreOffice that behaves as told. */
function fakeSoffice(cara: string, nama = 'soffice'): string {
  const soffice = join(folder, nama);
  copyFileSync(new URL('fake-soffice.mjs', import.meta.url), `${soffice}.mjs`);
  chmodSync(`${soffice}.mjs`, 0o755);
  writeFileSync(join(folder, 'cara.txt'), cara);
  return `${soffice}.mjs`;
}
const recordedCall = (pdf: Uint8Array): { argv: string[]; masuk: string } =>
  JSON.parse(new TextDecoder().decode(pdf).split('\n')[1] ?? '');

describe('a PDF', () => {
  it('is made by LibreOffice in a profile and a folder of its own, which are gone afterwards', async () => {
    const { argv, masuk } = recordedCall(
      await createPdfConverter({ PKS_SOFFICE: fakeSoffice('baik') }, [])(DOCX_BYTES),
    );
    expect(masuk).toBe('PK');
    expect(argv).toEqual(expect.arrayContaining(['--headless', '--convert-to', 'pdf', '--norestore']));
    const milik = argv[argv.indexOf('--outdir') + 1] ?? '';
    expect(argv[0]).toMatch(/^-env:UserInstallation=file:\/\/.*profil$/);
    expect(argv[0]).toContain(milik.replaceAll('\\', '/'));
    expect(existsSync(milik)).toBe(false);
  });

  it.each([
    ['ends with an error', 'gagal', 'kode 3'],
    ['writes nothing', 'diam', 'tidak ada berkas PDF'],
    ['writes something else', 'bukan-pdf', 'tidak ada berkas PDF'],
  ])('is refused where LibreOffice %s', async (_, cara, sebab) => {
    await expect(createPdfConverter({ PKS_SOFFICE: fakeSoffice(cara) }, [])(DOCX_BYTES)).rejects.toMatchObject({
      kode: 'PDF_GAGAL',
      keluar: 8,
      message: expect.stringContaining(sebab),
    });
  });

  it('of many documents comes from few runs of LibreOffice, each in its place', async () => {
    const dokumen = Array.from({ length: 60 }, (_, i) => new TextEncoder().encode(i === 55 ? 'XX' : 'PK dokumen'));
    const pdf = await createPdfBatch({ PKS_SOFFICE: fakeSoffice('baik') }, [])(dokumen);
    const panggilan = pdf.map((satu) => recordedCall(satu as Uint8Array));
    expect(new Set(panggilan.map(({ argv }) => argv.join(' '))).size).toBe(2);
    expect(panggilan.map(({ masuk }) => masuk)).toEqual(dokumen.map((_, i) => (i === 55 ? 'XX' : 'PK')));
  });

  it('is not waited for without end: a LibreOffice that hangs is ended', async () => {
    const ubah = createPdfConverter({ PKS_SOFFICE: fakeSoffice('gantung') }, [], 1);
    await expect(ubah(DOCX_BYTES)).rejects.toMatchObject({
      kode: 'PDF_GAGAL',
      message: expect.stringContaining('belum selesai dalam'),
    });
  });

  it('cannot be made by what is no program', async () => {
    const bukan = join(folder, 'soffice.txt');
    writeFileSync(bukan, 'x');
    await expect(createPdfConverter({ PKS_SOFFICE: bukan }, [])(DOCX_BYTES)).rejects.toMatchObject({
      kode: 'PDF_GAGAL',
    });
  });
});

describe('LibreOffice', () => {
  it('is found where PKS_SOFFICE points, and nowhere else then', () => {
    const soffice = fakeSoffice('baik');
    expect(() => createPdfConverter({ PKS_SOFFICE: join(folder, 'tidak-ada'), PATH: folder }, [soffice])).toThrow(
      /PKS_SOFFICE/,
    );
  });

  it('is found in the usual places', async () => {
    const ubah = createPdfConverter({ PATH: '' }, [join(folder, 'tidak-ada'), fakeSoffice('baik')]);
    expect(recordedCall(await ubah(DOCX_BYTES)).masuk).toBe('PK');
  });

  it('that is nowhere is said, with how to install it', () => {
    expect(() => createPdfConverter({ PATH: folder }, [])).toThrow(
      expect.objectContaining({
        kode: 'LIBREOFFICE_TIDAK_ADA',
        keluar: 8,
        saran: expect.arrayContaining([expect.stringContaining('apt install')]),
      }),
    );
  });
});
