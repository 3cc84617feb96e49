/** The facts of a case, as read back from disk. */
import { decodeFact } from './decode-fact.ts';
import { KASUS_FACTS, type KasusFact } from './kasus-fact.ts';

/** One stored fact of a case. @throws Failure REGISTER_RUSAK saying which key is wrong (the file is the caller's to name) */
export const decodeKasusFact = (isi: unknown): KasusFact => decodeFact(KASUS_FACTS, isi);
