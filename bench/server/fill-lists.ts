/** Many rows for lists, copied from those of a made-up register that is on the server. */
import { countWaiting } from '../../src/store/postgres/line/tables.ts';
import type { Cluster } from '../../test/server/cluster.ts';

const YEAR_ROWS = 900_000;
/** Of a closed case: it is unsigned, or something of its agreement is left, as `watchKerjaSama` asks. */
const LEFT = `status <> 'aktif' and coalesce(dilihat_dari <= to_char(now(), 'YYYY-MM')
  and (dilihat_sampai is null or dilihat_sampai >= to_char(now(), 'YYYY-MM-DD')), false)`;
/** Of the others the proof of security has come, as of nearly all agreements of twenty years. */
const PROVED = `(not asal.sisa and kepala like '%"laporan":null,"balikan":null%')`;

/** Gives the name of the database. Of the closed cases, those of twenty years, one in fifty has something left. `late`: ids of the cases there that are late. */
export async function fillLists(
  c: Pick<Cluster, 'sql'>,
  asal: string,
  n: number,
  allActive: boolean,
  late: readonly string[],
): Promise<string> {
  const basis = `${asal}_${n}_${allActive ? 'aktif' : 'semua'}`;
  await c.sql('postgres', `create database ${basis} template ${asal}`);
  const isLate = allActive ? 'g % 50 = 0' : 'g % 60 = 0';
  const active = allActive ? 'true' : 'g % 20 = 0';
  // Counted once: in a single transaction each row would pass all counts before it.
  await c.sql(basis, 'alter table pks.kasus disable trigger hitung');
  await c.sql(
    basis,
    `with asal as materialized (
       select k.*, status = 'aktif' as a, id = any($1) as telat, ${LEFT} as sisa,
         row_number() over w - 1 as ke, count(*) over w as dari from pks.kasus k
       window w as (partition by status = 'aktif', id = any($1), ${LEFT})),
     baru as (select g, ${active} as a, (${active}) and ${isLate} as telat, not (${active}) and g % 50 = 7 as sisa,
         (2000 + g / ${YEAR_ROWS})::text || '-' || lpad((g % ${YEAR_ROWS} + 1)::text, 6, '0') as id_baru
       from generate_series(0, $2::int - 1) g)
     insert into pks.kasus
     select id_baru, (100 + g / ${YEAR_ROWS}) * 1000000::bigint + g % ${YEAR_ROWS} + 1, versi, sidik, status, langkah, mulai, berakhir,
       case when not ${PROVED} then dilihat_dari end, case when not ${PROVED} then dilihat_sampai end, surat, kelompok,
       replace(case when ${PROVED} then regexp_replace(kepala, '"keamanan":"[^"]*"', '"keamanan":null') else kepala end, id, id_baru),
       replace(baris, id, id_baru)
     from baru join asal on asal.a = baru.a and asal.telat = baru.telat and asal.sisa = baru.sisa and asal.ke = (g / 20) % asal.dari`,
    [late, n],
  );
  await c.sql(basis, 'alter table pks.kasus enable trigger hitung');
  await c.sql(basis, `delete from pks.menunggu; insert into pks.menunggu ${countWaiting()}`);
  await c.sql(basis, 'vacuum analyze');
  return basis;
}
