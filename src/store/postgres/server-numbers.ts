/** A counter's row stays locked until its transaction ends, so no number is skipped. */

import type { Failure } from '../../errors.ts';
import { formatKasusId } from '../../office/permohonan/kasus-id.ts';
import { sha256 } from '../chain/canonical.ts';
import { claimPrefixes, keyPath } from '../chain/claim-bytes.ts';
import { registerDamaged } from '../chain/damage.ts';
import type { ClaimedNomor, Numbers, TakenNomor } from '../numbers.ts';
import type { Query, ServerSession } from './line/server-session.ts';

export type ServerCounter = 'kasus' | 'agenda';

/** The next number is taken, but the counter does not know. */
export const counterBehind = (tahun: number): Failure =>
  registerDamaged('basis data', `penghitung nomor ${tahun} tertinggal: nomor berikutnya sudah dipakai`, [
    'pks check --bangun-ulang',
  ]);

/**
 * One order for all spaces, so that no two transactions wait for each other. `sudah` is a query of numbers given
 * before. Its values begin at $5.
 */
const countingUp = (sudah: string): string => `with sudah as (${sudah}), kini as (
    insert into pks.nomor as n (ruang, tahun, terakhir)
    select r, $2::int, case r when 'agenda' then $4::int else 0 end + 1 from unnest($1::text[]) r
    where not exists (select from sudah)
    on conflict (ruang, tahun) do update set terakhir = greatest(n.terakhir + 1, excluded.terakhir) returning ruang, terakhir
  ), diambil as (
    insert into pks.nomor_diambil (ruang, tahun, nomor, penanda) select ruang, $2, terakhir, $3 from kini
  )`;

const COUNT_UP = `${countingUp('select kasus, agenda, permintaan from pks.kunci where jalur = $5')}
  select kasus, agenda, permintaan, null as ruang, null::int as terakhir from sudah
  union all select null, null, null, ruang, terakhir from kini`;
const CLAIM_AGENDA = `${countingUp('select agenda from pks.kunci where jalur = $5')}, dikunci as (
    insert into pks.kunci (jalur, kasus, agenda, permintaan) select $5, null, terakhir, null from kini
  ) select agenda from sudah union all select terakhir from kini`;

/** What a key of a letter was given. */
export type KeyRow = Readonly<{ kasus: string | null; agenda: number; permintaan: string | null }>;

/** Takes the numbers of a letter, or gives what its key was given before. `agendaAfter`: see `NewKasus`. */
export async function numbersOfKey(
  query: Query,
  jalur: string,
  tahun: number,
  agendaAfter = 0,
): Promise<Readonly<{ dulu: KeyRow | null; kasus: number; agenda: number }>> {
  const nilai = [['kasus', 'agenda'], tahun, sha256(jalur), agendaAfter, jalur];
  const baris = await query<KeyRow & Readonly<{ ruang: ServerCounter | null; terakhir: number }>>(COUNT_UP, nilai);
  const yang = (satu: ServerCounter): number => baris.find((b) => b.ruang === satu)?.terakhir ?? 0;
  return { dulu: baris.find((b) => b.ruang === null) ?? null, kasus: yang('kasus'), agenda: yang('agenda') };
}

async function nextServerNomor(
  query: Query,
  tahun: number,
  agendaAfter = 0,
): Promise<Readonly<{ id: string; agenda: number }>> {
  const baris = await query<{ ruang: ServerCounter; terakhir: number }>(
    'select ruang, terakhir from pks.nomor where tahun = $1',
    [tahun],
  );
  const kini = (ruang: ServerCounter): number => baris.find((b) => b.ruang === ruang)?.terakhir ?? 0;
  return { id: formatKasusId(tahun, kini('kasus') + 1), agenda: Math.max(kini('agenda'), agendaAfter) + 1 };
}

const OTHERS_CLAIMS = 'select nama, pemilik from pks.klaim where nama = any($1::text[]) and pemilik <> $2';
/** Claimed in the order given, so that of two desks one gets all. */
const CLAIM = `with ada as (select nama, pemilik from pks.klaim where nama = any($1::text[])), baru as (
    insert into pks.klaim (nama, pemilik) select n, $2 from unnest($1::text[]) with ordinality u (n, ke)
    where not exists (select from ada where pemilik <> $2) order by ke on conflict do nothing returning nama, pemilik)
  select * from ada union all select * from baru`;

export const serverNumbers = (s: ServerSession): Numbers => ({
  nextNomor: (tahun, agendaAfter) => nextServerNomor(s.query, tahun, agendaAfter),
  claimAgenda: (tahun, kunci, agendaAfter) => claimServerAgenda(s, tahun, kunci, agendaAfter),
  claimNomor: async (nama, pemilik) => {
    const ada = (sql: string): Promise<readonly ClaimedNomor[]> => s.add<ClaimedNomor>(sql, [[...nama], pemilik]);
    const diambil = await ada(CLAIM);
    // What another desk claimed in the same moment is seen by asking again.
    const kini = diambil.length < nama.length ? [...diambil, ...(await ada(OTHERS_CLAIMS))] : diambil;
    return nama.flatMap((satu) => kini.find((k) => k.nama === satu && k.pemilik !== pemilik) ?? [])[0] ?? null;
  },
  takenAgenda: async (tahun) =>
    (
      await s.query<{ nomor: number }>(
        "select nomor from pks.nomor_diambil where ruang = 'agenda' and tahun = $1 order by nomor",
        [tahun],
      )
    ).map((b) => b.nomor),
  takenNomor: (jenis, tahun) =>
    s.query<TakenNomor>(
      'select nama, pemilik from pks.klaim where exists (select from unnest($1::text[]) a where starts_with(nama, a))',
      [claimPrefixes(jenis, tahun)],
    ),
});

function claimServerAgenda(s: ServerSession, tahun: number, kunci: string, agendaAfter = 0): Promise<number> {
  const jalur = keyPath(kunci, tahun);
  const dulu = async (query: Query): Promise<number | null> =>
    (await query<{ agenda: number }>('select agenda from pks.kunci where jalur = $1', [jalur]))[0]?.agenda ?? null;
  return s.write({
    once: true,
    kunci,
    apa: `nomor/agenda/${tahun}`,
    work: async (query) => {
      const nilai = [['agenda'], tahun, sha256(jalur), agendaAfter, jalur];
      return (await query<{ agenda: number }>(CLAIM_AGENDA, nilai))[0]?.agenda ?? 0;
    },
    recorded: dulu,
    taken: async () => counterBehind(tahun),
  });
}
