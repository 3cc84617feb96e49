import type { Upkeep } from '../register.ts';
import { lastBackupMade, rememberBackupMade } from './backup/backup-memory.ts';
import { whileAllowed } from './register-failures.ts';
import type { RegisterPaths } from './register-paths.ts';
import { leaveFor, movedTo } from './setup/moved-register.ts';

/** Rare work is loaded when needed. */
export const folderUpkeep = (paths: RegisterPaths): Upkeep => ({
  check: (segel, lihat) =>
    whileAllowed(paths.root, async () => (await import('./check/seal-register.ts')).checkRegister(paths, segel, lihat)),
  segel: (saat) =>
    whileAllowed(paths.root, async () => (await import('./check/seal-register.ts')).sealRegister(paths, saat)),
  backUp: async (saat, tambah, lama) => {
    const [{ refuseDamaged }, { collectBackup }] = await Promise.all([
      import('./check/seal-register.ts'),
      import('./backup/backup-content.ts'),
    ]);
    if (!lama) await refuseDamaged(paths, false); // What the backup holds was whole then.
    return collectBackup(paths, saat, tambah, lama);
  },
  lastBackup: async (kini) => lastBackupMade(paths, kini),
  rememberBackup: async (saat) => rememberBackupMade(paths, saat),
  rebuild: (maju) =>
    whileAllowed(paths.root, async () => (await import('./index/rebuild-views.ts')).rebuildViews(paths, maju)),
  leaveFor: async (ke) => leaveFor(paths, ke),
  leftFor: async () => movedTo(paths),
  close: async () => {},
});
