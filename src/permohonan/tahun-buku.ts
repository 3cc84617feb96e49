/**
 * In which years' books something of a case may stand, told by its facts alone. The books themselves decide which of
 * these hold a row and how it reads; a year too many costs a look, one too few would lose a letter. So every year that
 * was ever said counts, also one that was put right or taken back: years are only ever added.
 */
import type { Kejadian } from './kejadian.ts';

/** Ascending, each once. */
export const tahunBuku = (fakta: readonly Kejadian[]): readonly number[] =>
  [...new Set(fakta.flatMap(tahunFakta))].sort((a, b) => a - b);

function tahunFakta(k: Kejadian): readonly number[] {
  switch (k.jenis) {
    case 'Diterima':
      return [k.agenda.tahun];
    case 'Diselesaikan':
      // A letter whose date is not known stands by the day on which it left.
      return [tahun(k.pada), ...(k.balasan ? [k.balasan.agenda.tahun] : []), ...dari(k.suratKeluar?.tanggal)];
    case 'Dilengkapi':
      return dari(k.suratKeluar?.tanggal);
    case 'Diralat':
      return [...dari(k.suratKeluar?.tanggal), ...dari(k.kerjaSama?.tanggal)];
    case 'NomorDipakai':
      return [tahun(k.tanggal)];
    case 'Disahkan':
      return [tahun(k.pengesahan.tanggal)];
    default:
      return [];
  }
}

const tahun = (saat: string): number => Number(saat.slice(0, 4));
const dari = (tanggal: string | null | undefined): readonly number[] => (tanggal ? [tahun(tanggal)] : []);
