/**
 * Where a case stood at the end of each day, and how long it lay at each step. What was taken back does not count;
 * what was put right counts as it is.
 */

import { type Calendar, dayOf, type Moment, type Tanggal } from '../days/tanggal.ts';
import { evolve, newPermohonan } from '../permohonan/evolve.ts';
import { effectiveFacts, type HistoryAct, isMovingFact, type MovingFact } from '../permohonan/facts/effective-facts.ts';
import { heldOnce } from '../permohonan/facts/held-once.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { WaitingLangkah } from '../permohonan/facts/standing-parts.ts';
import { type Permohonan, type ReceivedKasus, receivedAsKnown } from '../permohonan/permohonan.ts';
import { judgeTenggat } from '../permohonan/standing/tenggat.ts';
import { type LookedBack, spansUntil, type TracePoint } from './looked-back.ts';

export type ReportKasus = Readonly<{ id: string; tindakan: readonly HistoryAct[] }>;

type Walk = {
  p: Permohonan;
  titik: TracePoint[];
  tempat: Readonly<{ langkah: number; kunjungan: number }>[];
  dikerjakan: Readonly<{ k: MovingFact; langkah: WaitingLangkah; kunjungan: number; ke: number }>[];
  kunjungan: number;
};

/** Null for a chain without a receipt. */
export function traceKasus(kalender: Calendar, { id, tindakan }: ReportKasus): LookedBack | null {
  const fakta = effectiveFacts(tindakan);
  const jalan: Walk = { p: newPermohonan, titik: [], tempat: [], dikerjakan: [], kunjungan: 0 };
  for (const k of fakta) {
    const { p: sebelum } = jalan;
    jalan.p = evolve(sebelum, k);
    if (jalan.p.status === 'baru' || !(isMovingFact(k) || begins(k))) continue;
    if (k.jenis === 'Diimpor') jalan.titik.push({ hari: jalan.p.diterima, status: 'aktif', langkah: null, tangan: 1 });
    if (isMovingFact(k)) noteMove(jalan, sebelum, k);
    noteWhere(jalan, jalan.p, k.pada);
  }
  const { p } = jalan;
  if (p.status === 'baru') return null;
  // The rest of the receipt's moment moved with it where that was put right.
  const kapan = (ke: number, saat: Moment): Tanggal =>
    heldOnce(dayOf(ke === 0 ? p.diterima : p.tangan[ke]?.terima ? p.tangan[ke].sejak : saat));
  // Written out: what is copied with a spread takes half as much memory again.
  const tangan = p.tangan.map(({ siapa, sejak }, i) => {
    const { langkah, kunjungan } = jalan.tempat[i] ?? { langkah: 0, kunjungan: 0 };
    return { siapa: heldOnce(siapa), sejak: heldOnce(sejak), langkah, kunjungan };
  });
  const titik = lastOfDays(
    jalan.titik.map(({ hari, status, langkah, tangan: ke }) => ({
      hari: kapan(ke - 1, hari),
      status,
      langkah,
      tangan: ke,
    })),
  );
  const { lembaga, diterima } = p;
  const suratMasuk = receivedAsKnown(p) !== null;
  const tanpaSelesai = { id, lembaga: lembaga.nama, jenis: lembaga.jenis, diterima, suratMasuk, titik, tangan };
  const lama = daysPerVisit(kalender, { ...tanpaSelesai, selesai: [] });
  const selesai = jalan.dikerjakan.flatMap(({ k, langkah, kunjungan, ke }) => {
    if (k.jenis !== 'Diselesaikan') return [];
    const selesai = kapan(ke, k.pada);
    return {
      id,
      langkah,
      selesai,
      hasil: k.hasil,
      menit: k.menit,
      alasan: k.alasanLambat ?? null,
      tenggat: heldOnce(judgeTenggat(kalender, p, langkah, selesai)),
      hari: lama.get(kunjungan)?.semua ?? 0,
      sendiri: lama.get(kunjungan)?.sendiri ?? 0,
    };
  });
  return { ...tanpaSelesai, selesai };
}

/** Only where a case stood at the end of a day is asked for. */
const lastOfDays = (titik: readonly TracePoint[]): readonly TracePoint[] =>
  titik.filter(({ hari }, i) => titik[i + 1]?.hari !== hari);

/** An old book's agreement was no case here; its running case was, and where it waited is known from one day on. */
const begins = (k: KasusFact): boolean => k.jenis === 'Diterima' || (k.jenis === 'Diimpor' && k.ke !== null);

function noteMove(jalan: Walk, sebelum: Permohonan, k: MovingFact): void {
  const langkah = sebelum.status === 'aktif' ? heldOnce(sebelum.langkah) : null;
  if (k.jenis === 'Diselesaikan' && langkah) {
    jalan.dikerjakan.push({ k, langkah, kunjungan: jalan.kunjungan, ke: jalan.tempat.length });
    jalan.kunjungan += 1;
  }
  if (k.jenis === 'DibukaLagi') jalan.kunjungan += 1;
}

function noteWhere({ titik, tempat, kunjungan }: Walk, p: ReceivedKasus, pada: Moment): void {
  const langkah = p.langkah?.no ?? tempat.at(-1)?.langkah ?? 0;
  while (tempat.length < p.tangan.length) tempat.push({ langkah, kunjungan });
  titik.push({ hari: pada, status: p.status, langkah: p.langkah && heldOnce(p.langkah), tangan: p.tangan.length });
}

function daysPerVisit(
  kalender: Calendar,
  k: LookedBack,
): ReadonlyMap<number, Readonly<{ semua: number; sendiri: number }>> {
  const hari = new Map<number, { semua: number; sendiri: number }>();
  for (const { siapa, oleh, hari: n } of spansUntil(kalender, k, k.titik.at(-1)?.hari ?? k.diterima)) {
    if (!oleh) continue;
    const lama = hari.get(oleh.kunjungan) ?? { semua: 0, sendiri: 0 };
    const luar = siapa === 'pemohon' || siapa === 'kemendagri';
    hari.set(oleh.kunjungan, { semua: lama.semua + n, sendiri: lama.sendiri + (luar ? 0 : n) });
  }
  return hari;
}
