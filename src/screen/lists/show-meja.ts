/** `pks` alone: at most one screen, late cases first; each part ends with a command. */

import { formatClock, formatShortDay, formatTanggal } from '../../office/days/format-days.ts';
import type { KasusListRow, KasusOrder } from '../../office/queue/kasus-standing.ts';
import { tanggunganText } from '../kasus/tanggungan-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { wrapLines } from '../layout/wrap.ts';
import { followUpFooter, type ShownFollowUps } from './follow-up-footer.ts';
import { kerjaSamaFooter } from './show-kerja-sama.ts';
import { dueText, type ListBasis, langkahCell, upcomingFooter } from './show-lists.ts';

/** `menunggu`: since when somebody outside is awaited. */
type MejaRow = KasusListRow & Readonly<{ menunggu: Readonly<{ sejak: string; hari: number }> | null }>;
/** `anda`: for the person here; `kantor`: for the office; `luar`: for somebody outside. */
type MejaLists = Readonly<Record<'anda' | 'kantor' | 'luar', readonly MejaRow[]>>;

/** Of each list; the rest is counted. */
export const MEJA_ROWS = 7;
const NAMED_KASUS = 2;
const SCREEN_LINES = 24;

/** `peran`: how many roles the person has, 0 if unknown. `jumlah` counts those not shown too. */
type MejaBasis = ListBasis &
  Readonly<{
    saat: string;
    siapa: string;
    folder: string;
    peran: number;
    jumlah: Readonly<Record<keyof MejaLists, number>>;
    namaPeran: (p: string) => string;
    mendekati: readonly KasusOrder[];
    sesudah: Readonly<{ kerjaSama: number; kewajiban: number }>;
    lanjutan: ShownFollowUps;
  }>;

/** As many rows as fit one screen, at least one of each list. */
export function showMeja(d: MejaLists, dasar: MejaBasis, g: ScreenStyle): string {
  for (let n = MEJA_ROWS; n > 1; n--) {
    const teks = wrapLines(composeMeja(d, dasar, n, g), g.lebar);
    if (teks.split('\n').length <= SCREEN_LINES) return teks;
  }
  return composeMeja(d, dasar, 1, g);
}

function composeMeja(d: MejaLists, dasar: MejaBasis, banyak: number, g: ScreenStyle): string {
  const { jumlah } = dasar;
  const bagian = [
    wrapLines(
      `${formatTanggal(dasar.saat)} ${formatClock(dasar.saat)} · ${dasar.siapa} · register ${dasar.folder}`,
      g.lebar,
    ),
    ...(jumlah.kantor + jumlah.luar === 0 ? ['\nTidak ada kasus aktif.'] : kasusSections(d, dasar, banyak, g)),
  ];
  const dekat = upcomingFooter(dasar, dasar.mendekati);
  const kaki = [
    ...(dekat ? [wrapLines(`${dekat} → pks overdue`, g.lebar)] : []),
    ...followUpFooter(dasar.lanjutan, NAMED_KASUS, dasar, g.lebar),
    ...kerjaSamaFooter(dasar.sesudah),
  ];
  return [...bagian, ...(kaki.length > 0 ? ['', ...kaki] : []), `\n${nextCommand(d, dasar.peran > 0)}`].join('\n');
}

function kasusSections(d: MejaLists, dasar: MejaBasis, banyak: number, g: ScreenStyle): readonly string[] {
  const { jumlah, peran, namaPeran } = dasar;
  const siapa = peran > 0 ? 'Anda' : 'kantor';
  const judul = `MENUNGGU ${siapa.toUpperCase()} (${jumlah.anda})`;
  const pada = peran === 1 ? null : (b: MejaRow) => namaPeran(b.langkah?.pelaksana ?? '');
  const lain = jumlah.kantor - jumlah.anda;
  return [
    jumlah.anda === 0
      ? `\nTidak ada yang menunggu ${siapa}.`
      : mejaSection(judul, d.anda.slice(0, banyak), jumlah.anda, dasar, pada, g),
    ...(lain > 0 ? [`Menunggu peran lain di kantor: ${lain} → pks list`] : []),
    ...(jumlah.luar === 0
      ? []
      : [
          mejaSection(
            `MENUNGGU PIHAK LUAR (${jumlah.luar}) → pks show ${d.luar[0]?.id}`,
            d.luar.slice(0, banyak),
            jumlah.luar,
            dasar,
            (b) => tanggunganText(b, ''),
            g,
          ),
        ]),
  ];
}

function mejaSection(
  judul: string,
  baris: readonly MejaRow[],
  jumlah: number,
  dasar: ListBasis,
  pada: ((b: MejaRow) => string) | null,
  g: ScreenStyle,
): string {
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    ...(pada ? [{ judul: 'PADA', lentur: true as const }] : []),
    { judul: 'LEWAT/SISA', kanan: true },
  ];
  const isi = baris.map((b) => [b.id, b.lembaga, langkahCell(b), ...(pada ? [pada(b)] : []), waitingText(b, dasar)]);
  const lagi = jumlah > baris.length ? [`  … dan ${jumlah - baris.length} lagi: pks list`] : [];
  return [`\n${g.bold(judul)}`, textTable(kolom, isi, g.lebar), ...lagi].join('\n');
}

/** 'hari ke-5 dari 14' while the ministry has time; '✗ lewat 6 hk, sejak 10 Agu' of a pause; else as in lists. */
function waitingText(b: MejaRow, dasar: ListBasis): string {
  const biasa = dueText(b, dasar);
  if (b.langkah?.jeda) return `${biasa}, sejak ${formatShortDay(b.langkah.jeda.sejak, Number(dasar.per.slice(0, 4)))}`;
  if (b.tanggungan !== 'kemendagri' || b.terlambat || !b.menunggu?.hari || dasar.hitungan === 'hari-kalender')
    return biasa;
  return `hari ke-${b.menunggu.hari} dari ${b.menunggu.hari + (b.sisaHariKerja ?? 0)}`;
}

/** A person with a role is not told to advance a case that waits outside. */
function nextCommand({ anda, luar }: MejaLists, dikenal: boolean): string {
  const satu = anda[0] ?? luar[0];
  if (!satu) return 'Berikut: pks new · pks sop · pks jadwal --diterima "hari ini"';
  const maju = `pks ${satu.langkah?.jeda ? 'lanjut' : 'advance'} ${satu.id} · `;
  return `Berikut: ${dikenal && anda.length === 0 ? '' : maju}pks show ${satu.id} · pks overdue`;
}
