import type { DokumenCode, Peran, Sop } from '../../office/sop/sop.ts';
import { oneOfWords } from './standard-flags.ts';

/** `lain` are papers the SOP does not name. @throws NILAI_TIDAK_DIKENAL */
export const parseDokumenCode = (sop: Sop, flag: string, kode: string, ...lain: readonly DokumenCode[]): DokumenCode =>
  oneOfWords(flag, [...Object.keys(sop.dokumen), ...lain], kode);

export const SHORT_PERAN: Readonly<Record<string, string>> = {
  kadis: 'kepala-dinas',
  kabid: 'kepala-bidang',
  sekdin: 'sekretaris',
  sekdis: 'sekretaris',
  admin: 'pengadministrasi-umum',
};

/** Takes its short name too, or a beginning only one role has. @throws NILAI_TIDAK_DIKENAL */
export function parsePeranCode(sop: Sop, flag: string, kode: string): Peran {
  const kata = kode
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.]+/g, '-');
  const semua = Object.keys(sop.peran);
  const pendek = SHORT_PERAN[kata];
  const mulai = kata.length < 3 ? [] : semua.filter((p) => p.startsWith(kata));
  const dimaksud = semua.includes(kata)
    ? kata
    : pendek && semua.includes(pendek)
      ? pendek
      : mulai.length === 1
        ? mulai[0]
        : undefined;
  return oneOfWords(flag, semua, dimaksud ?? kode);
}
