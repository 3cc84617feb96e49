/** How much of a terminal there is: its width and whether it takes colour. Meaning is never by colour alone. */
import type { TextColours } from '../../env.ts';

export type ScreenStyle = TextColours & Readonly<{ lebar: number }>;

/** Colour goes only to a terminal, and NO_COLOR wins: chalk heeds neither. */
export const takesColour = (
  { isTTY }: Readonly<{ isTTY?: boolean }>,
  variabel: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): boolean => isTTY === true && !variabel.NO_COLOR && variabel.TERM !== 'dumb' && !argv.includes('--no-color');

const unchanged = (teks: string): string => teks;
const NO_COLOUR: TextColours = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  green: unchanged,
  yellow: unchanged,
  strike: unchanged,
};

/** One decision on colour for the whole answer; null is none. */
export const screenStyle = ({ lebar, warna }: Readonly<{ lebar: number; warna: TextColours | null }>): ScreenStyle => ({
  ...(warna ?? NO_COLOUR),
  lebar: Math.max(60, Math.min(lebar, 140)),
});
