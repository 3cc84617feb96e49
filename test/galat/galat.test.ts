import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KELUAR } from '../../src/galat.ts';
import { putar } from '../bantuan/transkrip.ts';

/**
 * One transcript per failure a person can cause: KELENGKAPAN_KURANG is in
 * kelengkapan-kurang.md, where its sentence, its hint and its exit code stand.
 * Those that need a broken machine or a person at the prompt are shown elsewhere.
 */
const DI_TEMPAT_LAIN: Readonly<Record<string, string>> = {
  DIBATALKAN: 'test/terminal: Ctrl+C at a prompt',
  DIHENTIKAN: 'test/terminal: a signal at a prompt',
  KASUS_BERUBAH: 'test/register: two desks at once',
  BELUM_PASTI_TERSIMPAN: 'test/register: a disk that fails after the commit',
  TIDAK_DAPAT_MENULIS: 'test/register: full and read-only disks',
  TIDAK_BOLEH_DIBACA: 'test/register: an account without rights',
  FOLDER_TIDAK_ANDAL: 'test/register: a folder without hard links',
  REGISTER_RUSAK: 'test/register: the gallery of damage',
  REGISTER_LEBIH_BARU: 'test/register: schemas',
  TEMPLAT_SALAH: 'test/docx: the guards',
  SYARAT_NASKAH_KURANG: 'test/commands/draft: an approved document that came back without an article',
  PDF_GAGAL: 'test/pdf: a LibreOffice that fails',
};
const sini = new URL('.', import.meta.url);
const nama = (kode: string) => `${kode.toLowerCase().replaceAll('_', '-')}.md`;

describe('failures', () => {
  const semua = Object.keys(KELUAR).filter((kode) => !(kode in DI_TEMPAT_LAIN));

  it.each(semua)('%s has a transcript that ends with its exit code', async (kode) => {
    const berkas = new URL(nama(kode), sini);
    expect(existsSync(berkas), nama(kode)).toBe(true);
    const tertulis = readFileSync(berkas, 'utf8');
    expect(tertulis).toContain(`[exit ${KELUAR[kode as keyof typeof KELUAR]}]`);
    expect(tertulis).not.toMatch(/^! \s+at /m);
    await expect(await putar(tertulis)).toMatchFileSnapshot(nama(kode));
  });

  it('has no transcript of a failure that does not exist', () => {
    const ada = readdirSync(sini).filter((f) => f.endsWith('.md'));
    expect(ada.filter((f) => !semua.map(nama).includes(f))).toEqual([]);
  });
});
