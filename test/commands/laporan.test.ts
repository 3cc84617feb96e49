import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/office/report/report.ts';
import { practiceRegister } from '../support/practice-register.ts';
import { deskWithRegister, suratLine, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await practiceRegister();
});
afterAll(() => t.close());

const report = (...argv: string[]) => t.json<Report>('laporan', ...argv);

it('answers with the promised keys; the figures of the practice register, counted by hand', async () => {
  const { data, dasar, ringkas, skema } = await report('--tahun', '2026');
  expect(skema).toBe('pks.laporan');
  expect(dasar).toMatchObject({ per: '2026-08-19', dari: '2026-01-01', hitungan: 'hari-kerja' });
  expect(ringkas).toEqual({ masuk: 18, selesai: 0, menunggu: 9, terlambat: 3, berkas: null });
  const { masuk, selesai, ditolak, dicabut, menunggu, dikembalikan, dialihkan, batal } = data;
  expect({ masuk, selesai, ditolak, dicabut, menunggu, dikembalikan, dialihkan, batal }).toEqual({
    ...{ masuk: 18, selesai: 0, ditolak: 1, dicabut: 2, menunggu: 9 },
    ...{ dikembalikan: 2, dialihkan: 4, batal: 2 },
  });
  expect(data.lama).toEqual({ jumlah: 0, median: null, p90: null });
  expect(Object.keys(data.hari)).toEqual(expect.arrayContaining(['kepala-dinas', 'pemohon', 'kemendagri']));
  expect(Object.keys(data.langkah[0] ?? {})).toEqual(
    expect.arrayContaining(['no', 'selesai', 'tepat', 'median', 'p90']),
  );
  expect(data.kerjaSama.berlaku).toEqual([]);
  expect(data.kewajiban.lewat).toBe(0);
  expect(data.sebelumnya).toMatchObject({ masuk: 0, periode: { nama: 'Tahun 2025' } });
});

it('says the same of what is late now as overdue does', async () => {
  const { data } = await report();
  const { data: terlambat } = await t.json<{ id: string; lewatHariKerja: number }[]>('overdue');
  const { data: papan, ringkas } = await t.json<{ id: string; tahap: string; terlambat: boolean }[]>('papan');
  expect(data.tunggu.filter((x) => x.terlambat).map(({ id, lewatHariKerja }) => ({ id, lewatHariKerja }))).toEqual(
    terlambat.map(({ id, lewatHariKerja }) => ({ id, lewatHariKerja })),
  );
  expect(papan.filter((x) => x.terlambat).map((x) => x.id)).toEqual(terlambat.map((x) => x.id));
  const giliran: Record<string, number> = {};
  for (const { siapa } of data.tunggu.filter((x) => x.terlambat)) giliran[siapa] = (giliran[siapa] ?? 0) + 1;
  expect(ringkas.giliran).toEqual(giliran);
  expect(Object.values(giliran).reduce((a, b) => a + b, 0)).toBe(3);
  await t.json('papan', '--ke', 'giliran.html');
  const halaman = t.readFile('giliran.html').toString();
  expect(halaman).toContain(
    '<li class="gawat"><b>Terlambat, giliran:</b> Kemendagri 1 (2026-009), Pemohon 1 (2026-016), Analis Kependudukan 1 (2026-017).</li>',
  );
  expect(halaman).toContain('<li><b>Harus selesai hari ini, giliran:</b>');
  expect(Object.fromEntries(papan.map((x) => [x.id, x.tahap]))).toMatchObject({
    ...{ '2026-019': 'A', '2026-017': 'B', '2026-018': 'C', '2026-009': 'D', '2026-013': 'E', '2026-010': 'F' },
  });
});

it('the sheet holds the figures of the answer', async () => {
  await t.json('laporan', '--bulan', 'juli', '--ke', 'juli.xlsx');
  const { data } = await report('--bulan', '7');
  const baris = await readSheet(t.readFile('juli.xlsx'), 'Angka');
  const nilai = (bagian: string, uraian: string) => baris.find((b) => b[0] === bagian && b[1] === uraian)?.slice(2, 4);
  expect(nilai('Arus', 'Surat masuk')).toEqual([data.masuk, data.sebelumnya.masuk]);
  expect(nilai('Kepala Dinas', 'hari di tangannya')).toEqual([
    data.hari['kepala-dinas'],
    data.sebelumnya.hari['kepala-dinas'] ?? 0,
  ]);
  const perJenis = baris.filter((b) => b[0] === 'Masuk per jenis').map((b) => [b[1], b[2]]);
  expect(perJenis).toHaveLength(Object.keys(data.masukPerJenis).length);
  expect(perJenis).toContainEqual(['perangkat daerah', data.masukPerJenis.opd]);
  expect(perJenis.flat().join(' ')).not.toMatch(/[a-z]-[a-z]/);
  const [lima] = data.langkah.filter((l) => l.no === 5);
  expect(nilai('L05 Kaji dan susun konsep PKS', 'dikerjakan')?.[0]).toBe(lima?.selesai);
  expect(lima?.selesai).toBeGreaterThan(0);
});

it('has a sheet for each question, with days as days and figures as figures', async () => {
  await t.json('laporan', '--tahun', '2026', '--ke', 'tahun.xlsx');
  const { data } = await report('--tahun', '2026');
  const sheet = async (nama: string) => {
    const [kepala, ...isi] = (await readSheet(t.readFile('tahun.xlsx'), nama)).slice(4);
    return isi.map((b) => Object.fromEntries(b.map((nilai, i) => [String(kepala?.[i]), nilai])));
  };
  expect((await sheet('Langkah')).map((b) => [b.No, b.Selesai, b.Tepat, b.Median, b['Hari di Kemendagri']])).toEqual(
    data.langkah.map((l) => [`L${String(l.no).padStart(2, '0')}`, l.selesai, l.tepat, l.median, l.hari.kemendagri]),
  );
  expect((await sheet('Menunggu')).map((b) => [b.Kasus, b.Target, b.Lewat])).toEqual(
    data.tunggu.map((x) => [x.id, new Date(`${x.target}T00:00:00Z`), x.terlambat ? x.lewatHariKerja : 0]),
  );
  expect((await sheet('Terlambat')).map((b) => [b.Kasus, b.Lewat])).toEqual(
    data.terlambat.map((x) => [x.id, x.lewatHariKerja]),
  );
  expect((await sheet('Pemegang')).map((b) => b.Hari)).toEqual(data.peran.map((p) => p.hari));
  expect((await sheet('Lama')).map((b) => [b.Bulan, b.Selesai])).toHaveLength(12);
  expect(await sheet('Kerja sama')).toEqual([]);
  expect(await sheet('Kewajiban')).toEqual([]);
  const ringkasan = await sheet('Ringkasan');
  expect(ringkasan[1]).toMatchObject({ Uraian: 'Surat masuk', Nilai: data.masuk, Kasus: expect.stringContaining('–') });
  const bagian = Object.fromEntries(
    Object.entries(unzipSync(t.readFile('tahun.xlsx'))).map(([n, x]) => [n, strFromU8(x)]),
  );
  expect(bagian['xl/workbook.xml']).toContain('localSheetId="6">\'Kerja sama\'!$5:$5<');
  expect(bagian['docProps/core.xml']).toContain(
    '<dc:title>Laporan permohonan PKS, Tahun 2026</dc:title><dc:creator>Dinas Kependudukan dan Pencatatan Sipil',
  );
});

it('a period without a year is the last that has begun, and one to come is refused', async () => {
  expect((await report('--bulan', '9')).data.periode).toMatchObject({ nama: 'September 2025', lengkap: true });
  expect((await report('--bulan', 'agustus')).data.periode).toMatchObject({ nama: 'Agustus 2026', lengkap: false });
  expect((await report('--semester', '2')).data.periode.nama).toBe('Semester II 2026');
  expect((await report('--semester', '1', '--tahun', '2025')).data.periode.nama).toBe('Semester I 2025');
  expect(await t.failure('laporan', '--semester', '1', '--tahun', '2027')).toMatchObject({
    ...{ kode: 'TANGGAL_MASA_DEPAN', keluar: 2, saran: ['pks laporan'] },
  });
  expect(await t.failure('laporan', '--semester', '3')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
});

it('a report of a month stays as it is, whatever happens afterwards', async () => {
  const juli = async () => {
    const { data } = await report('--bulan', '7');
    return data;
  };
  const dulu = await juli();
  t.kini = new Date(t.kini.getTime() + 60_000);
  await t.json('cabut', '9', '--alasan', 'surat pencabutan');
  expect(await juli()).toEqual(dulu);
  await t.json('undo', '9', '--alasan', 'salah kasus');
});

it('nothing is written into the register, nor over another file', async () => {
  const { kode } = await t.failure('laporan', '--ke', 'data/laporan.html');
  expect(kode).toBe('PEMAKAIAN_SALAH');
  await t.json('papan', '--ke', 'papan.html');
  expect((await t.failure('papan', '--ke', 'papan.html')).kode).toBe('BERKAS_SUDAH_ADA');
  await t.json('papan', '--ke', 'papan.html', '--timpa');
});

it('an office of calendar days has the latest first too, where closed days make the working days equal', async () => {
  const t = await deskWithRegister('--hitungan', 'hari-kalender');
  for (const [nomor, hari] of [
    ['1/A', '16/8/2026'],
    ['2/B', '15/8/2026'],
  ] as const)
    await t.json(...suratLine(nomor).map((x) => (x === '10 Agu 2026 09.00' ? hari : x)));
  const { data } = await t.json<{ terlambat: { id: string; lewatHari: number }[] }>('laporan', '--bulan', '8');
  expect(data.terlambat.map((x) => [x.id, x.lewatHari])).toEqual([
    ['2026-002', 4],
    ['2026-001', 3],
  ]);
  t.close();
});
