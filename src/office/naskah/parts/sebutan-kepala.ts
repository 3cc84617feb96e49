/**
 * A document names the official on its day; a deputy by his own name, rank and NIP. Without officials, settings apply
 * (`kepala-dinas.nama` …).
 */
import type { Peran } from '../../sop/sop.ts';
import type { NaskahSource, TextField } from '../naskah.ts';
import { mayBeEmpty } from './naskah-values.ts';

const KEPALA_PERAN: Peran = 'kepala-dinas';

export const sebutanKepala = (b: Pick<NaskahSource, 'pejabat'>): string =>
  [b.pejabat?.(KEPALA_PERAN)?.wakil, 'Kepala'].filter(Boolean).join(' ');

export const SEBUTAN_FIELDS = {
  sebutan_kepala: {
    arti: 'kata Kepala, didahului Plt. atau Plh. bila diwakili pada tanggal surat',
    contoh: 'Plh. Kepala',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: sebutanKepala,
  },
} as const satisfies Record<string, TextField>;
