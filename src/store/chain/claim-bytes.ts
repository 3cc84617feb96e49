/** Claimed numbers and keys as a folder and every backup hold them. */
import { sha256, toBytes, withHash } from './canonical.ts';

/** Its owner, and a hash that shows changes. */
export const claimBytes = (jalur: string, penanda: string): Uint8Array =>
  toBytes(`${penanda} ${sha256(`${jalur} ${penanda}`)}\n`);

/** Keys of cases and of later letters are separate. */
export const keyPath = (kunci: string, tahunSurat: number | null): string =>
  `kunci/${sha256(tahunSurat === null ? kunci : `agenda\n${tahunSurat}\n${kunci}`)}`;

export type KeyedNomor = Readonly<{ id: string | null; agenda: number }>;
export type KeyFileContent = KeyedNomor & Readonly<{ permintaan: string | null }>;

/** With a hash that shows changes. */
export const keyFileBytes = (isi: KeyFileContent): Uint8Array => withHash(isi);
