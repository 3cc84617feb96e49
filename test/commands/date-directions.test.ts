/** On which side of today a date without its year is read, and that the answer says which year and weekday it became. */
import type { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { COMMAND_LOADERS } from '../../src/commands/command-loaders.ts';
import { DATE_PURPOSES } from '../../src/desk/flags/date-purposes.ts';
import type { Env } from '../../src/env.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const pada = (hari: string, jam = '10:15') => {
  t.kini = new Date(`${hari}T${jam}:00+07:00`);
};

/** Case 1 is signed, 2 waits for its signing, 3 at step 2, 4 at the sending step, 5 at the ministry's reply. */
beforeAll(async () => {
  t = await deskWithRegister();
  for (const no of [1, 2, 3, 4, 5])
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': `445/${no}` }), '--lengkap');
  await advanceUntil(t, '1', null);
  await advanceUntil(t, '2', null);
  await advanceUntil(t, '4', 13);
  await advanceUntil(t, '5', 14);
  await t.json('nomor', 'pesan', '4', '--untuk', 'surat-kemendagri');
  await t.json(...SAHKAN('1'), '--irama', 'bulanan');
  await t.json('pejabat', 'tambah', '--nama', 'Budi S.', '--peran', 'kepala-bidang', '--mulai', '2/1/2024');
  await t.json('pejabat', 'tambah', '--nama', 'Haryo', '--peran', 'kepala-dinas', '--mulai', '2/1/2024');
  await t.json('pejabat', 'tambah', '--nama', 'Citra', '--peran', 'kasi-inovasi-kerja-sama', '--mulai', '2/1/2024');
  await t.json(
    'wakilkan',
    'kepala-dinas',
    ...DASAR,
    '--oleh',
    'Budi S.',
    '--dari',
    '1/12/2026',
    '--sampai',
    '28/2/2027',
  );
}, 120_000);
afterAll(() => t.close());
beforeEach(() => pada('2026-12-15'));

const SAHKAN = (kasus: string) => [
  'sahkan',
  kasus,
  '--nomor-kesatu',
  `470/${kasus}`,
  '--nomor-kedua',
  `445/K/${kasus}`,
  '--ya', // whether it is likely is another question
];
const DASAR = ['--sifat', 'plh', '--dasar', 'ST 1'];
const PLH = ['--oleh', 'Citra', ...DASAR];
const BARU = (ubah: Record<string, string>) => [
  'new',
  ...completeSuratFlags({ 'nomor-surat': '445/9', ...ubah }),
  '--lengkap',
];
const ALASAN = ['--alasan', 'uji'];
const AKHIRI = ['akhiri', '1', '--pihak', 'lembaga', ...ALASAN];

/** A line for each date that can be typed; 15 December 2026 is a Tuesday. */
const FLAG_ROWS: Readonly<Record<string, readonly [argv: readonly string[], dibaca: string]>> = {
  'new --tanggal-surat': [BARU({ 'tanggal-surat': '1 Des', diterima: '2/12/2026' }), 'Selasa, 1 Desember 2026'],
  'new --diterima': [BARU({ diterima: '2 Des 9.30' }), 'Rabu, 2 Desember 2026 09.30 WIB'],
  'advance --tanggal': [['advance', '3', '--lengkap', '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'advance --tanggal-balasan': [
    ['advance', '5', '--lengkap', '--balasan', 'setuju', '--nomor-balasan', '1/B', '--tanggal-balasan', '3 Des'],
    'Kamis, 3 Desember 2026',
  ],
  'advance --tanggal-keluar': [
    ['advance', '4', '--lengkap', '--tanggal-keluar', '4 Des', '--ya'],
    'Jumat, 4 Desember 2026',
  ],
  'new --tanggal': [
    [...BARU({ diterima: '1/12/2026' }).filter((a) => a !== '--lengkap'), '--di-langkah', '3', '--tanggal', '2 Des'],
    'Rabu, 2 Desember 2026',
  ],
  'new --tanggal-balasan': [
    [
      ...BARU({ 'tanggal-surat': '1/11/2026', diterima: '2/11/2026' }).filter((a) => a !== '--lengkap'),
      ...['--di-langkah', '16', '--tanggal', '4 Des', '--balasan', 'setuju', '--nomor-balasan', '1/B'],
      ...['--tanggal-balasan', '3 Des'],
    ],
    'Kamis, 3 Desember 2026',
  ],
  'catat --tanggal': [
    ['catat', '3', '--jenis', 'ditanyakan', '--catatan', 'lewat telepon', '--tanggal', '1 Des'],
    'Selasa, 1 Desember 2026',
  ],
  'undo --tanggal': [['undo', '4', ...ALASAN, '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'tunggu --tanggal': [
    ['tunggu', '3', '--pada', 'pemohon', ...ALASAN, '--tanggal', '1 Des'],
    'Selasa, 1 Desember 2026',
  ],
  'cabut --tanggal': [['cabut', '3', ...ALASAN, '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'tolak --tanggal': [['tolak', '3', ...ALASAN, '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'kembalikan --tanggal': [['kembalikan', '3', ...ALASAN, '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'batal --tanggal': [['batal', '3', ...ALASAN, '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'lengkapi --tanggal-keluar': [
    ['lengkapi', '5', '--nomor-keluar', '470/7', '--tanggal-keluar', '18 Agu'],
    'Selasa, 18 Agustus 2026',
  ],
  'sahkan --tanggal': [[...SAHKAN('2'), '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'sahkan --mulai': [[...SAHKAN('2'), '--mulai', '1 Januari'], 'Jumat, 1 Januari 2027'],
  'sahkan --berakhir': [[...SAHKAN('2'), '--berakhir', '14 Desember'], 'Selasa, 14 Desember 2027'],
  'akhiri --berakhir': [[...AKHIRI, '--berakhir', '10 Januari'], 'Minggu, 10 Januari 2027'],
  'akhiri --tanggal': [[...AKHIRI, '--berakhir', '10 Januari', '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'akhiri --tanggal-surat': [
    [...AKHIRI, '--berakhir', '10 Januari', '--nomor-surat', '445/9', '--tanggal-surat', '1 Des'],
    'Selasa, 1 Desember 2026',
  ],
  'serahkan --tanggal': [['serahkan', '1', '--penerima', 'Ani', '--tanggal', '1 Des'], 'Selasa, 1 Desember 2026'],
  'akses --user-id': [['akses', '1', '--user-id', '1 Des'], 'Selasa, 1 Desember 2026'],
  'akses --jaringan': [['akses', '1', '--jaringan', '1 Des'], 'Selasa, 1 Desember 2026'],
  'kewajiban --per': [['kewajiban', '--per', '30 Des'], 'Rabu, 30 Desember 2026'],
  'kewajiban catat --tanggal': [
    ['kewajiban', 'catat', '1', '--jenis', 'data-balikan', '--periode', '2026-09', '--tanggal', '1 Des'],
    'Selasa, 1 Desember 2026',
  ],
  'kerja-sama --per': [['kerja-sama', '--per', '30 Des'], 'Rabu, 30 Desember 2026'],
  'laporan --per': [['laporan', '--tahun', '2026', '--per', '30 Des'], 'Rabu, 30 Desember 2026'],
  'overdue --per': [['overdue', '--per', '30 Des'], 'Rabu, 30 Desember 2026'],
  'papan --per': [['papan', '--per', '30 Des'], 'Rabu, 30 Desember 2026'],
  'jadwal --diterima': [['jadwal', '--diterima', '1 Des'], 'Selasa, 1 Desember 2026'],
  'nomor pakai --tanggal': [
    ['nomor', 'pakai', '4', '--untuk', 'surat-kemendagri', '--tanggal', '1 Des', '--ya'],
    'Selasa, 1 Desember 2026',
  ],
  'libur tambah': [['libur', 'tambah', '4 Januari', 'Libur setempat'], 'Senin, 4 Januari 2027'],
  'libur cabut': [['libur', 'cabut', '1 Januari', ...ALASAN], 'Jumat, 1 Januari 2027'],
  'pejabat tambah --mulai': [
    ['pejabat', 'tambah', '--nama', 'Ani', '--peran', 'sekretaris', '--mulai', '1 Jan'],
    'Kamis, 1 Januari 2026',
  ],
  'pejabat tambah --sampai': [
    ['pejabat', 'tambah', '--nama', 'Ani', '--peran', 'sekretaris', '--mulai', '1/1/2026', '--sampai', '1 Jan'],
    'Jumat, 1 Januari 2027',
  ],
  'pejabat ubah --mulai': [['pejabat', 'ubah', 'Budi S.', '--mulai', '1 Des'], 'Selasa, 1 Desember 2026'],
  'pejabat ubah --sejak': [
    ['pejabat', 'ubah', 'Budi S.', '--pangkat', 'X', '--sejak', '1 Des'],
    'Selasa, 1 Desember 2026',
  ],
  'pejabat akhiri --sampai': [
    ['pejabat', 'akhiri', 'Budi S.', '--sampai', '1 Januari', ...ALASAN],
    'Jumat, 1 Januari 2027',
  ],
  'wakilkan --dari': [
    ['wakilkan', 'sekretaris', ...PLH, '--dari', '28 Des', '--sampai', '2 Jan'],
    'Senin, 28 Desember 2026',
  ],
  'wakilkan --sampai': [
    ['wakilkan', 'sekretaris', ...PLH, '--dari', '28 Des', '--sampai', '2 Jan'],
    'Sabtu, 2 Januari 2027',
  ],
  'wakilkan akhiri --sampai': [
    ['wakilkan', 'akhiri', 'kepala-dinas', '--sampai', '4 Jan', ...ALASAN],
    'Senin, 4 Januari 2027',
  ],
};

/** Needs a case that waits or is closed: read by the same road as `undo --tanggal`. */
const SEJALAN = ['lanjut --tanggal', 'buka-lagi --tanggal'];

const runDry = (argv: readonly string[], ...lain: string[]) =>
  t.run([...argv, ...(argv.includes('--per') || argv[0] === 'jadwal' ? [] : ['--coba']), ...lain]);

describe('the answer says how a date was read', () => {
  it.each(Object.entries(FLAG_ROWS))('%s', async (_, [argv, dibaca]) => {
    const { keluar, out, err } = await runDry(argv);
    expect({ keluar, err: keluar === 0 ? '' : err }).toEqual({ keluar: 0, err: '' });
    expect(out.replace(/\s+/g, ' ')).toContain(dibaca);
  });

  it('once, not again where it stands in the answer already', async () => {
    const { out } = await runDry([...SAHKAN('2'), '--tanggal', '1 Des', '--mulai', '1 Januari']);
    expect(out).toContain('Dibaca   ditandatangani Selasa, 1 Desember 2026\n');
    expect(out.split('Jumat, 1 Januari 2027')).toHaveLength(2);
  });

  it('also of a date with its year, and of one told from today', async () => {
    const { out } = await runDry(['advance', '3', '--lengkap', '--tanggal', 'kemarin sore jam 3']);
    expect(out).toContain('  Dibaca   tanggal Senin, 14 Desember 2026 15.00 WIB');
    const surat = await runDry(BARU({ 'tanggal-surat': '12/8/2026', diterima: '13/8/2026' }));
    expect(surat.out).toContain('tanggal Rabu, 12 Agustus 2026\n  Diterima  Kamis, 13 Agustus 2026\n');
  });

  it('nothing where no date was typed, and with -q only what was asked for', async () => {
    expect((await runDry(['advance', '3', '--lengkap'])).out).not.toContain('Dibaca');
    const { out } = await runDry(['advance', '3', '--lengkap', '--tanggal', '1 Des'], '-q');
    expect(out).toBe('2026-003');
  });

  it('JSON has its ISO dates and nothing more', async () => {
    const { data, peringatan } = await t.json<{ kejadian: object[] }>(
      ...['advance', '3', '--lengkap', '--disposisi', 'Proses', '--tanggal', '1 Des', '--coba', '--alasan-lambat', 'x'],
    );
    expect(data.kejadian).toEqual([expect.objectContaining({ pada: '2026-12-01' })]);
    expect(peringatan).toEqual(['Ini hanya coba: tidak ada yang disimpan.']);
  });
});

describe('every flag that takes a date', () => {
  const tanggal = (c: Command, jalur: string): string[] => [
    ...(c.registeredArguments.some((a) => a.name() === 'tgl') ? [jalur] : []),
    ...c.options.filter((o) => /^<tgl/.test(o.flags.split(' ').at(-1) ?? '')).map((o) => `${jalur} ${o.long}`),
    ...c.commands.flatMap((satu) => tanggal(satu, `${jalur} ${satu.name()}`)),
  ];
  const semua = async () => {
    const env = {} as Env; // a command reads nothing of it before it runs
    const ada = await Promise.all(
      COMMANDS.map(async (p) => tanggal((await COMMAND_LOADERS[p.nama]())(env, p.ringkas), p.nama)),
    );
    return ada.flat().sort();
  };

  it('is tried above', async () => expect(await semua()).toEqual([...Object.keys(FLAG_ROWS), ...SEJALAN].sort()));

  it('says its direction', async () => {
    for (const satu of await semua()) {
      const kata = satu.split(' ');
      const flag = kata.at(-1) ?? '';
      expect(
        Object.keys(DATE_PURPOSES).some((m) => [satu, `${kata[0]} ${flag}`, flag].includes(m)),
        satu,
      ).toBe(true);
    }
  });
});

describe('what is to come', () => {
  const masa = async (...argv: string[]) =>
    (await t.json<{ kerjaSama: { mulai: string; berakhir: string } }>(...SAHKAN('2'), ...argv, '--coba')).data
      .kerjaSama;

  it('an agreement signed in December begins on the coming first of January', async () => {
    expect(await masa('--mulai', '1 Januari')).toMatchObject({ mulai: '2027-01-01', berakhir: '2028-12-31' });
    expect(await masa('--mulai', '15 Desember')).toMatchObject({ mulai: '2026-12-15' });
  });

  it('begins on the day of a signing that is typed later, not a year after it', async () => {
    expect(await masa('--tanggal', '1 Des', '--mulai', '1 Des')).toMatchObject({ mulai: '2026-12-01' });
    expect(await masa('--tanggal', '1 Des', '--mulai', '1 Jan')).toMatchObject({ mulai: '2027-01-01' });
    expect(await masa('--tanggal', '1 Des', '--mulai', 'besok')).toMatchObject({ mulai: '2026-12-16' });
  });

  it('ends after its beginning', async () => {
    expect(await masa('--mulai', '1 Januari', '--berakhir', '31 Desember')).toMatchObject({
      mulai: '2027-01-01',
      berakhir: '2027-12-31',
    });
    expect(await masa('--berakhir', '31 Desember')).toMatchObject({ berakhir: '2026-12-31' });
  });

  it('is put right in the same direction', async () => {
    pada('2027-02-03');
    const ralat = async (isian: string) =>
      (
        await t.json<{ kerjaSama: { mulai: string; berakhir: string } }>(
          'ralat',
          '2026-001',
          '--isian',
          isian,
          ...ALASAN,
          '-n',
        )
      ).data.kerjaSama;
    // signed 19 August 2026: the January after it, also when it is put right in February
    expect(await ralat('mulai=1 Januari')).toMatchObject({ mulai: '2027-01-01' });
    expect(await ralat('mulai=20 Agustus')).toMatchObject({ mulai: '2026-08-20' });
    expect(await ralat('berakhir=31 Januari')).toMatchObject({ berakhir: '2028-01-31' });
    expect(await ralat('berakhir=4 Februari')).toMatchObject({ berakhir: '2027-02-04' });
  });

  it('a post ends ahead, its beginning and its changes lie back', async () => {
    const tambah = (...argv: string[]) =>
      t.json<{ mulai: string; sampai: string | null }[]>(
        ...['pejabat', 'tambah', '--nama', 'Ani', '--peran', 'sekretaris', ...argv, '--coba'],
      );
    expect((await tambah('--mulai', '1 Januari', '--sampai', '1 Januari')).data.at(-1)).toMatchObject({
      mulai: '2026-01-01',
      sampai: '2027-01-01',
    });
    const { data } = await t.json<{ nama: string; sampai: string }[]>(
      ...['pejabat', 'akhiri', 'Budi S.', '--sampai', '1 Januari', ...ALASAN, '--coba'],
    );
    expect(data.find((p) => p.nama === 'Budi S.')).toMatchObject({ sampai: '2027-01-01' });
  });

  it('a deputy over the turn of the year, entered before or after it', async () => {
    const mandat = async (dari: string, sampai: string) =>
      (await t.json<object[]>('wakilkan', 'sekretaris', ...PLH, '--dari', dari, '--sampai', sampai, '-n')).data.at(-1);
    expect(await mandat('28 Des', '2 Jan')).toMatchObject({ dari: '2026-12-28', sampai: '2027-01-02' });
    expect(await mandat('1 Des', '2 Jan')).toMatchObject({ dari: '2026-12-01', sampai: '2027-01-02' });
    await expect(mandat('21 Des', '19 Des')).rejects.toThrow('MANDAT_DITOLAK'); // the days mixed up: no year of it
    pada('2027-01-04');
    expect(await mandat('28 Des', '8 Jan')).toMatchObject({ dari: '2026-12-28', sampai: '2027-01-08' });
    // entered when it is over: no year of it
    expect(await mandat('28 Des', '2 Jan')).toMatchObject({ dari: '2026-12-28', sampai: '2027-01-02' });
    expect(await mandat('28 Des', '28 Des')).toMatchObject({ dari: '2026-12-28', sampai: '2026-12-28' });
  });

  it('a holiday is added ahead; taken back is the one there is', async () => {
    const libur = async (...argv: string[]) => (await runDry(['libur', ...argv])).out;
    expect(await libur('tambah', '2 Januari', 'X')).toContain('Sabtu, 2 Januari 2027 kini libur');
    expect(await libur('cabut', '1 Jan', ...ALASAN)).toContain('Jumat, 1 Januari 2027 bukan libur lagi');
    expect(await libur('cabut', '17 Agustus', ...ALASAN)).toContain('Senin, 17 Agustus 2026 bukan libur lagi');
    await t.json('libur', 'tambah', '1 Sep', 'X');
    expect(await libur('cabut', '1 Sep', ...ALASAN)).toContain('Rabu, 1 September 2027 bukan libur lagi');
    expect((await t.failure('libur', 'cabut', '2 Sep', ...ALASAN)).pesan).toContain('Rabu, 2 September 2026');
  });
});

describe('a year that was left out and lies far away', () => {
  const JAUH = (teks: string, apa: string, dibaca: string, jarak: string) =>
    `PERHATIAN: "${teks}" (${apa}) dibaca ${dibaca}, ${jarak}. Bila tahun lain yang dimaksud, tulis tahunnya.`;

  it('is said first and loudly: the letter of the coming January', async () => {
    pada('2026-12-30');
    const { peringatan, data } = await t.json<{ surat: object }>(
      ...BARU({ 'tanggal-surat': '5 Jan', diterima: 'kemarin' }),
      '-n',
    );
    expect(data.surat).toMatchObject({ tanggal: '2026-01-05' });
    expect(peringatan[0]).toBe(JAUH('5 Jan', 'tanggal surat', 'Senin, 5 Januari 2026', '359 hari lalu'));
  });

  it('and the receipt of a day that is still to come', async () => {
    pada('2026-08-19');
    const { peringatan, data } = await t.json<{ diterima: string }>(
      ...BARU({ diterima: '5/9', 'tanggal-surat': '1/9/2025' }),
      '-n',
    );
    expect(data.diterima).toBe('2025-09-05');
    expect(peringatan).toContain(JAUH('5/9', 'diterima', 'Jumat, 5 September 2025', '348 hari lalu'));
  });

  it('ahead as well', async () => {
    const { peringatan } = await t.json(...SAHKAN('2'), '--mulai', '1 Des', '-n');
    expect(peringatan).toContain(JAUH('1 Des', 'mulai', 'Rabu, 1 Desember 2027', '351 hari lagi'));
  });

  it.each([
    ['18 Juni', 180, false],
    ['17 Juni', 181, true],
    ['17 Juni 2026', 181, false],
    ['181 hari lalu', 181, false],
  ])('%s, %i days ago: %s', async (teks, _, disebut) => {
    const { peringatan } = await t.json(...BARU({ 'tanggal-surat': teks, diterima: 'kemarin' }), '-n');
    expect(peringatan.some((p) => p.startsWith('PERHATIAN: "'))).toBe(disebut);
  });

  it('is said in the moment it is typed, and what will be refused is refused there', async () => {
    pada('2026-12-30');
    const surat = BARU({ lembaga: 'Klinik Contoh', diterima: 'kemarin' });
    const i = surat.indexOf('--tanggal-surat');
    const skrip = [
      ['Tanggal surat', 'bulan depan'],
      ['Tanggal surat', '31 Desember 2026'],
      ['Tanggal surat', '5 Jan'],
      ['Pindaian surat', ENTER],
    ] as const;
    const { layar } = await askAtDesk(t, [...surat.slice(0, i), ...surat.slice(i + 2), '--coba'], skrip);
    expect(layar.filter((b) => b.includes('5 Jan') || b.startsWith('✗'))).toEqual([
      expect.stringContaining('Bulan depan tanggal berapa?'),
      expect.stringContaining('Kamis, 31 Desember 2026 belum terjadi'),
      '? Tanggal surat › 5 Jan  → Senin, 5 Januari 2026 (359 hari lalu)',
    ]);
  });
});

describe('H-days of the case that is named', () => {
  const kejadian = async (...argv: string[]) =>
    (await t.json<{ kejadian: { pada: string; suratKeluar?: object; balasan?: object }[] }>(...argv, '-n')).data
      .kejadian[0];

  // Case 3, received on Monday 10 August 2026, waits at step 2 with H1.
  it.each([
    ['H2', '2026-08-11'],
    ['H7', '2026-08-19'],
    ['H+3', '2026-08-13'],
    ['H+3 09.00', '2026-08-13T09:00:00+07:00'],
  ])('advance --tanggal %s is %s', async (teks, harap) => {
    expect(await kejadian('advance', '3', '--lengkap', '--tanggal', teks)).toMatchObject({ pada: harap });
  });

  it('counts H-1 back from the target', async () => {
    expect((await t.failure('advance', '3', '--lengkap', '--tanggal', 'H-1')).pesan).toContain('Jumat, 7 Agustus 2026');
  });

  it.each([['tunggu', '--pada', 'pemohon'], ['cabut'], ['tolak'], ['kembalikan'], ['batal']])(
    '%s takes it too',
    async (perintah, ...lain) => {
      expect(await kejadian(perintah, '3', ...lain, ...ALASAN, '--tanggal', 'H2')).toMatchObject({
        pada: '2026-08-11',
      });
    },
  );

  it('for the letter that left, the reply, a correction, a number, the signing and what follows', async () => {
    const keluar = ['advance', '4', '--lengkap', '--tanggal-keluar', 'H8'];
    expect(await kejadian(...keluar)).toMatchObject({ suratKeluar: { tanggal: '2026-08-20' } });
    const balasan = ['advance', '5', '--lengkap', '--balasan', 'setuju', '--nomor-balasan', '1/B'];
    expect(await kejadian(...balasan, '--tanggal-balasan', 'H21')).toMatchObject({
      balasan: { tanggal: '2026-09-09' },
    });
    const ralat = await t.json<{ surat: object }>('ralat', '3', '--isian', 'diterima=H+1', ...ALASAN, '-n');
    expect(ralat.data).toMatchObject({ diterima: '2026-08-11' });
    const nomor = await t.json('nomor', 'pakai', '4', '--untuk', 'surat-kemendagri', '--tanggal', 'H8', '-n');
    expect(nomor.data).toMatchObject({ tanggal: '2026-08-20' });
    const sah = await t.json<{ kerjaSama: object }>(...SAHKAN('2'), '--tanggal', 'H23', '-n');
    expect(sah.data.kerjaSama).toMatchObject({ tanggal: '2026-09-11' });
    expect(await kejadian('undo', '4', ...ALASAN, '--tanggal', 'H8')).toMatchObject({ pada: '2026-08-20' });
    expect(await kejadian('serahkan', '1', '--penerima', 'x', '--tanggal', 'H23')).toMatchObject({
      pada: '2026-09-11',
    });
    expect(await kejadian('akses', '1', '--user-id', 'H23')).toMatchObject({ userId: '2026-09-11' });
  });

  it('is refused truly where the case waits at no step, and where no case is named', async () => {
    expect((await t.failure(...SAHKAN('2'), '--tanggal', 'H+1')).pesan).toContain('tidak menunggu di langkah mana pun');
    expect((await t.failure(...BARU({ diterima: 'H2' }))).pesan).toContain('yang menyebut satu kasus');
    expect((await t.failure('overdue', '--per', 'H2')).pesan).toContain('yang menyebut satu kasus');
  });
});

describe('around midnight of the new year', () => {
  it.each([
    ['2026-12-31', '23:30', 'kemarin', '2026-12-30'],
    ['2026-12-31', '23:30', '31 Des', '2026-12-31'],
    ['2026-12-31', '23:30', '1 Jan', '2026-01-01'],
    ['2027-01-01', '00:30', '1 Jan', '2027-01-01'],
    ['2027-01-01', '00:30', '31 Des', '2026-12-31'],
    ['2027-01-01', '00:30', '2 jam lalu', '2026-12-31T22:30:00+07:00'],
  ])('on %s at %s, a letter received "%s" is of %s', async (hari, jam, teks, harap) => {
    pada(hari, jam);
    const { data } = await t.json<{ diterima: string; agenda: { tahun: number } }>(
      ...BARU({ diterima: teks, 'tanggal-surat': '1/1/2026' }),
      '-n',
    );
    expect(data).toMatchObject({ diterima: harap, agenda: { tahun: Number(harap.slice(0, 4)) } });
  });
});
