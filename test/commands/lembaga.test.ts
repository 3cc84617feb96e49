import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  const nama = [
    'RSUD Contoh Asri',
    'Puskesmas Turi I',
    'Pusk. Turi II',
    'R.S.U.D. Contoh-Asri',
    'Universitas Contoh Lima',
  ];
  for (const [i, lembaga] of nama.entries()) {
    await t.json('new', ...completeSuratFlags({ lembaga, 'nomor-surat': String(i + 1) }), '--lengkap');
  }
});
afterEach(() => t.close());

type Satu = Readonly<{ nama: string; ejaan: { nama: string }[]; kasus: { id: string }[]; disamakan: unknown[] }>;

it('lists institutions, each once with its spellings', async () => {
  const { data, ringkas, skema } = await t.json<unknown[]>('lembaga');
  expect(skema).toBe('pks.lembaga');
  expect(ringkas).toEqual({ jumlah: 4 });
  expect(data).toContainEqual({
    nama: 'R.S.U.D. Contoh-Asri',
    jenis: ['rsud-blud'],
    ejaan: ['R.S.U.D. Contoh-Asri', 'RSUD Contoh Asri'],
    kasus: 2,
    aktif: 2,
    kerjaSama: 0,
    berlaku: 0,
    terakhir: '2026-004',
  });
});

describe('a part of a name', () => {
  it.each([
    ['rsud', 'R.S.U.D. Contoh-Asri'],
    ['asri', 'R.S.U.D. Contoh-Asri'],
    ['univ lima', 'Universitas Contoh Lima'],
    ['puskesmas turi ii', 'Pusk. Turi II'],
    ['Puskesmas Turi I', 'Puskesmas Turi I'],
  ] as const)('%s is %s', async (ketik, nama) => {
    expect((await t.json<Satu>('lembaga', ketik)).data.nama).toBe(nama);
  });

  it('that fits two is refused with both, one that fits none with the likeliest', async () => {
    expect(await t.failure('lembaga', 'turi')).toMatchObject({
      kode: 'LEMBAGA_GANDA',
      keluar: 3,
      rinci: { nama: ['Pusk. Turi II', 'Puskesmas Turi I'] },
      saran: ['pks lembaga "Pusk. Turi II"', 'pks lembaga "Puskesmas Turi I"'],
    });
    expect(await t.failure('lembaga', 'Puskesmas Tuir I')).toMatchObject({
      kode: 'LEMBAGA_TIDAK_ADA',
      keluar: 3,
      saran: ['pks lembaga "Puskesmas Turi I"', 'pks lembaga'],
    });
    expect(await t.failure('lembaga', 'xyzzy')).toMatchObject({ saran: ['pks lembaga'], rinci: { maksud: null } });
  });

  it('names the case as well, where one fits', async () => {
    expect((await t.json<{ id: string }>('show', 'univ lima')).data.id).toBe('2026-005');
    expect((await t.json<{ id: string }>('advance', 'pusk turi ii', '--lengkap')).data.id).toBe('2026-003');
    expect(await t.failure('show', 'rsud')).toMatchObject({
      kode: 'KASUS_GANDA',
      keluar: 3,
      rinci: { kasus: ['2026-004', '2026-001'] },
      saran: ['pks show 2026-004', 'pks show 2026-001'],
    });
    expect(await t.failure('show', 'turi')).toMatchObject({ rinci: { kasus: ['2026-003', '2026-002'] } });
    expect(await t.failure('show', 'tu')).toMatchObject({ kode: 'KASUS_TIDAK_ADA' });
    await t.json('batal', '4', '--alasan', 'salah daftar');
    expect((await t.json<{ id: string }>('show', 'rsud')).data.id).toBe('2026-001'); // the one under way
    await t.json('batal', '1', '--alasan', 'salah daftar');
    expect(await t.failure('show', 'rsud')).toMatchObject({ kode: 'KASUS_GANDA' }); // neither is
  });
});

describe('a case named by its institution', () => {
  it.each([
    ['puskesmas tury i', '"Puskesmas Turi I"', '2026-002'],
    ['universitas cntoh lima', '"Universitas Contoh Lima"', '2026-005'],
    ['Universitsa', 'Universitas', '2026-005'],
  ])('that is misspelt as %s is offered as %s', async (diketik, nama, id) => {
    const galat = await t.failure('show', diketik);
    expect(galat).toMatchObject({ kode: 'KASUS_TIDAK_ADA', keluar: 3 });
    expect(galat.saran).toEqual([`pks show ${nama}`, `pks cari ${nama}`, 'pks list']);
    expect((await t.json<{ id: string }>('show', nama.replaceAll('"', ''))).data.id).toBe(id);
  });

  it('that nobody bears is searched for', async () => {
    expect((await t.failure('show', 'xyzzyxyzzy')).saran).toEqual(['pks cari xyzzyxyzzy', 'pks list']);
  });

  it('of which it has several is told apart by letter, day and standing', async () => {
    await t.json('batal', '1', '--alasan', 'salah daftar');
    await t.json('batal', '4', '--alasan', 'salah daftar');
    expect((await t.failure('show', 'asri')).pesan).toBe(
      '"asri" cocok dengan 2 kasus: 2026-004 R.S.U.D. Contoh-Asri (surat 4, diterima 10 Agu, batal), 2026-001 R.S.U.D. Contoh-Asri (surat 1, diterima 10 Agu, batal).',
    );
  });
});

describe('two names declared one', () => {
  const samakan = ['lembaga', 'samakan', 'puskesmas turi i', 'Pusk. Turi II'];

  it('are one until they are parted', async () => {
    const { data, peringatan } = await t.json<Satu>(...samakan, '--alasan', 'digabung');
    expect(peringatan).toEqual([]);
    expect(data.kasus.map((k) => k.id)).toEqual(['2026-003', '2026-002']);
    expect(data.disamakan).toEqual([{ nama: 'Puskesmas Turi I', dengan: 'Pusk. Turi II' }]);
    expect((await t.json('lembaga')).ringkas).toEqual({ jumlah: 3 });
    expect((await t.json<{ id: string }[]>('list', '--lembaga', 'turi ii', '--urut', 'id')).data).toMatchObject([
      { id: '2026-002' },
      { id: '2026-003' },
    ]);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
    await t.json('lembaga', 'pisahkan', 'pusk. turi ii', 'Puskesmas Turi I');
    expect((await t.json('lembaga')).ringkas).toEqual({ jumlah: 4 });
  });

  it('in a dry run stay two', async () => {
    const semula = hashFolder(t.folder);
    expect((await t.json<Satu>(...samakan, '-n')).data.kasus).toHaveLength(2);
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it('once per key', async () => {
    await t.json(...samakan, '--kunci', 'k');
    const semula = hashFolder(t.folder);
    expect((await t.json<Satu>(...samakan, '--kunci', 'k')).data.nama).toBe('Pusk. Turi II');
    expect(hashFolder(t.folder)).toEqual(semula);
    expect(await t.failure('lembaga', 'samakan', 'rsud', 'univ', '--kunci', 'k')).toMatchObject({
      kode: 'KUNCI_LAIN_ISI',
    });
  });

  it('are refused where they are one, unknown, or not alone', async () => {
    expect(await t.failure('lembaga', 'samakan', 'R.S.U.D. Contoh-Asri', 'rsud contoh asri')).toMatchObject({
      kode: 'SUDAH_TERISI',
    });
    expect(await t.failure('lembaga', 'samakan', 'rsud', 'Klinik Entah')).toMatchObject({ kode: 'LEMBAGA_TIDAK_ADA' });
    expect(await t.failure('lembaga', 'samakan', 'rsud', 'turi')).toMatchObject({ kode: 'LEMBAGA_GANDA' });
  });

  it('of different kinds are warned of', async () => {
    await t.json(
      'new',
      ...completeSuratFlags({ lembaga: 'PT Maju', jenis: 'badan-hukum-profit', 'nomor-surat': '9' }),
      '--lengkap',
    );
    expect((await t.json('lembaga', 'samakan', 'PT Maju', 'univ')).peringatan.join()).toContain(
      'Jenis keduanya berbeda',
    );
  });

  it('through a third are parted where they were joined', async () => {
    await t.json('lembaga', 'samakan', 'Puskesmas Turi I', 'Pusk. Turi II');
    await t.json('lembaga', 'samakan', 'Pusk. Turi II', 'univ');
    expect(await t.failure('lembaga', 'pisahkan', 'Puskesmas Turi I', 'univ')).toMatchObject({
      kode: 'LEMBAGA_TIDAK_ADA',
      saran: [
        'pks lembaga pisahkan "Puskesmas Turi I" "Pusk. Turi II"',
        'pks lembaga pisahkan "Pusk. Turi II" "Universitas Contoh Lima"',
        'pks lembaga',
      ],
    });
    expect(await t.failure('lembaga', 'pisahkan', 'Pusk. Turi II')).toMatchObject({ kode: 'LEMBAGA_GANDA', keluar: 3 });
    await t.json('lembaga', 'pisahkan', 'univ');
    expect((await t.json('lembaga')).ringkas).toEqual({ jumlah: 3 });
    expect(await t.failure('lembaga', 'pisahkan', 'univ')).toMatchObject({ kode: 'LEMBAGA_TIDAK_ADA' });
  });
});

it('the closed and the signed are counted apart', async () => {
  await t.json('batal', '4', '--alasan', 'salah daftar');
  const { data } = await t.json<Satu & { aktif: number; kasus: { status: string; langkah: unknown }[] }>(
    'lembaga',
    'rsud',
  );
  expect(data.aktif).toBe(1);
  expect(data.kasus).toMatchObject([
    { id: '2026-004', status: 'batal', langkah: null },
    { id: '2026-001', status: 'aktif', langkah: { no: 2 } },
  ]);
});
