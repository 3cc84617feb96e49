/** Which documents bear a number of the office, by which counter, and where they find it. */
import { KIRIM_SURAT, nomorOfNaskah } from '../../permohonan/facts/nomor-naskah.ts';
import type { NaskahDefinition, NaskahSource } from '../naskah.ts';

/** One counter a year for the letters that go out, one for the agreements. */
export type NomorKind = 'surat-keluar' | 'pks';

/** The isian that print the number of a letter of the office. */
const NOMOR_KEYS = ['nomor_surat_keluar', 'nomor_naskah'];

/** Told by what its template may print; null for forms without a number, and for a package of others. */
export const nomorKindOf = ({ teks, paket }: NaskahDefinition): NomorKind | null =>
  paket ? null : 'nomor_pks_kesatu' in teks ? 'pks' : NOMOR_KEYS.some((kunci) => kunci in teks) ? 'surat-keluar' : null;

/** Number and date of a letter: as it was sent, else as reserved for it; null while not known. */
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
