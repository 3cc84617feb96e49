/** A calendar gets the days when waiting steps are due; those of steps done since are taken off. */
import type { Calendar, Moment, Tanggal } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import type { HistoryAct } from '../permohonan/facts/effective-facts.ts';
import type { WaitingLangkah } from '../permohonan/facts/standing-parts.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import type { ReceivedKasus } from '../permohonan/permohonan.ts';
import { targetOfLangkah } from '../permohonan/standing/tenggat.ts';
import { briefLangkah } from '../permohonan/views/kasus-view.ts';
import type { Sop, Tanggungan } from '../sop/sop.ts';

export type TargetDayRow = Readonly<{
  nama: string;
  id: string;
  lembaga: string;
  langkah: ReturnType<typeof briefLangkah>;
  /** Who is awaited, which need not be the role of the step. */
  tanggungan: Tanggungan;
  target: Readonly<{ h: number; tanggal: Tanggal }>;
  menunggu: boolean;
  versi: number;
  diubah: Moment;
}>;

/** `diubah` is an instant or a day in WIB; `versi` grows with every change; `dicabut` takes the day off again. */
export type CalendarDay = Readonly<{
  uid: string;
  judul: string;
  keterangan: string;
  tanggal: string;
  versi: number;
  diubah: string;
  dicabut: boolean;
}>;

type TargetKasus = Readonly<{ id: string; versi: number; permohonan: ReceivedKasus; tindakan: readonly HistoryAct[] }>;

/** Every step the case has waited at. */
export function targetDaysOf(
  kalender: Calendar,
  { id, versi, permohonan: p, tindakan }: TargetKasus,
): readonly TargetDayRow[] {
  const pernah = new Map<number, WaitingLangkah>();
  // Acts taken back count too: a calendar may have their days.
  for (const k of tindakan.flatMap((t) => t.kejadian)) {
    if ('ke' in k && k.ke !== null && typeof k.ke === 'object') pernah.set(k.ke.no, k.ke);
  }
  const menunggu = p.status === 'aktif' ? p.langkah : null;
  if (menunggu) pernah.set(menunggu.no, menunggu);
  return [...pernah.values()].map((l) => ({
    nama: `${id}-L${String(l.no).padStart(2, '0')}`,
    id,
    lembaga: p.lembaga.nama,
    langkah: briefLangkah(l),
    tanggungan: l.tanggungan,
    target: targetOfLangkah(kalender, p.diterima, l.h),
    menunggu: l.no === menunggu?.no,
    versi,
    diubah: p.terakhir,
  }));
}

export function lastTargetDays(kalender: Calendar, sop: Sop): (diterima: Moment) => Tanggal {
  const h = sop.langkah.reduce((n, l) => Math.max(n, l.hBerlaku), 1);
  const ingatan = new Map<string, Tanggal>();
  return (diterima) => {
    const dulu = ingatan.get(diterima);
    if (dulu !== undefined) return dulu;
    const { tanggal } = targetOfLangkah(kalender, diterima, h);
    ingatan.set(diterima, tanggal);
    return tanggal;
  };
}

export const compareTargetDays = (a: TargetDayRow, b: TargetDayRow): number =>
  compareText(a.target.tanggal, b.target.tanggal) || compareKasusIds(a.id, b.id) || a.langkah.no - b.langkah.no;
