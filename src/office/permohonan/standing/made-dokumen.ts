/** A required document that pks made itself. */
import { type DokumenCode, type Langkah, naskahOfDokumen, type Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

/** The newest version; what a step asks for anew must have been made since the step waits. */
export function madeVersion(
  sop: Sop,
  riwayat: readonly KasusFact[],
  langkah: Langkah,
  kode: DokumenCode,
): number | null {
  const naskah = naskahOfDokumen(sop, kode);
  const sejak = langkah.mintaBaru?.includes(kode) ? riwayat.findLastIndex((k) => k.jenis === 'Diselesaikan') : -1;
  const dibuat = riwayat.slice(sejak + 1).findLast((k) => k.jenis === 'Dikonsep' && k.naskah === naskah);
  return dibuat?.jenis === 'Dikonsep' ? dibuat.versi : null;
}
