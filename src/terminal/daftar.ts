/** Lists of cases: KASUS · LEMBAGA · LANGKAH · TARGET · LEWAT/SISA · TANGGUNGAN (screens.md). */
import type { BarisKasus } from '../permohonan/lihat.ts';
import { tulisPendek, tulisTanggal } from '../waktu/tulis.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah } from './langkah.ts';
import { tabel } from './tabel.ts';

export type DasarDaftar = Readonly<{ hitungan: string; per: string }>;
type DasarTerlambat = DasarDaftar & Readonly<{ aktif: number }>;

const TANGGUNGAN: Readonly<Record<string, string>> = { kantor: 'kantor', pemohon: 'pemohon', kemendagri: 'Kemendagri' };

/** 'hari kerja' and the closed days that were counted, as under every list. */
const basis = ({ hitungan }: DasarDaftar): string =>
  hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja, tanpa libur dan cuti bersama';

/** `pks overdue` for people. */
export function tampilTerlambat(
  baris: readonly BarisKasus[],
  dasar: DasarTerlambat,
  mendekati: readonly BarisKasus[],
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  const kepala = `${g.tebal('Terlambat')} per ${tulisTanggal(dasar.per)} · ${basis(dasar)} · ${baris.length} dari ${dasar.aktif} kasus aktif`;
  if (baris.length === 0) return [kosong(dasar, mendekati), kakiDekat(mendekati)].filter(Boolean).join('\n');
  const tahun = Number(dasar.per.slice(0, 4));
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    langkah(b),
    target(b, tahun),
    `${b.lewatHariKerja} hk`,
    b.tanggungan === 'kantor'
      ? `kantor: ${namaPeran(b.langkah?.pelaksana ?? '')}`
      : (TANGGUNGAN[b.tanggungan ?? ''] ?? ''),
  ]);
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'TARGET' },
    { judul: 'LEWAT', kanan: true },
    { judul: 'TANGGUNGAN', lentur: true as const },
  ];
  const kaki = [kakiDekat(mendekati), `Berikut: pks show ${baris[0]?.id} · pks advance ${baris[0]?.id}`];
  return [kepala, '', tabel(kolom, isi, g.lebar), '', ...kaki.filter(Boolean)].join('\n');
}

/** `pks list` for people. */
export function tampilDaftar(
  baris: readonly BarisKasus[],
  semua: number,
  dasar: DasarDaftar,
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  if (baris.length === 0) return 'Tidak ada kasus yang cocok. Catat surat baru: pks new';
  const tahun = Number(dasar.per.slice(0, 4));
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    b.langkah ? langkah(b) : b.status,
    b.target ? target(b, tahun) : '–',
    keadaan(b),
    b.langkah
      ? b.tanggungan === 'kantor'
        ? namaPeran(b.langkah.pelaksana)
        : (TANGGUNGAN[b.tanggungan ?? ''] ?? '')
      : '–',
  ]);
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'TARGET' },
    { judul: 'LEWAT/SISA', kanan: true },
    { judul: 'PADA', lentur: true as const },
  ];
  const lagi = semua > baris.length ? [`… dan ${semua - baris.length} lagi: pks list --batas ${semua}`] : [];
  return [
    tabel(kolom, isi, g.lebar),
    '',
    ...lagi,
    `Per ${tulisTanggal(dasar.per)} · ${basis(dasar)} · rincian: pks show ${baris[0]?.id}`,
  ].join('\n');
}

/** 'L14 Menunggu balasan Kemendagri'. */
export const langkah = (b: BarisKasus): string =>
  b.langkah ? `${kodeLangkah(b.langkah.no)} ${b.langkah.ringkas}` : '';

const target = (b: BarisKasus, tahun: number): string =>
  b.target ? `H${b.target.h} ${tulisPendek(b.target.tanggal, tahun)}` : '';

/** '✗ lewat 2 hk', 'hari ini', 'sisa 5 hk'. */
export function keadaan(b: BarisKasus): string {
  if (b.sisaHariKerja === null) return '–';
  if (b.terlambat) return `✗ lewat ${b.lewatHariKerja} hk`;
  return b.sisaHariKerja === 0 ? 'hari ini' : `sisa ${b.sisaHariKerja} hk`;
}

function kosong(dasar: DasarTerlambat, mendekati: readonly BarisKasus[]): string {
  if (dasar.aktif === 0) return 'Tidak ada kasus terlambat; tidak ada kasus aktif. Catat surat baru: pks new';
  const dekat = mendekati[0];
  const terdekat = dekat ? `, yang terdekat ${dekat.id} (${keadaan(dekat)})` : '';
  return `Tidak ada kasus terlambat per ${tulisTanggal(dasar.per)} (${basis(dasar)}). ${dasar.aktif} kasus aktif${terdekat}.`;
}

function kakiDekat(mendekati: readonly BarisKasus[]): string {
  if (mendekati.length === 0) return '';
  return `Mendekati: ${mendekati.map((b) => `${b.id} ${keadaan(b)}`).join(' · ')}`;
}
