import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, TestDesk } from '../support/test-desk.ts';

type PrintedRow = Readonly<{
  id: string;
  lembaga: string;
  lewatHariKerja: number;
  sisaHariKerja: number | null;
  tanggungan: string | null;
  status: string;
  target: Readonly<{ h: number; tanggal: string }> | null;
}>;

let t: TestDesk;
const catat = (nomor: string, lembaga: string, diterima: string, ...lain: string[]) =>
  t.json('new', ...completeSuratFlags({ 'nomor-surat': nomor, lembaga, diterima, 'tanggal-surat': '1 Juli' }), ...lain);

/** Received: 001 Mon 10 Aug, 002 Mon 6 Jul (waits for the ministry), 003 Mon 10 Aug, 004 today, 005 aggregate, 006 done. */
beforeAll(async () => {
  t = await deskWithRegister();
  await catat('1', 'Dinas Sosial Contoh', '2026-08-10', '--lengkap');
  await catat('2', 'Klinik Contoh', '2026-07-06', '--lengkap');
  await advanceUntil(t, '2', 14);
  await catat('3', 'Bank Contoh', '2026-08-10', '--lengkap');
  await catat('4', 'RSUD Contoh', 'hari ini');
  await catat('5', 'Universitas Contoh', 'kemarin', '--data', 'agregat');
  await catat('6', 'Dinas Pendidikan Contoh', '2026-07-20', '--lengkap');
  await advanceUntil(t, '6', null);
});
afterAll(() => t.close());

const overdue = async (...argv: string[]) => (await t.json<PrintedRow[]>('overdue', ...argv)).data;
const list = async (...argv: string[]) => (await t.json<PrintedRow[]>('list', ...argv)).data;
const id = (baris: readonly PrintedRow[]) => baris.map((b) => b.id.slice(5));

describe('pks overdue', () => {
  it('sorts by lateness, then target, then id', async () => {
    const baris = await overdue();
    expect(baris.map((b) => [b.id, b.lewatHariKerja])).toEqual([
      ['2026-002', 11],
      ['2026-001', 6],
      ['2026-003', 6],
    ]);
  });

  it('counts working days: Monday 17 August was closed', async () => {
    const satu = async (per: string) => (await overdue('--per', per)).find((b) => b.id === '2026-001');
    expect(await satu('2026-08-14')).toMatchObject({ lewatHariKerja: 4 });
    expect(await satu('2026-08-17')).toMatchObject({ lewatHariKerja: 4 });
    expect(await satu('2026-08-18')).toMatchObject({ lewatHariKerja: 5 });
  });

  it('judges at the end of the day: the target day itself is not late', async () => {
    const tanpa006 = async (per: string) => id(await overdue('--per', per)).filter((satu) => satu !== '006');
    expect(id(await overdue('--per', '2026-08-10'))).toContain('006'); // closed since, under way then
    expect(await tanpa006('2026-08-10')).toEqual(['002']);
    expect(await tanpa006('2026-08-11')).toEqual(['002', '001', '003']);
    expect(await tanpa006('2026-08-03')).toEqual(['002']); // at an earlier step than now
    expect(id(await overdue('--per', '2026-08-20'))).toContain('004');
  });

  it('takes a day in the past and in the future, in any spelling', async () => {
    for (const per of ['31/8/2026', 'akhir bulan', '31 Agustus 2026', '2026-08-31']) {
      expect((await t.json('overdue', '--per', per)).dasar).toMatchObject({ per: '2026-08-31' });
    }
    expect(await t.failure('overdue', '--per', '31/9/2026')).toMatchObject({
      kode: 'TANGGAL_TIDAK_TERBACA',
      keluar: 2,
    });
  });

  it('filters by role and by whose days they are', async () => {
    expect(id(await overdue('--tanggungan', 'kantor'))).toEqual(['001', '003']);
    expect(id(await overdue('--tanggungan', 'kemendagri'))).toEqual(['002']);
    expect(id(await overdue('--tanggungan', 'pemohon'))).toEqual([]);
    expect(id(await overdue('--peran', 'kepala-dinas'))).toEqual(['001', '003']);
    expect(await t.failure('overdue', '--peran', 'camat')).toMatchObject({ keluar: 2, kode: 'NILAI_TIDAK_DIKENAL' });
  });

  it('leaves closed cases out, and says how many are active', async () => {
    const { ringkas } = await t.json('overdue', '--tanggungan', 'kantor');
    expect(ringkas).toMatchObject({ aktif: 4, terlambat: 2 });
  });

  it('warns loudly where a year has no decree', async () => {
    const { peringatan } = await t.json('overdue', '--per', '2028-01-10');
    expect(peringatan.join()).toContain('belum ada keputusan libur dan cuti bersama tahun 2028');
    expect((await t.json('overdue')).peringatan).toEqual([]);
  });
});

describe('pks list', () => {
  it('shows the active ones, the latest first', async () => {
    expect(id(await list())).toEqual(['002', '001', '003', '004']);
  });

  it.each([
    [
      ['--status', 'semua'],
      ['001', '002', '003', '004', '005', '006'],
    ],
    [['--status', 'selesai'], ['006']],
    [['--status', 'ditutup'], ['005']],
    [
      ['--langkah', '2'],
      ['001', '003'],
    ],
    [
      ['--peran', 'pengadministrasi-umum'],
      ['002', '004'],
    ],
    [['--lembaga', 'dinas'], ['001']],
    [
      ['--lembaga', 'DINAS', '--status', 'semua'],
      ['001', '006'],
    ],
    [['--cari', '2026-003'], ['003']],
    [['--cari', 'tidak ada'], []],
    [
      ['--batas', '2'],
      ['001', '002'],
    ],
  ])('filters: %s', async (argv, harapan) => {
    expect(id(await list(...argv, '--urut', 'id'))).toEqual(harapan);
  });

  it.each([
    ['lewat', ['002', '001', '003', '004']],
    ['target', ['002', '001', '003', '004']],
    ['id', ['001', '002', '003', '004']],
    ['lembaga', ['003', '001', '002', '004']],
    ['diterima', ['002', '001', '003', '004']],
  ])('sorts by %s', async (urut, harapan) => {
    expect(id(await list('--urut', urut))).toEqual(harapan);
  });

  it('counts all that match, not those shown', async () => {
    expect((await t.json('list', '--batas', '1')).ringkas).toMatchObject({ jumlah: 4, terlambat: 3 });
    expect((await t.run(['list', '--batas', '1'])).out).toContain('… dan 3 lagi');
  });

  it('asks for the rest by the same filters and order', async () => {
    const sisa = async (...argv: string[]) => /lagi: (.*)/.exec((await t.run([...argv, '--batas', '1'])).out)?.[1];
    expect(await sisa('list', '--status', 'semua', '--urut', 'diterima')).toMatch(
      /^pks list --status semua --urut diterima --batas \d+$/,
    );
    expect(await sisa('overdue', '--per', 'hari ini', '--tanggungan', 'kantor')).toMatch(
      /^pks overdue --per "hari ini" --tanggungan kantor --batas \d+$/,
    );
  });

  it('an empty list is no failure', async () => {
    expect(await t.run(['list', '--cari', 'tidak ada'])).toMatchObject({ keluar: 0, err: '' });
    expect(await t.run(['list', '--cari', 'tidak ada', '-q'])).toEqual({ keluar: 0, out: '', err: '' });
  });
});

describe('screens', () => {
  /** Commands to be copied stay whole. */
  const PERINTAH_UTUH = /Berikut|Isi:|rincian|lampiran\//;

  it.each([[[]], [['list', '--status', 'semua']], [['overdue']], [['show', '1']], [['jadwal', '1']], [['config']]])(
    'fit the terminal and break no word that need not be: pks %s',
    async (argv) => {
      for (const lebar of [80, 100, 120]) {
        t.lebar = lebar;
        const baris = (await t.run(argv)).out.split('\n').filter((b) => !PERINTAH_UTUH.test(b));
        const panjang = baris.filter((b) => [...b].length > lebar && !b.includes(t.folder));
        expect({ lebar, panjang }).toEqual({ lebar, panjang: [] });
        if (argv[0] === 'list') expect(baris.join('\n')).toContain('Universitas');
      }
      t.lebar = 100;
    },
  );

  it('cut no title off where the terminal is too narrow', async () => {
    t.lebar = 60;
    const { out } = await t.run(['list']);
    for (const judul of ['LANGKAH', 'TARGET', 'LEWAT/SISA', 'DI TANGAN']) expect(out).toContain(judul);
    expect(out).not.toContain('…');
    t.lebar = 100;
  });

  it('of an office that counts calendar days say days, not working days', async () => {
    const k = await deskWithRegister('--hitungan', 'hari-kalender');
    await k.json('new', ...completeSuratFlags({ diterima: '2026-08-15' }), '--lengkap');
    expect((await k.json('overdue')).data).toMatchObject([{ target: { h: 1, tanggal: '2026-08-15' }, lewatHari: 4 }]);
    for (const argv of [['overdue'], ['list'], ['show', '1'], []]) {
      const { out } = await k.run(argv);
      expect(out).not.toMatch(/\d hk/);
      expect(out).toMatch(/4 hari/);
    }
    k.close();
  });
});

it('a desk without a case says what to type', async () => {
  const sepi = new TestDesk();
  await sepi.run(['init']);
  for (const argv of [[], ['list'], ['overdue']]) expect((await sepi.run(argv)).out).toContain('pks new');
  sepi.close();
});
