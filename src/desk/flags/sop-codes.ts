/** Typed codes of documents and roles, by the SOP's data. */
import type { DokumenCode, Peran, Sop } from '../../office/sop/sop.ts';
import { oneOfWords } from './standard-flags.ts';

/** @throws Failure NILAI_TIDAK_DIKENAL */
export const parseDokumenCode = (sop: Sop, flag: string, kode: string): DokumenCode =>
  oneOfWords(flag, Object.keys(sop.dokumen), kode);

/** @throws Failure NILAI_TIDAK_DIKENAL */
export const parsePeranCode = (sop: Sop, flag: string, kode: string): Peran =>
  oneOfWords(flag, Object.keys(sop.peran), kode);
