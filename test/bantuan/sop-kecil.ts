import { readFileSync } from 'node:fs';
import { bacaSop } from '../../src/sop/baca.ts';

const berkas = new URL('sop-kecil.json', import.meta.url);

/** Another office's SOP: proves that nothing in the code knows SOP 470/08. */
export const sopKecil = bacaSop(JSON.parse(readFileSync(berkas, 'utf8')), 'sop-kecil.json');
