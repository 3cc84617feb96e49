/** How much of a terminal there is: its width and whether it takes colour. Meaning is never by colour alone. */
import type { Warna } from '../env.ts';

export type Gaya = Warna & Readonly<{ lebar: number }>;

const sama = (teks: string): string => teks;
const POLOS: Warna = { tebal: sama, redup: sama, merah: sama, hijau: sama, kuning: sama, coret: sama };

/** One decision on colour for the whole answer; null is none. */
export const gaya = ({ lebar, warna }: Readonly<{ lebar: number; warna: Warna | null }>): Gaya => ({
  ...(warna ?? POLOS),
  lebar: Math.max(60, Math.min(lebar, 140)),
});
