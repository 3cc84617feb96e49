import { decodeFact } from './decode-fact.ts';
import { KASUS_FACTS, type KasusFact } from './kasus-fact.ts';

/** @throws Failure REGISTER_RUSAK naming the key; the caller adds the file */
export const decodeKasusFact = (isi: unknown): KasusFact => decodeFact(KASUS_FACTS, isi);
