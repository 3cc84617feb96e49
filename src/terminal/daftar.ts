/** Lists of cases: KASUS · LEMBAGA · LANGKAH · TARGET · LEWAT/SISA · TANGGUNGAN (screens.md). */
import type { BarisKasus, PerPeran, Urutan } from '../permohonan/lihat.ts';
import { nomorHari } from '../waktu/hitung.ts';
import { jarakHari, tulisHari, tulisPendek, tulisTanggal } from '../waktu/tulis.ts';
import { lipat } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah, lewat, satuan } from './langkah.ts';
import { dipegang, koreksi, namaPemegang } from './pemegang.ts';
import { tabelPanjang } from './tabel.ts';
import { tanggungan } from './tanggungan.ts';

/** `hariIni` may be another day than `per`, at the end of which all is judged. */
export type DasarDaftar = Readonly<{ hitungan: string; per: string; hariIni: string }>;
/** `jumlah`: how many are late, shown or not; `perintah`: what was typed, to be asked for more. */
type DasarTerlambat = DasarDaftar & Readonly<{ aktif: number; jumlah: number; disaring: boolean; perintah: string }>;

/** 'hari kerja' and the closed days that were counted, as under every list. */
const basis = ({ hitungan }: DasarDaftar): string =>
  hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja, libur tidak dihitung';

const kepalaTerlambat = (dasar: DasarTerlambat, g: Gaya): string =>
  `${g.tebal('Terlambat')} per ${tulisTanggal(dasar.per)} · ${dasar.jumlah} dari ${dasar.aktif} kasus · ${basis(dasar)}`;

/** `pks overdue` for people. KANTOR: of the days late, the office's own. */
export function tampilTerlambat(
  baris: readonly BarisKasus[],
  dasar: DasarTerlambat,
  mendekati: readonly Urutan[],
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  if (baris.length === 0) return lipat(kosong(dasar, mendekati), g.lebar);
  const tahun = Number(dasar.per.slice(0, 4));
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    langkah(b),
    target(b, tahun),
    lewat(b, dasar.hitungan).replace('lewat ', ''),
    `${b.lewatKantor} ${satuan(dasar.hitungan)}`,
    dipegang(b, dasar, namaPeran),
  ]);
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'TARGET' },
    { judul: 'LEWAT', kanan: true },
    { judul: 'KANTOR', kanan: true },
    { judul: 'TANGGUNGAN', lentur: true as const },
  ];
  const lagi = dasar.jumlah - baris.length;
  const kaki = [
    lagi > 0 ? `… dan ${lagi} lagi: ${dasar.perintah} --batas ${dasar.jumlah}` : '',
    lipat(kakiBalasan(baris, dasar), g.lebar),
    lipat(kakiDekat(dasar, mendekati), g.lebar),
    `Berikut: pks show ${baris[0]?.id} · pks ${baris[0]?.langkah?.jeda ? 'lanjut' : 'advance'} ${baris[0]?.id}`,
  ];
  return [
    lipat(kepalaTerlambat(dasar, g), g.lebar),
    '',
    tabelPanjang(kolom, isi, g.lebar),
    '',
    ...kaki.filter(Boolean),
  ].join('\n');
}

/** `pks list` for people. `perintah`: what was typed, to be asked for more. */
export function tampilDaftar(
  baris: readonly BarisKasus[],
  semua: number,
  perintah: string,
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
    b.langkah ? tanggungan(b, namaPeran(b.langkah.pelaksana)) : '–',
  ]);
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'TARGET' },
    { judul: 'LEWAT/SISA', kanan: true },
    { judul: 'PADA', lentur: true as const },
  ];
  const lagi = semua > baris.length ? [`… dan ${semua - baris.length} lagi: ${perintah} --batas ${semua}`] : [];
  return [
    tabelPanjang(kolom, isi, g.lebar),
    '',
    ...lagi,
    `Per ${tulisTanggal(dasar.per)} · ${basis(dasar)}`,
    `Rincian: pks show ${baris[0]?.id}`,
  ].join('\n');
}

/** 'L14 Menunggu balasan Kemendagri'; a koreksi says who sent it back, how often that was done, and the note. */
export const langkah = (b: BarisKasus): string =>
  b.langkah ? `${kodeLangkah(b.langkah.no)} ${b.langkah.ringkas}${koreksi(b)}` : '';

const target = (b: BarisKasus, tahun: number): string =>
  b.target ? `H${b.target.h} ${tulisPendek(b.target.tanggal, tahun)}` : '';

/** '✗ lewat 2 hk', 'hari ini', 'sisa 5 hk'; in calendar days where the office counts those. */
export function keadaan(b: Urutan, { hitungan, per, hariIni }: DasarDaftar): string {
  if (b.sisaHariKerja === null || !b.target) return '–';
  if (b.terlambat) return `✗ ${lewat(b, hitungan)}`;
  if (b.target.tanggal < per) return 'kantor tutup'; // late from the next working day on
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

/** 'Target bila dihitung sejak balasan tiba: 009 H22 20 Agu': of the cases shown whose reply came late, the step judged from its day. */
function kakiBalasan(baris: readonly BarisKasus[], { per, hariIni }: DasarDaftar): string {
  const sebut = baris.flatMap(({ id, sejakBalasan: s }) =>
    s ? [`${idPendek(id, hariIni)} H${s.h} ${tulisPendek(s.tanggal, Number(per.slice(0, 4)))}`] : [],
  );
  return sebut.length > 0 ? `Target bila dihitung sejak balasan tiba: ${sebut.join(' · ')}` : '';
}

/** 'Mendekati: 019, 020 hari ini · 010, 013, 018 besok'. */
export function kakiDekat(dasar: DasarDaftar, mendekati: readonly Urutan[]): string {
  if (mendekati.length === 0) return '';
  const menurutHari = new Map<string, string[]>();
  for (const { id, target } of mendekati.slice(0, TERDEKAT)) {
    if (!target) continue;
    menurutHari.set(target.tanggal, [...(menurutHari.get(target.tanggal) ?? []), idPendek(id, dasar.hariIni)]);
  }
  const sebut = [...menurutHari].map(([hari, id]) => `${id.join(', ')} ${namaHari(hari, dasar)}`);
  const lagi = mendekati.length > TERDEKAT ? [`dan ${mendekati.length - TERDEKAT} lagi`] : [];
  return `Mendekati: ${[...sebut, ...lagi].join(' · ')}`;
}

/** '019' of a case of this year, as a bare number is read. */
export const idPendek = (id: string, hariIni: string): string =>
  id.startsWith(`${hariIni.slice(0, 4)}-`) ? id.slice(5) : id;

function namaHari(hari: string, { per, hariIni }: DasarDaftar): string {
  const jarak = nomorHari(hari) - nomorHari(per);
  if (per === hariIni && (jarak === 0 || jarak === 1)) return jarakHari(hariIni, hari);
  return jarak === 0 ? 'hari itu' : tulisHari(hari, Number(per.slice(0, 4)));
}

/** `pks overdue --per-peran` for people. */
export function tampilPerPeran(
  baris: readonly PerPeran[],
  dasar: DasarTerlambat,
  mendekati: readonly Urutan[],
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  if (baris.length === 0) return lipat(kosong(dasar, mendekati), g.lebar);
  const kolom = [
    { judul: 'PERAN', lentur: true as const },
    { judul: 'KASUS', kanan: true },
    { judul: 'HARI', kanan: true },
  ];
  const isi = baris.map((b) => [
    namaPemegang(b.peran, namaPeran),
    String(b.kasus),
    `${b.hari} ${satuan(dasar.hitungan)}`,
  ]);
  return [
    lipat(kepalaTerlambat(dasar, g), g.lebar),
    '',
    tabelPanjang(kolom, isi, g.lebar),
    '',
    lipat(
      'HARI: berapa lama kasus yang terlambat dipegang masing-masing sejak diterima; semuanya sama dengan umur kasus.',
      g.lebar,
    ),
    'Berikut: pks overdue',
  ].join('\n');
}
