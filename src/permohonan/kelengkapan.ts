/** Kelengkapan: what a step needs, what the case holds, what is still missing. */
import { type KodeDokumen, type Langkah, pilihanSyarat, type Syarat } from '../sop/sop.ts';
import { dokumenDipegang, type Tercatat } from './permohonan.ts';

/** A requirement of the waiting step and whether the case already holds it. */
export type Kelengkapan = Readonly<{ syarat: Syarat; ada: boolean }>;

/** The kelengkapan of a step, pre-ticked with what the case holds. */
export function kelengkapanLangkah(p: Tercatat, langkah: Langkah): readonly Kelengkapan[] {
  const dipegang = dokumenDipegang(p);
  return langkah.kelengkapan.map((syarat) => ({
    syarat,
    ada: pilihanSyarat(syarat).some((kode) => dipegang.includes(kode)),
  }));
}

/** Documents a person says are in hand; 'lengkap': all that are required. */
export type Ditunjukkan = readonly KodeDokumen[] | 'lengkap';

/**
 * Holds `ditunjukkan` and what the case has against the step's requirements:
 * the codes each is met with, and the requirements nothing meets. On an
 * either-or, 'lengkap' means the one held, else the first.
 */
export function cocokkan(
  p: Tercatat,
  langkah: Langkah,
  ditunjukkan: Ditunjukkan,
): Readonly<{ ada: readonly KodeDokumen[]; kurang: readonly Syarat[] }> {
  const dipegang = dokumenDipegang(p);
  const ada: KodeDokumen[] = [];
  const kurang: Syarat[] = [];
  for (const syarat of langkah.kelengkapan) {
    const pilihan = pilihanSyarat(syarat);
    const ditunjuk = ditunjukkan === 'lengkap' ? [] : pilihan.filter((kode) => ditunjukkan.includes(kode));
    const sisa =
      pilihan.find((kode) => dipegang.includes(kode)) ?? (ditunjukkan === 'lengkap' ? pilihan[0] : undefined);
    if (ditunjuk.length > 0) ada.push(...ditunjuk);
    else if (sisa !== undefined) ada.push(sisa);
    else kurang.push(syarat);
  }
  return { ada: [...new Set(ada)], kurang };
}
