import { Failure } from '../../errors.ts';
import type { Lampiran } from '../../office/permohonan/facts/kasus-parts.ts';
import type { DokumenCode } from '../../office/sop/sop.ts';
import type { NewKasusFile } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { pindaianExtension } from './pindaian-format.ts';
import { refuseNikInLampiran } from './unprinted.ts';

export const LARGEST_LAMPIRAN = 25 * 1024 * 1024;

export type NewLampiran = Readonly<{ lampiran: Lampiran; berkas: NewKasusFile }>;

/**
 * The name holds the hash, so two desks can add at once. @throws BERKAS_TIDAK_DAPAT_DIBACA,
 * BERKAS_TERLALU_BESAR, BUKAN_PINDAIAN, NIK_DITOLAK
 */
export async function readLampiran(sesi: Sitting, dokumen: DokumenCode, jalur: string): Promise<NewLampiran> {
  const isi = await sesi.env.localFiles.read(jalur, LARGEST_LAMPIRAN);
  if (isi.length === 0) {
    throw new Failure('BERKAS_TIDAK_DAPAT_DIBACA', `Berkas "${jalur}" kosong (0 byte).`, [
      'Periksa hasil pindaiannya.',
    ]);
  }
  const sidik = sesi.env.sha256Of(isi);
  const asal = jalur.split(/^[a-z]:|[\\/]/i).at(-1) ?? jalur;
  const akhiran = pindaianExtension(jalur, isi);
  if (/^\.(?:docx?|xlsx?|pptx|od[tspg]|rtf|pdf)$/.test(akhiran)) await refuseNikInLampiran(sesi, isi, asal);
  const nama = `lampiran/${dokumen}-${sidik.slice(0, 12)}${akhiran}`;
  return { lampiran: { dokumen, berkas: nama, asal, sidik, ukuran: isi.length }, berkas: { nama, isi } };
}
