/** The built pks killed at file operations all along an import: nothing of it counts, or all of it does. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTempFolder } from '../support/store/temp-folder.ts';

const BIN = join(import.meta.dirname, '../../bin/pks.js');
const SHIM = join(import.meta.dirname, '../durability/fs-shim.cjs');
const ROWS = 6;
/** Of all writing operations, in hundredths: the first, one between, and the last; the durability harness takes more. */
const KILLED_AT = [0, 70, 100];

const BOOKS = {
  pks: {
    baris: ['Nomor PKS;Instansi;Tanggal PKS;Berakhir', (n: number) => `470/${n};Bank Contoh ${n};1/4/2024;31/3/2027`],
    hitung: ['kerja-sama'],
  },
  'surat-masuk': {
    baris: ['No Agenda;Tanggal Terima;Nomor Surat;Pengirim', (n: number) => `${n};5/12/2024;445/${n};Dinas Contoh`],
    hitung: ['buku', 'masuk', '--tahun', '2024'],
  },
} as const;

let folder = '';
beforeAll(() => {
  folder = newTempFolder();
  mkdirSync(join(folder, 'awal'));
  expect(run('awal', ['init']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `cela`: which operation breaks, for the shim of the durability harness. */
function run(di: string, argv: readonly string[], cela?: Readonly<Record<string, unknown>>) {
  const cwd = join(folder, di);
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    ...(cela && { AWET_CELA: JSON.stringify({ akar: join(cwd, 'data'), ...cela }) }),
  };
  return spawnSync(process.execPath, [...(cela ? ['--require', SHIM] : []), BIN, ...argv], {
    cwd,
    encoding: 'utf8',
    env,
  });
}

describe.each(['pks', 'surat-masuk'] as const)('%s', (isi) => {
  const { baris, hitung } = BOOKS[isi];
  const [kepala, satu] = baris;
  const argv = ['impor', 'buku.csv', '--isi', isi, '--kunci', 'sekali'];
  const begin = (di: string): void => {
    cpSync(join(folder, 'awal'), join(folder, di), { recursive: true });
    writeFileSync(
      join(folder, di, 'buku.csv'),
      [kepala, ...Array.from({ length: ROWS }, (_, n) => satu(n + 1))].join('\n'),
    );
  };
  const counted = (di: string): number => JSON.parse(run(di, [...hitung, '--json']).stdout).data.length;

  it('is as before or whole, and whole after the same command again', () => {
    begin(`${isi}-hitung`);
    const laporan = join(folder, `${isi}.json`);
    expect(run(`${isi}-hitung`, argv, { jenis: 'hitung', laporan }).status).toBe(0);
    expect(counted(`${isi}-hitung`)).toBe(ROWS);
    const banyak: number = JSON.parse(readFileSync(laporan, 'utf8')).operasi.tulis;
    expect(banyak).toBeGreaterThan(10);

    const sesudah = KILLED_AT.map((perseratus) => {
      const di = `${isi}-${perseratus}`;
      begin(di);
      const ke = Math.max(1, Math.round((banyak * perseratus) / 100));
      expect(run(di, argv, { kelas: 'tulis', ke, jenis: 'sebelum' }).signal, `operation ${ke}`).toBe('SIGKILL');
      const ada = counted(di);
      expect(run(di, ['check']).status, `check after ${ke}`).toBe(0);
      expect(run(di, argv).status, `again after ${ke}`).toBe(0);
      expect(counted(di), `whole after ${ke}`).toBe(ROWS);
      return ada;
    });
    expect(sesudah.filter((n) => n !== 0 && n !== ROWS)).toEqual([]);
    expect(sesudah[0]).toBe(0);
  }, 180_000);
});
