/** The office's own template, taken out, edited and put in again: alike in a folder and, in `npm run test:server`, on a server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { OWNER, OWNER_PASSWORD } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { completeSuratFlags, deskWithKantor, TestDesk } from '../support/test-desk.ts';

type Listed = { naskah: string; asal: string; dipasang: object | null }[];

let t: TestDesk;
afterEach(() => t.close());

const OFFICE = { 'kantor.alamat': 'Jalan Contoh 1, Sleman', 'kepala-dinas.nama': 'Dra. Contoh Kepala, M.Si.' };

async function serverDesk(): Promise<TestDesk> {
  const d = new TestDesk();
  const basis = await newServerDatabase();
  d.variabel = { PKS_REGISTER: basis, PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  await d.json('init', '--basis', basis);
  for (const [kunci, nilai] of Object.entries(OFFICE)) await d.json('config', kunci, nilai);
  return d;
}

const textOf = (berkas: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(berkas)))['word/document.xml'] ?? new Uint8Array()).replace(
    /<[^>]+>/g,
    '',
  );
const KODE = 'surat-kemendagri';
const edited = (dari: string, kata: string): string =>
  t.writeFile(
    `${KODE}-${kata}.docx`,
    editTemplate(new Uint8Array(t.readFile(dari)), (xml) => xml.replace(/\bSegera\b|Sangat \w+/, `Sangat ${kata}`)),
  );
const drawn = async (id: string, ...argv: string[]): Promise<string> => {
  const ke = join(t.folder, 'jadi.docx');
  await t.json('draft', id, KODE, '--ke', ke, '--timpa', '--izinkan-kosong', ...argv);
  return textOf(ke);
};
const asalOf = async (...argv: string[]) =>
  (await t.json<{ asal: string }>('template', 'ambil', KODE, '-n', '--ke', 'lain.docx', ...argv)).data.asal;

describe.each<[string, () => Promise<TestDesk>]>([
  process.env.PKS_UJI_BASIS ? ['a server', serverDesk] : ['a folder', () => deskWithKantor(OFFICE)],
])('an own template in %s', (nama, buat) => {
  it('is taken out, put in once a key, used, and goes wherever the register goes', async () => {
    t = await buat();
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    const { data } = await t.json<{ berkas: string; asal: string }>('template', 'ambil', KODE);
    expect([data.asal, data.berkas]).toEqual(['bawaan', join(t.folder, `${KODE}.docx`)]);
    expect(t.readFile(`${KODE}.docx`).equals(shippedTemplate(KODE))).toBe(true);
    const berkas = edited(`${KODE}.docx`, 'Penting');
    await t.json('template', 'pasang', berkas, '-n');
    expect(await asalOf()).toBe('bawaan');
    const pasang = ['template', 'pasang', berkas, '--kunci', 'k'];
    const satu = await t.json<object>(...pasang);
    expect((await t.json(...pasang)).data).toEqual({ ...satu.data, baru: false });
    expect((await t.run(['template', 'pasang', berkas])).out).toContain('sudah berlaku');
    expect(await t.failure('template', 'pasang', `${KODE}.docx`, '--kunci', 'k')).toMatchObject({
      kode: 'KUNCI_LAIN_ISI',
    });
    const { data: semua } = await t.json<Listed>('template');
    expect(semua.filter((x) => x.dipasang !== null)).toMatchObject([{ naskah: KODE, asal: 'kantor' }]);
    await advanceUntil(t, '1', 10);
    expect(await drawn('1')).toContain('Sangat Penting');

    // What was approved keeps its template; the next letter has the new one.
    await advanceUntil(t, '1', 12);
    await t.json('template', 'pasang', edited(berkas, 'Mendesak'));
    expect(await drawn('1')).toContain('Sangat Penting');
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2/B' }), '--lengkap');
    await advanceUntil(t, '2', 10);
    expect(await drawn('2')).toContain('Sangat Mendesak');

    // It comes out again as the office put it in, and stands in backup, restored folder and the other place.
    await t.json('template', 'ambil', KODE, '--ke', 'lagi.docx');
    expect(t.readFile('lagi.docx').equals(t.readFile(`${KODE}-Mendesak.docx`))).toBe(true);
    await t.json('backup', 'cadangan.zip');
    await t.json('restore', 'cadangan.zip', '--ke', 'pulih');
    const places = ['pulih'];
    if (nama === 'a server') {
      await t.json('pindah', 'ke', 'pulang');
      places.push('pulang');
    }
    for (const place of places) {
      expect(await drawn('2', '--register', place)).toContain('Sangat Mendesak');
      expect((await t.json<{ temuan: { rusak: boolean }[] }>('check', '--register', place)).data.temuan).toEqual([]);
    }
    await t.json('template', 'pasang', KODE, '--bawaan', '--register', 'pulih');
    expect(await asalOf('--register', 'pulih')).toBe('bawaan');
    expect(await drawn('2', '--register', 'pulih')).not.toContain('Sangat');
  });

  it('that would make no lawful document is not put in', async () => {
    t = await buat();
    t.writeFile(
      `${KODE}.docx`,
      editTemplate(shippedTemplate(KODE), (xml) => xml.replace(/\{\{nomor_surat[^}]*\}\}/, '{{nomer}}')),
    );
    expect(await t.failure('template', 'pasang', `${KODE}.docx`)).toMatchObject({ kode: 'TEMPLAT_SALAH', keluar: 8 });
    expect(await asalOf()).toBe('bawaan');
    expect(await t.failure('template', 'pasang', 'nihil.docx', '--naskah', KODE)).toMatchObject({
      kode: 'BERKAS_TIDAK_DAPAT_DIBACA',
      keluar: 2,
    });
  });
});
