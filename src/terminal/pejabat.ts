/** `pks pejabat` and `pks wakilkan`: who holds which post since when, and who stands in for whom. */
import { SIFAT } from '../permohonan/empat-mata.ts';
import { tulisPendek } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { tabel } from './tabel.ts';

export type BarisPejabat = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  peran: string;
  akun: string | null;
  mulai: string;
  sampai: string | null;
  menjabat: boolean;
}>;

export type BarisMandat = Readonly<{
  peran: string;
  oleh: string;
  sifat: 'plt' | 'plh';
  dari: string;
  sampai: string;
  dasar: string;
  berlaku: boolean;
}>;

type NamaPeran = (peran: string) => string;

export function tampilPejabat(data: readonly BarisPejabat[], namaPeran: NamaPeran, g: Gaya): string {
  if (data.length === 0) return `Belum ada pejabat tercatat.\n${BELUM}`;
  const kolom = [
    { judul: '' },
    { judul: 'NAMA', lentur: true as const },
    { judul: 'JABATAN', lentur: true as const },
    { judul: 'NIP' },
    { judul: 'PANGKAT', lentur: true as const },
    { judul: 'AKUN' },
    { judul: 'MASA', lentur: true as const },
  ];
  const isi = data.map((p) => [
    p.menjabat ? '✓' : ' ',
    p.nama,
    namaPeran(p.peran),
    p.nip ?? '—',
    p.pangkat ?? '—',
    p.akun ?? '—',
    `${tulisPendek(p.mulai)} – ${p.sampai ? tulisPendek(p.sampai) : ''}`.trim(),
  ]);
  return `${tabel(kolom, isi, g.lebar)}\n${gantung('', AKUN, g.lebar)}`;
}

export function tampilMandat(data: readonly BarisMandat[], namaPeran: NamaPeran, g: Gaya): string {
  if (data.length === 0) return 'Tidak ada jabatan yang diwakilkan.';
  const kolom = [
    { judul: '' },
    { judul: 'JABATAN', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
    { judul: 'DARI' },
    { judul: 'SAMPAI' },
    { judul: 'DASAR', lentur: true as const },
  ];
  const isi = data.map((m) => [
    m.berlaku ? '✓' : ' ',
    `${SIFAT[m.sifat]} ${namaPeran(m.peran)}`,
    m.oleh,
    tulisPendek(m.dari),
    m.sampai < m.dari ? 'dibatalkan' : tulisPendek(m.sampai),
    m.dasar,
  ]);
  return tabel(kolom, isi, g.lebar);
}

const BELUM = 'Selama kosong, setiap langkah tercatat atas nama akun komputer. Mulai: pks pejabat tambah';
const AKUN = 'AKUN adalah akun komputer menurut pengakuan kantor, bukan pembuktian siapa yang mengetik.';
