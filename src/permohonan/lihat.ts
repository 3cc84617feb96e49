/** Cases as rows of lists, how they stand and sort. */

import type { Kalender, Tanggal } from '../waktu/tanggal.ts';
import { bagianKantor } from './hari.ts';
import { banding, urutId } from './id.ts';
import type { LangkahMenunggu, Tercatat } from './permohonan.ts';
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
  p: Pick<Tercatat, 'status' | 'lembaga' | 'surat' | 'diterima' | 'langkah' | 'revisi' | 'jam' | 'tiba'>,
) {
  const t = p.langkah && tenggat(kalender, p, p.langkah, per);
  const kantor = t && bagianKantor(kalender, p, t.target, per);
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
  };
}
export type BarisKasus = ReturnType<typeof barisKasus>;

/** Late cases of one role's steps: how many, and the days they are late together, of which the office's own. */
export type PerPeran = Readonly<{
  peran: string;
  kasus: number;
  lewatHariKerja: number;
  lewatHari: number;
  lewatKantor: number;
}>;

/** Sums the late rows up by the role whose step they wait at, most of the office's own days first. */
export function perPeran(baris: readonly BarisKasus[]): readonly PerPeran[] {
  const jumlah = new Map<string, PerPeran>();
  for (const b of baris) {
    const peran = b.langkah?.pelaksana ?? '';
    const lama = jumlah.get(peran) ?? { peran, kasus: 0, lewatHariKerja: 0, lewatHari: 0, lewatKantor: 0 };
    jumlah.set(peran, {
      peran,
      kasus: lama.kasus + 1,
      lewatHariKerja: lama.lewatHariKerja + b.lewatHariKerja,
      lewatHari: lama.lewatHari + b.lewatHari,
      lewatKantor: lama.lewatKantor + b.lewatKantor,
    });
  }
  return [...jumlah.values()].sort(
    (a, b) => b.lewatKantor - a.lewatKantor || b.lewatHariKerja - a.lewatHariKerja || banding(a.peran, b.peran),
  );
}

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
