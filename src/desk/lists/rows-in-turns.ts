/** One turn's cases are let go before the next. */
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { IndexHead, IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { KasusQuery, Lists } from '../../store/lists.ts';

export const oldestFirst = (kepala: readonly IndexHead[]): readonly IndexHead[] =>
  [...kepala].sort((a, b) => compareKasusIds(a.id, b.id));

const ROWS_A_TURN = 500;

export async function* rowsInTurns(
  register: Pick<Lists, 'listRows'>,
  q: KasusQuery,
  kepala: readonly IndexHead[],
): AsyncGenerator<IndexRow> {
  for (let i = 0; i < kepala.length; i += ROWS_A_TURN) {
    yield* (await register.listRows(q, kepala.slice(i, i + ROWS_A_TURN))).baris;
  }
}
