/** One bundle, so that a command loads one file. */

export { keepFlags } from './disk/spare-memory.ts';
export { main } from './main.ts';
export { realEnv } from './wire.ts';
