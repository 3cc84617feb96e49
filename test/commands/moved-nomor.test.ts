import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { splitWords } from '../support/replay-transcript.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  for (const [lembaga, nomor] of [
    ['RSUD Satu', '1/S'],
    ['RSUD Dua', '2/D'],
    ['RSUD Tiga', '3/T'],
  ] as const)
    await t.json('new', ...completeSuratFlags({ lembaga, 'nomor-surat': nomor }), '--lengkap');
});
afterEach(() => t.close());

const ALASAN = ['--alasan', 'salah kasus'];
type Baris = { nomor: string; keadaan: string; kasus: string; naskah: string };
const daftar = async (nomor: string) =>
  (await t.json<Baris[]>('nomor', 'daftar')).data.filter((b) => b.nomor === nomor).map((b) => [b.kasus, b.keadaan]);
const sehat = async () => {
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  expect((await t.json('buku', 'periksa', '2026')).ringkas).toMatchObject({ terbuka: 0 });
};
const saran = async (...argv: string[]) => {
  const { kode, saran: baris } = await t.failure(...argv);
  expect(kode).toBe('NOMOR_TERPAKAI');
  return splitWords(baris[0] ?? '').slice(1);
};

describe('an agreement signed at the wrong case', () => {
  const X = '470/7/PKS';
  const sah = (kasus: string, nomor = X) => [
    'sahkan',
    kasus,
    '--nomor-kesatu',
    nomor,
    '--nomor-kedua',
    '445/7',
    '--ya',
  ];
  beforeEach(async () => {
    for (const kasus of ['1', '2']) await advanceUntil(t, kasus, null);
    await t.json(...sah('1'));
  });

  it('leaves its number to its true case by the line that the refusal names', async () => {
    expect(await t.failure(...sah('2'))).toMatchObject({ kode: 'NOMOR_TERPAKAI' });
    expect((await t.failure('nomor', 'pindah', '1', '--nomor', X, '--ke-kasus', '2', ...ALASAN)).kode).toBe(
      'NOMOR_BELUM_DIPESAN',
    );
    const v = (await showKasus(t, '1')).versi as number;
    await t.json('undo', '1', '--tindakan', String(v), ...ALASAN);
    const baris = await saran(...sah('2'));
    expect(baris).toEqual(['nomor', 'pindah', '2026-001', '--nomor', X, '--ke-kasus', '2026-002']);
    await t.json(...baris, ...ALASAN);
    expect(await t.failure(...sah('1'))).toMatchObject({ kode: 'NOMOR_TERPAKAI' });
    expect((await t.failure('sahkan', '1', '--nomor-kesatu', X.toLowerCase(), '--nomor-kedua', '1', '--ya')).kode).toBe(
      'NOMOR_TERPAKAI',
    );
    await t.json(...sah('2'));
    expect(await daftar(X)).toEqual([
      ['2026-001', 'pindah'],
      ['2026-002', 'dipakai'],
    ]);
    await t.json(...sah('1', '470/8/PKS'));
    expect(
      (await t.json<Record<string, unknown>[]>('buku', 'pks')).data.map((b) => [b.kasus, b.noPksKesatu, b.status]),
    ).toEqual([
      ['2026-001', X, 'diurungkan'],
      ['2026-001', '470/8/PKS', 'berlaku'],
      ['2026-002', X, 'berlaku'],
    ]);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
    const periksa = (await t.json<{ nomor: string; sebab: string; dijelaskan: boolean }[]>('buku', 'periksa', '2026'))
      .data;
    expect(periksa.filter((x) => x.nomor === X)).toEqual([
      expect.objectContaining({
        sebab: expect.stringContaining('dipindah ke kasus 2026-002: salah kasus'),
        dijelaskan: true,
      }),
    ]);
  });
});

describe('a number reserved at the wrong case', () => {
  const X = '470/1/VIII/DUKCAPIL/2026';
  beforeEach(async () => {
    await advanceUntil(t, '1', 13);
    await t.json('nomor', 'pesan', '2', '--untuk', 'surat-kemendagri');
  });
  const kirim = () => ['advance', '1', '--lengkap', '--nomor-keluar', X, '--tanggal-keluar', '19/8/2026', '--ya'];

  it.each([
    ['reserved there still', false],
    ['given up there already', true],
  ])('is moved to the case whose letter bears it: %s', async (_, batal) => {
    if (batal) await t.json('nomor', 'batal', '2', '--untuk', 'surat-kemendagri', ...ALASAN);
    await t.json(...(await saran(...kirim())), ...ALASAN);
    await t.json(...kirim());
    expect(await daftar(X)).toEqual([
      ['2026-002', 'pindah'],
      ['2026-001', 'dipakai'],
    ]);
    expect((await t.json<Record<string, unknown>[]>('buku', 'keluar')).data.map((b) => [b.kasus, b.noSurat])).toEqual([
      ['2026-001', X],
    ]);
    const { data } = await t.json<{ nomor: string }>('nomor', 'pesan', '2', '--untuk', 'surat-kemendagri');
    expect(data.nomor).toBe('470/2/VIII/DUKCAPIL/2026');
    await sehat();
  });

  it('is the reserved one of its true case, which uses it by itself', async () => {
    const pindah = ['nomor', 'pindah', '2', '--nomor', X, '--ke-kasus', '1', ...ALASAN, '--kunci', 'k1'];
    await t.json(...pindah, '--coba');
    expect((await showKasus(t, '1')).nomor).toEqual([]);
    for (const argv of [pindah, pindah]) await t.json(...argv);
    const nomor = async (kasus: string) =>
      ((await showKasus(t, kasus)).nomor as Baris[]).map((n) => [n.nomor, n.keadaan]);
    expect(await nomor('1')).toEqual([[X, 'dipesan']]);
    expect(await nomor('2')).toEqual([[X, 'pindah']]);
    expect((await t.run(['show', '2'])).out).toContain(`${X} pindah, milik kasus 2026-001`);
    const pesan = await t.failure('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    expect(pesan).toMatchObject({ kode: 'SUDAH_TERISI', rinci: { nomor: X } });
    await t.json('advance', '1', '--lengkap', '--tanggal-keluar', '19/8/2026', '--ya');
    expect((await daftar(X)).at(-1)).toEqual(['2026-001', 'dipakai']);
    await sehat();
  });

  it('is for another paper there where the line says so', async () => {
    const baris = await saran('nomor', 'pesan', '1', '--untuk', 'tagihan-laporan', '--nomor', X);
    expect(baris.slice(-2)).toEqual(['--untuk', 'tagihan-laporan']);
    expect(await t.failure(...baris.slice(0, -1), 'pks', ...ALASAN)).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
    await t.json(...baris, ...ALASAN);
    expect((await showKasus(t, '1')).nomor).toMatchObject([
      { naskah: 'tagihan-laporan', nomor: X, keadaan: 'dipesan' },
    ]);
    await sehat();
  });

  it('goes over also where its true case has a number for that paper, and says why it does not stand there', async () => {
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    const { peringatan } = await t.json('nomor', 'pindah', '2', '--nomor', X, '--ke-kasus', '1', ...ALASAN);
    expect(peringatan).toEqual([expect.stringContaining('sudah dipesan nomor 470/2/VIII/DUKCAPIL/2026')]);
    const baris = /Sesudah itu: pks (.*)$/.exec(peringatan[0] ?? '')?.[1] ?? '';
    await t.json('nomor', 'batal', '1', '--untuk', 'surat-kemendagri', ...ALASAN);
    await t.json(...splitWords(baris));
    expect((await daftar(X)).at(-1)).toEqual(['2026-001', 'dipesan']);
    await sehat();
  });

  it('is used there, moved on and back', async () => {
    const pindah = (dari: string, ke: string) =>
      t.json('nomor', 'pindah', dari, '--nomor', X, '--ke-kasus', ke, ...ALASAN);
    const pesan = (kasus: string) => ['nomor', 'pesan', kasus, '--untuk', 'surat-kemendagri', '--nomor', X];
    expect((await saran(...pesan('1'))).slice(0, 3)).toEqual(['nomor', 'pindah', '2026-002']);
    await pindah('2', '1');
    expect((await t.failure(...pesan('3'))).kode).toBe('NOMOR_TERPAKAI');
    expect((await t.failure(...pesan('2'))).kode).toBe('NOMOR_TERPAKAI');
    expect(await daftar(X)).toEqual([
      ['2026-002', 'pindah'],
      ['2026-001', 'dipesan'],
    ]);
    const lain = ['nomor', 'pesan', '1', '--untuk', 'tagihan-laporan', '--nomor', '470/001/viii/DUKCAPIL/2026'];
    for (const argv of [lain, [...lain, '--coba']])
      expect(await t.failure(...argv)).toMatchObject({
        kode: 'NOMOR_TERPAKAI',
        rinci: { kasus: '2026-001', naskah: 'surat-kemendagri' },
      });
    t.kini = new Date(t.kini.getTime() + 60_000);
    await pindah('1', '2');
    expect((await t.failure(...pesan('1'))).kode).toBe('NOMOR_TERPAKAI');
    expect((await daftar(X)).at(-1)).toEqual(['2026-002', 'dipesan']);
    await sehat();
  });

  it('asks at a terminal which, to where and why; refuses the same case and what it does not hold', async () => {
    const { keluar } = await askAtDesk(
      t,
      ['nomor', 'pindah', '2'],
      [
        ['Nomor yang dipindah', X],
        ['Ke kasus', '1'],
        ['Alasan', 'salah kasus'],
      ],
    );
    expect(keluar).toBe(0);
    expect(await t.failure('nomor', 'pindah', '2', '--nomor', X, '--ke-kasus', '1', ...ALASAN)).toMatchObject({
      kode: 'NOMOR_BELUM_DIPESAN',
      keluar: 4,
    });
    await t.json('nomor', 'pesan', '3', '--untuk', 'surat-kemendagri');
    expect(
      await t.failure('nomor', 'pindah', '3', '--nomor', '470/2/VIII/DUKCAPIL/2026', '--ke-kasus', '3', ...ALASAN),
    ).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
    expect(await t.failure('nomor', 'pindah', '3', ...ALASAN)).toMatchObject({ kode: 'ISIAN_KURANG' });
  });
});
