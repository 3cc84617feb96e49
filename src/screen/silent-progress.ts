/** It is used where no terminal is watched. */
import type { ProgressLine } from '../env.ts';

export const silentProgress: ProgressLine = { at: () => {}, end: () => {} };
