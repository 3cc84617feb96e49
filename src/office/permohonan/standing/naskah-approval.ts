import type { NaskahPlace } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

/** The SOP names the approving step; a koreksi to it or further back undoes the approval. */
export function isNaskahApproved(tempat: NaskahPlace | undefined, riwayat: readonly KasusFact[]): boolean {
  const langkah = tempat?.disetujui ?? null;
  if (langkah === null) return true;
  let setuju = false;
  for (const k of riwayat) {
    if (k.jenis !== 'Diselesaikan') continue;
    if (k.tarikDari !== null && k.tarikDari <= langkah) setuju = false;
    else if (k.langkah === langkah && k.hasil !== 'koreksi') setuju = true;
  }
  return setuju;
}
