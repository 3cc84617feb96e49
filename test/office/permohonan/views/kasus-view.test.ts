/** A case whole, as `pks show` and programs get it. */

import { describe, expect, test } from 'vitest';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { targetOfLangkah } from '../../../../src/office/permohonan/standing/tenggat.ts';
import { historyEntry, viewKasus } from '../../../../src/office/permohonan/views/kasus-view.ts';
import { dicatat, KasusWalk, pada, receivedWalk, siti, terimaCommand } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const umum = { pada, dicatat, oleh: siti };
const lihat = (j: KasusWalk, per = '2026-08-19') =>
  viewKasus(smallSop, workingDayCalendar, { id: '2026-001', permohonan: j.kasus, tindakan: j.acts }, per);
const urungkan: KasusCommand = { ...umum, jenis: 'Urungkan', alasan: 'keliru' };
const lampiran = {
  dokumen: 'akta-legalisir',
  berkas: 'lampiran/a.pdf',
  asal: 'a.pdf',
  sidik: 'a'.repeat(64),
  ukuran: 1,
};

describe('a case under way', () => {
  test('is all that is known of it, as of a day', () => {
    const j = new KasusWalk(smallSop);
    j.perform(terimaCommand({ penerima: 'Rina', perpanjanganDari: '2024-007' }));
    expect(lihat(j)).toEqual({
      id: '2026-001',
      lembaga: j.kasus.lembaga,
      surat: { nomor: '445/1182/2026', tanggal: '2026-08-07', hal: 'Permohonan hak akses' },
      diterima: pada,
      penerima: 'Rina',
      sifatSurat: null,
      status: 'aktif',
      sop: 'legalisir-1',
      agenda: { nomor: 1, tahun: 2026 },
      balasan: null,
      suratKeluar: null,
      nomor: [],
      langkah: expect.objectContaining({ no: 2, target: targetOfLangkah(workingDayCalendar, pada, 1) }),
      kelengkapan: [
        { kode: 'surat-permohonan', nama: 'surat permohonan legalisir', ada: true, pilihan: ['surat-permohonan'] },
      ],
      dokumen: ['tanda-terima', 'surat-permohonan'],
      berkasLembaga: [],
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
      gabungan: [],
      hubungan: [],
      kerjaSama: null,
      impor: null,
      versi: 1,
    });
    expect(lihat(receivedWalk(smallSop))).toMatchObject({ penerima: null, perpanjanganDari: null });
  });

  test('says of an either-or the one held, else the first, and which would do', () => {
    const j = receivedWalk(smallSop).advanceTo(3);
    const pilihan = ['konsep-surat', 'revisi-surat'];
    const nama = 'konsep surat konfirmasi atau revisi surat konfirmasi';
    expect(lihat(j).kelengkapan).toEqual([{ kode: 'konsep-surat', nama, ada: true, pilihan }]);
    Object.assign(j, { p: { ...j.kasus, dokumen: [{ kode: 'revisi-surat', langkah: 3 }] } });
    expect(lihat(j).kelengkapan).toEqual([{ kode: 'revisi-surat', nama, ada: true, pilihan }]);
    Object.assign(j, { p: { ...j.kasus, dokumen: [] } });
    expect(lihat(j).kelengkapan).toEqual([{ kode: 'konsep-surat', nama, ada: false, pilihan }]);
  });

  test('names what is missing of its six items, and each document once', () => {
    const j = new KasusWalk(smallSop);
    const permohonan = {
      ...({ pemanfaatan: 'pelayanan-publik', tujuan: 'x', elemen: [], metode: 'web-portal' } as const),
      ...{ dataBalikan: null, jangkaWaktu: '2 tahun' },
    };
    j.perform(terimaCommand({ permohonan }));
    j.perform({ ...umum, jenis: 'Lampirkan', lampiran, catatan: null });
    j.perform({ ...umum, jenis: 'Lampirkan', lampiran, catatan: null });
    expect(lihat(j).permohonan.kurang).toEqual(['elemen', 'dataBalikan']);
    expect(lihat(j).dokumen).toEqual(['tanda-terima', 'surat-permohonan', 'akta-legalisir']);
    expect(lihat(j).lampiran).toHaveLength(2);
    expect(lihat(j).versi).toBe(3);
  });
});

test('a case that was closed waits for nothing and is in nobody’s hands', () => {
  const j = receivedWalk(smallSop);
  j.perform({ ...umum, pada: '2026-08-12', jenis: 'Tutup', status: 'dicabut', alasan: 'ditarik lembaga' });
  expect(lihat(j)).toMatchObject({
    ...{ status: 'dicabut', langkah: null, kelengkapan: [], pemegang: null },
    ditutup: { pada: '2026-08-12', alasan: 'ditarik lembaga' },
    hariPerPeran: { 'petugas-loket': 1, verifikator: 2 },
  });
});

test('a signed case shows its agreement and its numbers', () => {
  const j = receivedWalk(smallSop);
  while (j.p.status === 'aktif') j.advance();
  j.perform({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/1', klaim: [] });
  expect(lihat(j).nomor).toEqual(j.kasus.nomor);
  const pengesahan = {
    ...{ nomorKesatu: '470/1', nomorKedua: '2', tanggal: '2026-08-11', mulai: '2026-08-11', berakhir: '2028-08-10' },
    ...{ penandatanganKedua: 'dr. Ani', jabatanKedua: 'Direktur', irama: 'bulanan' as const },
  };
  j.perform({ ...umum, pada: '2026-08-12', jenis: 'Sahkan', pengesahan, lampiran: [] });
  expect(lihat(j).kerjaSama).toMatchObject(pengesahan);
  expect(lihat(j).hariPerPeran).toEqual({ 'petugas-loket': 1 });
});

describe('the history', () => {
  const baris = (j: KasusWalk) =>
    lihat(j).riwayat.map((r) => [r.v, r.jenis, r.langkah, r.hasil, r.catatan, r.diurungkan]);

  test('tells each fact: its step, its outcome, what was said, and by which act it was taken back', () => {
    const j = receivedWalk(smallSop);
    j.advance({ catatan: 'sudah rapi' });
    j.advance({ hasil: 'koreksi', catatan: 'pasal 5' });
    j.perform({ ...urungkan, alasan: 'salah kasus' });
    j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'daftar elemen' });
    j.perform({ ...umum, jenis: 'Lanjutkan', catatan: 'sudah datang' });
    j.perform({ ...umum, jenis: 'Tutup', status: 'batal', alasan: 'ganda' });
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
    const j = receivedWalk(smallSop);
    j.advance({ lampiran: [lampiran] });
    j.perform(urungkan);
    expect(baris(j).slice(2)).toEqual([
      [2, 'Dilampirkan', null, null, null, null],
      [2, 'Diselesaikan', 2, 'selesai', null, 3],
      [3, 'Diurungkan', 2, null, 'keliru', null],
    ]);
  });

  test('a fact is flat, all that it holds beside the keys every one has, but not what it restores', () => {
    const j = receivedWalk(smallSop);
    j.advance();
    const [fakta] = j.perform(urungkan);
    expect(fakta && historyEntry(3, fakta)).toEqual({
      ...{ v: 3, jenis: 'Diurungkan', pada, dicatat, oleh: siti, langkah: 2, hasil: null, catatan: 'keliru' },
      ...{
        naskah: null,
        diurungkan: null,
        tindakan: 2,
        urung: 'Diselesaikan',
        ringkas: 'Susun surat konfirmasi',
        alasan: 'keliru',
      },
    });
  });

  test('the reason of a slip is its own, no note', () => {
    const ralat: KasusCommand = {
      ...{ ...umum, jenis: 'Ralat', isian: 'nomor-surat', lama: '1', lembaga: {}, permohonan: {} },
      ...{ surat: { nomor: '2' }, alasan: 'salah ketik' },
    };
    const [fakta] = receivedWalk(smallSop).perform(ralat);
    expect(fakta && historyEntry(2, fakta, 9)).toMatchObject({ catatan: null, alasan: 'salah ketik', diurungkan: 9 });
  });
});
