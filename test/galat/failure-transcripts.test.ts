import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/errors.ts';
import { replayTranscript } from '../support/replay-transcript.ts';

/**
 * One transcript per failure a person can cause: KELENGKAPAN_KURANG is in
 * kelengkapan-kurang.md, where its sentence, its hint and its exit code stand.
 * Those that need a broken machine or a person at the prompt are shown elsewhere.
 */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  DIBATALKAN: 'test/screen: Ctrl+C at a prompt',
  DIHENTIKAN: 'test/screen: a signal at a prompt',
  KASUS_BERUBAH: 'test/store: two desks at once',
  BELUM_PASTI_TERSIMPAN: 'test/store: a disk that fails after the commit',
  TIDAK_DAPAT_MENULIS: 'test/store: full and read-only disks',
  TIDAK_BOLEH_DIBACA: 'test/store: an account without rights',
  TIDAK_BOLEH_MASUK: 'test/server: a wrong password',
  REGISTER_DIPINDAHKAN: 'test/server: a register that went elsewhere',
  SEDANG_DIPAKAI: 'test/store/disk: files that another program holds',
  FOLDER_TIDAK_ANDAL: 'test/store: a folder without hard links',
  REGISTER_RUSAK: 'test/store: the gallery of damage',
  REGISTER_LEBIH_BARU: 'test/store: schemas',
  REGISTER_LEBIH_LAMA: 'test/server: tables of an earlier pks',
  PORT_TERPAKAI: 'test/commands/papan-layan: a port that another board has',
  TEMPLAT_SALAH: 'test/papers/docx: the guards',
  SYARAT_NASKAH_KURANG: 'test/commands/draft: an approved document that came back without an article',
  PDF_GAGAL: 'test/papers: a LibreOffice that fails',
};
const thisFolder = new URL('.', import.meta.url);
const failureName = (kode: string) => `${kode.toLowerCase().replaceAll('_', '-')}.md`;

describe('failures', () => {
  const semua = Object.keys(EXIT_CODES).filter((kode) => !(kode in SHOWN_ELSEWHERE));

  it.each(semua)('%s has a transcript that ends with its exit code', async (kode) => {
    const berkas = new URL(failureName(kode), thisFolder);
    expect(existsSync(berkas), failureName(kode)).toBe(true);
    const tertulis = readFileSync(berkas, 'utf8');
    expect(tertulis).toContain(`[exit ${EXIT_CODES[kode as keyof typeof EXIT_CODES]}]`);
    expect(tertulis).not.toMatch(/^! \s+at /m);
    await expect(await replayTranscript(tertulis)).toMatchFileSnapshot(failureName(kode));
  });

  it('has no transcript of a failure that does not exist', () => {
    const ada = readdirSync(thisFolder).filter((f) => f.endsWith('.md'));
    expect(ada.filter((f) => !semua.map(failureName).includes(f))).toEqual([]);
  });
});
