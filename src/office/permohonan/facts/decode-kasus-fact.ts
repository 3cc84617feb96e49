/** Reads the facts of a case. */
import { decodeFact } from './decode-fact.ts';
import { KASUS_FACTS, type KasusFact } from './kasus-fact.ts';

/** @throws Failure REGISTER_RUSAK naming the key; the caller adds the file */
export function decodeKasusFact(isi: unknown): KasusFact {
  const k: KasusFact = decodeFact(KASUS_FACTS, isi);
  const oleh = heldOnce(k.oleh);
  if (k.jenis !== 'Diselesaikan') return { ...k, oleh };
  return {
    ...k,
    oleh,
    ringkas: heldOnce(k.ringkas),
    ada: heldOnce(k.ada),
    keluaran: heldOnce(k.keluaran),
    mintaBaru: heldOnce(k.mintaBaru),
    ke: heldOnce(k.ke),
  };
}

/** More than an office has people, steps and papers. */
const MOST_HELD = 5000;
const held = new Map<string, unknown>();

/** What thousands of facts say alike is held once: so much less memory do the books of a year need. */
function heldOnce<T>(bagian: T): T {
  const teks = JSON.stringify(bagian);
  const ada = held.get(teks);
  if (ada !== undefined) return ada as T;
  if (held.size >= MOST_HELD) held.clear();
  held.set(teks, bagian);
  return bagian;
}
