/** `--isian NAMA=NILAI`: which field of a case is put right, its old value and its new one. NAMA is a flag of `new`. */

import type { Ralatan } from '../permohonan/kejadian.ts';
import { IRAMA, type Pengesahan } from '../permohonan/pengesahan.ts';
import { JENIS_LEMBAGA, METODE, type Tercatat } from '../permohonan/permohonan.ts';
import { bacaHari, bacaKapan } from './baca-hari.ts';
import { lembagaDari, permohonanDari } from './isian.ts';
import type { KasusTerbuka } from './kasus.ts';
import { bacaBerakhir, bacaMulai } from './masa-pks.ts';
import { salahSatuDari } from './opsi.ts';
import type { Sesi } from './sesi.ts';

/** What a slip put right changes; its reason is said beside it. */
export type IsiRalat = Omit<Ralatan, 'alasan'>;

type Bidang = Readonly<{
  lama: (p: Tercatat) => Ralatan['lama'];
  baru: (sesi: Sesi, nilai: string, kasus: KasusTerbuka['berkas']) => Partial<Omit<IsiRalat, 'isian' | 'lama'>>;
}>;

/** A field of the signed PKS, by its flag of `sahkan`. */
function pengesahan<K extends keyof Pengesahan>(
  kunci: K,
  baca: (sesi: Sesi, teks: string, kasus: KasusTerbuka['berkas']) => Pengesahan[K],
): Bidang {
  return {
    lama: (p) => p.kerjaSama?.[kunci] ?? null,
    baru: (sesi, teks, kasus) => ({ kerjaSama: { [kunci]: baca(sesi, teks, kasus) } }),
  };
}

const BIDANG: Readonly<Record<string, Bidang>> = {
  lembaga: { lama: (p) => p.lembaga.nama, baru: (_, lembaga) => ({ lembaga: lembagaDari({ lembaga }) }) },
  jenis: { lama: (p) => p.lembaga.jenis, baru: (_, jenis) => ({ lembaga: lembagaDari({ jenis }) }) },
  alamat: { lama: (p) => p.lembaga.alamat, baru: (_, alamat) => ({ lembaga: lembagaDari({ alamat }) }) },
  pimpinan: { lama: (p) => p.lembaga.pimpinan, baru: (_, pimpinan) => ({ lembaga: lembagaDari({ pimpinan }) }) },
  'jabatan-pimpinan': {
    lama: (p) => p.lembaga.jabatanPimpinan,
    baru: (_, jabatanPimpinan) => ({ lembaga: lembagaDari({ jabatanPimpinan }) }),
  },
  kontak: { lama: (p) => p.lembaga.kontak, baru: (_, kontak) => ({ lembaga: lembagaDari({ kontak }) }) },
  'nomor-surat': { lama: (p) => p.surat.nomor, baru: (_, nomor) => ({ surat: { nomor: nomor.trim() } }) },
  'tanggal-surat': {
    lama: (p) => p.surat.tanggal,
    baru: (sesi, tgl, kasus) => ({ surat: { tanggal: bacaHari(sesi, '--tanggal-surat', tgl, { kasus }) } }),
  },
  hal: { lama: (p) => p.surat.hal, baru: (_, hal) => ({ surat: { hal: hal.trim() } }) },
  pemanfaatan: {
    lama: (p) => p.permohonan.pemanfaatan,
    baru: (_, pemanfaatan) => ({ permohonan: permohonanDari({ pemanfaatan }) }),
  },
  tujuan: { lama: (p) => p.permohonan.tujuan, baru: (_, tujuan) => ({ permohonan: permohonanDari({ tujuan }) }) },
  elemen: {
    lama: (p) => p.permohonan.elemen,
    baru: (_, daftar) => ({ permohonan: permohonanDari({ elemen: daftar.split(',').map((kode) => kode.trim()) }) }),
  },
  metode: { lama: (p) => p.permohonan.metode, baru: (_, metode) => ({ permohonan: permohonanDari({ metode }) }) },
  'data-balikan': {
    lama: (p) => p.permohonan.dataBalikan,
    baru: (_, dataBalikan) => ({ permohonan: permohonanDari({ dataBalikan }) }),
  },
  'nomor-keluar': {
    lama: (p) => p.suratKeluar?.nomor ?? null,
    baru: (_, nomor) => ({ suratKeluar: { nomor: nomor.trim() } }),
  },
  'tanggal-keluar': {
    lama: (p) => p.suratKeluar?.tanggal ?? null,
    baru: (sesi, tgl, kasus) => ({ suratKeluar: { tanggal: bacaHari(sesi, '--tanggal-keluar', tgl, { kasus }) } }),
  },
  diterima: {
    lama: (p) => p.diterima,
    baru: (sesi, saat, kasus) => ({ diterima: bacaKapan(sesi, '--diterima', saat, { kasus }) }),
  },
  'penerima-surat': { lama: (p) => p.penerima ?? null, baru: (_, penerima) => ({ penerima: penerima.trim() }) },
  'nomor-balasan': {
    lama: (p) => p.balasan?.nomor ?? null,
    baru: (_, nomor) => ({ balasan: { nomor: nomor.trim() } }),
  },
  'tanggal-balasan': {
    lama: (p) => p.balasan?.tanggal ?? null,
    baru: (sesi, tgl, kasus) => ({ balasan: { tanggal: bacaHari(sesi, '--tanggal-balasan', tgl, { kasus }) } }),
  },
  'nomor-kesatu': pengesahan('nomorKesatu', (_, teks) => teks.trim()),
  'nomor-kedua': pengesahan('nomorKedua', (_, teks) => teks.trim()),
  'tanggal-pks': pengesahan('tanggal', (sesi, teks, kasus) => bacaHari(sesi, 'sahkan --tanggal', teks, { kasus })),
  mulai: pengesahan('mulai', (sesi, teks, k) => bacaMulai(sesi, k, teks, k.permohonan.kerjaSama?.tanggal)),
  berakhir: pengesahan('berakhir', (sesi, teks, k) => bacaBerakhir(sesi, k, teks, k.permohonan.kerjaSama?.mulai)),
  'penandatangan-kedua': pengesahan('penandatanganKedua', (_, teks) => teks.trim()),
  'jabatan-kedua': pengesahan('jabatanKedua', (_, teks) => teks.trim()),
  irama: pengesahan('irama', (_, teks) => salahSatuDari('--isian irama', IRAMA, teks.trim())),
  'jangka-waktu': {
    lama: (p) => p.permohonan.jangkaWaktu,
    baru: (_, jangkaWaktu) => ({ permohonan: permohonanDari({ jangkaWaktu }) }),
  },
};

/** What can be put right of a case, with what it holds now; a field that holds nothing yet is filled in by other commands. */
export const isianBerisi = (p: Tercatat): readonly Readonly<{ isian: string; lama: string }>[] =>
  Object.entries(BIDANG).flatMap(([isian, { lama }]) => {
    const nilai = lama(p);
    const teks = nilai === null || typeof nilai === 'string' ? nilai : nilai.join(', ');
    return teks ? { isian, lama: teks } : [];
  });

/** The words a field may hold one of, where these are fixed. */
export const PILIHAN_ISIAN: Readonly<Record<string, readonly string[]>> = {
  jenis: JENIS_LEMBAGA,
  metode: METODE,
  irama: IRAMA,
};

/** The fields of a signing. */
export const ISIAN_PENGESAHAN = [
  'nomor-kesatu',
  'nomor-kedua',
  'tanggal-pks',
  'mulai',
  'berakhir',
  'penandatangan-kedua',
  'jabatan-kedua',
  'irama',
] as const;

/** Whether `ralat` knows the field without being told an act. */
export const isianDikenal = (nama: string): boolean => Object.hasOwn(BIDANG, nama);

/** @throws Galat NILAI_TIDAK_DIKENAL for an unknown field or value */
export function bacaRalat(sesi: Sesi, { berkas }: KasusTerbuka, teks: string): IsiRalat {
  const tanda = teks.indexOf('=');
  const isian = salahSatuDari('--isian', Object.keys(BIDANG), teks.slice(0, tanda).trim());
  const bidang = BIDANG[isian]!; // salahSatuDari let only its keys through
  return {
    isian,
    lama: bidang.lama(berkas.permohonan),
    lembaga: {},
    surat: {},
    permohonan: {},
    ...bidang.baru(sesi, teks.slice(tanda + 1), berkas),
  };
}
