/** Running cases and old books of letters, what an import hides, and what one by hand records. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { makeXlsx } from '../support/make-xlsx.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const table = (nama: string, ...baris: readonly string[]): void =>
  void t.writeFile(nama, new TextEncoder().encode(baris.join('\n')));
const HEADING = 'Lembaga;Nomor Surat;Tanggal Surat;Diterima;Perihal;Langkah;Sejak;Nomor Balasan;Tanggal Balasan';
const RUNNING = [
  'RSUD Contoh;445/1;5/1/2026;6/1/2026;Hak akses;L07;12/1/2026;;',
  'Bank Contoh;1/BC;2/3/2026;3/3/2026;Hak akses;Menunggu balasan Kemendagri;1/4/2026;;',
  'Universitas Contoh;9/U;1/2/2026;3/2/2026;Hak akses;16;20/4/2026;400/12;15/4/2026',
];

describe('cases that run on paper', () => {
  it('wait where the book says, since the day it says, with the targets counted from their receipt', async () => {
    table('k.csv', HEADING, ...RUNNING);
    const { ringkas } = await t.json('impor', 'k.csv', '--isi', 'kasus');
    expect(ringkas).toMatchObject({ baru: 3, cacat: 0 });
    const { data } = await t.json<Record<string, unknown>[]>('overdue', '--per', '19/8/2026');
    const jadwal = async (diterima: string, no: number) => {
      const { data: hari } = await t.json<{ no: number; tanggal: string }[]>('jadwal', '--diterima', diterima);
      return hari.find((h) => h.no === no)?.tanggal;
    };
    expect(data).toMatchObject([
      { id: 'B-001', langkah: { no: 7 }, target: { tanggal: await jadwal('6/1/2026', 7) } },
      { id: 'B-003', langkah: { no: 16 }, target: { tanggal: await jadwal('3/2/2026', 16) } },
      { id: 'B-002', langkah: { no: 14 }, target: { tanggal: await jadwal('3/3/2026', 14) }, tanggungan: 'kemendagri' },
    ]);
    const satu = (await t.json<Record<string, unknown>>('show', 'B-003')).data;
    expect(satu).toMatchObject({
      diterima: '2026-02-03',
      agenda: null,
      balasan: { nomor: '400/12', hasil: 'setuju', agenda: null },
      impor: { impor: 1, buku: 'k.csv', baris: 4 },
      riwayat: [{ jenis: 'Diimpor', pada: '2026-04-20' }],
    });
    expect(Object.keys(satu.hariPerPeran as object)).toEqual(['sebelumPks', 'kepala-dinas']);
  });

  it('blame nobody for the days before they were known', async () => {
    table('k.csv', HEADING, 'Universitas Contoh;9/U;1/2/2026;3/2/2026;Hak akses;16;18/8/2026;400/12;15/4/2026');
    await t.json('impor', 'k.csv', '--isi', 'kasus');
    const { data } = await t.json<{ lewatHariKerja: number; lewatKantor: number }[]>('overdue');
    expect(data[0]?.lewatHariKerja).toBeGreaterThan(100);
    expect(data[0]?.lewatKantor).toBe(1);
  });

  it('stand in no list of a day before their entry, as where they waited is not known', async () => {
    table('k.csv', HEADING, 'Universitas Contoh;9/U;1/2/2026;3/2/2026;Hak akses;16;18/5/2026;400/12;15/4/2026');
    await t.json('impor', 'k.csv', '--isi', 'kasus');
    const lewat = async (per: string) =>
      (await t.json<{ id: string }[]>('overdue', '--per', per)).data.map((k) => k.id);
    for (const _ of ['waiting still', 'moved since']) {
      expect([await lewat('17/5/2026'), await lewat('18/5/2026')]).toEqual([[], ['B-001']]);
      await t.json('advance', 'B-001', '--lengkap');
    }
    const { data } = await t.json<{ owner: string | null }[]>('log');
    expect(data.map((k) => k.owner)).toEqual([null, 'kantor', 'kantor']);
  });

  it('go on like any case, and stand in the book of the year they came in', async () => {
    table('k.csv', HEADING, ...RUNNING);
    await t.json('impor', 'k.csv', '--isi', 'kasus');
    const maju = await t.json<{ langkah: { no: number } }>('advance', 'B-001', '--lengkap', '--hasil', 'setuju');
    expect(maju.data.langkah.no).toBe(8);
    await t.json('undo', 'B-001', '--alasan', 'keliru');
    const masuk = await t.json<{ noAgenda: number | null; kasus: string }[]>('buku', 'masuk');
    expect(masuk.data.map((b) => [b.noAgenda, b.kasus])).toEqual([
      [null, 'B-001'],
      [null, 'B-003'],
      [null, 'B-002'],
    ]);
    expect((await t.json<unknown[]>('buku', 'periksa', '2026')).data).toEqual([]);
    expect((await t.json<{ temuan: unknown[] }>('check')).data.temuan).toEqual([]);
  });

  it('name what is wrong: a step that is none, a reply that is missing, days in the wrong order', async () => {
    table(
      'k.csv',
      HEADING,
      'RSUD Contoh;1;5/1/2026;6/1/2026;x;1;12/1/2026;;',
      'RSUD Contoh;2;5/1/2026;6/1/2026;x;16;12/1/2026;;',
      'RSUD Contoh;3;5/1/2026;6/1/2026;x;7;2/1/2026;;',
      'RSUD Contoh;4;5/1/2026;;x;7;12/12/2026;;',
    );
    const { rinci } = await t.failure('impor', 'k.csv', '--isi', 'kasus');
    expect((rinci.cacat as { cela: { sel: string }[] }[]).map((c) => c.cela.map((x) => x.sel))).toEqual([
      ['F2'],
      ['H3', 'I3'],
      ['G4'],
      ['D5', 'G5'],
    ]);
  });

  it.each([
    ['a reply that refuses', 'L16', 'Ditolak;400/12;15/4/2026', 'J2'],
    ['one in other words', 'L16', 'tidak disetujui;400/12;15/4/2026', 'J2'],
    ['one before the reply step', 'L07', 'tolak;;', 'J2'],
    ['a reply in words of no kind', 'L16', 'entah;400/12;15/4/2026', 'J2'],
    ['a reply said to be missing, past it', 'L16', 'belum;400/12;15/4/2026', 'K2'],
    ['a reply to come', 'L16', 'setuju;400/12;15/12/2026', 'L2'],
    ['a reply older than the letter', 'L16', 'setuju;400/12;1/1/2026', 'L2'],
    ['a step that is a day', '3 Okt', ';;', 'F2'],
    ['a step that is two', '7 atau 8', ';;', 'F2'],
    ['a step with words of another', '7. Menunggu balasan Kemendagri', ';;', 'F2'],
    ['a number of a citizen in a lesser cell', 'L07', ';;;3404010101900001', 'M2'],
    ['a text that is too long', 'L07', `;;;${'x'.repeat(9000)}`, 'M2'],
  ])('%s makes the row faulty', async (_, langkah, balasan, sel) => {
    const judul =
      'Lembaga;Nomor Surat;Tanggal Surat;Diterima;Perihal;Langkah;Sejak;x;y;Balasan;Nomor Balasan;Tanggal Balasan;Keterangan';
    table('k.csv', judul, `RSUD Contoh;445/1;5/1/2026;6/1/2026;Hak akses;${langkah};20/4/2026;;;${balasan}`);
    const { rinci } = await t.failure('impor', 'k.csv', '--isi', 'kasus');
    expect(rinci.cacat).toMatchObject([{ cela: [{ sel }] }]);
  });

  it('wait at a step told by number and words, and note what is odd without being wrong', async () => {
    table(
      'k.csv',
      `${HEADING};Balasan`,
      'RSUD Contoh;445/1;7/1/2026;6/1/2026;x;14. Menunggu balasan Kemendagri;20/4/2026;400/1;15/4/2026;Disetujui',
    );
    const { data } = await t.json<{ hasil: string; catatan: string[] }[]>('impor', 'k.csv', '--isi', 'kasus', '-n');
    expect(data).toMatchObject([{ hasil: 'baru' }]);
    expect(data[0]?.catatan).toEqual(
      expect.arrayContaining([expect.stringContaining('sesudah hari diterima'), expect.stringContaining('400/1')]),
    );
  });

  it('are the same case where the letter is here already', async () => {
    table('k.csv', HEADING, 'R.S.U.D. Contoh;445 / 01;5/1/2026;6/1/2026;Hak akses;L07;12/1/2026;;');
    const surat = ['--tanggal-surat', '5/1/2026', '--hal', 'x', '--diterima', '6/1/2026'];
    await t.json(
      'new',
      '--lembaga',
      'RSUD Contoh',
      '--jenis',
      'rsud-blud',
      '--nomor-surat',
      '445/1',
      ...surat,
      '--lengkap',
    );
    const { data } = await t.json<{ hasil: string; id: string }[]>('impor', 'k.csv', '--isi', 'kasus', '-n');
    expect(data).toMatchObject([{ hasil: 'sama', id: '2026-001' }]);
  });
});

it('letters of last year stand in the book of their year, number as text or number, and are no cases', async () => {
  const baris = [
    ['No Agenda', 'Tgl Terima', 'Tgl Surat', 'No Surat', 'Pengirim', 'Perihal'],
    [1, '2/1/2025', { serial: 45_656 }, '445/1', 'RSUD Contoh', 'Permohonan'],
    ['1', '3/1/2025', '2/1/2025', 446, 'Dinas Contoh', 'Undangan'],
    ['12a', '4/1/2026', '', '', 'Bank Contoh', ''],
  ] as const;
  t.writeFile('s.xlsx', makeXlsx(baris));
  await t.json('impor', 's.xlsx', '--isi', 'surat-masuk');
  const lalu = await t.json<Record<string, unknown>[]>('buku', 'masuk', '--tahun', '2025');
  expect(lalu.data).toMatchObject([
    { noAgenda: '1', tglTerima: '2025-01-02', tglSurat: '2024-12-30', noSurat: '445/1', pengirim: 'RSUD Contoh' },
    { noAgenda: '1', tglTerima: '2025-01-03', noSurat: '446', kasus: null, catatan: 'Dari buku lama s.xlsx, baris 3' },
  ]);
  expect((await t.json<unknown[]>('buku', 'masuk')).data).toMatchObject([{ noAgenda: '12a' }]);
  expect((await t.json<unknown[]>('list', '--status', 'semua')).data).toEqual([]);
  expect((await t.json<unknown[]>('buku', 'periksa', '2025')).data).toMatchObject([
    {
      nomor: '1',
      sebab: expect.stringMatching(/^dipakai dua surat, sudah begitu di buku lama: .*baris 2 dan .*baris 3$/),
      dijelaskan: true,
    },
  ]);
  expect((await t.json('impor', 's.xlsx', '--isi', 'surat-masuk')).ringkas).toMatchObject({ baru: 0, sama: 3 });
  await t.json('buku', 'masuk', '--tahun', '2025', '--ke', 'masuk.xlsx');
});

it('a refused cell of any column makes an agreement or an old letter faulty too', async () => {
  table('b.csv', 'Nomor PKS;Lembaga;Tanggal;Keterangan', '470/1;RSUD Contoh;2/1/2025;data 3404010101900001');
  table('s.csv', 'No Agenda;Tgl Terima;Pengirim;Perihal', '1;2/1/2025;RSUD Contoh;data 3404010101900001');
  for (const [file, isi] of [
    ['b.csv', 'pks'],
    ['s.csv', 'surat-masuk'],
  ] as const) {
    expect((await t.failure('impor', file, '--isi', isi)).rinci.cacat).toMatchObject([{ cela: [{ sel: 'D2' }] }]);
  }
});

it('an old letter of a day to come is faulty, one that is younger than its receipt is doubted', async () => {
  table(
    's.csv',
    'No Agenda;Tgl Terima;Tgl Surat;Pengirim',
    '1;2/1/2025;3/1/2025;RSUD Contoh',
    '2;2/1/2025;3/1/2027;Bank Contoh',
  );
  const { data } = await t.json<unknown[]>('impor', 's.csv', '--isi', 'surat-masuk', '-n');
  expect(data).toMatchObject([
    { hasil: 'baru', catatan: [expect.stringContaining('sesudah hari diterima')] },
    { hasil: 'cacat', cela: [{ sel: 'C3' }] },
  ]);
});

it('rows are the same only where every cell agrees; else they are told apart', async () => {
  const hasil = async (isi: string, ...baris: readonly string[]) => {
    table('x.csv', ...baris);
    const { data } = await t.json<{ hasil: string; catatan: string[] }[]>('impor', 'x.csv', '--isi', isi, '-n');
    return data.map((b) => [b.hasil, b.catatan.filter((c) => !/^(?:jenis|mulai)/.test(c)).join()]);
  };
  const pks = ['Nomor PKS;Lembaga;Tanggal;Berakhir;Keterangan', '470/1;RSUD Contoh;2/1/2025;1/1/2027;'];
  expect(await hasil('pks', ...pks, `${pks[1]}rak 2`)).toMatchObject([
    ['cacat', ''],
    ['cacat', ''],
  ]);
  expect(await hasil('pks', ...pks, '470 / 1;R.S.U.D. Contoh;2-1-2025;1-1-2027;')).toMatchObject([
    ['baru', ''],
    ['sama', expect.stringContaining('baris 2')],
  ]);
  const [satu = ''] = RUNNING;
  expect(await hasil('kasus', HEADING, satu, satu.replace('Hak akses', 'Lain'))).toMatchObject([
    ['cacat', ''],
    ['cacat', ''],
  ]);
  table('k.csv', HEADING, satu);
  await t.json('impor', 'k.csv', '--isi', 'kasus');
  expect(await hasil('kasus', HEADING, satu.replace('5/1/2026', '4/1/2026'))).toMatchObject([['cacat', '']]);
  expect(await hasil('kasus', HEADING, satu.replace('Hak akses', 'Lain'))).toMatchObject([
    ['sama', expect.stringContaining('hal "Lain')],
  ]);
  const surat = [
    'Tgl Terima;Pengirim;Perihal;Keterangan',
    '2/1/2025;RSUD Contoh;Data;',
    '2/1/2025;RSUD Contoh;Data;rak 2',
  ];
  expect(await hasil('surat-masuk', ...surat, surat[1] ?? '')).toMatchObject([
    ['baru', ''],
    ['baru', expect.stringContaining('hampir sama dengan baris 2')],
    ['sama', expect.stringContaining('tanpa nomor')],
  ]);
});

const AGREEMENTS = [
  'Nomor PKS;Lembaga;Tanggal;Berakhir',
  '470/1;RSUD Contoh;2/1/2025;1/1/2027',
  '470/2;Dinas Contoh;2/1/2025;',
];

describe('an import taken back', () => {
  beforeEach(async () => {
    table('b.csv', ...AGREEMENTS);
    await t.json('impor', 'b.csv', '--isi', 'pks');
  });

  it('counts nowhere any more, stays legible, and its book can come in again under new numbers', async () => {
    await t.json('impor', 'tarik', '1', '--alasan', 'buku yang keliru');
    for (const p of [['kerja-sama'], ['list', '--status', 'semua'], ['lembaga'], ['buku', 'pks', '--tahun', '2025']]) {
      expect([p, (await t.json<unknown[]>(...p)).data]).toEqual([p, []]);
    }
    const galat = await t.failure('show', 'B-001');
    expect([galat.keluar, galat.pesan]).toEqual([
      3,
      expect.stringContaining('impor 1 sudah ditarik (buku yang keliru)'),
    ]);
    await t.json('impor', 'b.csv', '--isi', 'pks');
    expect((await t.json<{ id: string }[]>('kerja-sama')).data.map((k) => k.id)).toEqual(['B-003', 'B-004']);
    expect((await t.json<{ temuan: unknown[] }>('check')).data.temuan).toEqual([]);
    expect((await t.failure('impor', 'tarik', '1', '--alasan', 'lagi')).kode).toBe('SUDAH_TERISI');
  });

  it('is refused once somebody acted on it, or renews one of its agreements', async () => {
    await t.json(
      'new',
      '--perpanjangan-dari',
      'B-001',
      '--nomor-surat',
      '9',
      '--tanggal-surat',
      '1/8/2026',
      '--hal',
      'x',
      '--lengkap',
    );
    expect((await t.failure('impor', 'tarik', '1', '--alasan', 'keliru')).kode).toBe('IMPOR_TERPAKAI');
    await t.json('batal', '2026-001', '--alasan', 'keliru');
    await t.json('akses', 'B-002', '--user-id', '5/1/2025');
    const { kode, rinci } = await t.failure('impor', 'tarik', '1', '--alasan', 'keliru');
    expect([kode, rinci.kasus]).toEqual(['IMPOR_TERPAKAI', expect.arrayContaining(['B-002'])]);
  });
});

it('what a cut-off import left behind is seen nowhere but in check, and never numbered again', async () => {
  table('b.csv', ...AGREEMENTS);
  await t.json('impor', 'b.csv', '--isi', 'pks', '--kunci', 'satu');
  const register = await openRegister(`${t.folder}/data`);
  const { tindakan } = await register.readKasus('B-001');
  await register.importKasus(
    3,
    tindakan.map((x) => ({ ...x, kunci: 'terputus 1' })),
  );
  expect((await t.json<{ id: string }[]>('kerja-sama')).data.map((k) => k.id)).toEqual(['B-001', 'B-002']);
  expect((await t.failure('show', 'B-003')).keluar).toBe(3);
  const { temuan } = (await t.json<{ temuan: { berkas: string; rusak: boolean; sebab: string }[] }>('check')).data;
  expect(temuan).toMatchObject([{ berkas: 'kasus/B-003', rusak: false }]);
  expect(temuan[0]?.sebab).toBe(
    'sisa impor dari b.csv yang terputus, 1 kasus sampai B-003; tidak dihitung dan tidak tampil. Ulangi impornya: pks impor',
  );
  table('c.csv', 'Nomor PKS;Lembaga;Tanggal', '470/9;Bank Contoh;2/1/2025');
  await t.json('impor', 'c.csv', '--isi', 'pks');
  expect((await t.json<{ id: string }[]>('kerja-sama')).data.map((k) => k.id).sort()).toEqual([
    'B-001',
    'B-002',
    'B-004',
  ]);
  expect((await t.json<{ temuan: unknown[] }>('check')).data.temuan).toEqual([]);
  expect((await t.failure('show', 'B-003')).pesan).toBe(
    'Kasus B-003 tidak ada di register ini: nomor itu sisa impor yang terputus.',
  );
  await t.json('backup', 'c.zip');
  await t.json('restore', 'c.zip', '--ke', 'pulih');
  expect((await t.json<unknown[]>('kerja-sama', '--register', 'pulih')).data).toHaveLength(3);
});

it('a repeat under its key takes over what a cut-off import left, and names the cases as they are', async () => {
  table('b.csv', ...AGREEMENTS);
  const argv = ['impor', 'b.csv', '--isi', 'pks', '--kunci', 'satu'];
  await t.json(...argv);
  const lain = await deskWithRegister();
  try {
    const dulu = await openRegister(`${t.folder}/data`);
    const tindakan = await Promise.all(['B-001', 'B-002'].map(async (id) => (await dulu.readKasus(id)).tindakan[0]));
    await (await openRegister(`${lain.folder}/data`)).importKasus(
      1,
      tindakan.flatMap((x) => x ?? []),
    );
    lain.writeFile('b.csv', t.readFile('b.csv'));
    const { data } = await lain.json<{ id: string }[]>(...argv);
    expect(data.map((b) => b.id)).toEqual(['B-001', 'B-002']);
    expect((await lain.json<{ id: string }[]>('kerja-sama')).data.map((k) => k.id)).toEqual(['B-001', 'B-002']);
  } finally {
    await lain.close();
  }
});

it('a number that a case has reserved is not taken by an old agreement, imported or typed', async () => {
  const surat = ['--nomor-surat', '1', '--tanggal-surat', '1/8/2026', '--hal', 'x', '--lengkap'];
  await t.json('new', '--lembaga', 'Bank Contoh', '--jenis', 'badan-hukum-profit', ...surat);
  const { nomor } = (await t.json<{ nomor: string }>('nomor', 'pesan', '1', '--untuk', 'pks')).data;
  table('b.csv', 'Nomor PKS;Lembaga;Tanggal', `${nomor};RSUD Contoh;2/1/2026`, '470/77;RSUD Contoh;2/1/2026');
  const { data } = await t.json<unknown[]>('impor', 'b.csv', '--isi', 'pks', '-n');
  const sebab = expect.stringContaining('dipesan untuk kasus 2026-001');
  expect(data).toMatchObject([{ hasil: 'cacat', cela: [{ sel: 'A2', sebab }] }, { hasil: 'baru' }]);
  const isi = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--tanggal', '2/1/2026', '--nomor-kesatu', nomor];
  expect((await t.failure('sahkan', '--tanpa-kasus', ...isi)).kode).toBe('NOMOR_TERPAKAI');
});

describe('one by hand', () => {
  const surat = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', '445/1', '--hal', 'Hak akses'];
  const hari = ['--tanggal-surat', '2/3/2026', '--diterima', '3/3/2026'];

  it('a running case enters at its step with its reply, once for a key', async () => {
    const masuk = [...surat, ...hari, '--di-langkah', '16', '--tanggal', '1/5/2026', '--kunci', 'satu'];
    expect((await t.failure('new', ...masuk)).kode).toBe('ISIAN_KURANG');
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', '4/1', '--tanggal-balasan', '20/4/2026'];
    for (const _ of [1, 2]) {
      const { data } = await t.json<Record<string, unknown>>('new', ...masuk, ...balasan);
      expect(data).toMatchObject({ id: 'B-001', langkah: { no: 16 }, balasan: { nomor: '4/1' }, versi: 1 });
    }
    expect((await t.json<unknown[]>('list')).data).toHaveLength(1);
    expect((await t.failure('new', ...surat, ...hari, '--di-langkah', '7', '--tanggal', '1/5/2026')).kode).toBe(
      'SURAT_GANDA',
    );
  });

  it.each([
    ['20/4/2025', '1/5/2026', [/^Surat balasan bertanggal 20 April 2025, padahal .* baru diterima 3 Maret 2026/]],
    ['20/4/2026', '1/4/2026', [/^Surat balasan bertanggal 20 April 2026, sesudah kasus menunggu .* \(1 April 2026\)/]],
    ['20/4/2026', '20/4/2026', []],
  ])('a reply of %s of a case that waits since %s is doubted, not refused', async (dibalas, sejak, sebab) => {
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', '4/1', '--tanggal-balasan', dibalas];
    const { peringatan } = await t.json('new', ...surat, ...hari, '--di-langkah', '16', '--tanggal', sejak, ...balasan);
    expect(peringatan).toEqual(sebab.map((satu) => expect.stringMatching(satu)));
  });

  it.each([
    ['a step that is none', ['--di-langkah', '22', '--tanggal', '1/5/2026'], 'NILAI_TIDAK_DIKENAL', 2],
    ['the first step', ['--di-langkah', '1', '--tanggal', '1/5/2026'], 'NILAI_TIDAK_DIKENAL', 2],
    ['a day before the receipt', ['--di-langkah', '7', '--tanggal', '1/2/2026'], 'TANGGAL_MUNDUR', 4],
    ['a day to come', ['--di-langkah', '7', '--tanggal', '1/12/2026'], 'TANGGAL_MASA_DEPAN', 2],
    ['papers of the first step', ['--di-langkah', '7', '--tanggal', '1/5/2026', '--lengkap'], 'PEMAKAIAN_SALAH', 2],
    ['its flags without it', ['--balasan', 'setuju'], 'PEMAKAIAN_SALAH', 2],
  ])('%s is refused', async (_, flag, kode, keluar) => {
    expect(await t.failure('new', ...surat, ...hari, ...flag)).toMatchObject({ kode, keluar });
    expect((await t.json<unknown[]>('list')).data).toEqual([]);
  });

  it('an old agreement without a case', async () => {
    const isi = [
      '--lembaga',
      'Bank Contoh',
      '--jenis',
      'badan-hukum-profit',
      '--tanggal',
      '2/1/2025',
      '--berakhir',
      '1/1/2027',
    ];
    await t.json('sahkan', '--tanpa-kasus', '--nomor-kesatu', '470/1', ...isi);
    expect((await t.json<unknown[]>('kerja-sama')).data).toMatchObject([
      { id: 'B-001', nomorKesatu: '470/1', berakhir: '2027-01-01' },
    ]);
    expect((await t.failure('sahkan', '--tanpa-kasus', '--nomor-kesatu', '470/1', ...isi)).kode).toBe('NOMOR_TERPAKAI');
    expect((await t.failure('sahkan', '--tanpa-kasus', '--nomor-kesatu', '470/2', ...isi)).kode).toBe(
      'KERJA_SAMA_GANDA',
    );
    expect(await t.failure('sahkan', '--tanpa-kasus')).toMatchObject({
      kode: 'ISIAN_KURANG',
      rinci: { flag: ['--lembaga', '--jenis', '--nomor-kesatu', '--tanggal'] },
    });
    await t.json('impor', 'tarik', '1', '--alasan', 'keliru');
    expect((await t.json<unknown[]>('kerja-sama')).data).toEqual([]);
  });

  it('an old agreement without an end shows none anywhere', async () => {
    const isi = [
      '--lembaga',
      'RSUD Contoh',
      '--jenis',
      'rsud-blud',
      '--tanggal',
      '2/1/2026',
      '--nomor-kesatu',
      '470/1',
    ];
    await t.json('sahkan', '--tanpa-kasus', ...isi);
    expect((await t.json('show', 'B-001')).data).toMatchObject({ kerjaSama: { mulai: '2026-01-02', berakhir: null } });
    const { out: layar } = await t.run(['show', 'B-001']);
    expect(layar).toContain('Jumat, 2 Januari 2026 s.d. tidak disebut');
    const ralat = ['ralat', 'B-001', '--isian', 'berakhir=1/1/2027', '--alasan', 'ada di suratnya'];
    const { out } = await t.run(ralat);
    expect(out.replace(/\s+/g, ' ')).toContain('semula tidak disebut, menjadi Jumat, 1 Januari 2027');
    expect((await t.run(['show', 'B-001'])).out).not.toContain('9999');
  });
});
