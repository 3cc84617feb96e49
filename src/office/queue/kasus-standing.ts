import type { Calendar, Tanggal } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import type { CatatanKoreksi, WaitingLangkah } from '../permohonan/facts/standing-parts.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import { type ReceivedKasus, receivedAsKnown } from '../permohonan/permohonan.ts';
import { judgeTenggat } from '../permohonan/standing/tenggat.ts';
import { officeShare } from '../permohonan/standing/whose-days.ts';
import { currentHolder, daysPerPeran, sumDaysPerPeran } from '../permohonan/standing/whose-hands.ts';
import { briefLangkah } from '../permohonan/views/kasus-view.ts';

/** It is judged at the end of day `per`. */
export function kasusListRow(
  kalender: Calendar,
  per: Tanggal,
  id: string,
  p: Pick<
    ReceivedKasus,
    'status' | 'lembaga' | 'surat' | 'diterima' | 'langkah' | 'revisi' | 'jam' | 'tiba' | 'tangan' | 'terakhir'
  > &
    Readonly<{ koreksi?: CatatanKoreksi | null; impor?: ReceivedKasus['impor'] }>,
) {
  const t = p.langkah && judgeTenggat(kalender, p, p.langkah, per);
  const kantor = t && officeShare(kalender, p, t.target, per);
  const dipegang = { ...p, ditutup: p.status === 'aktif' ? null : p.terakhir };
  return {
    id,
    lembaga: p.lembaga.nama,
    status: p.status,
    diterima: receivedAsKnown(p),
    surat: p.surat,
    langkah: p.langkah && briefLangkah(p.langkah),
    target: t ? t.target : null,
    lewatHariKerja: t ? t.lewatHariKerja : 0,
    lewatHari: t ? t.lewatHari : 0,
    lewatKantor: kantor ? kantor.lewatKantor : 0,
    sejakBalasan: kantor ? kantor.sejakBalasan : null,
    sisaHariKerja: t ? t.sisaHariKerja : null,
    terlambat: t ? t.terlambat : false,
    tanggungan: t ? t.tanggungan : null,
    revisi: p.revisi,
    koreksi: (p.status === 'aktif' && p.koreksi) || null,
    hariPerPeran: daysPerPeran(kalender, dipegang, per),
    pemegang: currentHolder(kalender, dipegang, per),
  };
}

export type KasusListRow = ReturnType<typeof kasusListRow>;

export type PeranTotal = Readonly<{ peran: string; kasus: number; hari: number }>;

/** The most days come first, past holders included. */
export const peranTotals = (baris: readonly Pick<KasusListRow, 'hariPerPeran'>[]): readonly PeranTotal[] =>
  Object.entries(sumDaysPerPeran(baris.map((b) => b.hariPerPeran))).map(([peran, hari]) => ({
    peran,
    kasus: baris.filter((b) => b.hariPerPeran[peran] !== undefined).length,
    hari,
  }));

export type KasusStanding = Pick<
  KasusListRow,
  'id' | 'diterima' | 'target' | 'lewatHariKerja' | 'lewatHari' | 'sisaHariKerja' | 'terlambat'
>;

type ListHead = Readonly<{
  id: string;
  diterima: string;
  h: number | null;
  tanggungan: WaitingLangkah['tanggungan'] | null;
}>;

/**
 * Judges by the heads of rows alone; tests hold it equal to `kasusListRow`. Cases with the same day and H are computed
 * once.
 */
export function judgeOfHeads(kalender: Calendar, per: Tanggal): (k: ListHead) => KasusStanding {
  const ingatan = new Map<string, ReturnType<typeof judgeTenggat>>();
  return ({ id, diterima, h, tanggungan }) => {
    if (h === null || tanggungan === null) {
      return { id, diterima, target: null, lewatHariKerja: 0, lewatHari: 0, sisaHariKerja: null, terlambat: false };
    }
    const kunci = `${diterima} ${h}`;
    const t = ingatan.get(kunci) ?? judgeTenggat(kalender, { diterima }, { h, tanggungan }, per);
    ingatan.set(kunci, t);
    const { target, lewatHariKerja, lewatHari, sisaHariKerja, terlambat } = t;
    return { id, diterima, target, lewatHariKerja, lewatHari, sisaHariKerja, terlambat };
  };
}

export const compareLateness = (a: KasusStanding, b: KasusStanding): number =>
  b.lewatHariKerja - a.lewatHariKerja ||
  compareText(a.target?.tanggal ?? '9', b.target?.tanggal ?? '9') ||
  compareKasusIds(a.id, b.id);
