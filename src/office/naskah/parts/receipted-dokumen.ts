/** What the institution has a receipt for: no other document of the case may say it is missing. */
import type { ReceivedKasus } from '../../permohonan/permohonan.ts';
import type { DokumenCode, Sop } from '../../sop/sop.ts';

/** The letter that every case begins with. */
const SURAT_PERMOHONAN: DokumenCode = 'surat-permohonan';

/** The letter first, then what came with it from outside: a paper of the office's own is not the institution's. */
export const receiptedDokumen = (
  { lampiran }: Pick<ReceivedKasus, 'lampiran'>,
  { dariLuar }: Pick<Sop, 'dariLuar'>,
): readonly DokumenCode[] => [
  SURAT_PERMOHONAN,
  ...lampiran.map((l) => l.dokumen).filter((kode) => kode !== SURAT_PERMOHONAN && kode in dariLuar),
];
