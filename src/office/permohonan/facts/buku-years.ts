/**
 * In which years' books something of a case may stand, told by its facts alone. The books themselves decide which of
 * these hold a row and how it reads; a year too many costs a look, one too few would lose a letter. So every year that
 * was ever said counts, also one that was put right or taken back: years are only ever added.
 */
import type { KasusFact } from './kasus-fact.ts';

/** Ascending, each once. */
export const bukuYears = (fakta: readonly KasusFact[]): readonly number[] =>
  [...new Set(fakta.flatMap(yearsOfFact))].sort((a, b) => a - b);

function yearsOfFact(k: KasusFact): readonly number[] {
  switch (k.jenis) {
    case 'Diterima':
      return [k.agenda.tahun];
    case 'Diselesaikan':
      // A letter whose date is not known stands by the day on which it left.
      return [yearOf(k.pada), ...(k.balasan ? [k.balasan.agenda.tahun] : []), ...yearIfKnown(k.suratKeluar?.tanggal)];
    case 'Dilengkapi':
      return yearIfKnown(k.suratKeluar?.tanggal);
    case 'Diralat':
      return [...yearIfKnown(k.suratKeluar?.tanggal), ...yearIfKnown(k.kerjaSama?.tanggal)];
    case 'NomorDipakai':
      return [yearOf(k.tanggal)];
    case 'Disahkan':
      return [yearOf(k.pengesahan.tanggal)];
    default:
      return [];
  }
}

const yearOf = (saat: string): number => Number(saat.slice(0, 4));
const yearIfKnown = (tanggal: string | null | undefined): readonly number[] => (tanggal ? [yearOf(tanggal)] : []);
