import { type Langkah, langkahSesudah, namaPeran, type Peran, type Sop } from './sop.ts';

/** One role and the steps it does, in the SOP's order, with their standard minutes together. */
export type Lajur = Readonly<{ peran: Peran; nama: string; langkah: readonly number[]; menit: number }>;

/** A case passing from step to step. `kePeran` null: the end of the SOP. */
export type Serahan = Readonly<{
  jenis: 'maju' | 'koreksi';
  dari: number;
  ke: number | null;
  dariPeran: Peran;
  kePeran: Peran | null;
}>;

/** The swimlane: who does what, and who hands over to whom. */
export type Alur = Readonly<{ lajur: readonly Lajur[]; serahan: readonly Serahan[] }>;

/** The flow between the roles as the table has it; roles without a step keep their (empty) lane. */
export function alurPeran(sop: Sop): Alur {
  const lajur = Object.keys(sop.peran).map((peran) => {
    const milik = sop.langkah.filter((l) => l.pelaksana === peran);
    return { peran, nama: namaPeran(sop, peran), langkah: milik.map((l) => l.no), menit: jumlahMenit(milik) };
  });
  return { lajur, serahan: sop.langkah.flatMap((l) => serahan(sop, l)) };
}

function serahan(sop: Sop, l: Langkah): readonly Serahan[] {
  const dari = { dari: l.no, dariPeran: l.pelaksana };
  const berikut = langkahSesudah(sop, l.no);
  const pelaksana = (no: number) => sop.langkah.find((s) => s.no === no)?.pelaksana ?? null;
  return [
    { jenis: 'maju', ...dari, ke: berikut?.no ?? null, kePeran: berikut?.pelaksana ?? null },
    ...(l.koreksi?.pilihan ?? []).map((ke) => ({ jenis: 'koreksi' as const, ...dari, ke, kePeran: pelaksana(ke) })),
  ];
}

/** Standard minutes together; a row without minutes counts as none. */
export const jumlahMenit = (langkah: readonly Langkah[]): number =>
  langkah.reduce((jumlah, l) => jumlah + (l.menit ?? 0), 0);

/** One stage, the numbers of its steps, and their standard minutes together. */
export type RingkasTahap = Readonly<{ kode: string; nama: string; langkah: readonly number[]; menit: number }>;

/** The stages in the SOP's order. */
export const ringkasTahap = (sop: Sop): readonly RingkasTahap[] =>
  Object.entries(sop.tahap).map(([kode, nama]) => {
    const milik = sop.langkah.filter((l) => l.tahap === kode);
    return { kode, nama, langkah: milik.map((l) => l.no), menit: jumlahMenit(milik) };
  });
