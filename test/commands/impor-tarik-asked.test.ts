/** Taking an import back says what goes before it asks. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  const buku = 'Nomor PKS;Nama lembaga;Tanggal PKS\n470/1;RSUD Contoh;2/1/2025\n470/2;Dinas Contoh;3/1/2025\n';
  t.writeFile('buku.csv', new TextEncoder().encode(buku));
  await t.json('impor', 'buku.csv', '--isi', 'pks');
});
afterEach(() => t.close());

const jumlah = async () => (await t.json<unknown[]>('kerja-sama')).data.length;
const TARIK = ['impor', 'tarik', '1', '--alasan', 'buku yang keliru'];

it('shows how many and which; a no leaves all of it, a yes takes it back', async () => {
  const { keluar, err } = await askAtDesk(t, TARIK, [['Tarik?', false]]);
  expect([keluar, await jumlah()]).toEqual([130, 2]);
  expect(err).toContain('Yang ditarik: impor 1 (pks), 2 baris dari buku.csv');
  expect(err).toContain('  B-001  RSUD Contoh');
  expect(err).toContain('  B-002  Dinas Contoh');
  await askAtDesk(t, TARIK, [['Tarik?', true]]);
  expect(await jumlah()).toBe(0);
});

it('what rests on it is refused before the question, with the agreement that can be put right instead', async () => {
  const surat = ['--nomor-surat', '9', '--tanggal-surat', '1/8/2026', '--hal', 'x', '--lengkap'];
  await t.json('new', '--perpanjangan-dari', 'B-002', ...surat);
  const { keluar, err } = await askAtDesk(t, TARIK, []);
  expect([keluar, err]).toEqual([4, expect.stringContaining('dibetulkan satu per satu')]);
  expect((await t.failure(...TARIK)).saran).toEqual(['pks show 2026-001', 'pks ralat B-002']);
});

it('an empty book names the years that have entries', async () => {
  const { out } = await t.run(['buku', 'pks']);
  expect(out).toContain('Belum ada isinya.\nTahun yang ada isinya: 2025.\nLihat: pks buku pks --tahun 2025');
  expect((await t.run(['buku', 'kendali'])).out.trim().split('\n').at(-1)).toBe('Belum ada isinya.');
});

it('offers the imports that count where none was named', async () => {
  const { keluar } = await askAtDesk(
    t,
    ['impor', 'tarik'],
    [
      ['Impor yang ditarik', '1  buku.csv (pks, 2 baris)'],
      ['Alasan', 'buku yang keliru'],
      ['Tarik?', true],
    ],
  );
  expect(keluar).toBe(0);
  expect((await askAtDesk(t, ['impor', 'tarik'], [])).err).toContain('Belum ada impor yang dapat ditarik');
});
