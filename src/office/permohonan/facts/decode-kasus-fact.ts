import { decodeFact } from './decode-fact.ts';
import { heldOnce } from './held-once.ts';
import { KASUS_FACTS, type KasusFact } from './kasus-fact.ts';

/** @throws REGISTER_RUSAK naming the key; the caller adds the file */
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
