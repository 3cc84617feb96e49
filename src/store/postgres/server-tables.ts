import { Failure } from '../../errors.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ServerAddress } from './line/server-address.ts';
import type { Query } from './line/server-session.ts';
import { READER_ROLE, RIGHTS_SQL, ROLES_SQL, TABLES_SQL, TABLES_VERSION, WRITER_ROLE } from './line/tables.ts';

/** Null where no register is there. */
export async function tablesVersion(query: Query): Promise<number | null> {
  try {
    return (await query<{ bentuk: number }>('select bentuk from pks.register'))[0]?.bentuk ?? null;
  } catch (e) {
    if (e instanceof Failure && e.kode === 'REGISTER_TIDAK_DITEMUKAN') return null;
    throw e;
  }
}

export const leftFor = async ({ query }: Readonly<{ query: Query }>): Promise<string | null> =>
  (await query<{ ke: string | null }>('select dipindah_ke as ke from pks.register'))[0]?.ke ?? null;

/** A place that was left is never filled again, or it would be unknown where its register went. */
export async function alreadyOnServer(query: Query, { label, address }: ServerAddress): Promise<Failure> {
  const ke = await leftFor({ query });
  const lain = 'Untuk register di server ini dipakai basis data lain yang kosong (createdb), dengan nama lain.';
  return new Failure(
    'SUDAH_REGISTER',
    ke === null
      ? `Di basis data ${label} sudah ada register PKS.`
      : `Basis data ${label} bekas tempat register yang sudah dipindahkan ke ${ke}; ia hanya dibaca dan tidak diisi lagi.`,
    [`pks config register ${shownWord(ke ?? address)}`, lain],
    { folder: label, ...(ke !== null && { ke }) },
  );
}

export async function makeTables(query: Query, skema: number): Promise<void> {
  await query(TABLES_SQL);
  await query('insert into pks.register (bentuk, skema) values ($1, $2)', [TABLES_VERSION, skema]);
  await grantRights(query);
}

/** The rights go to the two roles, where this account can make or find them. */
export async function grantRights(query: Query): Promise<void> {
  const [ada] = await query<{ n: number; boleh: boolean }>(
    `select (select count(*)::int from pg_roles where rolname in ('${WRITER_ROLE}', '${READER_ROLE}')) as n,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as boleh`,
  );
  if (ada?.n === 0 && ada.boleh) for (const satu of ROLES_SQL) await query(satu);
  if (ada?.n === 2 || (ada?.n === 0 && ada.boleh)) for (const satu of RIGHTS_SQL) await query(satu);
}
