import { compareText } from '../permohonan/compare/compare-text.ts';
import { untouchedWait } from '../permohonan/standing/reminder-due.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../permohonan/views/kasus-row.ts';
import type { Tanggungan } from '../sop/sop.ts';
import type { FollowUpRow } from './follow-ups.ts';
import {
  compareLateness,
  judgeOfHeads,
  type KasusListRow,
  type KasusStanding,
  kasusListRow,
} from './kasus-standing.ts';
import { duePengingat, mayNeedPengingat, type ReminderDay } from './reminders.ts';

/** This many working days ahead is near. */
export const NEAR_DAYS = 1;

/** People are shown a few of those near and told the rest. */
const NEAR_READ = 50;

/** `diingat` says how many reminders are read. */
export type OverdueFilter = Readonly<{
  tanggungan: Tanggungan | null;
  peran: string | null;
  batas: number;
  diingat: number;
}>;

/** `aktif` has no order; `dekat` are late or near, latest first; heads of `dibuka` are to be opened. */
export type OverduePick = Readonly<{
  aktif: readonly KasusStanding[];
  dekat: readonly KasusStanding[];
  dibuka: readonly IndexHead[];
}>;

/** Only a row tells whose step it is, so that question opens all. */
export function pickOverdue(hari: ReminderDay, kepala: readonly IndexHead[], saring: OverdueFilter): OverduePick {
  const nilai = judgeOfHeads(hari.kalender, hari.per);
  const aktif = kepala.map((k) => ({ ...nilai(k), tanggungan: k.tanggungan }));
  const dekat = aktif.filter((u) => isNear(u) && isOf(saring, u.tanggungan)).sort(compareLateness);
  const dibuka = saring.peran === null ? dekat.filter((u) => u.terlambat).slice(0, saring.batas) : dekat;
  const id = new Set(dibuka.map((u) => u.id));
  const diingatkan = mayNeedPengingat(hari);
  return { aktif, dekat, dibuka: kepala.filter((k) => id.has(k.id) || diingatkan(k)) };
}

/** Of the group, `paling` cases are opened, by id. */
type OpenedGroup = Readonly<{ asal: WaitingGroup; paling: number }>;

/**
 * How much is under way, late and near, and the groups whose heads tell which; `diingat`: how many reminders are due
 * by their group alone.
 */
export type WaitingPick = Readonly<{
  aktif: number;
  lewat: number;
  dekat: number;
  diingat: number;
  dibuka: readonly OpenedGroup[];
}>;

export function pickWaiting(hari: ReminderDay, kelompok: readonly WaitingGroup[], saring: OverdueFilter): WaitingPick {
  const diingatkan = mayNeedPengingat(hari);
  const semua = judgeGroups(hari, kelompok).map((u, i) => ({ ...u, asal: kelompok[i]! }));
  const dimaksud = semua.filter(({ asal }) => isOf(saring, asal.tanggungan));
  const dekat = dimaksud.filter(isNear).sort(compareLateness);
  const lewat = dekat.filter((u) => u.terlambat);
  const belum = dekat.filter((u) => !u.terlambat);
  const diingat = dimaksud.filter(({ asal }) => diingatkan(asal));
  // Whose step it is only a row can tell.
  const pasti = saring.peran === null ? diingat.filter(({ asal }) => asal.tunggu).sort(longestAwaited) : [];
  const mungkin = diingat.filter(({ asal }) => saring.peran !== null || !asal.tunggu);
  const atMost = (batas: number): number => (saring.peran === null ? batas : Number.POSITIVE_INFINITY);
  const dibuka = new Map<WaitingGroup, number>();
  const open = (dari: readonly Counted[], paling: number): void => {
    for (const { asal } of upToCases(dari, paling)) dibuka.set(asal, Math.max(dibuka.get(asal) ?? 0, paling));
  };
  open(lewat, atMost(saring.batas));
  open(belum, atMost(Math.max(saring.batas, NEAR_READ)));
  open(pasti, saring.diingat);
  open(mungkin, Number.POSITIVE_INFINITY);
  return {
    ...{ aktif: countAll(semua), lewat: countAll(lewat), dekat: countAll(belum), diingat: countAll(pasti) },
    dibuka: [...dibuka].map(([asal, paling]) => ({ asal, paling })),
  };
}

const longestAwaited = (a: Counted, b: Counted): number => compareText(a.asal.tunggu ?? '', b.asal.tunggu ?? '');

type Counted = Readonly<{ asal: WaitingGroup }>;

/** Takes groups from the first on, until they hold so many cases. */
function upToCases<G extends Counted>(kelompok: readonly G[], batas: number): readonly G[] {
  let tampak = 0;
  return kelompok.filter(({ asal }) => {
    const lagi = tampak < batas;
    tampak += asal.jumlah;
    return lagi;
  });
}

/** Tells how each group stands, in their order. */
export const judgeGroups = (
  { kalender, per }: ReminderDay,
  kelompok: readonly WaitingGroup[],
): readonly KasusStanding[] => kelompok.map((k) => ({ ...k, id: '' })).map(judgeOfHeads(kalender, per));

const countAll = (semua: readonly Counted[]): number => semua.reduce((n, { asal }) => n + asal.jumlah, 0);

/** `jumlah` are late, of which `terlambat` are shown; of `pengingat`, `diusik` were reminded or asked before. */
export type Overdue = Readonly<{
  terlambat: readonly KasusListRow[];
  jumlah: number;
  mendekati: readonly KasusStanding[];
  pengingat: readonly FollowUpRow[];
  diusik: number;
}>;

export function overdueKasus(
  hari: ReminderDay,
  { dekat }: OverduePick,
  dibuka: readonly IndexRow[],
  saring: OverdueFilter,
): Overdue {
  const dimaksud = (b: KasusListRow): boolean =>
    isOf(saring, b.tanggungan) && (saring.peran === null || b.langkah?.pelaksana === saring.peran);
  const baris = dibuka
    .map((b) => kasusListRow(hari.kalender, hari.per, b.id, b.permohonan))
    .filter(dimaksud)
    .sort(compareLateness);
  const semua = saring.peran === null ? dekat : baris;
  const pengingat = duePengingat(hari, dibuka).filter(dimaksud);
  const berhari = new Set(dibuka.filter((b) => untouchedWait(b.permohonan) !== null).map((b) => b.id));
  return {
    terlambat: baris.filter((b) => b.terlambat).slice(0, saring.batas),
    jumlah: semua.filter((u) => u.terlambat).length,
    mendekati: semua.filter((u) => !u.terlambat && isNear(u)),
    pengingat,
    diusik: pengingat.filter((b) => !berhari.has(b.id)).length,
  };
}

const isNear = ({ sisaHariKerja }: KasusStanding): boolean => (sisaHariKerja ?? 99) <= NEAR_DAYS;
const isOf = ({ tanggungan }: OverdueFilter, siapa: string | null): boolean =>
  tanggungan === null || siapa === tanggungan;
