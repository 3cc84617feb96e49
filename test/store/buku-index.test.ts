import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import {
  sampleAct,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleReceipt,
} from '../support/sample-facts.ts';
import { newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';

const sah = { ...sampleDisahkan, pengesahan: { ...sampleDisahkan.pengesahan, tanggal: '2027-01-05' } };
/** Three cases of 2026; the second has something in 2025 and 2027 as well. */
async function siap() {
  const satu = await newTempRegister();
  for (const k of ['a', 'b', 'c']) await satu.a.receiveKasus(sampleReceipt(k));
  const keluar = { suratKeluar: { nomor: '470/1', tanggal: '2025-01-05' } };
  await satu.a.appendAct('2026-002', 1, sampleAct('x', sampleDiselesaikan(2, keluar)));
  await satu.a.appendAct('2026-002', 2, sampleAct('y', { ...sampleDiselesaikan(3), ke: 'selesai' }));
  await satu.a.appendAct('2026-002', 3, sampleAct('z', sah));
  return satu;
}
const entri = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'indeks/buku'), { recursive: true, encoding: 'utf8' })
    .filter((n) => n.includes('/'))
    .sort();
const LENGKAP = [
  '2025/2026-002.2025.2026.2027',
  '2026/2026-001.2026',
  '2026/2026-002.2025.2026.2027',
  '2026/2026-003.2026',
  '2027/2026-002.2025.2026.2027',
];

it('holds a case in the folder of every year that its facts name, and in none under a name that is past', async () => {
  const { folder, b } = await siap();
  expect(entri(folder)).toEqual(LENGKAP);
  expect(readdirSync(join(folder, 'indeks/buku')).sort()).toEqual(['2025', '2026', '2027']);
  expect((await b.check()).temuan).toEqual([]);
});

it.each([
  ['all of it', /./],
  ['a whole year', /^2027$/],
  ['one entry', /^2025\/2026-002/],
  ['the only entry of a case', /2026-003/],
])('%s taken away by hand: nothing is missed, and the next act on any case puts it back', async (_nama, pola) => {
  const { folder, b } = await siap();
  for (const n of readdirSync(join(folder, 'indeks/buku'), { recursive: true, encoding: 'utf8' })) {
    if (pola.test(n)) rmSync(join(folder, 'indeks/buku', n), { recursive: true, force: true });
  }
  expect(await b.kasusOfBuku(2025)).toContain('2026-002');
  expect(await b.kasusOfBuku(2026)).toEqual(['2026-001', '2026-002', '2026-003']);
  expect(await b.kasusOfBuku(2027)).toContain('2026-002');
  const { temuan } = await b.check();
  expect(temuan.map((x) => [x.rusak, x.sebab])).toContainEqual([
    false,
    'belum ada di indeks buku; dibuat oleh pks check --bangun-ulang',
  ]);
  await b.appendAct('2026-001', 1, sampleAct('lagi', sampleDiselesaikan(2)));
  expect(entri(folder)).toEqual(LENGKAP);
  expect((await b.check()).temuan).toEqual([]);
  expect(await b.kasusOfBuku(2027)).toEqual(['2026-002']);
});

it('is rebuilt, without what is none of it', async () => {
  const { folder, b } = await siap();
  rmSync(join(folder, 'indeks/buku/2025'), { recursive: true });
  for (const nama of ['2026/2026-001.2024.2026', '2024/2026-001.2024.2026', '2024/catatan', '2026/2026-009.2026.x']) {
    mkdirSync(dirname(join(folder, 'indeks/buku', nama)), { recursive: true });
    writeFileSync(join(folder, 'indeks/buku', nama), '');
  }
  const { temuan } = await b.check();
  expect(temuan.filter((x) => x.sebab === 'bukan bagian dari indeks buku').map((x) => x.berkas)).toEqual([
    'indeks/buku/2024/2026-001.2024.2026',
    'indeks/buku/2024/catatan',
    'indeks/buku/2026/2026-001.2024.2026',
    'indeks/buku/2026/2026-009.2026.x',
  ]);
  expect(await b.rebuild()).toMatchObject({ temuan: [] });
  expect(entri(folder)).toEqual(LENGKAP);
});

it('gives a case that left a mark in any year: its act may not have its entry yet', async () => {
  const { folder, b } = await siap();
  writeFileSync(join(folder, 'indeks/kotor/2026-003.2.00000000-0000-4000-8000-000000000000'), '');
  expect(await b.kasusOfBuku(2027)).toEqual(['2026-002', '2026-003']);
  writeFileSync(join(folder, 'indeks/kotor/2026-007.1.00000000-0000-4000-8000-000000000000'), '');
  expect(await b.kasusOfBuku(2027)).toEqual(['2026-002', '2026-003']);
});

it('finds a case that was copied in, with all its years', async () => {
  const lain = await siap();
  const { folder, a, b } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  cpSync(join(lain.folder, 'kasus/2026-002'), join(folder, 'kasus/2026-002'), { recursive: true });
  expect(await b.kasusOfBuku(2027)).toEqual(['2026-002']);
  expect(await b.kasusOfBuku(2025)).toEqual(['2026-002']);
  await b.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  expect(entri(folder).filter((n) => n.includes('2026-002'))).toHaveLength(3);
});

it('names a case whose folder is gone though a book counts on it', async () => {
  const { folder, b } = await siap();
  renameSync(join(folder, 'kasus/2026-002'), join(newTempFolder(), 'hilang'));
  await expect(b.kasusOfBuku(2027)).rejects.toMatchObject({
    kode: 'REGISTER_RUSAK',
    rinci: { berkas: 'kasus/2026-002' },
  });
});

it('trusts its names alone only under a cap: the folder of a year, and a new one, are in it', async () => {
  const { folder, b } = await siap();
  const cap = readFileSync(join(folder, 'indeks/cap'), 'utf8');
  expect(cap).toMatch(/^indeks\/buku \d+$/m);
  for (const tahun of ['2025', '2026', '2027']) expect(cap).toMatch(new RegExp(`^indeks/buku/${tahun} \\d+$`, 'm'));
  expect(await b.kasusOfBuku(2027)).toEqual(['2026-002']);
});

describe('a register whose index has no books, as older versions wrote it', () => {
  const LAMA = join(import.meta.dirname, 'schemas/schema-1');

  it('is read whole for each year, and not written by that', async () => {
    const r = await openRegister(LAMA);
    const semua = (await r.listRows({})).baris.map((x) => x.id);
    expect(await r.kasusOfBuku(2026)).toEqual(semua);
    expect(readdirSync(join(LAMA, 'indeks'))).not.toContain('buku');
    expect((await r.check()).temuan.map((x) => x.sebab)).not.toContain(
      'belum ada di indeks buku; dibuat oleh pks check --bangun-ulang',
    );
  });

  it('has them after its first act', async () => {
    const folder = join(newTempFolder(), 'register');
    cpSync(LAMA, folder, { recursive: true });
    const r = await openRegister(folder);
    await r.appendAct('2026-003', 3, sampleAct('x', sampleDiselesaikan(4)));
    const kini = await openRegister(folder);
    expect(entri(folder).length).toBeGreaterThanOrEqual(5);
    expect(await kini.kasusOfBuku(2031)).toEqual([]);
    expect((await kini.check()).temuan).toEqual([]);
  });
});

it('moves along when two desks write the same case', async () => {
  const { folder, a, b } = await siap();
  const ke = (tahun: number) => sampleDiselesaikan(2, { pada: `${tahun}-05-05` });
  await a.appendAct('2026-001', 1, sampleAct('p', ke(2029)));
  await b.appendAct('2026-001', 2, sampleAct('q', ke(2028)));
  await b.receiveKasus(
    sampleReceipt('d', { tahun: 2027, susun: ({ agenda }) => [sampleDiterima(agenda, { pada: '2027-05-05' })] }),
  );
  expect(entri(folder).filter((n) => n.includes('2026-001'))).toEqual([
    '2026/2026-001.2026.2028.2029',
    '2028/2026-001.2026.2028.2029',
    '2029/2026-001.2026.2028.2029',
  ]);
  expect(await a.kasusOfBuku(2027)).toEqual(['2026-002', '2027-001']);
});

describe('of two rows of a case the newest counts', () => {
  /** Puts rows by hand and makes the cap fit, as if the index had been known to be whole with them. */
  function dengan(folder: string, ...nama: readonly string[]): void {
    const aktif = join(folder, 'indeks/aktif');
    for (const n of nama) writeFileSync(join(aktif, n), '');
    const cap = join(folder, 'indeks/cap');
    const isi = readFileSync(cap, 'utf8').replace(
      /^indeks\/aktif \d+/m,
      `indeks/aktif ${statSync(aktif, { bigint: true }).mtimeNs}`,
    );
    writeFileSync(cap, isi);
    const kelak = Date.now() / 1000 + 60;
    utimesSync(cap, kelak, kelak);
  }

  it.each([
    [
      'older ones before it and after it',
      ['2026-001.1.2026-03-02.aktif.2.2.kantor', '2026-001.9.2026-03-02.aktif.9.9.kantor'],
    ],
    ['it by number, not by letter', ['2026-001.9.2026-03-02.aktif.9.9.kantor']],
  ])('%s', async (_nama, lain) => {
    const { folder, a, b } = await newTempRegister();
    await a.receiveKasus(sampleReceipt('a'));
    for (let v = 1; v < 12; v++) await a.appendAct('2026-001', v, sampleAct(`k${v}`, sampleDiselesaikan(2)));
    dengan(folder, ...lain);
    const { kepala } = await b.listHeads({ status: ['aktif'] });
    expect(kepala).toMatchObject([{ id: '2026-001', versi: 12, langkah: 3 }]);
  });
});
