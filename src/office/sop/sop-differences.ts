import type { Sop } from './sop.ts';
import { type LangkahText, langkahText } from './written-langkah.ts';

/** Null where a reading lacks the step. */
export type SopDifference = Readonly<{ no: number; hal: keyof LangkahText; ini: string | null; itu: string | null }>;

export function sopDifferences(ini: Sop, itu: Sop): readonly SopDifference[] {
  const nomor = [...new Set([...ini.langkah, ...itu.langkah].map((l) => l.no))].sort((a, b) => a - b);
  return nomor.flatMap((no) => {
    const kiri = langkahTextAt(ini, no);
    const kanan = langkahTextAt(itu, no);
    return COMPARED_CELLS.filter((hal) => kiri?.[hal] !== kanan?.[hal]).map((hal) => ({
      no,
      hal,
      ini: kiri?.[hal] ?? null,
      itu: kanan?.[hal] ?? null,
    }));
  });
}

const COMPARED_CELLS = ['aktivitas', 'pelaksana', 'kelengkapan', 'menit', 'h', 'keluaran', 'koreksi', 'tanda'] as const;

function langkahTextAt(sop: Sop, no: number): LangkahText | null {
  const langkah = sop.langkah.find((l) => l.no === no);
  return langkah ? langkahText(sop, langkah) : null;
}
