/**
 * The official a document names, as he held the post on the day the document bears: under a mandate the deputy, with
 * his own name, rank and NIP. Where none is entered the office's settings apply (`kepala-dinas.nama` …).
 */
import type { Peran } from '../sop/sop.ts';
import type { BahanNaskah, IsianTeks } from './naskah.ts';
import { bolehKosong } from './susun.ts';

/** `wakil`: 'Plt.' or 'Plh.' where he stands in, and then `dasar`, the mandate. */
export type PejabatNaskah = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  wakil: string | null;
  dasar: string | null;
}>;

/** Whoever held the post that day, or null. */
export type PejabatPada = (peran: Peran) => PejabatNaskah | null;

/** The role of whoever signs for the office; the settings of his name begin with it. */
const KEPALA: Peran = 'kepala-dinas';

/** How the head of the office is called above his name: 'Kepala', or 'Plh. Kepala' where somebody stands in. */
export const sebutanKepala = (b: Pick<BahanNaskah, 'pejabat'>): string =>
  [b.pejabat?.(KEPALA)?.wakil, 'Kepala'].filter(Boolean).join(' ');

export const SEBUTAN = {
  sebutan_kepala: {
    arti: 'kata Kepala, didahului Plt. atau Plh. bila diwakili pada tanggal surat',
    contoh: 'Plh. Kepala',
    kosong: bolehKosong,
    nilai: sebutanKepala,
  },
} as const satisfies Record<string, IsianTeks>;
