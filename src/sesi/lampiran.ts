/** A scan on its way into the case folder: named by what it is, fingerprinted. */
import { Galat } from '../galat.ts';
import type { Lampiran } from '../permohonan/permohonan.ts';
import type { BerkasBaru } from '../register/register.ts';
import type { KodeDokumen } from '../sop/sop.ts';
import { akhiranPindaian } from './rupa-pindaian.ts';
import type { Sesi } from './sesi.ts';

/** Largest scan taken in, in bytes. */
export const UKURAN_LAMPIRAN = 25 * 1024 * 1024;

export type LampiranBaru = Readonly<{ lampiran: Lampiran; berkas: BerkasBaru }>;

/**
 * Reads a file for a document. Its name in the case holds its own fingerprint,
 * so two desks can add at once and nothing is overwritten.
 * @throws Galat BERKAS_TIDAK_DAPAT_DIBACA, BERKAS_TERLALU_BESAR, BUKAN_PINDAIAN
 */
export async function lampiranBaru(sesi: Sesi, dokumen: KodeDokumen, jalur: string): Promise<LampiranBaru> {
  const isi = await sesi.env.tempat.baca(jalur, UKURAN_LAMPIRAN);
  if (isi.length === 0) {
    throw new Galat('BERKAS_TIDAK_DAPAT_DIBACA', `Berkas "${jalur}" kosong (0 byte).`, ['Periksa hasil pindaiannya.']);
  }
  const sidik = sesi.env.sidik(isi);
  const asal = jalur.split(/[\\/]/).at(-1) ?? jalur;
  const akhiran = akhiranPindaian(jalur, isi);
  const nama = `lampiran/${dokumen}-${sidik.slice(0, 12)}${akhiran}`;
  return { lampiran: { dokumen, berkas: nama, asal, sidik, ukuran: isi.length }, berkas: { nama, isi } };
}
