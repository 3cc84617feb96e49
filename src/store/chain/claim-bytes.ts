import { sha256, toBytes, withHash } from './canonical.ts';

/** Holds the owner, with a hash that shows changes. */
export const claimBytes = (jalur: string, penanda: string): Uint8Array =>
  toBytes(`${penanda} ${sha256(`${jalur} ${penanda}`)}\n`);

export const claimPrefixes = (jenis: readonly string[], tahun: readonly string[]): readonly string[] =>
  tahun.flatMap((satu) => jenis.map((j) => `${satu}.${j}.`));

/** Keys of cases and of later letters are separate. */
export const keyPath = (kunci: string, tahunSurat: number | null): string =>
  `kunci/${sha256(tahunSurat === null ? kunci : `agenda\n${tahunSurat}\n${kunci}`)}`;

export type KeyedNomor = Readonly<{ id: string | null; agenda: number }>;
export type KeyFileContent = KeyedNomor & Readonly<{ permintaan: string | null }>;

export const keyFileBytes = (isi: KeyFileContent): Uint8Array => withHash(isi);
