/** How much of a terminal there is: its width and whether it takes colour. Meaning is never by colour alone. */
import { Chalk } from 'chalk';

export type Gaya = Readonly<{
  lebar: number;
  tebal(teks: string): string;
  redup(teks: string): string;
  merah(teks: string): string;
  hijau(teks: string): string;
  kuning(teks: string): string;
  coret(teks: string): string;
}>;

/** One decision on colour for the whole answer (chalk itself does not heed NO_COLOR). */
export function gaya({ lebar, warna }: Readonly<{ lebar: number; warna: boolean }>): Gaya {
  const kapur = new Chalk({ level: warna ? 1 : 0 });
  return {
    lebar: Math.max(60, Math.min(lebar, 140)),
    tebal: kapur.bold,
    redup: kapur.dim,
    merah: kapur.red,
    hijau: kapur.green,
    kuning: kapur.yellow,
    coret: kapur.strikethrough,
  };
}
