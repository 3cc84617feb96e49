/**
 * The official a document names, as he held the post on the day the document bears: under a mandate the deputy, with
 * his own name, rank and NIP. Where none is entered the office's settings apply (`kepala-dinas.nama` …).
 */
import type { Peran } from '../../sop/sop.ts';
import type { NaskahSource, TextField } from '../naskah.ts';
import { mayBeEmpty } from './naskah-values.ts';

/** The role of whoever signs for the office; the settings of his name begin with it. */
const KEPALA_PERAN: Peran = 'kepala-dinas';

/** How the head of the office is called above his name: 'Kepala', or 'Plh. Kepala' where somebody stands in. */
export const sebutanKepala = (b: Pick<NaskahSource, 'pejabat'>): string =>
  [b.pejabat?.(KEPALA_PERAN)?.wakil, 'Kepala'].filter(Boolean).join(' ');

export const SEBUTAN_FIELDS = {
  sebutan_kepala: {
    arti: 'kata Kepala, didahului Plt. atau Plh. bila diwakili pada tanggal surat',
    contoh: 'Plh. Kepala',
    kosong: mayBeEmpty,
    nilai: sebutanKepala,
  },
} as const satisfies Record<string, TextField>;
