/**
 * An earlier pks made the tables of this register: it is not read until its owner has raised them, with all acts as
 * they are.
 */
import { Failure } from '../../../errors.ts';
import { shownWord } from '../../../text/typed-line.ts';
import type { Register } from '../../register.ts';
import type { CheckReport, WorkDone } from '../../upkeep.ts';
import { GUARDS_SQL } from '../line/guards.ts';
import { RENEW_ROW_CHECKS } from '../line/row-rules.ts';
import type { ServerAddress } from '../line/server-address.ts';
import type { Query, ServerSession } from '../line/server-session.ts';
import { FILES_BY_HASH, LISTS_TABLE_SQL, TABLES_VERSION } from '../line/tables.ts';
import { readServerKantor } from '../server-chains.ts';
import { grantRights } from '../server-tables.ts';
import { rewriteRows } from './rebuild-server.ts';

/** The office's chain alone answers these, or they raise. */
const STILL: readonly string[] = [
  'readKantor',
  'hasKasus',
  'readAhead',
  'actsTogether',
  'filePlace',
  'leftFor',
  'close',
];

/** Everything else is refused with the line that raises it. */
export async function untilRaised(s: ServerSession, register: Register): Promise<Register> {
  const [milik] = await s.query<{ nama: string }>(
    "select pg_get_userbyid(nspowner) as nama from pg_namespace where nspname = 'pks'",
  );
  const refuse = async (): Promise<never> => {
    throw tablesOlder(s.address, milik?.nama ?? '');
  };
  const semua = Object.entries(register).map(([nama, isi]) =>
    typeof isi !== 'function' || STILL.includes(nama) ? [nama, isi] : [nama, refuse],
  );
  return {
    ...(Object.fromEntries(semua) as unknown as Register),
    rebuild: (maju) => raiseTables(s, milik?.nama ?? '', maju),
  };
}

const tablesOlder = ({ label, address }: ServerAddress, pemilik: string): Failure =>
  new Failure(
    'REGISTER_LEBIH_LAMA',
    `Tabel register di ${label} dibuat pks yang lebih lama. Pemilik basis datanya (${pemilik}) menaikkannya sekali; tidak satu kejadian pun berubah.`,
    [`pks check --bangun-ulang --register ${shownWord(address.replace(/:\/\/(?:[^@/]*@)?/, `://${pemilik}@`))}`],
    { server: label, pemilik },
  );

/** One transaction: all of it, or nothing. @throws REGISTER_RUSAK */
async function raiseTables(s: ServerSession, pemilik: string, maju: WorkDone = () => {}): Promise<CheckReport> {
  const [ini] = await s.query<{ boleh: boolean }>(
    "select pg_has_role(current_user, nspowner, 'MEMBER') as boleh from pg_namespace where nspname = 'pks'",
  );
  if (!ini?.boleh) throw tablesOlder(s.address, pemilik);
  return rewriteRows(s, (sudah) => maju(sudah, null), changeTables);
}

async function changeTables(query: Query): Promise<void> {
  await query('alter table pks.register add column if not exists skema int');
  const { kantor } = await readServerKantor(query);
  await query('update pks.register set skema = $1 where skema is null', [kantor.skema]);
  await query('alter table pks.register alter column skema set not null');
  await query(
    `drop table if exists pks.kasus, pks.menunggu; ${LISTS_TABLE_SQL} ${FILES_BY_HASH} ${GUARDS_SQL} ${RENEW_ROW_CHECKS}`,
  );
  await grantRights(query);
  await query('update pks.register set bentuk = $1', [TABLES_VERSION]);
}
