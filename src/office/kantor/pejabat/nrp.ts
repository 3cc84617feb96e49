/** Whoever signs for a Polres or Kodim has an NRP instead of a NIP; it is kept with that word in front. */
import { Failure } from '../../../errors.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { parseNip } from './nip-owner.ts';

const NRP_WORD = /^n\.?r\.?p\b[\s.:]*/i;
/** Polri has 8 digits, the army up to 14, the navy a letter behind: '12345/P'. */
const NRP = /^\d{5,14}(?:\/[A-Z]{1,2})?$/;

export const isNrp = (nomor: string): boolean => NRP_WORD.test(nomor);

export const nrpDigits = (nomor: string): string => nomor.replace(NRP_WORD, '');

/** A number without the word is a NIP, since one that was cut short looks like an NRP. @throws NIK_DITOLAK, NILAI_TIDAK_DIKENAL */
export function parseNipOrNrp(isian: string, nomor: string, hariIni: Tanggal): string {
  const teks = nomor.trim();
  if (!isNrp(teks)) {
    const contoh = `Anggota Polri atau TNI: ketik NRP di depan nomornya, mis. "NRP 76051234".`;
    return parseNip(isian, teks, hariIni, [], NRP.test(tidy(teks)) ? ` ${contoh}` : '');
  }
  const angka = tidy(nrpDigits(teks));
  if (NRP.test(angka)) return `NRP ${angka}`;
  if (angka.replace(/\D/g, '').length === 16) return parseNip(isian, angka, hariIni, []);
  throw new Failure('NILAI_TIDAK_DIKENAL', `${isian}: bukan NRP. NRP ditulis "NRP 76051234".`, [], { isian });
}

const tidy = (nomor: string): string =>
  nomor
    .normalize('NFKC')
    .replace(/[\s.\-\p{Cf}]/gu, '')
    .toUpperCase();
