import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, deskWithSurat, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

describe('a failure', () => {
  it('with --json is one line on stderr with every key, and nothing on stdout', async () => {
    const { keluar, out, err } = await t.run(['show', '77', '--json']);
    expect({ keluar, out }).toEqual({ keluar: 3, out: '' });
    expect(err).not.toContain('\n');
    expect(Object.keys(JSON.parse(err))).toEqual(['skema', 'versi', 'kode', 'keluar', 'pesan', 'saran', 'rinci']);
    expect(JSON.parse(err)).toMatchObject({ skema: 'pks.galat', versi: 1, kode: 'KASUS_TIDAK_ADA', keluar: 3 });
  });

  it('for people is a sentence and what to type, and nothing on stdout', async () => {
    const { out, err } = await t.run(['show', '77']);
    expect(out).toBe('');
    expect(err).toBe('pks: Kasus 2026-077 tidak ada di register ini.\n  → pks list --status semua');
  });

  it('has no stack, but with PKS_LACAK=1', async () => {
    expect((await t.run(['show', '77'])).err).not.toContain(' at ');
    t.variabel = { PKS_LACAK: '1' };
    expect((await t.run(['show', '77'])).err).toContain(' at ');
  });

  it('of pks itself says so and exits with 1', async () => {
    t.ask = {
      text: () => Promise.reject(new TypeError('kabel putus')),
      choose: () => Promise.reject(new TypeError('kabel putus')),
      tick: () => Promise.reject(new TypeError('kabel putus')),
      confirm: () => Promise.reject(new TypeError('kabel putus')),
      withWayBack: () => t.ask!,
    };
    const { keluar, err } = await t.run(['new']);
    expect(keluar).toBe(1);
    expect(err).toContain('Kesalahan pada pks sendiri, bukan pada Anda: kabel putus');
  });

  it('speaks Indonesian where the parser speaks English', async () => {
    for (const argv of [
      ['show'],
      ['list', '--x'],
      ['new', '--hal'],
      ['show', '1', '2'],
      ['libur', 'tambah'],
      ['apa'],
    ]) {
      const { keluar, err } = await t.run(argv);
      expect({ argv, keluar }).toEqual({ argv, keluar: 2 });
      expect(err).not.toMatch(/error|missing|unknown|argument|options|command/i);
    }
  });

  it('names what a subcommand lacks, not what its parent does', async () => {
    expect((await t.run(['libur', 'cabut'])).err).toContain('pks libur cabut <tgl> [pilihan]');
    expect(await t.failure('template', 'salin')).toMatchObject({
      kode: 'ISIAN_KURANG',
      saran: ['pks template salin'],
    });
  });
});

describe('exit codes', () => {
  it('6 without a register, and none is made', async () => {
    const sepi = new TestDesk();
    for (const argv of [['list'], ['overdue'], ['new', ...completeSuratFlags()], ['check'], []]) {
      expect(await sepi.failure(...argv)).toMatchObject({ kode: 'REGISTER_TIDAK_DITEMUKAN', keluar: 6 });
    }
    expect((await sepi.run(['sop'])).keluar).toBe(0);
    expect((await sepi.run(['list', '--register', '.'])).keluar).toBe(6);
    sepi.close();
  });

  it('7 where an act is damaged: the same document on stdout, the file named', async () => {
    writeFileSync(join(t.folder, 'data/kasus/2026-001/kejadian/000001.json'), '{"rusak"');
    const { keluar, out } = await t.run(['check', '--json']);
    expect(keluar).toBe(7);
    expect(JSON.parse(out).data).toMatchObject({ baik: false });
    expect(JSON.parse(out).data.temuan[0].berkas).toContain('kejadian/000001.json');
    const galat = await t.failure('show', '1');
    expect(galat).toMatchObject({ kode: 'REGISTER_RUSAK', keluar: 7 });
    expect(galat.pesan).toContain('kejadian/000001.json');
  });

  it('8 where the template of the office is no document', async () => {
    await t.json('template', 'salin', 'pks');
    rmSync(join(t.folder, 'data/template/pks.docx'));
    writeFileSync(join(t.folder, 'data/template/pks.docx'), 'bukan Word');
    expect(await t.failure('draft', '1', 'pks')).toMatchObject({ kode: 'TEMPLAT_SALAH', keluar: 8 });
  });

  it('9 only with --gagal-bila-ada, and the answer is still there', async () => {
    expect((await t.run(['overdue'])).keluar).toBe(0);
    const { keluar, out } = await t.run(['overdue', '--gagal-bila-ada', '--json']);
    expect(keluar).toBe(9);
    expect(JSON.parse(out).data).toHaveLength(1);
    expect((await t.run(['overdue', '--gagal-bila-ada', '--tanggungan', 'pemohon'])).keluar).toBe(0);
  });
});

describe('without a terminal', () => {
  it('all missing flags are named at once', async () => {
    expect((await t.failure('new', '--no-input')).rinci).toEqual({
      flag: ['--lembaga', '--jenis', '--nomor-surat', '--tanggal-surat', '--hal'],
    });
    expect((await t.failure('ralat', '1')).rinci).toEqual({ flag: ['--isian NAMA=NILAI', '--alasan "…"'] });
    expect(await t.failure('advance', '1')).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
  });

  it('nobody is asked with --no-input or --json, though a person sits there', async () => {
    t.ask = {
      text: () => Promise.reject(new Error('asked')),
      choose: () => Promise.reject(new Error('asked')),
      tick: () => Promise.reject(new Error('asked')),
      confirm: () => Promise.reject(new Error('asked')),
      withWayBack: () => t.ask!,
    };
    for (const argv of [['new'], ['advance', '1'], ['lengkapi', '1']]) {
      expect((await t.run([...argv, '--no-input'])).keluar).toBe(2);
      expect((await t.run([...argv, '--json'])).keluar).toBe(2);
    }
  });
});

describe('what commander would take without a word', () => {
  it('an empty value is none, and is refused before anything is written', async () => {
    const meja = await deskWithSurat();
    for (const argv of [
      ['lengkapi', '1', '--tujuan', ''],
      ['advance', '1', '--lengkap', '--oleh', '  '],
      ['advance', '1', '--lengkap', '--kunci', ''],
    ]) {
      expect(await meja.failure(...argv)).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
    }
    expect((await meja.json<{ versi: number }>('show', '1')).data.versi).toBe(1);
    meja.close();
  });

  it('a flag eaten as the value of another is refused', async () => {
    const meja = await deskWithRegister();
    const galat = await meja.failure('new', ...completeSuratFlags().slice(0, -2), '--jangka-waktu', '--lengkap');
    expect(galat).toMatchObject({ kode: 'PEMAKAIAN_SALAH', keluar: 2 });
    meja.close();
  });

  it('a copy never goes into the register itself', async () => {
    const meja = await deskWithSurat();
    for (const ke of ['data/kasus/2026-001/kejadian/x.docx', 'data']) {
      expect(await meja.failure('draft', '1', 'tanda-terima', '--ke', ke, '--timpa')).toMatchObject({ keluar: 2 });
    }
    expect(await meja.failure('draft', '1', 'tanda-terima', '--ke', 'Dokumen')).toMatchObject({ keluar: 2 });
    expect((await meja.json<{ versi: number }>('show', '1')).data.versi).toBe(1);
    meja.close();
  });
});

describe('dates of the ministry’s reply that cannot be true', () => {
  it('are recorded with a warning, and can be put right', async () => {
    const meja = await deskWithSurat();
    await advanceUntil(meja, '1', 14);
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', 'B/1', '--tanggal-balasan', '1 Jan 2026'];
    const { peringatan } = await meja.json('advance', '1', '--lengkap', ...balasan, '--ya');
    expect(peringatan.join()).toContain('lebih awal daripada surat yang dibalas');
    const ralat = ['ralat', '1', '--alasan', 'salah baca', '--isian'];
    await meja.json(...ralat, 'tanggal-balasan=19/8/2026');
    await meja.json(...ralat, 'nomor-balasan=B/2');
    await meja.json(...ralat, 'diterima=11 Agu 2026');
    type Kasus = { balasan: object; diterima: string; riwayat: { lama?: string }[] };
    const { data } = await meja.json<Kasus>('show', '1');
    expect(data).toMatchObject({ balasan: { nomor: 'B/2', tanggal: '2026-08-19' }, diterima: '2026-08-11' });
    expect(data.riwayat.map((r) => r.lama).filter(Boolean)).toEqual(['2026-01-01', 'B/1', '2026-08-10T09:00:00+07:00']);
    meja.close();
  });
});

describe('a line that lacks something', () => {
  const saran = async (...argv: string[]) => JSON.parse((await t.run([...argv, '--json'])).err).saran as string[];

  it('is offered whole: day, person and words that were typed stay', async () => {
    const isi = ['--disposisi', 'Proses', '--kepada', 'sekretaris', '--tanggal', '11/8 09.00', '--oleh', 'Wati'];
    const [baris] = await saran('advance', '1', '--no-input', ...isi, '--menit', '5');
    expect(baris).toBe(
      'pks advance 2026-001 --disposisi Proses --kepada sekretaris --tanggal "11/8 09.00" --oleh Wati --menit 5 --lengkap',
    );
    expect(await saran('tunggu', '1', '--pada', 'pemohon', '--tanggal', '18/8', '--oleh', 'Wati')).toEqual([
      'pks tunggu 1 --tanggal 18/8 --oleh Wati --pada pemohon',
    ]);
    expect(
      await saran('pejabat', 'tambah', '--nama', 'Budi', '--nip', '197001011995032001', '--mulai', '1/1/2024'),
    ).toEqual(['pks pejabat tambah --nama Budi --mulai 1/1/2024 --nip 197001011995032001']);
  });

  it('also where a strict office wants the sheet', async () => {
    for (const [nama, peran, akun] of [
      ['Ani', 'pengadministrasi-umum', t.akun],
      ['Kep', 'kepala-dinas', 'kep'],
      ['Tono', 'analis-kependudukan', 'tono'],
    ] as const) {
      await t.json('pejabat', 'tambah', '--nama', nama, '--peran', peran, '--akun', akun, '--mulai', '1/1/2024');
    }
    await t.json('config', 'peranKetat', 'ya');
    const [baris] = await saran(
      'advance',
      '1',
      '--lengkap',
      '--disposisi',
      'Proses',
      '--tanggal',
      '12/8',
      '--oleh',
      'Tono',
    );
    expect(baris).toBe('pks advance 2026-001 --disposisi Proses --tanggal 12/8 --oleh Tono --lengkap --kertas');
  });

  it('with a flag said twice is refused, as one value would be lost without a word', async () => {
    const dua = ['ralat', '1', '--isian', 'nomor-surat=2/J', '--isian=hal=lain', '--alasan', 'x'];
    expect(await t.failure(...dua)).toMatchObject({ kode: 'PEMAKAIAN_SALAH', keluar: 2 });
    expect(await saran(...dua)).toEqual([
      'pks ralat 1 --alasan x --isian nomor-surat=2/J',
      'pks ralat 1 --alasan x --isian hal=lain',
    ]);
    // a list is a repeated flag, and the same said twice loses nothing
    const daftar = [
      'lengkapi',
      '1',
      '--elemen',
      'nama-lengkap',
      '--elemen',
      'jenis-kelamin',
      '--kontak',
      'a',
      '--kontak',
      'a',
    ];
    expect((await t.run(daftar)).keluar).toBe(0);
  });
});
