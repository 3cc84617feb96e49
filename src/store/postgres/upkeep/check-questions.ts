/** All that a check asks besides acts and files is one statement: each costs a way to the server and back. */
import { ROW_RULES } from '../line/row-rules.ts';
import type { Query } from '../line/server-session.ts';
import { countWaiting } from '../line/tables.ts';
import type { ServerCounter } from '../server-numbers.ts';

type NumberRow = Readonly<{ ruang: ServerCounter; tahun: number }>;

export type CheckAnswers = Readonly<{
  penjaga: readonly Readonly<{ nama: string }>[];
  lepas: readonly object[];
  diambil: readonly (NumberRow & Readonly<{ nomor: number }>)[];
  nomor: readonly (NumberRow & Readonly<{ terakhir: number }>)[];
  kunci: readonly Readonly<{ jalur: string; kasus: string | null }>[];
  klaim: readonly Readonly<{ nama: string }>[];
  pindahan: readonly Readonly<{ kasus: string; versi: number }>[];
  buku: readonly Readonly<{ kasus: string; tahun: number }>[];
  tanpaTindakan: readonly Readonly<{ kasus: string; tahun: number | null }>[];
  salahHitung: readonly object[];
  mustahil: readonly Readonly<{ tabel: string; nama: string }>[];
  salinan: readonly Readonly<{ jalur: string; sidik: string }>[];
}>;

const WITHOUT_ACT = 'not exists (select from pks.tindakan t where t.kasus = k.kasus)';

/** Gives a row where `pks.menunggu` differs from a fresh count. */
export const MISCOUNTED = `select 1 from (${countWaiting()}) k full join pks.menunggu m using (kelompok, jumlah)
  where k.kelompok is null or m.kelompok is null limit 1`;

export const STORED_NUMBERS = {
  nomor: 'select ruang, tahun, terakhir from pks.nomor order by ruang desc, tahun',
  diambil: 'select ruang, tahun, nomor from pks.nomor_diambil order by ruang, tahun, nomor',
} as const;

const QUESTIONS: Readonly<Record<keyof CheckAnswers, string>> = {
  penjaga: `select c.relname || '.' || t.tgname as nama from pg_trigger t join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'pks' and t.tgenabled in ('O', 'A')
    union all select c.conname from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where n.nspname = 'pks' and c.convalidated`,
  // Without further rights an account sees that standbys exist, not their state.
  lepas: `select 1 where current_setting('synchronous_standby_names') = '' and exists (
    select 1 from pg_stat_replication where coalesce(state, 'streaming') = 'streaming')`,
  ...STORED_NUMBERS,
  kunci: 'select jalur, kasus from pks.kunci',
  klaim: 'select nama from pks.klaim',
  pindahan: 'select kasus, versi from pks.pindahan',
  buku: 'select kasus, tahun from pks.buku',
  tanpaTindakan: `select kasus, null::int as tahun from (select id as kasus from pks.kasus) k where ${WITHOUT_ACT}
    union all select kasus, tahun from pks.buku k where ${WITHOUT_ACT}`,
  salahHitung: MISCOUNTED,
  mustahil: Object.entries(ROW_RULES)
    .map(
      ([tabel, { nama, syarat }]) =>
        `select '${tabel}' as tabel, ${nama} as nama from pks.${tabel} where not (${syarat})`,
    )
    .join(' union all '),
  salinan: "select jalur, encode(sha256(isi), 'hex') as sidik from pks.salinan order by jalur",
};

const ASKED = Object.entries(QUESTIONS)
  .map(([apa, sql]) => `select '${apa}' as apa, row_to_json(q) as baris from (${sql}) q`)
  .join(' union all ');

export async function askCheck(query: Query): Promise<CheckAnswers> {
  const jawaban = Object.fromEntries(Object.keys(QUESTIONS).map((apa) => [apa, [] as unknown[]]));
  for (const { apa, baris } of await query<{ apa: string; baris: unknown }>(ASKED)) jawaban[apa]?.push(baris);
  return jawaban as unknown as CheckAnswers;
}
