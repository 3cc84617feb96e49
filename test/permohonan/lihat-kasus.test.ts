/** A case whole, as `pks show` and programs get it. */
import { describe, expect, test } from 'vitest';
import { lihatKasus, riwayat } from '../../src/permohonan/lihat-kasus.ts';
import type { Perintah } from '../../src/permohonan/perintah.ts';
import { targetLangkah } from '../../src/permohonan/tenggat.ts';
import { sopKecil } from '../bantuan/sop-kecil.ts';
import { dicatat, diterima, Jalan, pada, siti, terima } from '../bantuan/spesifikasi.ts';
import { hariKerja } from '../waktu/kalender-sleman.ts';

const umum = { pada, dicatat, oleh: siti };
const lihat = (j: Jalan, per = '2026-08-19') => lihatKasus(sopKecil, hariKerja, '2026-001', j.kasus, j.tindakan, per);
const urungkan: Perintah = { ...umum, jenis: 'Urungkan', alasan: 'keliru' };
const lampiran = {
  dokumen: 'akta-legalisir',
  berkas: 'lampiran/a.pdf',
  asal: 'a.pdf',
  sidik: 'a'.repeat(64),
  ukuran: 1,
};

describe('a case under way', () => {
  test('is all that is known of it, as of a day', () => {
    const j = new Jalan(sopKecil);
    j.lakukan(terima({ penerima: 'Rina', perpanjanganDari: '2024-007' }));
    expect(lihat(j)).toEqual({
      id: '2026-001',
      lembaga: j.kasus.lembaga,
      surat: { nomor: '445/1182/2026', tanggal: '2026-08-07', hal: 'Permohonan hak akses' },
      diterima: pada,
      penerima: 'Rina',
      status: 'aktif',
      sop: 'legalisir-1',
      agenda: { nomor: 1, tahun: 2026 },
      balasan: null,
      suratKeluar: null,
      nomor: [],
      langkah: expect.objectContaining({ no: 2, target: targetLangkah(hariKerja, pada, 1) }),
      kelengkapan: [
        { kode: 'surat-permohonan', nama: 'surat permohonan legalisir', ada: true, pilihan: ['surat-permohonan'] },
      ],
      dokumen: ['tanda-terima', 'surat-permohonan'],
      lampiran: [],
      revisi: 0,
      koreksi: null,
      hariPerPeran: { 'petugas-loket': 1, verifikator: 6 },
      pemegang: { peran: 'verifikator', sejak: '2026-08-10', hari: 6 },
      ditutup: null,
      data: 'individu',
      permohonan: { ...j.kasus.permohonan, kurang: [] },
      riwayat: [expect.objectContaining({ v: 1, jenis: 'Diterima' }), expect.objectContaining({ v: 1, langkah: 1 })],
      naskah: [],
      perpanjanganDari: '2024-007',
      kerjaSama: null,
      versi: 1,
    });
    expect(lihat(diterima(sopKecil))).toMatchObject({ penerima: null, perpanjanganDari: null });
  });

  test('says of an either-or the one held, else the first, and which would do', () => {
    const j = diterima(sopKecil).majuSampai(3);
    const pilihan = ['konsep-surat', 'revisi-surat'];
    const nama = 'konsep surat konfirmasi atau revisi surat konfirmasi';
    expect(lihat(j).kelengkapan).toEqual([{ kode: 'konsep-surat', nama, ada: true, pilihan }]);
    Object.assign(j, { p: { ...j.kasus, dokumen: [{ kode: 'revisi-surat', langkah: 3 }] } });
    expect(lihat(j).kelengkapan).toEqual([{ kode: 'revisi-surat', nama, ada: true, pilihan }]);
    Object.assign(j, { p: { ...j.kasus, dokumen: [] } });
    expect(lihat(j).kelengkapan).toEqual([{ kode: 'konsep-surat', nama, ada: false, pilihan }]);
  });

  test('names what is missing of its six items, and each document once', () => {
    const j = new Jalan(sopKecil);
    const permohonan = {
      ...({ pemanfaatan: 'pelayanan-publik', tujuan: 'x', elemen: [], metode: 'web-portal' } as const),
      ...{ dataBalikan: null, jangkaWaktu: '2 tahun' },
    };
    j.lakukan(terima({ permohonan }));
    j.lakukan({ ...umum, jenis: 'Lampirkan', lampiran, catatan: null });
    j.lakukan({ ...umum, jenis: 'Lampirkan', lampiran, catatan: null });
    expect(lihat(j).permohonan.kurang).toEqual(['elemen', 'dataBalikan']);
    expect(lihat(j).dokumen).toEqual(['tanda-terima', 'surat-permohonan', 'akta-legalisir']);
    expect(lihat(j).lampiran).toHaveLength(2);
    expect(lihat(j).versi).toBe(3);
  });
});

test('a case that was closed waits for nothing and is in nobody’s hands', () => {
  const j = diterima(sopKecil);
  j.lakukan({ ...umum, pada: '2026-08-12', jenis: 'Tutup', status: 'dicabut', alasan: 'ditarik lembaga' });
  expect(lihat(j)).toMatchObject({
    ...{ status: 'dicabut', langkah: null, kelengkapan: [], pemegang: null },
    ditutup: { pada: '2026-08-12', alasan: 'ditarik lembaga' },
    hariPerPeran: { 'petugas-loket': 1, verifikator: 2 },
  });
});

test('a signed case shows its agreement and its numbers', () => {
  const j = diterima(sopKecil);
  while (j.p.status === 'aktif') j.maju();
  j.lakukan({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/1', klaim: [] });
  expect(lihat(j).nomor).toEqual(j.kasus.nomor);
  const pengesahan = {
    ...{ nomorKesatu: '470/1', nomorKedua: '2', tanggal: '2026-08-11', mulai: '2026-08-11', berakhir: '2028-08-10' },
    ...{ penandatanganKedua: 'dr. Ani', jabatanKedua: 'Direktur', irama: 'bulanan' as const },
  };
  j.lakukan({ ...umum, pada: '2026-08-12', jenis: 'Sahkan', pengesahan, lampiran: [] });
  expect(lihat(j).kerjaSama).toMatchObject(pengesahan);
  expect(lihat(j).hariPerPeran).toEqual({ 'petugas-loket': 1 });
});

describe('the history', () => {
  const baris = (j: Jalan) => lihat(j).riwayat.map((r) => [r.v, r.jenis, r.langkah, r.hasil, r.catatan, r.diurungkan]);

  test('tells each fact: its step, its outcome, what was said, and by which act it was taken back', () => {
    const j = diterima(sopKecil);
    j.maju({ catatan: 'sudah rapi' });
    j.maju({ hasil: 'koreksi', catatan: 'pasal 5' });
    j.lakukan({ ...urungkan, alasan: 'salah kasus' });
    j.lakukan({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'daftar elemen' });
    j.lakukan({ ...umum, jenis: 'Lanjutkan', catatan: 'sudah datang' });
    j.lakukan({ ...umum, jenis: 'Tutup', status: 'batal', alasan: 'ganda' });
    expect(baris(j)).toEqual([
      [1, 'Diterima', null, null, null, null],
      [1, 'Diselesaikan', 1, 'selesai', null, null],
      [2, 'Diselesaikan', 2, 'selesai', 'sudah rapi', null],
      [3, 'Diselesaikan', 3, 'koreksi', 'pasal 5', 4],
      [4, 'Diurungkan', 3, null, 'salah kasus', null],
      [5, 'Ditunggu', null, null, 'daftar elemen', null],
      [6, 'Dilanjutkan', null, null, 'sudah datang', null],
      [7, 'Ditutup', null, 'batal', 'ganda', null],
    ]);
  });

  test('a paper that came with a step stays when the step is taken back', () => {
    const j = diterima(sopKecil);
    j.maju({ lampiran: [lampiran] });
    j.lakukan(urungkan);
    expect(baris(j).slice(2)).toEqual([
      [2, 'Dilampirkan', null, null, null, null],
      [2, 'Diselesaikan', 2, 'selesai', null, 3],
      [3, 'Diurungkan', 2, null, 'keliru', null],
    ]);
  });

  test('a fact is flat, all that it holds beside the keys every one has, but not what it restores', () => {
    const j = diterima(sopKecil);
    j.maju();
    const [fakta] = j.lakukan(urungkan);
    expect(fakta && riwayat(3, fakta)).toEqual({
      ...{ v: 3, jenis: 'Diurungkan', pada, dicatat, oleh: siti, langkah: 2, hasil: null, catatan: 'keliru' },
      ...{ diurungkan: null, tindakan: 2, urung: 'Diselesaikan', ringkas: 'Susun surat konfirmasi', alasan: 'keliru' },
    });
  });

  test('the reason of a slip is its own, no note', () => {
    const ralat: Perintah = {
      ...{ ...umum, jenis: 'Ralat', isian: 'nomor-surat', lama: '1', lembaga: {}, permohonan: {} },
      ...{ surat: { nomor: '2' }, alasan: 'salah ketik' },
    };
    const [fakta] = diterima(sopKecil).lakukan(ralat);
    expect(fakta && riwayat(2, fakta, 9)).toMatchObject({ catatan: null, alasan: 'salah ketik', diurungkan: 9 });
  });
});
