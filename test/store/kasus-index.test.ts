import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suratKey } from '../../src/office/permohonan/compare/compare-key.ts';
import { withHash } from '../../src/store/chain/canonical.ts';
import { fittingStamp } from '../../src/store/folder/index/index-stamp.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { registerPaths } from '../../src/store/folder/register-paths.ts';
import type { Register } from '../../src/store/register.ts';
import {
  sampleAct,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDitutup,
  sampleReceipt,
} from '../support/sample-facts.ts';
import { finishPks } from '../support/store/finish-pks.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';

/** Asks how many agreements end on these days, where nothing owed can be late. */
const ending = (endsFrom: string, endsUntil: string) => ({ lateBy: '2000-01', endsFrom, endsUntil });

const MESIN = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const KUNCI = suratKey('RSUD Contoh', '445/001');
const baris = async (r: Register, semua = false) =>
  (await r.listRows(semua ? {} : { status: ['aktif'] })).baris.map((b) => [b.id, b.versi, b.permohonan.status]);
const siap = async () => {
  const satu = await newTempRegister();
  for (const k of ['a', 'b', 'c']) await satu.a.receiveKasus(sampleReceipt(k));
  await satu.a.appendAct('2026-002', 1, sampleAct('maju', sampleDiselesaikan(2)));
  await satu.a.appendAct('2026-003', 1, sampleAct('tutup', sampleDitutup));
  return satu;
};

it('answers the same from an index, without one, and with one that is rebuilt', async () => {
  const { folder, a, b } = await siap();
  const [aktif, semua] = [await baris(a), await baris(a, true)];
  rmSync(join(folder, 'indeks'), { recursive: true });
  for (const id of ['2026-001', '2026-002']) rmSync(join(folder, `kasus/${id}/kasus.json`));
  expect([await baris(b), await baris(b, true)]).toEqual([aktif, semua]);
  expect(await b.kasusOfSurat(KUNCI)).toEqual(['2026-001', '2026-002', '2026-003']);
  expect((await b.check()).temuan.map((x) => x.rusak)).not.toContain(true);
  expect(await b.rebuild()).toMatchObject({ kasus: 3, temuan: [] });
  expect([await baris(b), await baris(b, true)]).toEqual([aktif, semua]);
});

it('reads a case whole where its row lags behind its acts, without a mark too', async () => {
  const { folder, a, b } = await siap();
  const lama = hashFolder(join(folder, 'indeks'));
  const simpan = join(newTempFolder(), 'indeks');
  cpSync(join(folder, 'indeks'), simpan, { recursive: true, preserveTimestamps: true });
  await a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  await a.appendAct('2026-002', 2, sampleAct('y', sampleDitutup));
  rmSync(join(folder, 'indeks'), { recursive: true });
  cpSync(simpan, join(folder, 'indeks'), { recursive: true, preserveTimestamps: true });
  expect(hashFolder(join(folder, 'indeks'))).toEqual(lama);
  expect(await baris(b)).toEqual([['2026-001', 2, 'aktif']]);
  expect((await b.check()).temuan.map((x) => x.rusak)).not.toContain(true);
});

it('notices a case that died between its act and its row by the mark it left', async () => {
  const { folder, a, b } = await siap();
  const entri = readdirSync(join(folder, 'indeks/aktif'));
  await a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  for (const n of readdirSync(join(folder, 'indeks/aktif'))) rmSync(join(folder, 'indeks/aktif', n));
  for (const n of entri) writeFileSync(join(folder, 'indeks/aktif', n), '');
  writeFileSync(join(folder, 'indeks/kotor', '2026-001.2.00000000-0000-4000-8000-000000000000'), '');
  const { kepala } = await b.listHeads({ status: ['aktif'] });
  expect(kepala.map((k) => [k.id, k.versi, k.langkah]).sort()).toEqual([
    ['2026-001', 2, 3],
    ['2026-002', 2, 3],
  ]);
  await b.appendAct('2026-001', 2, sampleAct('y', sampleDiselesaikan(3)));
  expect(readdirSync(join(folder, 'indeks/kotor'))).toEqual([]);
});

it('takes the newest of two rows of one case', async () => {
  const { folder, a, b } = await siap();
  const [satu] = readdirSync(join(folder, 'indeks/aktif')).filter((n) => n.startsWith('2026-001'));
  await a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  writeFileSync(join(folder, 'indeks/aktif', satu ?? ''), '');
  expect(await baris(b)).toEqual([
    ['2026-001', 2, 'aktif'],
    ['2026-002', 2, 'aktif'],
  ]);
  expect((await b.check()).temuan.map((x) => x.rusak)).toEqual([false]);
});

it('notices a case that was copied in, and gives its number to nobody', async () => {
  const lain = await siap();
  const { folder, a, b } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  cpSync(join(lain.folder, 'kasus/2026-002'), join(folder, 'kasus/2026-002'), { recursive: true });
  expect(await baris(b)).toEqual([
    ['2026-001', 1, 'aktif'],
    ['2026-002', 2, 'aktif'],
  ]);
  expect(await b.kasusOfSurat(KUNCI)).toEqual(['2026-001', '2026-002']);
  expect((await b.receiveKasus(sampleReceipt('z'))).berkas.id).toBe('2026-003');
  expect(await baris(a)).toHaveLength(3);
  expect((await a.rebuild()).temuan.map((x) => x.rusak)).not.toContain(true);
});

it('trusts a cap only where it is strictly newer than the last change of the case folders', async () => {
  const lain = await siap();
  const { folder, a, b } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  cpSync(join(lain.folder, 'kasus/2026-002'), join(folder, 'kasus/2026-002'), { recursive: true });
  const saat = 4_000_000_000;
  const cap = readFileSync(join(folder, 'indeks/cap'), 'utf8').replace(/^kasus \d+/m, `kasus ${saat}000000000`);
  writeFileSync(join(folder, 'indeks/cap'), cap);
  utimesSync(join(folder, 'kasus'), saat, saat);
  // Within one tick of the clock the copied case may have come after the cap was put.
  utimesSync(join(folder, 'indeks/cap'), saat, saat);
  expect(await baris(b)).toHaveLength(2);
  // A cap that is newer is trusted: that is what keeps lists from reading every name.
  utimesSync(join(folder, 'indeks/cap'), saat + 1, saat + 1);
  expect(await baris(b)).toHaveLength(1);
});

it('reads the case itself where a row is unreadable or tells of another case', async () => {
  const { folder, b } = await siap();
  const aktif = join(folder, 'indeks/aktif');
  const [satu = '', dua = ''] = readdirSync(aktif).sort();
  writeFileSync(join(aktif, satu), '{}');
  cpSync(join(aktif, dua), join(aktif, satu));
  expect((await b.listRows({ status: ['aktif'] })).baris.map((x) => [x.id, x.versi])).toEqual([
    ['2026-001', 1],
    ['2026-002', 2],
  ]);
});

it('explains a number that was claimed and never used, and never issues it again', async () => {
  const { folder, a, b } = await siap();
  const klaim = join(folder, 'nomor/kasus');
  renameSync(join(klaim, '2026-003'), join(klaim, '2026-004'));
  mkdirSync(join(folder, 'kasus/catatan'));
  const { temuan } = await a.check();
  expect(temuan.map((x) => [x.berkas, x.rusak])).toContainEqual(['nomor/kasus/2026-003', true]);
  expect(temuan.map((x) => [x.berkas, x.rusak])).toContainEqual(['kasus/catatan', false]);
  expect((await b.receiveKasus(sampleReceipt('z'))).berkas.id).not.toBe('2026-004');
  expect((await b.receiveKasus(sampleReceipt('y'))).berkas.id).toMatch(/^2026-00[67]$|^2026-005$/);
});

it('goes on past a thousand cases of a year, in order', async () => {
  const { folder, b } = await siap();
  for (let n = 4; n < 1000; n++) {
    writeFileSync(join(folder, 'nomor/kasus', `2026-${String(n).padStart(3, '0')}`), 'x');
  }
  expect((await b.receiveKasus(sampleReceipt('ribu'))).berkas.id).toBe('2026-1000');
  expect((await baris(b)).map(([id]) => id)).toEqual(['2026-001', '2026-002', '2026-1000']);
});

describe('what was taken out of the index by hand', () => {
  const buang = (folder: string, pola: RegExp) => {
    for (const n of readdirSync(join(folder, 'indeks'), { recursive: true, encoding: 'utf8' })) {
      if (pola.test(n)) rmSync(join(folder, 'indeks', n), { recursive: true, force: true });
    }
  };
  const tersisa = (folder: string) => readdirSync(join(folder, 'indeks'), { recursive: true, encoding: 'utf8' });

  it('hides no active case, and is put back by the next act on any case', async () => {
    const { folder, b } = await siap();
    const [aktif, semua] = [await baris(b), await baris(b, true)];
    buang(folder, /^aktif\/2026-002/);
    expect([await baris(b), await baris(b, true)]).toEqual([aktif, semua]);
    expect((await b.check()).temuan.map((x) => x.sebab)).toEqual([
      'baris kasus ini tidak ada di indeks; dibuat lagi oleh pks check --bangun-ulang',
    ]);
    await b.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
    expect(tersisa(folder).filter((n) => n.startsWith('aktif/2026-002'))).toHaveLength(1);
    expect((await b.check()).temuan).toEqual([]);
  });

  it('hides no closed case, and is put back by the next letter', async () => {
    const { folder, b } = await siap();
    const semua = await baris(b, true);
    buang(folder, /^tutup\/2026\/2026-003/);
    expect(await baris(b, true)).toEqual(semua);
    await b.receiveKasus(sampleReceipt('z'));
    expect(tersisa(folder).filter((n) => n.startsWith('tutup/2026/2026-003'))).toHaveLength(1);
  });

  it.each([
    ['every letter', /^surat-2\/../],
    ['one letter', /^surat-2\/..\/.*2026-002$/],
  ])('%s: the same letter is still known, and put back', async (_nama, pola) => {
    const { folder, b } = await siap();
    buang(folder, pola);
    expect(await b.kasusOfSurat(KUNCI)).toEqual(['2026-001', '2026-002', '2026-003']);
    await b.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
    expect(tersisa(folder).filter((n) => /^surat-2\/..\/./.test(n))).toHaveLength(3);
    expect((await b.check()).temuan).toEqual([]);
  });

  it('does not put the cap anew for an index that was not whole', async () => {
    const { folder, b } = await siap();
    buang(folder, /^(?:aktif\/2026-002|surat-2\/..\/.*2026-002)/);
    await b.receiveKasus(sampleReceipt('z'));
    expect(await baris(b)).toHaveLength(3);
    expect(await b.kasusOfSurat(KUNCI)).toHaveLength(4);
  });
});

it('puts the cap after acts together, unless another desk wrote meanwhile', async () => {
  const { folder, a, b } = await siap();
  const paths = registerPaths(folder);
  const utuh = () => fittingStamp(paths, ['indeks/surat-2', 'indeks/buku']) !== null;
  await a.actsTogether(async () => {
    await a.appendAct('2026-001', 1, sampleAct('m', sampleDiselesaikan(2)));
    expect(utuh()).toBe(false);
  });
  expect(utuh()).toBe(true);
  await a.actsTogether(async () => {
    await a.appendAct('2026-001', 2, sampleAct('n', sampleDiselesaikan(3)));
    await b.receiveKasus(sampleReceipt('z'));
  });
  expect(utuh()).toBe(false);
  expect(await baris(b)).toHaveLength(3);
  await a.actsTogether(async () => {
    await a.appendAct('2026-001', 3, sampleAct('o', sampleDiselesaikan(4)));
  });
  expect(utuh()).toBe(true);
});

it.each([
  ['had no hash', (baris: Readonly<Record<string, unknown>>) => `${JSON.stringify(baris, null, 1)}\n`],
  ['had another form', (baris: Readonly<Record<string, unknown>>) => withHash(baris)],
])('reads a case whole where its row is of a pks whose rows %s, and says so without alarm', async (_, tulis) => {
  const { folder, a, b } = await siap();
  const semula = (await a.listRows({})).baris;
  for (const di of ['aktif', 'tutup/2026']) {
    for (const nama of readdirSync(join(folder, 'indeks', di))) {
      const jalur = join(folder, 'indeks', di, nama);
      const { id, versi, permohonan } = JSON.parse(readFileSync(jalur, 'utf8'));
      writeFileSync(jalur, tulis({ id, versi, permohonan: { ...permohonan, revisi: 9 } }));
    }
  }
  expect((await b.listRows({})).baris).toEqual(semula);
  const { temuan } = await b.check();
  expect(temuan.map((x) => [x.rusak, x.sebab.split(';')[0]])).toEqual([
    [false, `${semula.length} baris ditulis pks yang lebih lama`],
  ]);
  await b.rebuild();
  expect((await b.check()).temuan).toEqual([]);
});

it('finds an agreement whose entry was taken away, and rebuilds it', async () => {
  const { folder, a, b } = await siap();
  await a.appendAct('2026-002', 2, sampleAct('selesai', { ...sampleDiselesaikan(3), ke: 'selesai' }));
  await a.appendAct('2026-002', 3, sampleAct('sah', sampleDisahkan));
  const di = join(folder, 'indeks/pks/2028-03.2026-04.terbuka');
  const [entri = ''] = readdirSync(di);
  expect(entri).toBe('2026-002.4.2026-03-02.selesai.2026-03-02.2028-03-01.2026-S1_5.2026-03_25.serah_akses.2026-03-02');
  rmSync(join(di, entri));
  expect((await b.listRows({ signed: true })).baris.map((x) => x.id)).toEqual(['2026-002']);
  expect((await b.watchKerjaSama(ending('2028-01-15', '2028-05-15'))).ending).toBe(1);
  expect((await b.check()).temuan.map((x) => x.berkas)).toEqual([`indeks/pks/2028-03.2026-04.terbuka/${entri}`]);
  await b.rebuild();
  expect(readdirSync(di)).toEqual([entri]);
});

it('knows what is open of agreements whose rows an older pks named, and finds nothing wrong with them', async () => {
  const { folder, a, b } = await siap();
  await a.appendAct('2026-002', 2, sampleAct('selesai', { ...sampleDiselesaikan(3), ke: 'selesai' }));
  await a.appendAct('2026-002', 3, sampleAct('sah', sampleDisahkan));
  const di = (nama: string) => join(folder, 'indeks/pks', nama);
  const [baru = ''] = readdirSync(di('2028-03.2026-04.terbuka'));
  const lama = baru.replace(/\.serah_akses\.2026-03-02$/, '');
  renameSync(di('2028-03.2026-04.terbuka'), di('2028-03.2026-04'));
  renameSync(join(di('2028-03.2026-04'), baru), join(di('2028-03.2026-04'), lama));
  const lihat = async () => {
    const { kepala } = await b.watchKerjaSama(ending('2020-01-01', '2020-12-31'));
    const { baris } = await b.listRows({}, kepala);
    return [kepala.map((k) => [k.id, k.kerjaSama?.tuntas]), baris.map((x) => x.permohonan.kerjaSama?.diserahkan)];
  };
  expect(await lihat()).toEqual([[['2026-002', null]], [[]]]);
  expect((await b.check()).temuan.map((x) => [x.rusak, x.sebab.includes('lebih lama')])).toEqual([[false, true]]);
  await b.rebuild();
  expect(readdirSync(join(folder, 'indeks/pks/2028-03.2026-04.terbuka'))).toEqual([baru]);
  expect(await lihat()).toEqual([[['2026-002', { penyerahan: true, akses: true }]], [[]]]);
});

it('an agreement the office is done with stands on a shelf that needs no look', async () => {
  const { folder, a, b } = await siap();
  await a.appendAct('2026-002', 2, sampleAct('selesai', { ...sampleDiselesaikan(3), ke: 'selesai' }));
  await a.appendAct('2026-002', 3, sampleAct('sah', sampleDisahkan));
  const rak = () =>
    readdirSync(join(folder, 'indeks/pks')).filter((n) => readdirSync(join(folder, 'indeks/pks', n)).length);
  expect(rak()).toEqual(['2028-03.2026-04.terbuka']);
  await finishPks(a, '2026-002');
  expect(rak()).toEqual(['2028-03.2026-04.tuntas']);
  expect((await b.check()).temuan).toEqual([]);
});

it('knows an agreement in a register whose index had no place for them', async () => {
  const { folder, a, b } = await siap();
  rmSync(join(folder, 'indeks/pks'), { recursive: true });
  expect((await b.listRows({ signed: true })).baris).toEqual([]);
  await a.appendAct('2026-002', 2, sampleAct('selesai', { ...sampleDiselesaikan(3), ke: 'selesai' }));
  await a.appendAct('2026-002', 3, sampleAct('sah', sampleDisahkan));
  expect((await b.listRows({ signed: true })).baris.map((x) => x.id)).toEqual(['2026-002']);
  expect((await b.check()).temuan).toEqual([]);
});

it('shows no row with a single bit off: the case itself is read instead', async () => {
  const { folder, b } = await siap();
  const semula = (await b.listRows({})).baris;
  for (const di of ['aktif', 'tutup/2026']) {
    const [nama = ''] = readdirSync(join(folder, 'indeks', di));
    const jalur = join(folder, 'indeks', di, nama);
    const utuh = readFileSync(jalur);
    for (let i = 0; i < utuh.length; i++) {
      const rusak = Buffer.from(utuh);
      rusak[i] = (rusak[i] ?? 0) ^ 1;
      writeFileSync(jalur, rusak);
      expect([i, (await b.listRows({})).baris]).toEqual([i, semula]);
    }
    writeFileSync(jalur, utuh);
  }
});

it('takes a copy of a register for another one: its cap is not believed, and a row that stands twice is no row', async () => {
  const { folder, a } = await siap();
  const salinan = join(newTempFolder(), 'salinan');
  const salin = () => execFileSync('cp', ['-a', `${folder}/.`, salinan]);
  mkdirSync(salinan);
  salin();
  await a.appendAct('2026-002', 2, sampleAct('tutup', sampleDitutup));
  salin(); // what went in the original stays here
  const b = await openRegister(salinan);
  const bernama = async (r: Register) => {
    const { kepala } = await r.listHeads({});
    return kepala.map((k) => `${k.id} ${k.versi} ${k.status}`).sort();
  };
  expect(readdirSync(join(salinan, 'indeks/aktif'))).toHaveLength(2);
  expect(await bernama(b)).toEqual(await bernama(a));
  await b.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  expect(readdirSync(join(salinan, 'indeks/aktif'))).toHaveLength(1);
  expect((await b.check()).temuan).toEqual([]);
});

it('reads a case whole whose row stands on a shelf where it does not belong', async () => {
  const { folder, a, b } = await siap();
  await a.appendAct('2026-002', 2, sampleAct('selesai', { ...sampleDiselesaikan(3), ke: 'selesai' }));
  await a.appendAct('2026-002', 3, sampleAct('sah', sampleDisahkan));
  await finishPks(a, '2026-002');
  renameSync(join(folder, 'indeks/pks/2028-03.2026-04.tuntas'), join(folder, 'indeks/pks/2030-01.2026-04.tuntas'));
  expect((await b.watchKerjaSama(ending('2029-12-15', '2030-02-15'))).ending).toBe(0);
  expect((await b.watchKerjaSama(ending('2028-02-15', '2028-04-15'))).ending).toBe(1);
});

it('leaves the mark of whoever is still at it: his row may come after ours', async () => {
  const { folder, a } = await siap();
  const kotor = join(folder, 'indeks/kotor');
  const [satu = ''] = readdirSync(join(folder, 'indeks/aktif')).filter((n) => n.startsWith('2026-001'));
  const milik = (pid: number) => `${MESIN}-${pid}-00000000-0000-4000-8000-000000000000`;
  writeFileSync(join(kotor, `2026-001.2.${milik(process.ppid)}`), '');
  writeFileSync(join(kotor, `2026-001.2.${milik(4_194_999)}`), '');
  await a.appendAct('2026-001', 1, sampleAct('x', sampleDiselesaikan(2)));
  await a.rebuild();
  expect(readdirSync(kotor)).toEqual([`2026-001.2.${milik(process.ppid)}`]);
  writeFileSync(join(folder, 'indeks/aktif', satu), ''); // and there he dies
  expect(await baris(a)).toContainEqual(['2026-001', 2, 'aktif']);
});

describe('agreements that are only counted', () => {
  const hitung = async (r: Register) => {
    const { ending: jumlah, kepala } = await r.watchKerjaSama(ending('2028-02-15', '2028-04-15'));
    return [jumlah, kepala.length];
  };
  const bersepakat = async (banyak: number) => {
    const satu = await newTempRegister();
    for (let i = 1; i <= banyak; i++) {
      const id = `2026-00${i}`;
      await satu.a.receiveKasus(sampleReceipt(id));
      await satu.a.appendAct(id, 1, sampleAct(`selesai ${id}`, { ...sampleDiselesaikan(2), ke: 'selesai' }));
      await satu.a.appendAct(id, 2, sampleAct(`sah ${id}`, sampleDisahkan));
      await finishPks(satu.a, id);
    }
    return {
      ...satu,
      rak: join(satu.folder, 'indeks/pks/2028-03.2026-04.tuntas'),
      cap: join(satu.folder, 'indeks/cap'),
    };
  };
  const tercatat = (cap: string) =>
    /^indeks\/pks\/2028-03\.2026-04\.tuntas \d+ ?(.*)$/m.exec(readFileSync(cap, 'utf8'))?.[1];

  it('are counted in the cap once their shelf has rested, and that figure is what lists read', async () => {
    const { a, b, rak, cap } = await bersepakat(3);
    await a.receiveKasus(sampleReceipt('lain'));
    expect(tercatat(cap)).toBe('3');
    expect(await hitung(b)).toEqual([3, 0]);
    writeFileSync(cap, readFileSync(cap, 'utf8').replace(/(2028-03\.2026-04\.tuntas \d+) 3/, '$1 2'));
    expect(await hitung(b)).toEqual([2, 0]); // so it was not listed
    expect(readdirSync(rak)).toHaveLength(3);
  });

  it('are listed where the shelf has changed since, and where the cap does not fit', async () => {
    const { a, b, rak, cap } = await bersepakat(2);
    await a.receiveKasus(sampleReceipt('lain'));
    await a.receiveKasus(sampleReceipt('sah'));
    await a.appendAct('2026-004', 1, sampleAct('selesai', { ...sampleDiselesaikan(2), ke: 'selesai' }));
    await a.appendAct('2026-004', 2, sampleAct('sahkan', sampleDisahkan));
    await finishPks(a, '2026-004');
    expect(tercatat(cap)).toBe('');
    expect(await hitung(b)).toEqual([3, 0]);
    const [nama = ''] = readdirSync(rak).filter((n) => n.startsWith('2026-004'));
    rmSync(join(rak, nama));
    expect(await hitung(b)).toEqual([3, 0]); // the one without a row is read whole
  });

  it('are told apart from a case that is being recorded', async () => {
    const { a, b, folder } = await bersepakat(3);
    await a.receiveKasus(sampleReceipt('lain'));
    writeFileSync(join(folder, 'indeks/kotor', '2026-002.7.00000000-0000-4000-8000-000000000000'), '');
    expect(await hitung(b)).toEqual([3, 0]);
  });
});
