/** Lists of cases have KASUS · LEMBAGA · LANGKAH · TARGET · LEWAT/SISA · TANGGUNGAN. */

import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { distanceFromToday, formatShortDay, formatShortWeekday, formatTanggal } from '../../office/days/format-days.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import type { KasusListRow, KasusStanding, PeranTotal } from '../../office/queue/kasus-standing.ts';
import { heldText, holderName, koreksiText } from '../kasus/holders-text.ts';
import { dayUnit, dueText, type ListBasis, latenessText } from '../kasus/langkah-text.ts';
import { tanggunganText } from '../kasus/tanggungan-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { wrapLines } from '../layout/wrap.ts';

/** `jumlah` counts those not shown too; `perintah` is as typed. */
type OverdueBasis = ListBasis &
  Readonly<{ aktif: number; dekat: number; jumlah: number; disaring: boolean; perintah: string }>;

const basisText = ({ hitungan }: ListBasis): string =>
  hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja, libur tidak dihitung';

const overdueHeading = (dasar: OverdueBasis, g: ScreenStyle): string =>
  `${g.bold('Terlambat')} per ${formatTanggal(dasar.per)} · ${dasar.jumlah} dari ${dasar.aktif} kasus · ${basisText(dasar)}`;

/** KANTOR is the office's own share of the late days. */
export function showOverdue(
  baris: readonly KasusListRow[],
  dasar: OverdueBasis,
  mendekati: readonly KasusStanding[],
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0) return wrapLines(nothingOverdue(dasar, mendekati), g.lebar);
  const tahun = Number(dasar.per.slice(0, 4));
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
  return [
    wrapLines(overdueHeading(dasar, g), g.lebar),
    '',
    textTable(kolom, isi, g.lebar),
    '',
    ...kaki.filter(Boolean),
  ].join('\n');
}

/** `perintah`, as typed, asks for more. */
export function showList(
  baris: readonly KasusListRow[],
  semua: number,
  perintah: string,
  dasar: ListBasis,
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0)
    return 'Tidak ada kasus yang cocok. Semua kasus: pks list --status semua · surat baru: pks new';
  const tahun = Number(dasar.per.slice(0, 4));
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    b.langkah ? langkahCell(b) : b.status,
    b.target ? targetCell(b, tahun) : '–',
    dueText(b, dasar),
    b.langkah ? tanggunganText(b, namaPeran(b.langkah.pelaksana)) : '–',
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
    textTable(kolom, isi, g.lebar),
    '',
    ...lagi,
    `Per ${formatTanggal(dasar.per)} · ${basisText(dasar)}`,
    `Rincian: pks show ${baris[0]?.id}`,
  ].join('\n');
}

export const langkahCell = (b: KasusListRow): string =>
  b.langkah ? `${langkahCode(b.langkah.no)} ${b.langkah.ringkas}${koreksiText(b)}` : '';

const targetCell = (b: KasusListRow, tahun: number): string =>
  b.target ? `H${b.target.h} ${formatShortDay(b.target.tanggal, tahun)}` : '';

function nothingOverdue(dasar: OverdueBasis, mendekati: readonly KasusStanding[]): string {
  if (dasar.aktif === 0) return 'Tidak ada kasus terlambat; tidak ada kasus aktif. Catat surat baru: pks new';
  const cocok = dasar.disaring ? ' yang cocok' : '';
  const dekat = mendekati.length > 0 ? `\n${upcomingFooter(dasar, mendekati)}` : '';
  return `Tidak ada kasus terlambat${cocok} per ${formatTanggal(dasar.per)} (${basisText(dasar)}). ${dasar.aktif} kasus aktif.${dekat}`;
}

const NEAREST_SHOWN = 10;

/** Gives 'Target bila dihitung sejak balasan tiba: 009 H22 20 Agu'. */
function balasanFooter(baris: readonly KasusListRow[], { per, hariIni }: ListBasis): string {
  const sebut = baris.flatMap(({ id, sejakBalasan: s }) =>
    s ? [`${shortId(id, hariIni)} H${s.h} ${formatShortDay(s.tanggal, Number(per.slice(0, 4)))}`] : [],
  );
  return sebut.length > 0 ? `Target bila dihitung sejak balasan tiba: ${sebut.join(' · ')}` : '';
}

/** Gives 'Mendekati: 019, 020 hari ini · 010, 013, 018 besok'; `dekat` counts those not read too. */
export function upcomingFooter(
  dasar: ListBasis & Readonly<{ dekat?: number }>,
  mendekati: readonly KasusStanding[],
): string {
  if (mendekati.length === 0) return '';
  const menurutHari = new Map<string, string[]>();
  for (const { id, target } of mendekati.slice(0, NEAREST_SHOWN)) {
    if (!target) continue;
    menurutHari.set(target.tanggal, [...(menurutHari.get(target.tanggal) ?? []), shortId(id, dasar.hariIni)]);
  }
  const sebut = [...menurutHari].map(([hari, id]) => `${id.join(', ')} ${dayName(hari, dasar)}`);
  const dekat = dasar.dekat ?? mendekati.length;
  const lagi = dekat > NEAREST_SHOWN ? [`dan ${dekat - NEAREST_SHOWN} lagi`] : [];
  return `Mendekati: ${[...sebut, ...lagi].join(' · ')}`;
}

/** Gives '019' for a case of this year. */
export const shortId = (id: string, hariIni: string): string =>
  id.startsWith(`${hariIni.slice(0, 4)}-`) ? id.slice(5) : id;

function dayName(hari: string, { per, hariIni }: ListBasis): string {
  const jarak = dayNumber(hari) - dayNumber(per);
  if (per === hariIni && (jarak === 0 || jarak === 1)) return distanceFromToday(hariIni, hari);
  return jarak === 0 ? 'hari itu' : formatShortWeekday(hari, Number(per.slice(0, 4)));
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
  return [
    wrapLines(overdueHeading(dasar, g), g.lebar),
    '',
    textTable(kolom, isi, g.lebar),
    '',
    wrapLines(
      'HARI: berapa lama kasus yang terlambat dipegang masing-masing sejak diterima; semuanya sama dengan umur kasus.',
      g.lebar,
    ),
    'Berikut: pks overdue',
  ].join('\n');
}
