/** The numbers of the office's own letters and agreements: reserved, then used or given up; never given twice. */
import * as v from 'valibot';
import { type Stored, textShape } from './fact-shapes.ts';

/** A number as it stands. `tanggal` is the letter's own, known once it is used. */
export type NomorNaskah = Readonly<{
  naskah: string;
  nomor: string;
  keadaan: 'dipesan' | 'dipakai' | 'batal';
  tanggal: string | null;
  /** Why it was given up, else null. */
  alasan: string | null;
}>;

/** The letter that leaves at the step marked `kirim`: its number is the case's `suratKeluar`. */
export const KIRIM_SURAT = 'surat-kemendagri';

/** A number of the case, and the naskah it was taken for. */
export const naskahAndNomorShape = v.object({ naskah: textShape, nomor: textShape });
export type NaskahAndNomor = Stored<typeof naskahAndNomorShape>;

/** The names under which the register keeps a number from being given again; absent where none was typed or claimed. */
export const claimNamesShape = v.array(v.pipe(textShape, v.regex(/^\d{4}\.[a-z0-9][a-z0-9.-]*$/)));
export type ClaimNames = Stored<typeof claimNamesShape>;

/** What bears numbers: a case. */
export type HasNomor = Readonly<{ nomor?: readonly NomorNaskah[] }>;

/** The numbers, with one that was used reserved again: the signing or sending that used it was taken back. Total. */
export const reserveNomorAgain = (
  lama: readonly NomorNaskah[],
  { naskah, nomor }: NaskahAndNomor,
): readonly NomorNaskah[] =>
  lama.map((n) =>
    n.naskah === naskah && n.nomor === nomor && n.keadaan === 'dipakai'
      ? { ...n, keadaan: 'dipesan', tanggal: null }
      : n,
  );

/** The number reserved for a naskah and not used yet. */
export const reservedNomor = (p: HasNomor, naskah: string): NomorNaskah | null =>
  p.nomor?.find((n) => n.naskah === naskah && n.keadaan === 'dipesan') ?? null;

/** The number a naskah bears: the last one that was not given up. */
export const nomorOfNaskah = (p: HasNomor, naskah: string): NomorNaskah | null =>
  p.nomor?.findLast((n) => n.naskah === naskah && n.keadaan !== 'batal') ?? null;
