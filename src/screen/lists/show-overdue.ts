import { formatShortDay, formatTanggal } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { KasusListRow, KasusStanding, PeranTotal } from '../../office/queue/kasus-standing.ts';
import { heldText, holderName } from '../kasus/holders-text.ts';
import { dayUnit, type ListBasis, latenessText } from '../kasus/langkah-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { wrapLines } from '../layout/wrap.ts';
import { basisText, langkahCell, shortId, targetCell, upcomingFooter } from './case-cells.ts';

/** `jumlah` counts those not shown too; `perintah` is as typed. */
type OverdueBasis = ListBasis &
  Readonly<{ aktif: number; dekat: number; jumlah: number; disaring: boolean; perintah: string }>;

function overdueSheet(dasar: OverdueBasis, tabel: string, kaki: readonly string[], g: ScreenStyle): string {
  const judul = `${g.bold('Terlambat')} per ${formatTanggal(dasar.per)} · ${dasar.jumlah} dari ${dasar.aktif} kasus · ${basisText(dasar)}`;
  return [wrapLines(judul, g.lebar), '', tabel, '', ...kaki.filter(Boolean)].join('\n');
}

/** KANTOR is the office's own share of the late days. */
export function showOverdue(
  baris: readonly KasusListRow[],
  dasar: OverdueBasis,
  mendekati: readonly KasusStanding[],
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0) return wrapLines(nothingOverdue(dasar, mendekati), g.lebar);
  const tahun = yearOf(dasar.per);
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    langkahCell(b),
    targetCell(b, tahun),
    latenessText(b, dasar.hitungan).replace('lewat ', ''),
    `${b.lewatKantor} ${dayUnit(dasar.hitungan)}`,
    heldText(b, dasar, namaPeran),
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
    wrapLines(balasanFooter(baris, dasar), g.lebar),
    wrapLines(upcomingFooter(dasar, mendekati), g.lebar),
    `Berikut: pks show ${baris[0]?.id} · pks ${baris[0]?.langkah?.jeda ? 'lanjut' : 'advance'} ${baris[0]?.id}`,
  ];
  return overdueSheet(dasar, textTable(kolom, isi, g.lebar), kaki, g);
}

function nothingOverdue(dasar: OverdueBasis, mendekati: readonly KasusStanding[]): string {
  if (dasar.aktif === 0) return 'Tidak ada kasus terlambat; tidak ada kasus aktif. Catat surat baru: pks new';
  const cocok = dasar.disaring ? ' yang cocok' : '';
  const dekat = mendekati.length > 0 ? `\n${upcomingFooter(dasar, mendekati)}` : '';
  return `Tidak ada kasus terlambat${cocok} per ${formatTanggal(dasar.per)} (${basisText(dasar)}). ${dasar.aktif} kasus aktif.${dekat}`;
}

function balasanFooter(baris: readonly KasusListRow[], { per, hariIni }: ListBasis): string {
  const sebut = baris.flatMap(({ id, sejakBalasan: s }) =>
    s ? [`${shortId(id, hariIni)} H${s.h} ${formatShortDay(s.tanggal, yearOf(per))}`] : [],
  );
  return sebut.length > 0 ? `Target bila dihitung sejak balasan tiba: ${sebut.join(' · ')}` : '';
}

export function showPerPeran(
  baris: readonly PeranTotal[],
  dasar: OverdueBasis,
  mendekati: readonly KasusStanding[],
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0) return wrapLines(nothingOverdue(dasar, mendekati), g.lebar);
  const kolom = [
    { judul: 'PERAN', lentur: true as const },
    { judul: 'KASUS', kanan: true },
    { judul: 'HARI', kanan: true },
  ];
  const isi = baris.map((b) => [
    holderName(b.peran, namaPeran),
    String(b.kasus),
    `${b.hari} ${dayUnit(dasar.hitungan)}`,
  ]);
  const arti =
    'HARI: berapa lama kasus yang terlambat dipegang masing-masing sejak diterima; semuanya sama dengan umur kasus.';
  const kaki = [wrapLines(arti, g.lebar), 'Berikut: pks overdue'];
  return overdueSheet(dasar, textTable(kolom, isi, g.lebar), kaki, g);
}
