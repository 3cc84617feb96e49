import { langkahAt, type Sop } from '../sop/sop.ts';
import type { ImportedDetails } from './facts/kinds/import-facts.ts';
import { waitingLangkahOf } from './rules/decide-selesaikan.ts';

export type EnteredAt = Pick<ImportedDetails, 'ke' | 'dokumen' | 'balasan'>;

/** A case that ran on paper holds the outputs of all steps before. The word: no such step, or no reply. */
export function enteredAtLangkah(
  sop: Sop,
  no: number | null,
  balasan: ImportedDetails['balasan'],
): EnteredAt | 'langkah' | 'balasan' {
  const sebelum = sop.langkah.filter((l) => no !== null && l.no < no);
  if (no === null || sebelum.length === 0 || !sop.langkah.some((l) => l.no === no)) return 'langkah';
  const dibalas = sebelum.some((l) => l.balasan);
  if (dibalas && !balasan) return 'balasan';
  const langkah = langkahAt(sop, no);
  const minta = langkah.mintaBaru ?? [];
  return {
    ke: waitingLangkahOf(langkah),
    dokumen: sebelum
      .flatMap((l) => l.keluaran.map((kode) => ({ kode, langkah: l.no })))
      .filter(({ kode }) => !minta.includes(kode)),
    balasan: dibalas ? balasan : null,
  };
}
