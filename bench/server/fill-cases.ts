/** Many cases with all their acts, copied from those of a made-up register that is on the server. */
import { countWaiting } from '../../src/store/postgres/line/tables.ts';
import type { Cluster } from '../../test/server/cluster.ts';

type Filled = Readonly<{ basis: string; cases: number; acts: number }>;

/** About `n`, of which `aktif` are under way. An act does not name its case, so its bytes and hashes hold in each copy. */
export async function fillCases(
  c: Pick<Cluster, 'sql'>,
  asal: string,
  n: number,
  aktif = Math.round(n / 20),
): Promise<Filled> {
  const basis = `${asal}_${n}_kasus`;
  await c.sql('postgres', `create database ${basis} template ${asal}`);
  const copied = `from pks.kasus k
    cross join lateral (select count(*) as n from pks.kasus x where (x.status = 'aktif') = (k.status = 'aktif')) sama
    cross join lateral generate_series(1, (case when k.status = 'aktif' then ${aktif}.0 else ${n - aktif}.0 end / sama.n)::int - 1) ke
    cross join lateral (select left(k.id, 5) || (right(k.id, 3)::int + ke * 1000)::text as id) baru`;
  // One connection, without triggers: a link of each row would be looked up, each count be kept.
  await c.sql(
    basis,
    `set session_replication_role = replica;
     create temp table salin as select k.id as dari, baru.id as ke, ke * 1000 as tambah ${copied} where k.id ~ '^[0-9]{4}-[0-9]{3}$';
     insert into pks.tindakan select s.ke, t.v, t.kunci, t.permintaan, t.v_sebelum, t.sebelum, t.sidik, t.isi, t.akun_basis, t.masuk
       from salin s join pks.tindakan t on t.kasus = s.dari;
     insert into pks.buku select b.tahun, s.ke from salin s join pks.buku b on b.kasus = s.dari;
     insert into pks.kasus select s.ke, k.urut + s.tambah, k.versi, k.sidik, k.status, k.langkah, k.mulai, k.berakhir, k.dilihat_dari,
       k.dilihat_sampai, k.surat, k.kelompok, replace(k.kepala, s.dari, s.ke), replace(k.baris, s.dari, s.ke)
       from salin s join pks.kasus k on k.id = s.dari;
     delete from pks.menunggu; insert into pks.menunggu ${countWaiting()}`,
  );
  await c.sql(basis, 'vacuum analyze');
  const [jumlah] = await c.sql<{ cases: number; acts: number }>(
    basis,
    'select (select count(*) from pks.kasus)::int as cases, (select count(*) from pks.tindakan)::int as acts',
  );
  return { basis, cases: jumlah?.cases ?? 0, acts: jumlah?.acts ?? 0 };
}
