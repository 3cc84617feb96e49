/** The institution has a receipt for these, so no other document calls them missing. */
import type { ReceivedKasus } from '../../permohonan/permohonan.ts';
import { heldPapers } from '../../permohonan/rules/kelengkapan.ts';
import type { DokumenCode, Sop } from '../../sop/sop.ts';

const SURAT_PERMOHONAN: DokumenCode = 'surat-permohonan';

/** Papers an institution may supply by the SOP's data; the others are the office's own. */
export const lembagaDokumen = ({ naskah, dariLuar }: Pick<Sop, 'naskah' | 'dariLuar'>): readonly DokumenCode[] =>
  naskah.kekurangan?.dokumen ?? Object.keys(dariLuar);

export const receiptedDokumen = (
  p: Pick<ReceivedKasus, 'lampiran' | 'dokumen' | 'lembaga'>,
  sop: Pick<Sop, 'naskah' | 'dariLuar' | 'berkasLembaga'>,
): readonly DokumenCode[] => [
  SURAT_PERMOHONAN,
  ...heldPapers(p, sop),
  ...p.lampiran
    .map((l) => l.dokumen)
    .filter((kode) => kode !== SURAT_PERMOHONAN && lembagaDokumen(sop).includes(kode))
    .filter((kode) => !heldPapers(p, sop).includes(kode)),
];
