/** Signing, handing over and access stand on no list of cases and still wait for the office. */

import { type Calendar, dayOf, type Tanggal } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import { missingRecipients, openPksWork } from '../permohonan/kerja-sama/open-work.ts';
import { firstDayOf } from '../permohonan/kerja-sama/pengesahan.ts';
import { countDays } from '../permohonan/standing/whose-days.ts';
import type { IndexHead, IndexRow } from '../permohonan/views/kasus-row.ts';
import { type KasusListRow, kasusListRow } from './kasus-standing.ts';

export type FollowUpRow = KasusListRow & Readonly<{ sejak: Tanggal; hari: number; perintah: string }>;
/** `jumlah` counts unopened ones too. */
export type FollowUp = Readonly<{ jumlah: number; baris: readonly FollowUpRow[] }>;

/** It is judged at the end of `per`. */
export type QueueDay = Readonly<{ kalender: Calendar; per: Tanggal }>;

const FOLLOW_UPS = ['tandaTangan', 'penyerahan', 'akses'] as const;
type FollowUpKind = (typeof FOLLOW_UPS)[number];
export type FollowUps = Readonly<Record<FollowUpKind, FollowUp>>;

/** Heads of `dibuka` are to be opened; only the rows of `takDikenal` can tell. */
export type FollowUpPick = Readonly<{
  jumlah: Readonly<Record<FollowUpKind, number>>;
  dibuka: readonly IndexHead[];
  takDikenal: ReadonlySet<string>;
}>;

/** Takes at most `batas` of each kind, the oldest. What is over is neither handed over nor opened any more. */
export function pickFollowUps(per: Tanggal, kepala: readonly IndexHead[], batas: number): FollowUpPick {
  const urut = kepala
    .filter(({ kerjaSama: k }) => !isOver(k, per))
    .filter((k) => k.kerjaSama?.tuntas === null || FOLLOW_UPS.some((apa) => dueByHead[apa](k)))
    .sort((a, b) => compareText(waitsSince(a), waitsSince(b)) || compareKasusIds(a.id, b.id));
  const lama = urut.filter((k) => k.kerjaSama?.tuntas === null);
  const perlu = FOLLOW_UPS.map((apa) => [apa, urut.filter((k) => dueByHead[apa](k))] as const);
  return {
    jumlah: Object.fromEntries(perlu.map(([apa, semua]) => [apa, semua.length])) as Record<FollowUpKind, number>,
    dibuka: [...lama, ...perlu.flatMap(([, semua]) => semua.slice(0, batas))],
    takDikenal: new Set(lama.map((k) => k.id)),
  };
}

export function followUps(
  hari: QueueDay,
  { jumlah, takDikenal }: FollowUpPick,
  dibuka: readonly IndexRow[],
): FollowUps {
  const lanjutan = (apa: FollowUpKind): FollowUp => {
    const baris = dibuka
      .filter(({ permohonan: p }) => !isOver(p.kerjaSama, hari.per) && dueByRow[apa](p))
      .map((b) => followUpRow(hari, apa, b));
    const lama = baris.filter((b) => takDikenal.has(b.id)).length;
    return { jumlah: jumlah[apa] + lama, baris: baris.sort(longestFirst) };
  };
  return { tandaTangan: lanjutan('tandaTangan'), penyerahan: lanjutan('penyerahan'), akses: lanjutan('akses') };
}

const isOver = (k: Readonly<{ berakhir: Tanggal }> | undefined, per: Tanggal): boolean =>
  k !== undefined && k.berakhir < per;

const waitsSince = (k: IndexHead): string => k.kerjaSama?.mulai ?? k.diterima;

const dueByHead: Readonly<Record<FollowUpKind, (k: IndexHead) => boolean>> = {
  tandaTangan: (k) => k.status === 'selesai' && k.kerjaSama === undefined,
  penyerahan: (k) => k.kerjaSama?.tuntas?.penyerahan ?? false,
  akses: (k) => k.kerjaSama?.tuntas?.akses ?? false,
};

const dueByRow: Readonly<Record<FollowUpKind, (p: IndexRow['permohonan']) => boolean>> = {
  tandaTangan: (p) => p.status === 'selesai' && !p.kerjaSama,
  penyerahan: (p) => p.kerjaSama !== undefined && openPksWork(p.kerjaSama).penyerahan,
  akses: (p) => p.kerjaSama !== undefined && openPksWork(p.kerjaSama).akses,
};

const FOLLOW_UP_COMMANDS: Readonly<Record<FollowUpKind, (b: IndexRow) => string>> = {
  tandaTangan: ({ id }) => `pks sahkan ${id}`,
  penyerahan: ({ id, permohonan: { kerjaSama: k } }) =>
    `pks serahkan ${id}${k && !missingRecipients(k).includes('lembaga') ? ' --kepada dirjen' : ''}`,
  akses: ({ id }) => `pks akses ${id}`,
};

/** Signing waits since the last step, the rest since the signing. */
function followUpRow({ kalender, per }: QueueDay, apa: FollowUpKind, b: IndexRow): FollowUpRow {
  const { permohonan: p, id } = b;
  const sejak = apa === 'tandaTangan' || !p.kerjaSama ? dayOf(p.terakhir) : firstDayOf(p.kerjaSama);
  const hari = Math.max(0, countDays(kalender, sejak, per));
  return { ...kasusListRow(kalender, per, id, p), sejak, hari, perintah: FOLLOW_UP_COMMANDS[apa](b) };
}

export const longestFirst = (a: FollowUpRow, b: FollowUpRow): number =>
  b.hari - a.hari || compareText(a.sejak, b.sejak) || compareKasusIds(a.id, b.id);
