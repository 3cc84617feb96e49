import { KIRIM_SURAT, nomorOfNaskah } from '../../permohonan/facts/nomor-naskah.ts';
import type { NaskahDefinition, NaskahSource } from '../naskah.ts';
import { wordingOf } from '../wording/wording.ts';
import { PENANDATANGAN, penandatanganOf } from './naskah-settings.ts';

export type NomorKind = 'surat-keluar' | 'pks';

const NOMOR_KEYS = ['nomor_surat_keluar', 'nomor_naskah'];

/** Goes by the placeholders its template may use; null for forms and packages. */
export const nomorKindOf = ({ teks, paket }: NaskahDefinition): NomorKind | null =>
  paket ? null : 'nomor_pks_kesatu' in teks ? 'pks' : NOMOR_KEYS.some((kunci) => kunci in teks) ? 'surat-keluar' : null;

/** A letter on the letterhead of the Bupati or the Sekretariat is numbered there, so it never takes a number of the Dinas. */
export const isNumberedBySekretariat = (
  b: Pick<NaskahSource, 'kantor'>,
  { kopPenandatangan }: NaskahDefinition,
): boolean => kopPenandatangan === true && penandatanganOf(b) !== PENANDATANGAN[0];

export function nomorOfSurat(
  b: NaskahSource,
  kode: string,
): Readonly<{ nomor: string | null; tanggal: string | null }> {
  const terkirim = kode === KIRIM_SURAT ? b.kasus.suratKeluar : null;
  const dipesan = nomorOfNaskah(b.kasus, kode);
  return {
    nomor: wordingOf(b).phrase('nomor', terkirim?.nomor ?? dipesan?.nomor),
    tanggal: terkirim?.tanggal ?? dipesan?.tanggal ?? null,
  };
}
