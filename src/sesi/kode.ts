/** Codes of documents and roles as a person types them; what they are is the SOP's data. */
import type { KodeDokumen, Peran, Sop } from '../sop/sop.ts';
import { salahSatuDari } from './opsi.ts';

/** @throws Galat NILAI_TIDAK_DIKENAL */
export const kodeDokumen = (sop: Sop, flag: string, kode: string): KodeDokumen =>
  salahSatuDari(flag, Object.keys(sop.dokumen), kode);

/** @throws Galat NILAI_TIDAK_DIKENAL */
export const kodePeran = (sop: Sop, flag: string, kode: string): Peran =>
  salahSatuDari(flag, Object.keys(sop.peran), kode);
