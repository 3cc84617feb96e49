/** Loaded only where colours are taken (`takesColour`). */
import { Chalk } from 'chalk';
import type { TextColours } from '../../machine-desk.ts';

const chalkColours = new Chalk({ level: 1 });

export const terminalColours: TextColours = {
  bold: chalkColours.bold,
  dim: chalkColours.dim,
  red: chalkColours.red,
  green: chalkColours.green,
  yellow: chalkColours.yellow,
  strike: chalkColours.strikethrough,
};
