/** Lists of cases: KASUS · LEMBAGA · LANGKAH · TARGET · LEWAT/SISA · TANGGUNGAN (screens.md). */
import type { BarisKasus, Urutan } from '../permohonan/lihat.ts';
import { nomorHari } from '../waktu/hitung.ts';
import { tulisPendek, tulisTanggal } from '../waktu/tulis.ts';
import { lipat } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah, lewat } from './langkah.ts';
import { tabelPanjang } from './tabel.ts';

/** `hariIni` may be another day than `per`, at the end of which all is judged. */
export type DasarDaftar = Readonly<{ hitungan: string; per: string; hariIni: string }>;
/** `jumlah`: how many are late, shown or not. */
type DasarTerlambat = DasarDaftar & Readonly<{ aktif: number; jumlah: number; disaring: boolean }>;

const TANGGUNGAN: Readonly<Record<string, string>> = { kantor: 'kantor', pemohon: 'pemohon', kemendagri: 'Kemendagri' };

/** 'hari kerja' and the closed days that were counted, as under every list. */
const basis = ({ hitungan }: DasarDaftar): string =>
  hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja, tanpa libur dan cuti bersama';

/** `pks overdue` for people. */
export function tampilTerlambat(
  baris: readonly BarisKasus[],
  dasar: DasarTerlambat,
  mendekati: readonly Urutan[],
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  const kepala = `${g.tebal('Terlambat')} per ${tulisTanggal(dasar.per)} · ${basis(dasar)} · ${dasar.jumlah} dari ${dasar.aktif} kasus`;
  if (baris.length === 0) return lipat(kosong(dasar, mendekati), g.lebar);
  const tahun = Number(dasar.per.slice(0, 4));
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    langkah(b),
    target(b, tahun),
    lewat(b, dasar.hitungan).replace('lewat ', ''),
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
  const lagi = dasar.jumlah - baris.length;
  const kaki = [
    lagi > 0 ? `… dan ${lagi} lagi: pks overdue --batas ${dasar.jumlah}` : '',
    lipat(kakiDekat(dasar, mendekati), g.lebar),
    `Berikut: pks show ${baris[0]?.id} · pks advance ${baris[0]?.id}`,
  ];
  return [lipat(kepala, g.lebar), '', tabelPanjang(kolom, isi, g.lebar), '', ...kaki.filter(Boolean)].join('\n');
}

/** `pks list` for people. */
export function tampilDaftar(
  baris: readonly BarisKasus[],
  semua: number,
  dasar: DasarDaftar,
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  if (baris.length === 0)
    return 'Tidak ada kasus yang cocok. Semua kasus: pks list --status semua · surat baru: pks new';
  const tahun = Number(dasar.per.slice(0, 4));
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    b.langkah ? langkah(b) : b.status,
    b.target ? target(b, tahun) : '–',
    keadaan(b, dasar),
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
    tabelPanjang(kolom, isi, g.lebar),
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

/** '✗ lewat 2 hk', 'hari ini', 'sisa 5 hk'; in calendar days where the office counts those. */
export function keadaan(b: Urutan, { hitungan, per, hariIni }: DasarDaftar): string {
  if (b.sisaHariKerja === null || !b.target) return '–';
  if (b.terlambat) return `✗ ${lewat(b, hitungan)}`;
  const kalender = hitungan === 'hari-kalender';
  const sisa = kalender ? nomorHari(b.target.tanggal) - nomorHari(per) : b.sisaHariKerja;
  if (sisa === 0) return per === hariIni ? 'hari ini' : 'hari itu';
  return `sisa ${sisa} ${kalender ? 'hari' : 'hk'}`;
}

function kosong(dasar: DasarTerlambat, mendekati: readonly Urutan[]): string {
  if (dasar.aktif === 0) return 'Tidak ada kasus terlambat; tidak ada kasus aktif. Catat surat baru: pks new';
  const cocok = dasar.disaring ? ' yang cocok' : '';
  const dekat = mendekati.length > 0 ? `\n${kakiDekat(dasar, mendekati)}` : '';
  return `Tidak ada kasus terlambat${cocok} per ${tulisTanggal(dasar.per)} (${basis(dasar)}). ${dasar.aktif} kasus aktif.${dekat}`;
}

/** As many of the cases due next as a line or two holds. */
const TERDEKAT = 10;

function kakiDekat(dasar: DasarDaftar, mendekati: readonly Urutan[]): string {
  if (mendekati.length === 0) return '';
  const sebut = mendekati.slice(0, TERDEKAT).map((b) => `${b.id} ${keadaan(b, dasar)}`);
  const lagi = mendekati.length > TERDEKAT ? [`dan ${mendekati.length - TERDEKAT} lagi`] : [];
  return `Mendekati: ${[...sebut, ...lagi].join(' · ')}`;
}
