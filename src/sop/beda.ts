import { type BarisTertulis, barisTertulis } from './baris.ts';
import type { Sop } from './sop.ts';

/** One cell that two readings have differently; null where a reading has no such step. */
export type Beda = Readonly<{ no: number; hal: keyof BarisTertulis; ini: string | null; itu: string | null }>;

/** Where two readings of an SOP differ, row by row and cell by cell, as people read them. */
export function bedaSop(ini: Sop, itu: Sop): readonly Beda[] {
  const nomor = [...new Set([...ini.langkah, ...itu.langkah].map((l) => l.no))].sort((a, b) => a - b);
  return nomor.flatMap((no) => {
    const kiri = baris(ini, no);
    const kanan = baris(itu, no);
    return HAL.filter((hal) => kiri?.[hal] !== kanan?.[hal]).map((hal) => ({
      no,
      hal,
      ini: kiri?.[hal] ?? null,
      itu: kanan?.[hal] ?? null,
    }));
  });
}

const HAL = ['aktivitas', 'pelaksana', 'kelengkapan', 'menit', 'h', 'keluaran', 'koreksi', 'tanda'] as const;

function baris(sop: Sop, no: number): BarisTertulis | null {
  const langkah = sop.langkah.find((l) => l.no === no);
  return langkah ? barisTertulis(sop, langkah) : null;
}
