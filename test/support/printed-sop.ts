import { readFileSync } from 'node:fs';
import { decodeSop } from '../../src/office/sop/decode-sop.ts';

const readAcuanSop = (nama: string) =>
  decodeSop(JSON.parse(readFileSync(new URL(`../../data/acuan/sop/${nama}`, import.meta.url), 'utf8')), nama);

/** SOP 470/08 as printed. */
export const printedSop = readAcuanSop('470-08.json');
/** SOP 470/08 in the second reading. */
export const alignedSop = readAcuanSop('470-08-selaras.json');
