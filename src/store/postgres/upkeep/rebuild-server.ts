import { movedAway } from '../../../office/kantor/moved-away.ts';
import { foldKasus, kasusChain } from '../../chain/fold.ts';
import type { CheckReport, WorkDone } from '../../upkeep.ts';
import { type Query, type ServerSession, together } from '../line/server-session.ts';
import { countWaiting } from '../line/tables.ts';
import { projectionStatements } from '../projection.ts';
import { decodeRows, KANTOR_ID } from '../server-chains.ts';
import { leftFor } from '../server-tables.ts';
import { MISCOUNTED } from './check-questions.ts';
import { checkServer, examineServer, refuseDamagedServer } from './check-server.ts';
import { mendCounters, usedNumbers } from './server-counters.ts';
import { streamChains } from './stream-chains.ts';

/** @throws REGISTER_RUSAK where more than such a row is damaged */
export async function rebuildServer(s: ServerSession, maju: WorkDone = () => {}): Promise<CheckReport> {
  const ke = await leftFor(s);
  if (ke !== null) throw movedAway(ke, s.address.label);
  const awal = await s.snapshot((query) => examineServer(query));
  refuseDamagedServer(awal);
  return rewriteRows(s, (sudah) => maju(sudah, awal.kasus));
}

/** `dulu`: what comes first in the same transaction. @throws REGISTER_RUSAK */
export async function rewriteRows(
  s: ServerSession,
  lihat: (kasus: number) => void,
  dulu: (query: Query) => Promise<void> = async () => {},
): Promise<CheckReport> {
  await s.write({
    kunci: 'bangun-ulang',
    apa: 'ikhtisar',
    work: async (query) => {
      await dulu(query);
      let sudah = 0;
      const nomor = usedNumbers();
      for await (const { id, baris } of streamChains(query)) {
        if (id === KANTOR_ID) continue;
        const berkas = foldKasus(id, decodeRows(kasusChain(id), baris));
        nomor.look(berkas);
        await together(query, projectionStatements(berkas));
        lihat(++sudah);
      }
      await mendCounters(query, nomor);
      if ((await query(MISCOUNTED)).length > 0)
        await query(`delete from pks.menunggu; insert into pks.menunggu ${countWaiting()}`);
      return true as const;
    },
    recorded: async () => null,
    taken: async () => new Error('a row for lists is never taken'),
  });
  return checkServer(s);
}
