/** Used where nobody watches. */
import type { ProgressLine } from '../env.ts';

export const silentProgress: ProgressLine = { at: () => {}, end: () => {} };
