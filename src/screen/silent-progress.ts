/** Used where no terminal is watched. */
import type { ProgressLine } from '../machine-desk.ts';

export const silentProgress: ProgressLine = { at: () => {}, end: () => {} };
