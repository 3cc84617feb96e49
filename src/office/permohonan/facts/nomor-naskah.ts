import * as v from 'valibot';
import { type Stored, textShape } from './fact-shapes.ts';

/** `tanggal` is the letter's, once the number is used; `dipindahKe` the case that bears it now, where it was given up for that. */
export type NomorNaskah = Readonly<{
  naskah: string;
  nomor: string;
  keadaan: 'dipesan' | 'dipakai' | 'batal';
  tanggal: string | null;
  alasan: string | null;
  dipindahKe?: string;
}>;

/** Its number is the `suratKeluar` of the case. */
export const KIRIM_SURAT = 'surat-kemendagri';

/** An agreement has numbers of its own; all other papers are letters. */
export const nomorKindOfCode = (naskah: string) => (naskah === 'pks' ? 'pks' : 'surat-keluar');

export const naskahAndNomorShape = v.object({ naskah: textShape, nomor: textShape });
export type NaskahAndNomor = Stored<typeof naskahAndNomorShape>;

/** They keep a number from being given again; absent where none was claimed. */
export const claimNamesShape = v.array(v.pipe(textShape, v.regex(/^\d{4}\.[a-z0-9][a-z0-9.-]*$/)));
export type ClaimNames = Stored<typeof claimNamesShape>;

/** Stands as the reason in the case that gave a number away. */
export const movedReason = ({ ke, alasan }: Readonly<{ ke: string; alasan: string }>): string =>
  `milik kasus ${ke}: ${alasan}`;

export type HasNomor = Readonly<{ nomor?: readonly NomorNaskah[] }>;

/** What used it was taken back. */
export const reserveNomorAgain = (
  lama: readonly NomorNaskah[],
  { naskah, nomor }: NaskahAndNomor,
): readonly NomorNaskah[] =>
  lama.map((n) =>
    n.naskah === naskah && n.nomor === nomor && n.keadaan === 'dipakai'
      ? { ...n, keadaan: 'dipesan', tanggal: null }
      : n,
  );

export const reservedNomor = (p: HasNomor, naskah: string): NomorNaskah | null =>
  p.nomor?.find((n) => n.naskah === naskah && n.keadaan === 'dipesan') ?? null;

export const nomorOfNaskah = (p: HasNomor, naskah: string): NomorNaskah | null =>
  p.nomor?.findLast((n) => n.naskah === naskah && n.keadaan !== 'batal') ?? null;
