/**
 * The years whose books may hold a row of a case. The books decide; a year too many costs a look, one too few loses a
 * letter. So corrected years count too.
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
