/** Who owns the cluster that `npm run test:server` starts. */
import pg from 'pg';

export const OWNER = 'pemilik';
export const OWNER_PASSWORD = 'sandi-pemilik';
export const ownerKnock = { user: OWNER, password: OWNER_PASSWORD, askPassword: async () => null };

/** As the superuser who owns the cluster. */
export async function superQuery<R extends object = Record<string, unknown>>(
  port: number,
  database: string,
  sql: string,
  nilai: readonly unknown[] = [],
): Promise<R[]> {
  const klien = new pg.Client({ host: '127.0.0.1', port, database, user: OWNER, password: OWNER_PASSWORD });
  klien.on('error', () => {});
  await klien.connect();
  try {
    return (await klien.query<R>(sql, [...nilai])).rows;
  } finally {
    await klien.end();
  }
}
