import type { Sop } from '../sop.ts';
import { sopDokumenFaults } from './dokumen-faults.ts';
import { flowFaults } from './flow-faults.ts';
import { hDayFaults } from './h-day-faults.ts';
import { langkahNumberFaults } from './langkah-number-faults.ts';
import { markFaults } from './mark-faults.ts';
import type { SopFault } from './sop-fault.ts';

/** Proves that every case can move on, be sent back and end. Oddities of the printed text are `sop.kejanggalan`. */
export function checkSop(sop: Sop): readonly SopFault[] {
  return [langkahNumberFaults, flowFaults, hDayFaults, sopDokumenFaults, markFaults].flatMap((periksa) => periksa(sop));
}
