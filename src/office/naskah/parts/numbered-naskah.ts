/** Which documents bear a number of the office, and by which counter. */
import { KIRIM_SURAT, nomorOfNaskah } from '../../permohonan/facts/nomor-naskah.ts';
import type { NaskahDefinition, NaskahSource } from '../naskah.ts';

export type NomorKind = 'surat-keluar' | 'pks';

const NOMOR_KEYS = ['nomor_surat_keluar', 'nomor_naskah'];

/** By what its template may print; null for forms and packages. */
export const nomorKindOf = ({ teks, paket }: NaskahDefinition): NomorKind | null =>
  paket ? null : 'nomor_pks_kesatu' in teks ? 'pks' : NOMOR_KEYS.some((kunci) => kunci in teks) ? 'surat-keluar' : null;

/** As sent, else as reserved; null while unknown. */
export function nomorOfSurat(
  b: NaskahSource,
  kode: string,
): Readonly<{ nomor: string | null; tanggal: string | null }> {
  const terkirim = kode === KIRIM_SURAT ? b.kasus.suratKeluar : null;
  const dipesan = nomorOfNaskah(b.kasus, kode);
  return {
    nomor: terkirim?.nomor ?? dipesan?.nomor ?? null,
    tanggal: terkirim?.tanggal ?? dipesan?.tanggal ?? null,
  };
}
