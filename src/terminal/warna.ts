/** Colours, loaded only for a terminal that takes them. Whether it does is decided outside: chalk does not heed NO_COLOR. */
import { Chalk } from 'chalk';
import type { Warna } from '../env.ts';

const kapur = new Chalk({ level: 1 });

export const warna: Warna = {
  tebal: kapur.bold,
  redup: kapur.dim,
  merah: kapur.red,
  hijau: kapur.green,
  kuning: kapur.yellow,
  coret: kapur.strikethrough,
};
