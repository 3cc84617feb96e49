import type { Upkeep } from '../../register.ts';
import type { ServerSession } from '../line/server-session.ts';
import { leftFor } from '../server-tables.ts';
import { backUpServer } from './backup-server.ts';
import { checkServer, sealServer } from './check-server.ts';
import { rebuildServer } from './rebuild-server.ts';

/** `dibackup` is when the newest backup was made, as it was when the register was opened; it is handed out once. */
export function serverUpkeep(s: ServerSession, dibackup: string | null): Upkeep {
  let awal: string | null | undefined = dibackup;
  return {
    check: (segel, lihat) => checkServer(s, segel, lihat),
    segel: (saat) => sealServer(s, saat),
    backUp: (saat, tambah, lama) => backUpServer(s, saat, tambah, lama),
    lastBackup: async (kini) => {
      const dulu = awal;
      awal = undefined;
      return dulu === undefined || (dulu ?? '') > kini ? newestBackup(s, kini) : dulu;
    },
    rememberBackup: async (saat) => {
      awal = undefined;
      // A reader may back up too, but cannot record that.
      await s.query('insert into pks.cadangan (saat) values ($1) on conflict do nothing', [saat]).catch(() => {});
    },
    rebuild: (maju) => rebuildServer(s, maju),
    leaveFor: async (ke) => {
      await s.query('update pks.register set dipindah_ke = $1', [ke]);
    },
    leftFor: () => leftFor(s),
    close: () => s.close(),
  };
}

async function newestBackup(s: ServerSession, kini: string): Promise<string | null> {
  const [satu] = await s.query<{ saat: string | null }>('select max(saat) as saat from pks.cadangan where saat <= $1', [
    kini,
  ]);
  return satu?.saat ?? null;
}
