import { MONTHS, monthOfName } from '../../office/days/day-names.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { KasusListRow } from '../../office/queue/kasus-standing.ts';
import { dueText, type ListBasis } from '../kasus/langkah-text.ts';
import { tanggunganText } from '../kasus/tanggungan-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { wrapLines } from '../layout/wrap.ts';
import { basisText, langkahCell, targetCell } from './case-cells.ts';

/** `perintah`, as typed, asks for more; `cari` is what was looked for. */
export function showList(
  baris: readonly KasusListRow[],
  semua: number,
  { perintah, cari }: Readonly<{ perintah: string; cari?: string | undefined }>,
  dasar: ListBasis,
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0) return wrapLines(emptyText(cari), g.lebar);
  const tahun = yearOf(dasar.per);
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
    { judul: 'DI TANGAN', lentur: true as const },
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

/** What is asked of a list of cases, and stands in another. */
const OTHER_LISTS: readonly (readonly [said: RegExp, hint: string])[] = [
  [/\bnomor\b/, 'Nomor surat dan PKS: pks nomor daftar'],
  [/\bkeluar\b/, 'Surat keluar: pks buku keluar'],
  [/\b(?:surat|masuk|agenda)\b/, 'Surat masuk: pks buku masuk'],
  [/\b(?:perjanjian|kerja ?sama|mou|pks)\b/, 'PKS: pks kerja-sama'],
  [/\b(?:libur|cuti)\b/, 'Hari libur: pks libur'],
];

function otherList(cari: string): string {
  const kata = cari.toLowerCase();
  const bulan = kata
    .split(' ')
    .map((satu) => monthOfName(satu))
    .find((satu) => satu !== null);
  const namaBulan = bulan ? (MONTHS[bulan - 1] ?? '').toLowerCase() : '';
  const ada = OTHER_LISTS.find(([said]) => said.test(kata))?.[1];
  if (bulan) return `${ada?.endsWith('keluar') ? ada : 'Surat masuk: pks buku masuk'} --bulan ${namaBulan}\n`;
  return ada ? `${ada}\n` : '';
}

/** A word that was no name must not read as if nothing were late, or open. */
const emptyText = (cari: string | undefined): string =>
  cari === undefined
    ? 'Tidak ada kasus yang cocok. Semua kasus: pks list --status semua · surat baru: pks new'
    : `Tidak ada kasus yang memuat "${cari}" pada lembaga, nomor, hal, atau catatannya.\n${otherList(cari)}Yang terlambat: pks overdue · yang menunggu Anda: pks · lembaga: pks lembaga · PKS: pks kerja-sama · semua kasus: pks list --status semua`;
