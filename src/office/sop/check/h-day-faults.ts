import type { Langkah, Sop } from '../sop.ts';
import type { SopFault } from './sop-fault.ts';

/**
 * The printed H-day applies, else the last one before it; it never decreases. A waiting row may also wait until the
 * next printed H.
 */
export function hDayFaults(sop: Sop): readonly SopFault[] {
  return sop.langkah.flatMap((l, i) => {
    const lalu = sop.langkah[i - 1];
    const cela: SopFault[] = [];
    if (lalu && l.hBerlaku < lalu.hBerlaku) {
      const kalimat = `Langkah ${l.no} berlaku H${l.hBerlaku}, lebih awal dari H${lalu.hBerlaku} pada langkah sebelumnya.`;
      cela.push({ langkah: l.no, kalimat });
    }
    const boleh = allowedHDays(sop, l, lalu);
    if (!boleh.includes(l.hBerlaku)) {
      const seharusnya = boleh.length > 0 ? `seharusnya ${boleh.map((h) => `H${h}`).join(' atau ')}` : 'tanpa dasar';
      cela.push({ langkah: l.no, kalimat: `Langkah ${l.no} berlaku H${l.hBerlaku}, ${seharusnya}.` });
    }
    return cela;
  });
}

function allowedHDays(sop: Sop, l: Langkah, lalu: Langkah | undefined): readonly number[] {
  if (l.h !== null) return [l.h];
  const bawaan = lalu ? [lalu.hBerlaku] : [];
  const berikut = l.menunggu ? sop.langkah.slice(sop.langkah.indexOf(l) + 1).find((s) => s.h !== null)?.h : null;
  return berikut ? [...bawaan, berikut] : bawaan;
}
