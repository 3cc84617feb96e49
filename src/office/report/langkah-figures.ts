import { plusDays } from '../days/day-arithmetic.ts';
import type { Calendar } from '../days/tanggal.ts';
import { type Sop, sopDays } from '../sop/sop.ts';
import type { Span } from './flow-figures.ts';
import { type FinishedLangkah, type LookedBack, spansUntil } from './looked-back.ts';
import { type Spread, spreadOf } from './percentiles.ts';

type OwnerDays = Readonly<{ kantor: number; pemohon: number; kemendagri: number }>;

/** `tepat` were done by their H-day; `hariSop` counts days since the H of the step before. */
export type LangkahFigures = Readonly<{
  no: number;
  ringkas: string;
  pelaksana: string;
  selesai: number;
  tepat: number;
  koreksi: number;
  /** They are late, and were longer with their own role than the SOP gives it. */
  lambatSendiri: number;
  median: number | null;
  p90: number | null;
  hariSop: number;
  menit: Spread & Readonly<{ sop: number | null }>;
  hari: OwnerDays;
  kasusLambat: readonly string[];
  kasus: readonly string[];
}>;

export type PeranFigures = Readonly<{
  peran: string;
  hari: number;
  selesai: number;
  tepat: number;
  lambatSendiri: number;
}>;

export type DaysAt = Readonly<{ langkah: number; siapa: string; hari: number }>;

export const doneIn = (kasus: readonly LookedBack[], { dari, sampai }: Span): readonly FinishedLangkah[] =>
  kasus.flatMap((k) => k.selesai.filter((s) => s.selesai >= dari && s.selesai <= sampai));

/** A day belongs to the one who had the case in the morning. */
export function daysIn(kalender: Calendar, kasus: readonly LookedBack[], { dari, sampai }: Span): readonly DaysAt[] {
  const jumlah = new Map<string, DaysAt>();
  const tambah = (hari: ReturnType<typeof spansUntil>, tanda: 1 | -1) => {
    for (const { siapa, oleh, hari: n } of hari) {
      const langkah = oleh?.langkah ?? 0;
      const kunci = `${langkah} ${siapa}`;
      jumlah.set(kunci, { langkah, siapa, hari: (jumlah.get(kunci)?.hari ?? 0) + tanda * n });
    }
  };
  for (const k of kasus) {
    tambah(spansUntil(kalender, k, sampai), 1);
    tambah(spansUntil(kalender, k, sampai, plusDays(dari, -1)), -1);
  }
  return [...jumlah.values()].filter((x) => x.hari !== 0);
}

/** Each step of the SOP has a row, even where nothing was done. */
export function langkahFigures(
  sop: Sop,
  selesai: readonly FinishedLangkah[],
  hari: readonly DaysAt[],
): readonly LangkahFigures[] {
  return sop.langkah.map(({ no, ringkas, pelaksana, menit }) => {
    const milik = selesai.filter((s) => s.langkah.no === no);
    const lambat = milik.filter((s) => s.tenggat.terlambat);
    const { median, p90 } = spreadOf(milik.map((s) => s.hari));
    const disini = hari.filter((x) => x.langkah === no);
    return {
      no,
      ringkas,
      pelaksana,
      selesai: milik.length,
      tepat: milik.length - lambat.length,
      koreksi: milik.filter((s) => s.hasil === 'koreksi').length,
      lambatSendiri: countOwnDelay(sop, lambat),
      median,
      p90,
      hariSop: sopDays(sop, no),
      menit: { ...spreadOf(milik.flatMap((s) => s.menit ?? [])), sop: menit },
      hari: {
        kantor: sumDays(disini.filter((x) => x.siapa !== 'pemohon' && x.siapa !== 'kemendagri')),
        pemohon: sumDays(disini.filter((x) => x.siapa === 'pemohon')),
        kemendagri: sumDays(disini.filter((x) => x.siapa === 'kemendagri')),
      },
      kasusLambat: uniqueIds(lambat),
      kasus: uniqueIds(milik),
    };
  });
}

const sumDays = (hari: readonly DaysAt[]): number => hari.reduce((n, x) => n + x.hari, 0);
const uniqueIds = (selesai: readonly FinishedLangkah[]): readonly string[] => [...new Set(selesai.map((s) => s.id))];

const countOwnDelay = (sop: Sop, lambat: readonly FinishedLangkah[]): number =>
  lambat.filter((s) => s.sendiri > sopDays(sop, s.langkah.no)).length;

export const ownerOf = ({ pelaksana, tanggungan }: FinishedLangkah['langkah']): string =>
  tanggungan === 'kantor' ? pelaksana : tanggungan;

/** Roles come in the SOP's order, then the institution and the ministry. */
export function peranFigures(
  sop: Sop,
  selesai: readonly FinishedLangkah[],
  hari: readonly DaysAt[],
): readonly PeranFigures[] {
  const dikenal = [...Object.keys(sop.peran), 'pemohon', 'kemendagri'];
  const lain = [...hari.map((x) => x.siapa), ...selesai.map((s) => ownerOf(s.langkah))];
  return [...new Set([...dikenal, ...lain])].flatMap((peran) => {
    const milik = selesai.filter((s) => ownerOf(s.langkah) === peran);
    const lambat = milik.filter((s) => s.tenggat.terlambat);
    const angka = {
      peran,
      hari: sumDays(hari.filter((x) => x.siapa === peran)),
      selesai: milik.length,
      tepat: milik.length - lambat.length,
      lambatSendiri: countOwnDelay(sop, lambat),
    };
    return angka.hari > 0 || angka.selesai > 0 ? [angka] : [];
  });
}
