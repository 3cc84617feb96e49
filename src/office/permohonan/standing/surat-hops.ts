/** Those of the institution's letter, or of the ministry's reply once that is there. */
import { effectiveFacts, type HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { SifatSurat } from '../facts/kasus-parts.ts';
import { addressees, hasDisposisi } from '../text/disposisi-words.ts';

export type SuratHop = Extract<KasusFact, { jenis: 'Diselesaikan' }>;

export const isHop = (k: KasusFact): k is SuratHop => k.jenis === 'Diselesaikan' && hasDisposisi(k);

export function suratHopsOf(berlaku: readonly KasusFact[]): readonly SuratHop[] {
  const balasan = berlaku.findIndex((k) => k.jenis === 'Diselesaikan' && k.balasan);
  return berlaku.slice(Math.max(0, balasan)).filter(isHop);
}

export const hopsOfSurat = (riwayat: readonly HistoryAct[]): readonly SuratHop[] =>
  suratHopsOf(effectiveFacts(riwayat));

export const sifatOfSurat = (hop: readonly SuratHop[]): SifatSurat | null =>
  hop.findLast((k) => k.sifatSurat)?.sifatSurat ?? null;

export function hopTo(k: SuratHop): readonly string[] {
  const disebut = addressees(k);
  if (disebut.length > 0 || typeof k.ke === 'string') return disebut;
  return [k.ke.pelaksana];
}
