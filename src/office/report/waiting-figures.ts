import type { Calendar, Tanggal } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import type { Status } from '../permohonan/facts/standing-parts.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import { judgeTenggat } from '../permohonan/standing/tenggat.ts';
import { longestHolder } from '../permohonan/standing/whose-hands.ts';
import type { Tanggungan } from '../sop/sop.ts';
import type { Span } from './flow-figures.ts';
import { ownerOf } from './langkah-figures.ts';
import { allSpansUntil, type LookedBack, pointOn, spansUntil } from './looked-back.ts';

type BriefStep = Readonly<{ no: number; ringkas: string; pelaksana: string }>;

/** `hari` counts how long it has lain with `siapa`. */
export type WaitingCase = Readonly<{
  id: string;
  lembaga: string;
  langkah: BriefStep;
  siapa: string;
  hari: number;
  target: Tanggal;
  lewatHariKerja: number;
  lewatHari: number;
  terlambat: boolean;
}>;

/** The latest case comes first. */
export function waitingCases(
  kalender: Calendar,
  kasus: readonly LookedBack[],
  sampai: Tanggal,
): readonly WaitingCase[] {
  return kasus
    .flatMap((k) => {
      const t = pointOn(k, sampai);
      if (t?.status !== 'aktif' || !t.langkah) return [];
      const { no, ringkas, pelaksana } = t.langkah;
      const { target, lewatHariKerja, lewatHari, terlambat } = judgeTenggat(kalender, k, t.langkah, sampai);
      return {
        id: k.id,
        lembaga: k.lembaga,
        langkah: { no, ringkas, pelaksana },
        siapa: ownerOf(t.langkah),
        hari: lastStretch(spansUntil(kalender, k, sampai)),
        target: target.tanggal,
        lewatHariKerja,
        lewatHari,
        terlambat,
      };
    })
    .sort(
      (a, b) => b.lewatHariKerja - a.lewatHariKerja || compareText(a.target, b.target) || compareKasusIds(a.id, b.id),
    );
}

function lastStretch(hari: ReturnType<typeof spansUntil>): number {
  const siapa = hari.at(-1)?.siapa;
  const lain = hari.findLastIndex((x) => x.siapa !== siapa && x.hari > 0);
  return hari.slice(lain + 1).reduce((n, x) => n + (x.siapa === siapa ? x.hari : 0), 0);
}

export type LateStep = Readonly<{
  no: number;
  ringkas: string;
  siapa: string;
  selesai: Tanggal;
  lewatHariKerja: number;
  lewatHari: number;
  alasan: string | null;
}>;

/** `hariPerPeran` goes up to the end of the period. */
export type LateCase = Readonly<{
  id: string;
  lembaga: string;
  status: Status;
  langkah: BriefStep | null;
  target: Tanggal | null;
  lewatHariKerja: number;
  lewatHari: number;
  tanggungan: Tanggungan | null;
  hariPerPeran: Readonly<Record<string, number>>;
  terlama: Readonly<{ peran: string; hari: number }> | null;
  langkahTerlambat: readonly LateStep[];
}>;

/** Late when the period ended, or a step was done late in it; the latest first. */
export function lateCases(
  kalender: Calendar,
  kasus: readonly LookedBack[],
  { dari, sampai }: Span,
): readonly LateCase[] {
  return kasus
    .flatMap((k) => {
      const t = pointOn(k, sampai);
      if (!t) return [];
      const kini = t.langkah && judgeTenggat(kalender, k, t.langkah, sampai);
      const lambat = k.selesai
        .filter((s) => s.selesai >= dari && s.selesai <= sampai && s.tenggat.terlambat)
        .map(({ langkah, selesai, tenggat, alasan }) => ({
          ...{ no: langkah.no, ringkas: langkah.ringkas, siapa: ownerOf(langkah) },
          ...{ selesai, lewatHariKerja: tenggat.lewatHariKerja, lewatHari: tenggat.lewatHari, alasan },
        }));
      if (!kini?.terlambat && lambat.length === 0) return [];
      const hariPerPeran = sumByHolder(allSpansUntil(kalender, k, sampai));
      return {
        id: k.id,
        lembaga: k.lembaga,
        status: t.status,
        langkah: t.langkah && { no: t.langkah.no, ringkas: t.langkah.ringkas, pelaksana: t.langkah.pelaksana },
        target: kini?.target.tanggal ?? null,
        lewatHariKerja: kini?.lewatHariKerja ?? 0,
        lewatHari: kini?.lewatHari ?? 0,
        tanggungan: t.langkah?.tanggungan ?? null,
        hariPerPeran,
        terlama: longestHolder(hariPerPeran),
        langkahTerlambat: lambat,
      };
    })
    .sort(
      (a, b) =>
        b.lewatHariKerja - a.lewatHariKerja ||
        compareText(a.target ?? '', b.target ?? '') ||
        compareKasusIds(a.id, b.id),
    );
}

function sumByHolder(hari: ReturnType<typeof allSpansUntil>): Readonly<Record<string, number>> {
  const jumlah: Record<string, number> = {};
  for (const { siapa, hari: n } of hari) if (n > 0) jumlah[siapa] = (jumlah[siapa] ?? 0) + n;
  return jumlah;
}
