/** It is one bundle, so that a command loads one file. */
export { main } from './main.ts';
export { keepFlags } from './store/folder/spare-memory.ts';
export { realEnv } from './wire.ts';
