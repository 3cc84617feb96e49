import { type Langkah, langkahAfter, type Peran, peranName, type Sop } from './sop.ts';

export type PeranLane = Readonly<{ peran: Peran; nama: string; langkah: readonly number[]; menit: number }>;

/** `kePeran` is null at the end of the SOP. */
export type StepHandover = Readonly<{
  jenis: 'maju' | 'koreksi';
  dari: number;
  ke: number | null;
  dariPeran: Peran;
  kePeran: Peran | null;
}>;

export type PeranFlow = Readonly<{ lajur: readonly PeranLane[]; serahan: readonly StepHandover[] }>;

export function peranFlow(sop: Sop): PeranFlow {
  const lajur = Object.keys(sop.peran).map((peran) => {
    const milik = sop.langkah.filter((l) => l.pelaksana === peran);
    return { peran, nama: peranName(sop, peran), langkah: milik.map((l) => l.no), menit: totalMinutes(milik) };
  });
  return { lajur, serahan: sop.langkah.flatMap((l) => handoversOf(sop, l)) };
}

function handoversOf(sop: Sop, l: Langkah): readonly StepHandover[] {
  const dari = { dari: l.no, dariPeran: l.pelaksana };
  const berikut = langkahAfter(sop, l.no);
  const pelaksana = (no: number) => sop.langkah.find((s) => s.no === no)?.pelaksana ?? null;
  return [
    { jenis: 'maju', ...dari, ke: berikut?.no ?? null, kePeran: berikut?.pelaksana ?? null },
    ...(l.koreksi?.pilihan ?? []).map((ke) => ({ jenis: 'koreksi' as const, ...dari, ke, kePeran: pelaksana(ke) })),
  ];
}

export const totalMinutes = (langkah: readonly Langkah[]): number =>
  langkah.reduce((jumlah, l) => jumlah + (l.menit ?? 0), 0);

export type TahapSummary = Readonly<{ kode: string; nama: string; langkah: readonly number[]; menit: number }>;

export const summarizeTahap = (sop: Sop): readonly TahapSummary[] =>
  Object.entries(sop.tahap).map(([kode, nama]) => {
    const milik = sop.langkah.filter((l) => l.tahap === kode);
    return { kode, nama, langkah: milik.map((l) => l.no), menit: totalMinutes(milik) };
  });
