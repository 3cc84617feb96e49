/** Colours, loaded only for a terminal that takes them. Whether it does is decided outside: chalk does not heed NO_COLOR. */
import { Chalk } from 'chalk';
import type { TextColours } from '../../env.ts';

const chalkColours = new Chalk({ level: 1 });

export const terminalColours: TextColours = {
  bold: chalkColours.bold,
  dim: chalkColours.dim,
  red: chalkColours.red,
  green: chalkColours.green,
  yellow: chalkColours.yellow,
  strike: chalkColours.strikethrough,
};
