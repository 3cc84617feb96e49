/**
 * A permohonan is a list of things that happened (`KasusFact`). Where it stands (`Permohonan`) is always the fold of
 * that list by `evolve` and never stored as truth. What each fact changes is said by its kind (`facts/kinds`).
 */
import { type KasusFact, kindOfFact } from './facts/kasus-fact.ts';
import { kasusOfImport } from './facts/kinds/import-facts.ts';
import { kasusOfReceipt } from './facts/kinds/receipt-facts.ts';
import type { Permohonan } from './permohonan.ts';

export const newPermohonan: Permohonan = { status: 'baru' };

/** Total: never throws or refuses. */
export function evolve(p: Permohonan, k: KasusFact): Permohonan {
  if (k.jenis === 'Diterima') return kasusOfReceipt(k);
  if (k.jenis === 'Diimpor') return kasusOfImport(k);
  return p.status === 'baru' ? p : kindOfFact(k).fold(p, k);
}
