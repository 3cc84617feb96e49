import type { NaskahPlace } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

/** Approved once that step said yes, until a koreksi goes back to it or before it. No such step: nothing to approve. */
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
