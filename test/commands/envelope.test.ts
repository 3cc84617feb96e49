import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

/** One desk for the whole file: nothing here depends on what was written before. */
let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--lengkap');
  await advanceUntil(t, '2', 15);
  await t.json('draft', '1', 'tanda-terima');
});
afterAll(() => t.close());

const ENVELOPE_KEYS = ['skema', 'versi', 'dibuat', 'dasar', 'data', 'ringkas', 'peringatan'];

describe('the envelope', () => {
  it.each([
    ['kasus', ['show', '1']],
    ['kasus', ['new', ...completeSuratFlags({ 'nomor-surat': '9' }), '--coba']],
    ['kasus', ['advance', '1', '--lengkap', '--coba']],
    ['kasus', ['lengkapi', '1', '--kontak', '0274', '--coba']],
    ['kasus', ['ralat', '1', '--isian', 'hal=Hak akses', '--alasan', 'salah ketik', '--coba']],
    ['overdue', ['overdue']],
    ['daftar', ['list']],
    ['jadwal', ['jadwal', '1']],
    ['naskah', ['draft', '1', 'tanda-terima', '--coba']],
    ['naskah', ['draft', '1', '--daftar']],
    ['nomor', ['nomor', 'pesan', '1', '--untuk', 'pks', '--coba']],
    ['nomor-daftar', ['nomor']],
    ['naskah-ulang', ['draft', '1', 'tanda-terima', '--ulang', '1']],
    ['naskah-beda', ['draft', '1', '--beda', '1..1']],
    ['sop', ['sop']],
    ['sop-periksa', ['sop', 'periksa']],
    ['template', ['template', 'daftar']],
    ['isian', ['template', 'isian', 'pks']],
    ['libur', ['libur']],
    ['libur', ['libur', 'perbarui', '--coba']],
    ['config', ['config']],
    ['config', ['config', 'register']],
    ['periksa', ['check']],
    ['meja', []],
    ['init', ['init', 'lain', '--coba']],
  ])('is the same for pks.%s (pks %s)', async (skema, argv) => {
    const { keluar, out, err } = await t.run([...argv, '--json']);
    expect({ keluar, err }).toEqual({ keluar: 0, err: '' });
    expect(out).not.toContain('\n');
    const jawab = JSON.parse(out);
    expect(Object.keys(jawab)).toEqual(ENVELOPE_KEYS);
    expect(jawab).toMatchObject({ skema: `pks.${skema}`, versi: 1, dibuat: '2026-08-19T10:15:00+07:00' });
    expect(Array.isArray(jawab.peringatan)).toBe(true);
  });

  it('names the basis of counting: the days, the SOP and the day judged', async () => {
    expect((await t.json('overdue', '--per', '2026-08-31')).dasar).toEqual({
      hitungan: 'hari-kerja',
      sop: '470-08',
      per: '2026-08-31',
    });
    expect((await t.json('list')).dasar).toMatchObject({ per: '2026-08-19' });
  });
});

const KASUS =
  'id lembaga surat diterima status agenda balasan suratKeluar langkah kelengkapan dokumen revisi permohonan riwayat naskah versi';

describe('data', () => {
  it('pks.kasus has every key of the contract, absent values as null and absent lists as []', async () => {
    const { data } = await t.json('show', '1');
    expect(Object.keys(data)).toEqual(expect.arrayContaining(KASUS.split(' ')));
    expect(data).toMatchObject({
      id: '2026-001',
      lembaga: { nama: 'RSUD Contoh', jenis: 'rsud-blud', kontak: null },
      surat: { nomor: '445/1182/2026', tanggal: '2026-08-07', hal: 'Permohonan hak akses' },
      diterima: '2026-08-10T09:00:00+07:00',
      status: 'aktif',
      agenda: { nomor: 1, tahun: 2026 },
      balasan: null,
      suratKeluar: null,
      langkah: { no: 2, pelaksana: 'kepala-dinas', target: { h: 1, tanggal: '2026-08-10' } },
      kelengkapan: [{ kode: 'surat-permohonan', nama: 'surat permohonan', ada: true }],
      dokumen: expect.arrayContaining(['surat-permohonan', 'tanda-terima', 'register-surat-masuk']),
      revisi: 0,
      permohonan: {
        tujuan: 'verifikasi identitas pasien',
        elemen: ['nik'],
        metode: 'web-service',
        dataBalikan: 'nomor rekam medis',
        jangkaWaktu: '2 tahun',
        kurang: [],
      },
      naskah: [{ naskah: 'tanda-terima', versi: 1 }],
    });
    expect(JSON.stringify(data)).not.toContain('undefined');
  });

  it('pks.kasus keeps the reply and its own agenda number', async () => {
    expect((await t.json('show', '2')).data).toMatchObject({
      balasan: {
        nomor: '400.8/1/Dukcapil',
        tanggal: '2026-08-19',
        hasil: 'setuju',
        agenda: { nomor: 3, tahun: 2026 },
      },
      langkah: { no: 15 },
    });
  });

  it('pks.kasus tells its history with the keys every fact has', async () => {
    const { data } = await t.json<{ riwayat: Record<string, unknown>[]; versi: number }>('show', '1');
    for (const fakta of data.riwayat) {
      for (const kunci of ['v', 'jenis', 'langkah', 'hasil', 'pada', 'dicatat', 'oleh', 'catatan'])
        expect(fakta).toHaveProperty(kunci);
      expect(fakta.oleh).toEqual({ nama: 'siti', peran: expect.any(String), dicatatOleh: 'siti', meja: 'MEJA-LOKET' });
    }
    expect(data.riwayat.map((f) => [f.v, f.jenis])).toEqual([
      [1, 'Diterima'],
      [1, 'Diselesaikan'],
      [2, 'Dikonsep'],
    ]);
    expect(data.versi).toBe(2);
  });

  it('new and advance answer with the facts just recorded besides', async () => {
    const baru = await t.json('new', ...completeSuratFlags({ 'nomor-surat': '3' }), '--lengkap', '--coba');
    expect(baru.data).toMatchObject({ kejadian: [{ jenis: 'Diterima' }, { jenis: 'Diselesaikan', langkah: 1 }] });
    expect((await t.json('advance', '1', '--lengkap', '--coba')).data).toMatchObject({
      kejadian: [{ jenis: 'Diselesaikan', langkah: 2 }],
      langkah: { no: 3 },
    });
  });

  it('pks.overdue has every key of the contract', async () => {
    const { data, ringkas } = await t.json<unknown[]>('overdue');
    expect(data).toEqual([
      expect.objectContaining({
        id: '2026-001',
        lembaga: 'RSUD Contoh',
        langkah: expect.objectContaining({ no: 2, pelaksana: 'kepala-dinas', aktivitas: expect.any(String) }),
        target: { h: 1, tanggal: '2026-08-10' },
        lewatHariKerja: 6,
        tanggungan: 'kantor',
        revisi: 0,
      }),
    ]);
    expect(ringkas).toMatchObject({ aktif: 2, terlambat: 1 });
  });

  it('pks.daftar has those and status and sisaHariKerja; of a closed case null, not nothing', async () => {
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '4' }), '--data', 'agregat', '--lengkap');
    const { data } = await t.json<Record<string, unknown>[]>('list', '--status', 'semua', '--urut', 'id');
    expect(data.map((b) => [b.status, b.sisaHariKerja])).toEqual([
      ['aktif', -6],
      ['aktif', 14],
      ['dialihkan', null],
    ]);
    expect(data[2]).toMatchObject({ langkah: null, target: null, tanggungan: null, lewatHariKerja: 0 });
  });

  it('pks.jadwal has the 21 target dates', async () => {
    const { data } = await t.json<Record<string, unknown>[]>('jadwal', '--diterima', '2026-11-23');
    expect(data).toHaveLength(21);
    expect(data[0]).toMatchObject({ no: 1, pelaksana: 'pengadministrasi-umum', h: 1, tanggal: '2026-11-23' });
    expect(data[20]).toMatchObject({ no: 21, aktivitas: expect.any(String), h: 23, tanggal: '2026-12-23' });
  });

  it('pks.naskah names the file kept, its fingerprint and what is empty', async () => {
    const { data } = await t.json<{ berkas: string; sha256: string }>('draft', '1', 'lembar-disposisi');
    expect(data).toMatchObject({ naskah: 'lembar-disposisi', versi: 1, kosong: [], isian: expect.any(Object) });
    expect(data.berkas.startsWith(t.folder)).toBe(true);
    expect(data.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('draft --daftar answers with a list', async () => {
    const { data } = await t.json<Record<string, unknown>[]>('draft', '2', '--daftar');
    expect(data.map((d) => d.naskah)).toEqual(NASKAH.map((n) => n.kode));
    expect(data.find((d) => d.naskah === 'surat-kemendagri')).toMatchObject({
      langkah: [9, 12],
      keadaan: 'belum-dibuat',
      versi: null,
    });
  });

  it('pks.sop is the data of the SOP', async () => {
    const { data } = await t.json<{ kode: string; langkah: unknown[] }>('sop');
    expect(data).toMatchObject({ kode: '470-08', identitas: { nomorSop: '470/08' }, dasarHukum: expect.any(Array) });
    expect(data.langkah).toHaveLength(21);
  });

  it('pks.template says what each template is and holds', async () => {
    const { data } = await t.json<Record<string, unknown>[]>('template', 'daftar');
    expect(data).toHaveLength(NASKAH.length);
    expect(data.find((d) => d.naskah === 'pks')).toMatchObject({
      asal: 'bawaan',
      isian: expect.arrayContaining(['nama_pengguna']),
    });
  });

  it('pks.libur is the closed days of a year with their decree', async () => {
    const { data, dasar } = await t.json<Record<string, unknown>[]>('libur', '2026');
    expect(data).toContainEqual(expect.objectContaining({ tanggal: '2026-08-17', jenis: 'nasional' }));
    expect(dasar).toMatchObject({ tahun: '2026', keputusan: expect.stringContaining('SKB') });
  });

  it('pks.config says where each value comes from', async () => {
    const { data } = await t.json<Record<string, unknown>[]>('config');
    const dari = Object.fromEntries(data.map((d) => [d.kunci, d.asal]));
    expect(dari).toMatchObject({ penandatangan: 'bawaan', 'kantor.alamat': 'belum diatur', sop: 'init' });
    expect(data.find((d) => d.kunci === 'kantor.alamat')).toMatchObject({ nilai: null });
  });

  it('pks.periksa counts what it read', async () => {
    const { data } = await t.json('check');
    expect(data).toMatchObject({ baik: true, kasus: expect.any(Number), fakta: expect.any(Number), temuan: [] });
  });
});
