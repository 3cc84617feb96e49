import { type DokumenCode, type Langkah, type Syarat, syaratOptions } from '../../sop/sop.ts';
import { heldDokumen, type ReceivedKasus } from '../permohonan.ts';

/** A requirement of the waiting step and whether the case already holds it. */
export type Kelengkapan = Readonly<{ syarat: Syarat; ada: boolean }>;

/** The kelengkapan of a step, pre-ticked with what the case holds. */
export function kelengkapanOfLangkah(p: ReceivedKasus, langkah: Langkah): readonly Kelengkapan[] {
  const dipegang = heldDokumen(p);
  return langkah.kelengkapan.map((syarat) => ({
    syarat,
    ada: syaratOptions(syarat).some((kode) => dipegang.includes(kode)),
  }));
}

/** Documents a person says are in hand; 'lengkap': all that are required. */
export type ShownDokumen = readonly DokumenCode[] | 'lengkap';

/**
 * Holds `ditunjukkan` and what the case has against the step's requirements:
 * the codes each is met with, and the requirements nothing meets. On an
 * either-or, 'lengkap' means the one held, else the first.
 */
export function matchKelengkapan(
  p: ReceivedKasus,
  langkah: Langkah,
  ditunjukkan: ShownDokumen,
): Readonly<{ ada: readonly DokumenCode[]; kurang: readonly Syarat[] }> {
  const dipegang = heldDokumen(p);
  const ada: DokumenCode[] = [];
  const kurang: Syarat[] = [];
  for (const syarat of langkah.kelengkapan) {
    const pilihan = syaratOptions(syarat);
    const ditunjuk = ditunjukkan === 'lengkap' ? [] : pilihan.filter((kode) => ditunjukkan.includes(kode));
    const sisa =
      pilihan.find((kode) => dipegang.includes(kode)) ?? (ditunjukkan === 'lengkap' ? pilihan[0] : undefined);
    if (ditunjuk.length > 0) ada.push(...ditunjuk);
    else if (sisa !== undefined) ada.push(sisa);
    else kurang.push(syarat);
  }
  return { ada: [...new Set(ada)], kurang };
}
