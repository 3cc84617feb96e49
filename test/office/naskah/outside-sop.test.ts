import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import type { NaskahDefinition, NaskahSource } from '../../../src/office/naskah/naskah.ts';
import { changedInSurat } from '../../../src/office/naskah/outside-sop/ralat-kemendagri.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { nomorKindOf } from '../../../src/office/naskah/parts/numbered-naskah.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { FULL_SETTINGS, naskahSource, naskahSourceFor, SAMPLE_PENGESAHAN } from './naskah-source.ts';

const naskah = (kode: string): NaskahDefinition => NASKAH.find((n) => n.kode === kode)!;
const reasonOf = (kode: string, b: NaskahSource) => naskah(kode).tolak?.(b)?.sebab ?? null;
const isi = (kode: string, ubah: Parameters<typeof naskahSourceFor>[1] = {}) =>
  composeValues(naskah(kode), naskahSourceFor(kode, ubah)).isian;
const setuju = { nomor: '400.8/99/Dukcapil', tanggal: '2026-09-10', hasil: 'setuju' };
const approved = naskahSource({ kasus: { balasan: setuju } as never });

describe('a paper outside the SOP waits for its time', () => {
  it.each([
    ['jawaban-agregat', 'permohonan 2026-020 meminta data perseorangan, bukan data agregat'],
    ['pengantar-draf-pks', 'draf PKS belum dibuat'],
    ['petunjuk-teknis', 'Kemendagri belum menyetujui'],
    ['pernyataan-jaringan-tertutup', 'Kemendagri belum menyetujui'],
    ['nda', 'Kemendagri belum menyetujui'],
    ['sptjm', 'Kemendagri belum menyetujui'],
    ['permohonan-user-id', 'PKS kasus 2026-020 belum disahkan'],
    ['permohonan-dwh', 'PKS kasus 2026-020 belum disahkan'],
    ['tagihan-laporan', 'PKS kasus 2026-020 belum disahkan'],
  ])('%s: %s', (kode, kalimat) => {
    expect(reasonOf(kode, naskahSource())).toBe(kalimat);
    expect(reasonOf(kode, naskahSourceFor(kode))).toBeNull();
  });

  it('what goes with the agreement can be prepared from the approval on, what follows it from the signing on', () => {
    const dapat = ['petunjuk-teknis', 'pernyataan-jaringan-tertutup', 'nda', 'sptjm'];
    expect(dapat.map((kode) => reasonOf(kode, approved))).toEqual([null, null, null, null]);
    expect(reasonOf('permohonan-dwh', approved)).toBe('PKS kasus 2026-020 belum disahkan');
  });

  it('the draft is not sent once it was signed, nor of a case that is closed', () => {
    const b = naskahSourceFor('pengantar-draf-pks');
    const dengan = (kasus: object) =>
      reasonOf('pengantar-draf-pks', { ...b, kasus: { ...b.kasus, ...kasus } as never });
    expect(dengan({ kerjaSama: SAMPLE_PENGESAHAN })).toBe('PKS kasus 2026-020 sudah disahkan');
    expect(dengan({ status: 'dicabut' })).toBe('kasus 2026-020 sudah ditutup');
    expect(dengan({ status: 'selesai' })).toBeNull();
  });
});

it('letters among them bear a number of the office; what others sign bears none', () => {
  const kode = NASKAH.filter((n) => n.tolak && nomorKindOf(n) === 'surat-keluar').map((n) => n.kode);
  expect(kode).toEqual(
    expect.arrayContaining(['jawaban-agregat', 'pengantar-draf-pks', 'permohonan-dwh', 'tagihan-laporan']),
  );
  const tanpa = ['petunjuk-teknis', 'permohonan-user-id', 'pernyataan-jaringan-tertutup', 'nda', 'sptjm'];
  expect(tanpa.map((satu) => nomorKindOf(naskah(satu)))).toEqual(tanpa.map(() => null));
});

it('the covering letter names the latest draft, and says whether the ministry has agreed', () => {
  const versi = (v: number, pada: string) => ({ naskah: 'pks', versi: v, berkas: 'x', sidik: 'y', pada });
  const kasus = { naskah: [versi(1, '2026-08-20'), versi(2, '2026-08-24')] } as never;
  const sebelum = isi('pengantar-draf-pks', { kasus });
  expect(sebelum.teks).toMatchObject({ versi_draf: '2', tanggal_draf: '24 Agustus 2026' });
  expect(sebelum.bila).toMatchObject({ bila_ada_persetujuan: false, bila_belum_persetujuan: true });
  const b = naskahSourceFor('pengantar-draf-pks');
  const sesudah = composeValues(naskah('pengantar-draf-pks'), {
    ...b,
    kasus: { ...b.kasus, balasan: setuju } as never,
  });
  expect(sesudah.isian.bila).toMatchObject({ bila_ada_persetujuan: true, bila_belum_persetujuan: false });
});

describe('tagihan-laporan', () => {
  const pada = (hari: string, kewajiban: readonly object[] = []) =>
    naskahSourceFor('tagihan-laporan', {
      kini: new Date(`${hari}T03:00:00Z`),
      kasus: { kerjaSama: { ...SAMPLE_PENGESAHAN, irama: 'tidak-ada', kewajiban } } as never,
    });
  const baris = (b: NaskahSource) =>
    composeValues(naskah('tagihan-laporan'), b).isian.baris.tagihan?.map((x) => `${x.kewajiban}, ${x.tempo}`);

  it('asks for what is late on the day it is drawn up, the due day itself is not', () => {
    expect(reasonOf('tagihan-laporan', pada('2027-01-31'))).toBe('RSUD Contoh tidak mempunyai kewajiban yang lewat');
    expect(baris(pada('2027-02-01'))).toEqual(['Laporan semester II 2026, 31 Januari 2027']);
  });

  it('leaves out what was received, and says which day it was counted on', () => {
    const diterima = [{ kewajiban: 'laporan-semester', periode: '2026-S2', pada: '2027-01-15' }];
    expect(reasonOf('tagihan-laporan', pada('2027-02-01', diterima))).not.toBeNull();
    expect(composeValues(naskah('tagihan-laporan'), pada('2027-02-01')).isian.teks.per_tanggal).toBe('1 Februari 2027');
  });

  it('follows the days of reports that the office set', () => {
    const b = pada('2027-01-20');
    const kantor = (kunci: string) => (kunci === 'laporan.semester-2' ? '15/1' : (FULL_SETTINGS[kunci] ?? null));
    expect(baris({ ...b, kantor })).toEqual(['Laporan semester II 2026, 15 Januari 2027']);
  });
});

it.each(['tagihan-laporan', 'pengingat-kemendagri'])(
  '%s that is written again does not bear the number of the one that has left',
  (kode) => {
    const b = naskahSourceFor(kode);
    const hari = (n: number) => new Date(b.kini.getTime() + n * 86_400_000).toISOString().slice(0, 10);
    const bernomor = (nomor: readonly object[]) =>
      composeValues(naskah(kode), { ...b, kasus: { ...b.kasus, nomor } as never }).isian.teks;
    const dulu = { naskah: kode, nomor: '470/401', keadaan: 'dipakai', tanggal: hari(-1) };
    const baru = { naskah: kode, nomor: '470/455', keadaan: 'dipesan', tanggal: null };
    expect(bernomor([dulu]).nomor_naskah).toMatch(/^\.+$/);
    expect(bernomor([dulu]).tanggal_naskah).toMatch(/^\.+$/);
    expect(bernomor([{ ...dulu, tanggal: hari(0) }]).nomor_naskah).toBe('470/401');
    expect(bernomor([dulu, baru]).nomor_naskah).toBe('470/455');
  },
);

it('petunjuk-teknis names who holds the post until it is signed, and dots for one who is not entered', () => {
  expect(naskah('petunjuk-teknis').tanpaWakil?.(approved)).toBe(true);
  expect(naskah('petunjuk-teknis').tanpaWakil?.(naskahSourceFor('petunjuk-teknis'))).toBe(false);
  const b = naskahSourceFor('petunjuk-teknis', { kantor: {}, konsep: false });
  const { isian, peringatan } = composeValues(naskah('petunjuk-teknis'), b);
  expect(isian.teks.pihak_kesatu_nama).toMatch(/^\.+$/);
  expect(peringatan.join()).toMatch(/dicetak titik-titik: nama, [^:]*\. Isi: pks config ubah/);
});

it('what the institution signs has room for what is not known of it', () => {
  const lembaga = { pimpinan: null, jabatanPimpinan: null, alamat: null };
  const teks = composeValues(naskah('sptjm'), {
    ...approved,
    kasus: { ...approved.kasus, lembaga: { ...approved.kasus.lembaga, ...lembaga } },
  }).isian.teks;
  expect([teks.pihak_kedua_nama, teks.pihak_kedua_alamat, teks.nomor_perjanjian_kesatu]).toEqual([
    '.'.repeat(40),
    '.'.repeat(40),
    '.'.repeat(30),
  ]);
});

it('a correction has no empty cell where the letter did not say it, or should not', () => {
  const ralat =
    isi('ralat-kemendagri', {
      suratTerkirim: { nama_pengguna: 'RSUD Contoh', tujuan: 'verifikasi identitas pasien' },
      isi: { dataBalikan: null },
    }).baris.ralat ?? [];
  expect(ralat.find((b) => b.isi === 'Jangka waktu PKS')).toMatchObject({
    semula: '(tidak disebut)',
    seharusnya: '2 (dua) tahun',
  });
  expect(ralat.flatMap((b) => Object.values(b)).filter((satu) => satu.trim() === '')).toEqual([]);
  const dulu = { data_balikan: 'rekap' };
  const kini = isi('ralat-kemendagri', { suratTerkirim: dulu, isi: { dataBalikan: null } }).baris.ralat ?? [];
  expect(kini.find((b) => b.semula === 'rekap')).toMatchObject({ seharusnya: '(tidak disebut)' });
});

it('a correction tells of the agreement that is renewed, where its number was put right since', () => {
  const b = { ...naskahSource({ kasus: { perpanjanganDari: '2024-007' } }), pksLama: SAMPLE_PENGESAHAN };
  const suratTerkirim = { ...composeValues(suratKemendagri, b).isian.teks, lama_nomor: '470/1 dan Nomor 445/1' };
  const lain = (cetakan?: number) => changedInSurat({ ...b, suratTerkirim, ...(cetakan && { cetakan }) });
  expect(lain()).toEqual([
    {
      ...{ kunci: 'lama_nomor', isi: 'Nomor PKS yang diperpanjang', semula: '470/1 dan Nomor 445/1' },
      seharusnya: '470/021 dan Nomor 445/77',
    },
  ]);
  expect(lain(7)).toEqual([]); // An older pks did not tell.
});
