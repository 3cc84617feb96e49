/** Run for each file, also where a process holds the modules of many: `temp-folder.ts` itself is loaded once there. */
import { afterAll } from 'vitest';
import { removeTempFolders } from './temp-folder.ts';

afterAll(removeTempFolders);
