import { compareText } from '../permohonan/compare/compare-text.ts';
import { STATUS, type Status } from '../permohonan/facts/standing-parts.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import type { IndexHead, IndexRow } from '../permohonan/views/kasus-row.ts';
import type { QueueDay } from './follow-ups.ts';
import {
  compareLateness,
  judgeOfHeads,
  type KasusListRow,
  type KasusStanding,
  kasusListRow,
} from './kasus-standing.ts';

export const LIST_ORDERS = ['lewat', 'target', 'id', 'diterima', 'lembaga'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** No case need be opened for these orders. */
const HEAD_ORDERS: Readonly<Partial<Record<ListOrder, (a: KasusStanding, b: KasusStanding) => number>>> = {
  lewat: compareLateness,
  target: (a, b) => compareText(a.target?.tanggal ?? '9', b.target?.tanggal ?? '9') || compareKasusIds(a.id, b.id),
  id: (a, b) => compareKasusIds(a.id, b.id),
  diterima: (a, b) => compareText(a.diterima ?? '', b.diterima ?? '') || compareKasusIds(a.id, b.id),
};
const byLembaga = (a: KasusListRow, b: KasusListRow) =>
  a.lembaga.localeCompare(b.lembaga, 'id') || compareKasusIds(a.id, b.id);

export const LIST_STATUS = ['aktif', 'selesai', 'ditutup', 'semua'] as const;

/** 'ditutup' is every end but 'selesai'. */
export const statusOfList = (status: (typeof LIST_STATUS)[number]): readonly Status[] =>
  STATUS.filter(
    (s) => status === 'semua' || s === status || (status === 'ditutup' && s !== 'aktif' && s !== 'selesai'),
  );

/** `dibuka` has the oldest id first; where the heads tell which cases the page shows, only those. */
export function pickPage(
  { kalender, per }: QueueDay,
  kepala: readonly IndexHead[],
  urut: ListOrder,
  batas: number,
): Readonly<{ semua: readonly KasusStanding[]; dibuka: readonly IndexHead[] }> {
  const semua = kepala.map(judgeOfHeads(kalender, per));
  const urutan = HEAD_ORDERS[urut];
  const halaman =
    urutan &&
    new Set(
      [...semua]
        .sort(urutan)
        .slice(0, batas)
        .map((k) => k.id),
    );
  const dibuka = halaman ? kepala.filter((k) => halaman.has(k.id)) : [...kepala];
  return { semua, dibuka: [...dibuka].sort((a, b) => compareKasusIds(a.id, b.id)) };
}

export function sortedRows({ kalender, per }: QueueDay, baris: readonly IndexRow[], urut: ListOrder): KasusListRow[] {
  const urutan = HEAD_ORDERS[urut];
  const semua = baris.map(({ id, permohonan }) => {
    const satu = kasusListRow(kalender, per, id, permohonan);
    // The receipt of an old agreement may be unknown; the index orders it by another day.
    return { satu, letak: { ...satu, diterima: permohonan.diterima } };
  });
  return semua.sort((a, b) => (urutan ? urutan(a.letak, b.letak) : byLembaga(a.satu, b.satu))).map(({ satu }) => satu);
}
