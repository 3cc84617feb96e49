import { readFileSync } from 'node:fs';
import { decodeSop } from '../../src/office/sop/decode-sop.ts';

const SMALL_SOP_FILE = new URL('small-sop.json', import.meta.url);

/** Another office's SOP: proves that nothing in the code knows SOP 470/08. */
export const smallSop = decodeSop(JSON.parse(readFileSync(SMALL_SOP_FILE, 'utf8')), 'sop-kecil.json');
