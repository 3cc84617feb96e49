import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';
import { FULL_RUN, SEED } from './hostile-text.ts';

let t: TestDesk;
let daftar: unknown;
let berkas: readonly string[];
let kembalikan = () => {};
const data = (...nama: string[]) => join(t.folder, 'data', ...nama);

beforeAll(async () => {
  t = await deskWithRegister();
  t.writeFile('surat.pdf', 'pindaian');
  await t.json('new', ...completeSuratFlags(), '--lengkap', '--berkas', 'surat.pdf', '--kunci', 'a');
  await advanceUntil(t, '1', FULL_RUN ? null : 4);
  await t.json('draft', '1', 'tanda-terima');
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--lengkap');
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '3' }), '--data', 'agregat');
  daftar = await jawab('list', '--status', 'semua');
  berkas = Object.keys(hashFolder(data()));
}, 300_000);
afterEach(() => kembalikan());
afterAll(() => t.close());

/** The answer of a reading command, or the failure's code and file. */
async function jawab(...argv: string[]): Promise<unknown> {
  const { keluar, out, err } = await t.run([...argv, '--json']);
  if (keluar === 0)
    return JSON.parse(out).data.map?.((d: { id: string; langkah: unknown }) => [d.id, d.langkah]) ?? out;
  expect([argv, keluar, err]).toEqual([argv, expect.toBeOneOf([6, 7]), expect.not.stringMatching(/^\s+at /m)]);
  return { keluar, ...JSON.parse(err) };
}

const teks = (isi: string) => (jalur: string) => writeFileSync(jalur, isi);
const ubah = (f: (isi: Buffer) => string | Buffer) => (jalur: string) => writeFileSync(jalur, f(readFileSync(jalur)));

const CARA: readonly (readonly [string, (jalur: string) => unknown])[] = [
  ['removed', (j) => rmSync(j)],
  ['emptied', (j) => truncateSync(j, 0)],
  ['cut in half', (j) => truncateSync(j, Math.floor(readFileSync(j).length / 2))],
  ['null', teks('null\n')],
  ['a list', teks('[]\n')],
  ['given a BOM', ubah((isi) => `\u{feff}${isi}`)],
  ['given merge marks', ubah((isi) => `<<<<<<< HEAD\n${isi}=======\n${isi}>>>>>>> lain\n`)],
  ['one bit off', ubah((isi) => Buffer.from(isi.map((b, i) => (i === SEED % isi.length ? b ^ 1 : b))))],
];

/**
 * The truth, and what is compared with it. Covers and claimed numbers of letters may be missing (a case copied in has
 * none); the office's own copies may be edited, the index is made again.
 */
const pokok = (nama: string, dihapus: boolean) =>
  dihapus
    ? /^(kasus|kejadian)\/(?!.*kasus\.json$)|^nomor\/kasus\//.test(nama) ||
      (nama.startsWith('kunci/') && milikKasus(nama))
    : /^(kasus|kejadian|nomor|kunci)\/|^register\.json$/.test(nama);

/** A reply's key has done its work once its act is there; a letter's own keeps it from being recorded again. */
const milikKasus = (nama: string) => JSON.parse(readFileSync(data(nama), 'utf8')).id !== null;

type Temuan = Readonly<{ berkas: string; sebab: string; rusak: boolean }>;
/** The case, or the part of the register: an act that is missing at the end is named by the cover that is ahead of it. */
const rumah = (nama: string) =>
  nama
    .split('/')
    .slice(0, nama.startsWith('kasus/') ? 2 : 1)
    .join('/');
const mengena = (nama: string, { berkas: b, sebab, rusak }: Temuan) =>
  rusak && sebab !== '' && (rumah(b) === rumah(nama) || b === 'register.json');

describe.each(CARA)('any file of the register %s', (cara, rusakkan) => {
  it('is named by check with its reason, and no reader shows fewer cases for it', async () => {
    const semula = hashFolder(data());
    for (const nama of berkas) {
      const utuh = readFileSync(data(nama));
      if (utuh.length === 0) continue;
      const harusDisebut = pokok(nama, cara === 'removed');
      rusakkan(data(nama));
      kembalikan = () => writeFileSync(data(nama), utuh);
      const { keluar, out } = await t.run(['check', '--json']);
      const temuan: readonly Temuan[] = out === '' ? [] : JSON.parse(out).data.temuan;
      if (!harusDisebut) expect([nama, keluar]).toEqual([nama, expect.toBeOneOf([0, 7])]);
      else expect([nama, keluar, temuan.some((x) => mengena(nama, x))]).toEqual([nama, 7, true]);
      for (const argv of [['list', '--status', 'semua'], ['show', '1'], ...(FULL_RUN ? [['overdue'], []] : [])]) {
        const hasil = await jawab(...argv);
        if (argv[0] === 'list' && Array.isArray(hasil)) expect([nama, hasil]).toEqual([nama, daftar]);
      }
      kembalikan();
    }
    expect(hashFolder(data())).toEqual(semula);
  }, 300_000);
});
