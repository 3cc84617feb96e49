/** An agreement that a party or the ministry ended before its time. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** Signed on 5 January 2026 for two years. */
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-01-05T09:00:00+07:00');
  await t.json('new', ...completeSuratFlags({ 'tanggal-surat': '5/1/2026', diterima: '5/1/2026' }), '--lengkap');
  await advanceUntil(t, '2026-001', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/2', '--nomor-kedua', '7/B', '--irama', 'bulanan');
  t.kini = new Date('2026-06-10T09:00:00+07:00');
});
afterEach(() => t.close());

const BY_LETTER = ['--pihak', 'lembaga', '--nomor-surat', '445/9/2026', '--tanggal-surat', '1/6/2026'];
const ended = (berakhir: string, ...lain: readonly string[]) =>
  t.json<{ versi: number }>('akhiri', '1', '--berakhir', berakhir, ...BY_LETTER, '--alasan', 'digabung', ...lain);
const refused = (...argv: readonly string[]) =>
  t.failure('akhiri', '1', '--pihak', 'lembaga', '--alasan', 'x', ...argv);
const agreement = async () => (await t.json<Record<string, unknown>[]>('kerja-sama')).data[0];
const bookRow = async () => (await t.json<Record<string, unknown>[]>('buku', 'pks', '--tahun', '2026')).data[0];
const owed = async () =>
  (await t.json<{ periode: string }[]>('kewajiban', '--semua')).data.map((b) => b.periode).toSorted();

it('ends the agreement in the register, in the book and in what is owed; the agreed end stays legible', async () => {
  await ended('30/6/2026');
  t.kini = new Date('2026-09-01T09:00:00+07:00');
  expect(await agreement()).toMatchObject({
    berakhir: '2026-06-30',
    keadaan: 'habis',
    diakhiri: {
      semula: '2028-01-04',
      pihak: 'lembaga',
      nomor: '445/9/2026',
      tanggal: '2026-06-01',
      alasan: 'digabung',
    },
  });
  expect(await bookRow()).toMatchObject({
    ...{ berakhir: '2026-06-30', status: 'berakhir lebih awal', dicoret: { berakhir: ['2028-01-04'] } },
  });
  expect(await owed()).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-S1']);
  const { data: meja } = await t.json<{ penyerahan: unknown[]; akses: unknown[] }>();
  expect([meja.penyerahan, meja.akses]).toEqual([[], []]);
});

it('a report of the months before it was known keeps the agreed end', async () => {
  t.kini = new Date('2026-08-03T09:00:00+07:00');
  await ended('30/6/2026');
  const figures = async (bulan: string) => {
    type Figures = { kerjaSama: { berlaku: string[]; habis: string[]; diakhiri: string[]; sudahHabis: unknown[] } };
    const { berlaku, habis, diakhiri, sudahHabis } = (await t.json<Figures>('laporan', '--bulan', bulan)).data
      .kerjaSama;
    return [berlaku, habis, diakhiri, sudahHabis];
  };
  expect(await figures('7')).toEqual([['2026-001'], [], [], []]);
  expect(await figures('8')).toEqual([[], ['2026-001'], ['2026-001'], []]);
});

it('a month in which it ran out counts it as ended early, and not as one to renew', async () => {
  await ended('30/6/2026');
  t.kini = new Date('2026-08-03T09:00:00+07:00');
  type Figures = { kerjaSama: Record<string, unknown> };
  expect((await t.json<Figures>('laporan', '--bulan', '7')).data.kerjaSama).toMatchObject({
    ...{ berlaku: [], habis: ['2026-001'], diakhiri: ['2026-001'], sudahHabis: [] },
  });
  expect((await t.run(['laporan', '--bulan', '7'])).out).toContain('1 PKS berakhir lebih awal dalam masa ini.');
});

it('is taken back, and put right by its act alone', async () => {
  const { data } = await ended('30/6/2026');
  const slip = await t.failure('ralat', '1', '--isian', 'berakhir=31/7/2026', '--alasan', 'x');
  expect(slip).toMatchObject({
    kode: 'HASIL_TIDAK_BERLAKU',
    saran: [`pks ralat 2026-001 --tindakan ${data.versi}`, `pks undo 2026-001 --tindakan ${data.versi}`],
  });
  await t.json('ralat', '1', '--tindakan', `${data.versi}`, '--isian', 'berakhir=31/7/2026', '--alasan', 'salah baca');
  expect(await bookRow()).toMatchObject({
    berakhir: '2026-07-31',
    dicoret: { berakhir: ['2028-01-04', '2026-06-30'] },
  });
  await t.json('undo', '1', '--tindakan', `${data.versi}`, '--alasan', 'bukan PKS ini');
  expect(await agreement()).toMatchObject({ berakhir: '2028-01-04', keadaan: 'berlaku', diakhiri: null });
  expect(await bookRow()).toMatchObject({ berakhir: '2028-01-04', dicoret: { berakhir: ['2026-07-31'] } });
  expect((await t.json('check')).data).toMatchObject({ baik: true });
});

it('is refused where it is no early end, and twice', async () => {
  expect(await refused('--berakhir', '4/1/2028')).toMatchObject({ kode: 'HASIL_TIDAK_BERLAKU' });
  expect(await refused('--berakhir', '4/1/2026')).toMatchObject({ kode: 'TANGGAL_MUNDUR' });
  expect(await refused('--berakhir', '30/6/2026', '--tanggal-surat', '11/6/2026')).toMatchObject({
    kode: 'TANGGAL_MASA_DEPAN',
  });
  await ended('30/6/2026');
  expect(await refused('--berakhir', '1/6/2026')).toMatchObject({ kode: 'SUDAH_TERISI' });
});

it('a slip of the year is asked about, with the day that was meant', async () => {
  expect(await refused('--berakhir', '30/6/2027')).toMatchObject({
    kode: 'TANGGAL_JANGGAL',
    rinci: { flag: '--berakhir', dibaca: '2027-06-30', mungkin: '2026-06-30' },
  });
  expect(await refused('--berakhir', '30/6/2026', '--tanggal-surat', '1/6/2025')).toMatchObject({
    kode: 'TANGGAL_JANGGAL',
    rinci: { flag: '--tanggal-surat', dibaca: '2025-06-01', mungkin: '2026-06-01' },
  });
  expect((await ended('30/6/2027', '--ya')).peringatan.join()).toContain('padahal suratnya');
});

it('a ralat of the end is asked about as the end was', async () => {
  const { data } = await ended('30/6/2026');
  const ralat = (isian: string) =>
    t.failure('ralat', '1', '--tindakan', `${data.versi}`, '--isian', isian, '--alasan', 'x');
  expect(await ralat('tanggal-surat=1/6/2025')).toMatchObject({
    kode: 'TANGGAL_JANGGAL',
    rinci: { mungkin: '2026-06-01' },
  });
  const odd = await ralat('berakhir=30/7/2027');
  expect(odd).toMatchObject({ kode: 'TANGGAL_JANGGAL', rinci: { mungkin: '2026-07-30' } });
  expect(odd.saran[0]).toContain('berakhir=30/7/2026');
});

it('an agreement ended on its first day is put right in all else', async () => {
  await ended('5/1/2026', '--ya');
  await t.json('ralat', '1', '--isian', 'nomor-kedua=9/B', '--alasan', 'salah baca');
  expect(await agreement()).toMatchObject({ nomorKedua: '9/B', berakhir: '2026-01-05' });
  expect((await t.failure('ralat', '1', '--isian', 'mulai=6/1/2026', '--alasan', 'x', '--ya')).kode).toBe(
    'TANGGAL_MUNDUR',
  );
});

it('papers say the agreed term, and that it ended before', async () => {
  await ended('30/6/2026');
  for (const naskah of ['serah-terima', 'permohonan-dwh', 'permohonan-user-id']) {
    const { data, peringatan } = await t.json<{ isian: object }>('draft', '1', naskah, '--izinkan-kosong');
    expect(JSON.stringify(data.isian)).not.toContain('30 Juni 2026');
    expect(peringatan.join()).toContain('diakhiri lebih awal, berlaku sampai 30 Juni 2026');
  }
});

it('the book names an end that was taken back as that, never as the agreed one', async () => {
  const { data } = await ended('8/6/2026');
  await t.json('undo', '1', '--tindakan', `${data.versi}`, '--alasan', 'keliru');
  expect((await t.run(['buku', 'pks', '--tahun', '2026'])).out).toContain(
    '04/01/2028 (pengakhiran ditarik, semula 08/06/2026)',
  );
  await ended('9/6/2026');
  expect(await bookRow()).toMatchObject({ berakhir: '2026-06-09', dicoret: { berakhir: ['2028-01-04'] } });
});

it('an end taken back is asked about where another agreement began meanwhile', async () => {
  const { data } = await ended('9/6/2026');
  const baru = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-kesatu', '470/9', '--nomor-kedua', '9/T'];
  await t.json('sahkan', '--tanpa-kasus', ...baru, '--tanggal', '10/6/2026', '--berakhir', '9/6/2028', '--ya');
  const back = ['undo', '1', '--tindakan', `${data.versi}`, '--alasan', 'keliru'];
  expect((await t.failure(...back)).kode).toBe('KERJA_SAMA_GANDA');
  const later = ['ralat', '1', '--tindakan', `${data.versi}`, '--isian', 'berakhir=1/7/2026', '--alasan', 'x'];
  expect((await t.failure(...later)).kode).toBe('KERJA_SAMA_GANDA');
  expect((await t.json(...back, '--ya')).peringatan.join()).toContain('470/9');
});

it('two odd days are both asked about', async () => {
  const { peringatan } = await t.json(
    ...['akhiri', '1', '--berakhir', '30/6/2027', '--tanggal-surat', '1/6/2025', '--pihak', 'lembaga', '--alasan', 'x'],
    '--ya',
  );
  expect(peringatan.filter((p) => p.includes('dijawab ya')).length).toBe(2);
});

it('a day without a year is the nearest one', async () => {
  await ended('30 Mei');
  expect(await agreement()).toMatchObject({ berakhir: '2026-05-30' });
});

it('an agreement from before pks ends early too, also one without a last day', async () => {
  const lama = ['--lembaga', 'RSUD Tua', '--jenis', 'rsud-blud', '--nomor-kesatu', '470/5', '--nomor-kedua', '5/T'];
  await t.json('sahkan', '--tanpa-kasus', ...lama, '--tanggal', '29/2/2024', '--irama', 'semesteran', '--ya');
  await t.json('akhiri', 'B-001', '--berakhir', '30/6/2026', '--pihak', 'kemendagri', '--alasan', 'sanksi');
  const { data } = await t.json<Record<string, unknown>[]>('kerja-sama', '--lembaga', 'RSUD Tua');
  expect(data).toMatchObject([
    { id: 'B-001', berakhir: '2026-06-30', diakhiri: { semula: null, pihak: 'kemendagri' } },
  ]);
  expect((await t.run(['show', 'B-001'])).out).toContain('oleh Kemendagri; semula tanpa hari akhir');
});
