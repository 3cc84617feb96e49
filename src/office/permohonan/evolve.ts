/** A case (`Permohonan`) is always the fold of what happened (`KasusFact`), and never stored as truth. */
import { type KasusFact, kindOfFact } from './facts/kasus-fact.ts';
import { kasusOfImport } from './facts/kinds/import-facts.ts';
import { kasusOfReceipt } from './facts/kinds/receipt-facts.ts';
import type { Permohonan } from './permohonan.ts';

export const newPermohonan: Permohonan = { status: 'baru' };

/** It never refuses. */
export function evolve(p: Permohonan, k: KasusFact): Permohonan {
  if (k.jenis === 'Diterima') return kasusOfReceipt(k);
  if (k.jenis === 'Diimpor') return kasusOfImport(k);
  return p.status === 'baru' ? p : kindOfFact(k).fold(p, k);
}
