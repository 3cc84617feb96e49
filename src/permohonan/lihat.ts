/** Cases as rows of lists, how they stand and sort. */

import type { Kalender, Tanggal } from '../waktu/tanggal.ts';
import { bagianKantor } from './hari.ts';
import { banding, urutId } from './id.ts';
import type { CatatanKoreksi, LangkahMenunggu, Tercatat } from './permohonan.ts';
import { hariPerPeran, jumlahPerPeran, pemegang } from './tangan.ts';
import { tenggat } from './tenggat.ts';

/** `jeda`: since when and why the step cannot go on, where it is paused; `tanggungan` says for whom. */
export const langkahSingkat = ({ no, aktivitas, ringkas, pelaksana, menit, tanggungan, jeda }: LangkahMenunggu) => ({
  no,
  aktivitas,
  ringkas,
  pelaksana,
  menit,
  tanggungan,
  jeda: jeda ? { sejak: jeda.sejak, alasan: jeda.alasan } : null,
});

/** A row of `overdue` and `list`, judged at the end of day `per`. */
export function barisKasus(
  kalender: Kalender,
  per: Tanggal,
  id: string,
  p: Pick<
    Tercatat,
    'status' | 'lembaga' | 'surat' | 'diterima' | 'langkah' | 'revisi' | 'jam' | 'tiba' | 'tangan' | 'terakhir'
  > &
    Readonly<{ koreksi?: CatatanKoreksi | null }>,
) {
  const t = p.langkah && tenggat(kalender, p, p.langkah, per);
  const kantor = t && bagianKantor(kalender, p, t.target, per);
  const dipegang = { ...p, ditutup: p.status === 'aktif' ? null : p.terakhir };
  return {
    id,
    lembaga: p.lembaga.nama,
    status: p.status,
    diterima: p.diterima,
    surat: p.surat,
    langkah: p.langkah && langkahSingkat(p.langkah),
    target: t ? t.target : null,
    lewatHariKerja: t ? t.lewatHariKerja : 0,
    lewatHari: t ? t.lewatHari : 0,
    lewatKantor: kantor ? kantor.lewatKantor : 0,
    sejakBalasan: kantor ? kantor.sejakBalasan : null,
    sisaHariKerja: t ? t.sisaHariKerja : null,
    terlambat: t ? t.terlambat : false,
    tanggungan: t ? t.tanggungan : null,
    revisi: p.revisi,
    /** The note it was sent back with, until it is approved away. */
    koreksi: (p.status === 'aktif' && p.koreksi) || null,
    hariPerPeran: hariPerPeran(kalender, dipegang, per),
    pemegang: pemegang(kalender, dipegang, per),
  };
}
export type BarisKasus = ReturnType<typeof barisKasus>;

/** The days of one role over many cases, and how many of them it held. */
export type PerPeran = Readonly<{ peran: string; kasus: number; hari: number }>;

/** Who held the cases, most days first: also who passed them on since. */
export const perPeran = (baris: readonly Pick<BarisKasus, 'hariPerPeran'>[]): readonly PerPeran[] =>
  Object.entries(jumlahPerPeran(baris.map((b) => b.hariPerPeran))).map(([peran, hari]) => ({
    peran,
    kasus: baris.filter((b) => b.hariPerPeran[peran] !== undefined).length,
    hari,
  }));

/** What rows are sorted by: all of it is known without opening a case. */
export type Urutan = Pick<
  BarisKasus,
  'id' | 'diterima' | 'target' | 'lewatHariKerja' | 'lewatHari' | 'sisaHariKerja' | 'terlambat'
>;

type Kepala = Readonly<{
  id: string;
  diterima: string;
  h: number | null;
  tanggungan: LangkahMenunggu['tanggungan'] | null;
}>;

/**
 * The standing of cases from the heads of their rows alone; the tests hold it equal to `barisKasus`. Cases received
 * on the same day and waiting for the same H stand alike: that is counted once.
 */
export function penilaiKepala(kalender: Kalender, per: Tanggal): (k: Kepala) => Urutan {
  const ingatan = new Map<string, ReturnType<typeof tenggat>>();
  return ({ id, diterima, h, tanggungan }) => {
    if (h === null || tanggungan === null) {
      return { id, diterima, target: null, lewatHariKerja: 0, lewatHari: 0, sisaHariKerja: null, terlambat: false };
    }
    const kunci = `${diterima} ${h}`;
    const t = ingatan.get(kunci) ?? tenggat(kalender, { diterima }, { h, tanggungan }, per);
    ingatan.set(kunci, t);
    const { target, lewatHariKerja, lewatHari, sisaHariKerja, terlambat } = t;
    return { id, diterima, target, lewatHariKerja, lewatHari, sisaHariKerja, terlambat };
  };
}

/** Contract order: by lateness, then target, then id. */
export const urutLewat = (a: Urutan, b: Urutan): number =>
  b.lewatHariKerja - a.lewatHariKerja ||
  banding(a.target?.tanggal ?? '9', b.target?.tanggal ?? '9') ||
  urutId(a.id, b.id);
