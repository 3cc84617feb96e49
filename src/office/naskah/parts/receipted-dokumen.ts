/** What the institution has a receipt for: no other document of the case may say it is missing. */
import type { ReceivedKasus } from '../../permohonan/permohonan.ts';
import { heldPapers } from '../../permohonan/rules/kelengkapan.ts';
import type { DokumenCode, Sop } from '../../sop/sop.ts';

/** The letter that every case begins with. */
const SURAT_PERMOHONAN: DokumenCode = 'surat-permohonan';

/** Papers the SOP's data lets an institution supply; the others are the office's own, whoever scanned them. */
export const lembagaDokumen = ({ naskah, dariLuar }: Pick<Sop, 'naskah' | 'dariLuar'>): readonly DokumenCode[] =>
  naskah.kekurangan?.dokumen ?? Object.keys(dariLuar);

/** The letter first, then what the institution brought with it. */
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
