/** Counts cases as they stood when the period ended. */
import { type Calendar, dayOf, type Tanggal } from '../days/tanggal.ts';
import { JENIS_LEMBAGA } from '../permohonan/facts/kasus-parts.ts';
import type { Status } from '../permohonan/facts/standing-parts.ts';
import { closedBetween, daysToClosing, type LookedBack, pointOn } from './looked-back.ts';
import { type Spread, spreadOf } from './percentiles.ts';

/** Both days count. */
export type Span = Readonly<{ dari: Tanggal; sampai: Tanggal }>;

/**
 * `awal` were under way when the period began, or come from an old book without that day; `dibukaLagi` ended before
 * it and were under way after.
 */
export function flowCases(kasus: readonly LookedBack[], { dari, sampai }: Span) {
  const id = (pilih: (k: LookedBack) => boolean) => kasus.filter(pilih).map((k) => k.id);
  const sebelum = (k: LookedBack) => statusBefore(k, dari);
  const akhir = (k: LookedBack) => pointOn(k, sampai)?.status ?? null;
  const berakhir = (status: Status) => id((k) => closedBetween(k, dari, sampai)?.status === status);
  return {
    masuk: id((k) => k.suratMasuk && isIn(k, { dari, sampai }) && akhir(k) !== null),
    selesai: berakhir('selesai'),
    ditolak: berakhir('ditolak'),
    dicabut: berakhir('dicabut'),
    dikembalikan: berakhir('dikembalikan'),
    dialihkan: berakhir('dialihkan'),
    menunggu: id((k) => akhir(k) === 'aktif'),
    awal: id((k) => sebelum(k) === 'aktif' || (!k.suratMasuk && isIn(k, { dari, sampai }) && k.titik.length > 0)),
    dibukaLagi: id((k) => ![null, 'aktif'].includes(sebelum(k)) && akhir(k) === 'aktif'),
  };
}
export type FlowCases = ReturnType<typeof flowCases> & Readonly<{ batal: readonly string[] }>;

/** Registered by mistake, and annulled in the period. */
export const annulledIn = (kasus: readonly LookedBack[], { dari, sampai }: Span): readonly string[] =>
  kasus.filter((k) => closedBetween(k, dari, sampai)?.status === 'batal').map((k) => k.id);

const isIn = ({ diterima }: LookedBack, { dari, sampai }: Span): boolean =>
  dayOf(diterima) >= dari && dayOf(diterima) <= sampai;

function statusBefore(k: LookedBack, dari: Tanggal): Status | null {
  if (dayOf(k.diterima) >= dari) return null;
  return k.titik.findLast((t) => t.hari < dari)?.status ?? null;
}

export const countByJenis = (
  kasus: readonly LookedBack[],
  masuk: readonly string[],
): Readonly<Record<string, number>> => {
  const id = new Set(masuk);
  const baru = kasus.filter((k) => id.has(k.id));
  return Object.fromEntries(
    JENIS_LEMBAGA.map((jenis) => [jenis, baru.filter((k) => k.jenis === jenis).length] as const).filter(([, n]) => n),
  );
};

/** H1 and the last day count. */
export const finishedSpread = (kalender: Calendar, kasus: readonly LookedBack[], { dari, sampai }: Span): Spread =>
  spreadOf(
    kasus.flatMap((k) => {
      const t = closedBetween(k, dari, sampai);
      return t?.status === 'selesai' && k.suratMasuk ? daysToClosing(kalender, k, t.hari) : [];
    }),
  );
