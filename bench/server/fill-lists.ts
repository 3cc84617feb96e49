/** Many rows for lists, copied from those of a made-up register that is on the server as 'bangku'. */
import { countWaiting } from '../../src/store/postgres/line/tables.ts';
import type { Cluster } from '../../test/server/cluster.ts';

const YEAR_ROWS = 900_000;

/** Gives the name of the database. `late`: ids of the cases there that are late. */
export async function fillLists(c: Cluster, n: number, allActive: boolean, late: readonly string[]): Promise<string> {
  const basis = `daftar_${n}_${allActive ? 'aktif' : 'semua'}`;
  await c.sql('postgres', `create database ${basis} template bangku`);
  const isLate = allActive ? 'g % 50 = 0' : 'g % 60 = 0';
  const active = allActive ? 'true' : 'g % 20 = 0';
  // Counted once: in a single transaction each row would pass all counts before it.
  await c.sql(basis, 'alter table pks.kasus disable trigger hitung');
  await c.sql(
    basis,
    `with asal as materialized (
       select k.*, status = 'aktif' as a, id = any($1) as telat,
         row_number() over (partition by status = 'aktif', id = any($1)) - 1 as ke,
         count(*) over (partition by status = 'aktif', id = any($1)) as dari from pks.kasus k),
     baru as (select g, ${active} as a, (${active}) and ${isLate} as telat,
         (2000 + g / ${YEAR_ROWS})::text || '-' || lpad((g % ${YEAR_ROWS} + 1)::text, 6, '0') as id_baru
       from generate_series(0, $2::int - 1) g)
     insert into pks.kasus
     select id_baru, (100 + g / ${YEAR_ROWS}) * 1000000::bigint + g % ${YEAR_ROWS} + 1, versi, sidik, status, langkah, mulai, berakhir,
       terbuka, terutang, surat, kelompok, replace(kepala, id, id_baru), replace(baris, id, id_baru)
     from baru join asal on asal.a = baru.a and asal.telat = baru.telat and asal.ke = (g / 20) % asal.dari`,
    [late, n],
  );
  await c.sql(basis, 'alter table pks.kasus enable trigger hitung');
  await c.sql(basis, `delete from pks.menunggu; insert into pks.menunggu ${countWaiting()}`);
  await c.sql(basis, 'vacuum analyze');
  return basis;
}
