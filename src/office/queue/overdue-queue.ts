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

/** It is in working days ahead. */
export const NEAR_DAYS = 1;

/** People are shown a few of those near and told the rest. */
const NEAR_READ = 50;

export type OverdueFilter = Readonly<{ tanggungan: Tanggungan | null; peran: string | null; batas: number }>;

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

/** Tells how much is under way, late and near, and which groups' heads are needed for what is shown. */
export type WaitingPick = Readonly<{ aktif: number; lewat: number; dekat: number; dibuka: readonly WaitingGroup[] }>;

export function pickWaiting(hari: ReminderDay, kelompok: readonly WaitingGroup[], saring: OverdueFilter): WaitingPick {
  const diingatkan = mayNeedPengingat(hari);
  const semua = judgeGroups(hari, kelompok).map((u, i) => ({ ...u, asal: kelompok[i]! }));
  const dimaksud = semua.filter(({ asal }) => isOf(saring, asal.tanggungan));
  const dekat = dimaksud.filter(isNear).sort(compareLateness);
  const lewat = dekat.filter((u) => u.terlambat);
  const belum = dekat.filter((u) => !u.terlambat);
  const batas = saring.peran === null ? saring.batas : Number.POSITIVE_INFINITY;
  const dibuka = new Set([
    ...upToCases(lewat, batas),
    ...upToCases(belum, Math.max(batas, NEAR_READ)),
    ...semua.filter((u) => diingatkan(u.asal)),
  ]);
  return {
    ...{ aktif: countAll(semua), lewat: countAll(lewat), dekat: countAll(belum) },
    dibuka: [...dibuka].map((u) => u.asal),
  };
}

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

/** `jumlah` are late, of which `terlambat` are shown. */
export type Overdue = Readonly<{
  terlambat: readonly KasusListRow[];
  jumlah: number;
  mendekati: readonly KasusStanding[];
  pengingat: readonly FollowUpRow[];
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
  return {
    terlambat: baris.filter((b) => b.terlambat).slice(0, saring.batas),
    jumlah: semua.filter((u) => u.terlambat).length,
    mendekati: semua.filter((u) => !u.terlambat && isNear(u)),
    pengingat: duePengingat(hari, dibuka).filter(dimaksud),
  };
}

const isNear = ({ sisaHariKerja }: KasusStanding): boolean => (sisaHariKerja ?? 99) <= NEAR_DAYS;
const isOf = ({ tanggungan }: OverdueFilter, siapa: string | null): boolean =>
  tanggungan === null || siapa === tanggungan;
