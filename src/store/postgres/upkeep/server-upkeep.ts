import type { Upkeep } from '../../register.ts';
import type { ServerSession } from '../line/server-session.ts';
import { leftFor } from '../server-tables.ts';
import { backUpServer } from './backup-server.ts';
import { checkServer, sealServer } from './check-server.ts';
import { rebuildServer } from './rebuild-server.ts';

export const serverUpkeep = (s: ServerSession): Upkeep => ({
  check: (segel, lihat) => checkServer(s, segel, lihat),
  segel: (saat) => sealServer(s, saat),
  backUp: (saat, tambah, lama) => backUpServer(s, saat, tambah, lama),
  lastBackup: async (kini) =>
    (await s.query<{ saat: string | null }>('select max(saat) as saat from pks.cadangan where saat <= $1', [kini]))[0]
      ?.saat ?? null,
  rememberBackup: async (saat) => {
    // A reader may back up too, but cannot record that.
    await s.query('insert into pks.cadangan (saat) values ($1) on conflict do nothing', [saat]).catch(() => {});
  },
  rebuild: (maju) => rebuildServer(s, maju),
  leaveFor: async (ke) => {
    await s.query('update pks.register set dipindah_ke = $1', [ke]);
  },
  leftFor: () => leftFor(s),
  close: () => s.close(),
});
