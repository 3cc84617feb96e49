import { readFileSync } from 'node:fs';
import { bacaSop } from '../../src/sop/baca.ts';

const baca = (nama: string) =>
  bacaSop(JSON.parse(readFileSync(new URL(`../../data/acuan/sop/${nama}`, import.meta.url), 'utf8')), nama);

/** SOP 470/08 as printed. */
export const sopTercetak = baca('470-08.json');
/** SOP 470/08 in the second reading. */
export const sopSelaras = baca('470-08-selaras.json');
