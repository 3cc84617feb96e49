/** Meaning never depends on colour. */
import type { TextColours } from '../../machine-desk.ts';

export type ScreenStyle = TextColours & Readonly<{ lebar: number }>;

/** Only terminals get colour, and NO_COLOR wins; chalk checks neither. */
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

export const screenStyle = ({ lebar, warna }: Readonly<{ lebar: number; warna: TextColours | null }>): ScreenStyle => ({
  ...(warna ?? NO_COLOUR),
  lebar: Math.max(60, Math.min(lebar, 140)),
});
