/** Slips of the year at every door: asked about, or refused with the line that was probably meant. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { splitWords } from '../support/replay-transcript.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const zona = process.env.TZ;
const surat = { 'tanggal-surat': '4/1/2027', diterima: '4/1/2027 09.00' };
const sah = ['sahkan', '1', '--nomor-kesatu', '470/1/PKS/DUKCAPIL/2027', '--nomor-kedua', '445/1'];
const balas = ['--balasan', 'setuju', '--nomor-balasan', '400/1'];

/** A desk on the evening of 5 January 2027, when it is still, or again, another day elsewhere; case 1 waits at `no`. */
async function meja(no: number | null, jam = '09:00'): Promise<TestDesk> {
  const t = await deskWithRegister();
  t.kini = new Date(`2027-01-05T${jam}:00+07:00`);
  await t.json('new', ...completeSuratFlags(surat), '--lengkap');
  await advanceUntil(t, '2027-001', no);
  return t;
}
const ulang = (saran: string | undefined): string[] => splitWords(saran ?? '').slice(1);

describe.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Apia'])('in the process time zone %s', (tz) => {
  beforeEach(() => {
    process.env.TZ = tz;
  });
  afterEach(() => {
    if (zona === undefined) delete process.env.TZ;
    else process.env.TZ = zona;
  });

  it.each(['00:05', '23:55'])(
    'at %s, a letter that left a year before is refused, and the line meant goes through',
    async (jam) => {
      const t = await meja(13, jam);
      const argv = ['advance', '1', '--lengkap', '--nomor-keluar', '470/1/I/DUKCAPIL/2027', '--tanggal-keluar'];
      const galat = await t.failure(...argv, '5/1/2026');
      expect(galat).toMatchObject({
        kode: 'TANGGAL_JANGGAL',
        keluar: 4,
        rinci: { flag: '--tanggal-keluar', dibaca: '2026-01-05', mungkin: '2027-01-05' },
      });
      expect(galat.saran).toHaveLength(2);
      const { data } = await t.json(...ulang(galat.saran[0]));
      expect(data).toMatchObject({ suratKeluar: { tanggal: '2027-01-05' } });
      t.close();
    },
  );
});

describe('the letter that leaves', () => {
  let t: TestDesk;
  beforeEach(async () => {
    t = await meja(13);
  });
  afterEach(() => t.close());
  const maju = (tanggal: string) => [
    'advance',
    '1',
    '--lengkap',
    '--nomor-keluar',
    '470/7',
    '--tanggal-keluar',
    tanggal,
  ];

  it('with a yes it is recorded as it stands, and the yes is named', async () => {
    const { saran } = await t.failure(...maju('3/1/2026'));
    expect(saran).toEqual(['pks advance 2027-001 --lengkap --nomor-keluar 470/7 --tanggal-keluar 3/1/2026 --ya']);
    const { data, peringatan } = await t.json(...ulang(saran[0]));
    expect(data).toMatchObject({ suratKeluar: { tanggal: '2026-01-03' } });
    expect(peringatan).toContainEqual(expect.stringMatching(/baru diterima.*\(dijawab ya\)$/));
  });

  it('a dry run shows it, and nothing is claimed or recorded by any refusal', async () => {
    expect(await t.failure(...maju('5/1/2026'), '--coba')).toMatchObject({ kode: 'TANGGAL_JANGGAL', keluar: 4 });
    await t.failure(...maju('5/1/2026'));
    expect((await showKasus(t, '2027-001')).versi).toBe(12);
    expect((await t.json('nomor', '--tahun', '2026')).data).toEqual([]);
    expect((await t.json(...maju('5/1/2026'), '--ya', '--coba')).peringatan[0]).toContain('dijawab ya');
  });

  it('is a question at a terminal, also with -q', async () => {
    const { pesan } = await t.failure(...maju('5/1/2026'));
    expect(pesan).toContain('Mungkin maksudnya Selasa, 5 Januari 2027.');
    const skrip = (ya: boolean) =>
      [
        ['Disposisi (Enter = lewati)', ''],
        [`${pesan} Catat seperti itu?`, ya],
      ] as const;
    const tidak = await askAtDesk(t, [...maju('5/1/2026'), '-q'], skrip(false).slice(1));
    expect(tidak).toMatchObject({ keluar: 4 });
    expect(await askAtDesk(t, [...maju('5/1/2026'), '-q'], skrip(true).slice(1))).toMatchObject({ keluar: 0 });
  });

  it('is judged after the rules: the future and the order come first', async () => {
    expect(await t.failure(...maju('5/1/2028'))).toMatchObject({ kode: 'TANGGAL_MASA_DEPAN', keluar: 2 });
    expect(await t.failure(...maju('5/1/2026'), '--tanggal', '2/1/2027', '--ya')).toMatchObject({
      kode: 'TANGGAL_MUNDUR',
    });
  });

  it('is asked about where it is filled in or put right later, too', async () => {
    await t.json('advance', '1', '--lengkap');
    const isi = await t.failure('lengkapi', '1', '--tanggal-keluar', '5/1/2026');
    expect(isi).toMatchObject({ kode: 'TANGGAL_JANGGAL', rinci: { flag: '--tanggal-keluar', mungkin: '2027-01-05' } });
    await t.json(...ulang(isi.saran[0]));
    const ralat = await t.failure('ralat', '1', '--isian', 'tanggal-keluar=5/1/2025', '--alasan', 'salah "tulis"');
    expect(ralat).toMatchObject({ rinci: { flag: '--isian', dibaca: '2025-01-05', mungkin: '2027-01-05' } });
    const nomor = await t.failure('ralat', '1', '--isian', 'nomor-keluar=470/1/II/DUKCAPIL/2027', '--alasan', 'x');
    expect(nomor).toMatchObject({ rinci: { flag: '--isian', dibaca: '470/1/II/DUKCAPIL/2027', mungkin: null } });
    await t.json('ralat', '1', '--isian', 'hal=Lain', '--alasan', 'x');
  });

  it('is not younger than its sending, and no later day is proposed by any door', async () => {
    t.kini = new Date('2027-01-08T09:00:00+07:00');
    const saat = ['--tanggal', '6/1/2027'];
    const galat = await t.failure(...maju('7/1/2027'), ...saat);
    expect(galat).toMatchObject({ kode: 'TANGGAL_JANGGAL', rinci: { dibaca: '2027-01-07', mungkin: null } });
    expect(galat.pesan).toContain('padahal sudah dikirim Rabu, 6 Januari 2027');
    expect(await t.failure(...maju('7/1/2026'), ...saat)).toMatchObject({ rinci: { mungkin: null } });
    await t.json(...maju('7/1/2026'), ...saat, '--ya');
    const { data } = await t.json<{ temuan: { sebab: string }[] }>('check');
    expect(data.temuan.map((x) => x.sebab)).toEqual([
      expect.stringMatching(/pks ralat 2027-001 --isian tanggal-keluar$/),
    ]);
    const ralat = (hari: string) => ['ralat', '1', '--isian', `tanggal-keluar=${hari}`, '--alasan', 'x'];
    expect(await t.failure(...ralat('7/1/2027'))).toMatchObject({ rinci: { dibaca: '2027-01-07', mungkin: null } });
    await t.json(...ralat('7/1/2027'), '--ya');
    await t.json(...ralat('6/1/2027'));
    expect((await t.json('check')).data).toMatchObject({ temuan: [] });
  });

  it('check proposes no year in which its number is another letter’s', async () => {
    await t.json(...maju('5/1/2027'));
    await t.json('new', ...completeSuratFlags({ ...surat, 'nomor-surat': '2', lembaga: 'Dinas Contoh' }), '--lengkap');
    await advanceUntil(t, '2027-002', 13);
    await t.json('advance', '2', ...maju('5/1/2026').slice(2), '--ya');
    const { data } = await t.json<{ temuan: { sebab: string }[] }>('check');
    expect(data.temuan.map((x) => x.sebab)).toEqual([
      expect.stringMatching(/pks ralat 2027-002 --isian tanggal-keluar$/),
    ]);
    await t.json('ralat', '2', '--isian', 'nomor-keluar=470/8', '--alasan', 'x');
    const lagi = await t.json<{ temuan: { sebab: string }[] }>('check');
    expect(lagi.data.temuan[0]?.sebab).toContain('--isian tanggal-keluar=5/1/2027');
  });

  it('a number is used on a day that fits it, in whatever door', async () => {
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    const galat = await t.failure('nomor', 'pakai', '1', '--untuk', 'surat-kemendagri', '--tanggal', '5/1/2026');
    expect(galat).toMatchObject({ rinci: { flag: '--tanggal', dibaca: '2026-01-05', mungkin: '2027-01-05' } });
    expect((await t.json(...ulang(galat.saran[0]))).data).toMatchObject({ tanggal: '2027-01-05' });
  });

  it('a reply older than the letter is asked about; where that has no day, one older than the request', async () => {
    await t.json('advance', '1', '--lengkap', '--tanggal-keluar', '5/1/2027');
    const galat = await t.failure('advance', '1', '--lengkap', ...balas, '--tanggal-balasan', '5/1/2026');
    expect(galat).toMatchObject({ rinci: { flag: '--tanggal-balasan', dibaca: '2026-01-05', mungkin: '2027-01-05' } });
    await t.json('undo', '1', '--alasan', 'x');
    await t.json('advance', '1', '--lengkap');
    const tanpa = await t.failure('advance', '1', '--lengkap', ...balas, '--tanggal-balasan', '1/5/2025');
    expect(tanpa).toMatchObject({
      kode: 'TANGGAL_JANGGAL',
      rinci: { flag: '--tanggal-balasan', dibaca: '2025-05-01' },
    });
    await t.json('advance', '1', '--lengkap', ...balas, '--tanggal-balasan', '5/1/2027');
  });
});

describe('the agreement', () => {
  let t: TestDesk;
  beforeAll(async () => {
    t = await meja(null);
  });
  afterAll(() => t.close());

  it.each([
    ['signed before the last approval', ['--tanggal', '5/1/2026'], '--tanggal', '2026-01-05', '2027-01-05'],
    ['begun long before', ['--mulai', '1/1/1999'], '--mulai', '1999-01-01', '2028-01-01'],
    ['begun after more than a year', ['--mulai', '6/1/2028'], '--mulai', '2028-01-06', '2027-01-06'],
  ])('%s', async (_, flag, nama, dibaca, mungkin) => {
    expect(await t.failure(...sah, ...flag)).toMatchObject({
      kode: 'TANGGAL_JANGGAL',
      keluar: 4,
      rinci: { flag: nama, dibaca, mungkin },
    });
  });

  it('begun the day before its signing: no day a year away is proposed', async () => {
    const galat = await t.failure(...sah, '--mulai', 'kemarin');
    expect(galat).toMatchObject({ kode: 'TANGGAL_JANGGAL', rinci: { dibaca: '2027-01-04', mungkin: null } });
    expect(galat.saran).toHaveLength(1);
  });

  it('an end before the beginning is refused with all that was typed, the end put right or left out', async () => {
    const galat = await t.failure(...sah, '--mulai', '6/1/2027', '--berakhir', '5/1/2027', '--irama', 'bulanan');
    const awal = 'pks sahkan 2027-001 --nomor-kesatu 470/1/PKS/DUKCAPIL/2027 --nomor-kedua 445/1 --mulai 6/1/2027';
    expect(galat).toMatchObject({
      kode: 'TANGGAL_MUNDUR',
      rinci: { mulai: '2027-01-06', berakhir: '2027-01-05' },
      saran: [`${awal} --berakhir 5/1/2028 --irama bulanan`, `${awal} --irama bulanan`],
    });
    for (const saran of galat.saran) await t.json(...ulang(saran), '--coba');
  });

  it('one number for both sides is said', async () => {
    const satu = ['sahkan', '1', '--nomor-kesatu', '7/B', '--nomor-kedua', '7 / b', '--coba'];
    const kata = expect.stringContaining('Nomor kedua pihak sama');
    expect((await t.json(...satu)).peringatan).toContainEqual(kata);
    expect((await t.json(...sah, '--coba')).peringatan).not.toContainEqual(kata);
  });

  it('a yes does not lift that its number is taken', async () => {
    await t.json('new', ...completeSuratFlags({ ...surat, 'nomor-surat': '2', lembaga: 'Dinas Contoh' }), '--lengkap');
    await t.json('nomor', 'pesan', '2', '--untuk', 'pks', '--nomor', '470/2/PKS/DUKCAPIL/2027');
    const terpakai = ['sahkan', '1', '--nomor-kesatu', '470/2/PKS/DUKCAPIL/2027', '--nomor-kedua', '445/1'];
    for (const lebih of [[], ['--mulai', '5/1/2025']]) {
      expect(await t.failure(...terpakai, ...lebih, '--ya')).toMatchObject({ kode: 'NOMOR_TERPAKAI', keluar: 4 });
      expect(await t.failure(...terpakai, ...lebih)).toMatchObject({ kode: 'NOMOR_TERPAKAI', keluar: 4 });
    }
    const [lagi] = (await t.failure(...sah, '--tanggal', '5/1/2026')).saran;
    await t.json(...ulang(lagi));
    expect((await showKasus(t, '2027-001')).kerjaSama).toMatchObject({ tanggal: '2027-01-05', mulai: '2027-01-05' });
  });

  it('nothing that follows a signing is dated before it, whatever is answered', async () => {
    for (const argv of [
      ['serahkan', '1', '--penerima', 'Rina', '--tanggal', '4/1/2027'],
      ['akses', '1', '--user-id', '4/1/2027'],
      ['akses', '1', '--jaringan', '4/1/2027'],
      ['kewajiban', 'catat', '1', '--jenis', 'laporan-semester', '--periode', '2027-S1', '--tanggal', '4/1/2027'],
    ]) {
      expect(await t.failure(...argv, '--ya')).toMatchObject({ kode: 'TANGGAL_MUNDUR', keluar: 4 });
    }
    await t.json('akses', '1', '--user-id', '5/1/2027');
    t.kini = new Date('2027-01-06T09:00:00+07:00');
    expect(await t.failure('ralat', '1', '--isian', 'tanggal-pks=6/1/2027', '--alasan', 'x', '--ya')).toMatchObject({
      kode: 'TANGGAL_MUNDUR',
    });
  });

  it('a report of a period that has months to go is told of, one handed in near its end is not', async () => {
    const early = async (hari: string, periode: string) => {
      const argv = ['--jenis', 'laporan-semester', '--periode', periode, '--tanggal', hari, '--ya'];
      const { data, peringatan } = await t.json<{ versi: number }>('kewajiban', 'catat', '2027-001', ...argv);
      const kata = peringatan.filter((p) => p.includes('masanya baru berakhir'));
      expect(kata.every((p) => p.endsWith(`pks undo 2027-001 --tindakan ${data.versi}`))).toBe(true);
      return kata.length;
    };
    t.kini = new Date('2028-02-02T09:00:00+07:00');
    expect(await early('2/2/2028', '2028-S1')).toBe(1);
    expect(await early('1/2/2028', '2027-S2')).toBe(0);
    t.kini = new Date('2028-12-05T09:00:00+07:00');
    expect(await early('5/12/2028', '2028-S2')).toBe(0);
  });
});

describe('a letter is recorded in any case', () => {
  it.each([
    [{ 'tanggal-surat': '4/1/2026' }, /lebih dari enam bulan sebelum diterima/],
    [{ 'tanggal-surat': '29/12/2026', diterima: '30/12/2026' }, /buku surat masuk tahun 2026, bukan tahun ini/],
    [{ 'tanggal-surat': '5/1/2027', diterima: '4/1/2027' }, /sesudah tanggal diterima/],
  ])('%o is said, not refused', async (ubah, sebab) => {
    const t = await deskWithRegister();
    t.kini = new Date('2027-01-05T00:30:00+07:00');
    const { peringatan } = await t.json('new', ...completeSuratFlags({ ...surat, ...ubah }), '--lengkap');
    expect(peringatan).toContainEqual(expect.stringMatching(sebab));
    t.close();
  });
});
