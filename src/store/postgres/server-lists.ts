/** SQL narrows the projections, and the rules all stores share decide. */

import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../../office/permohonan/views/kasus-row.ts';
import { headMatches, inIdOrder, needsLook, rowMatches } from '../chain/query.ts';
import { yearsOfIds } from '../chain/register-layout.ts';
import type { KasusQuery, Lists, WaitingList, WatchQuery } from '../lists.ts';
import type { Query, ServerSession } from './line/server-session.ts';
import { countWaiting } from './line/tables.ts';
import { groupOfName, suratColumn } from './projection.ts';

/** `terbaca` is emptied by whoever records. */
export function serverLists({ query }: ServerSession, terbaca: RowMemo): Lists {
  return {
    listState: async () => null,
    listMoved: async () => null,
    listHeads: async (q) => ({ kepala: await matchingHeads(query, q, terbaca), peringatan: [] }),
    listRows: async (q, kepala) => {
      const id = (kepala ?? (await matchingHeads(query, q, terbaca, true))).map((k) => k.id);
      const baris = new Map((await rowsOf(query, id, terbaca)).map((b) => [b.id, b]));
      const semua = id.flatMap((satu) => baris.get(satu) ?? []);
      return { baris: semua.filter((b) => rowMatches(b, q)), peringatan: [] };
    },
    listWaiting: (pilih, q = {}) => waiting(query, pilih, q, terbaca),
    watchKerjaSama: (q) => watched(query, q, terbaca),
    kasusOfSurat: async (kunci) =>
      ids(await query<WithId>('select id from pks.kasus where surat = $1', [suratColumn(kunci)])),
    kasusWithLampiran: async (sidik, selain, di) => {
      const ada = await query<WithId>(
        "select distinct kasus as id from pks.berkas where sidik = $1 and left(nama, 9) = 'lampiran/'",
        [sidik],
      );
      const yang = new Set(ada.map((b) => b.id).filter((id) => id !== selain));
      return yang.size === 0 ? [] : (await di()).filter((satu) => yang.has(satu));
    },
    kasusOfBuku: async (tahun) =>
      ids(
        await query<WithId>(
          `select kasus as id from pks.buku b where tahun = $1
           and exists (select from pks.tindakan t where t.kasus = b.kasus and t.v = 1)`,
          [tahun],
        ),
      ),
    kasusYears: async () =>
      yearsOfIds((await query<WithId>("select distinct left(id, 5) || '001' as id from pks.kasus")).map((b) => b.id)),
  };
}

/** Rows that came with their heads, as text by id; each is taken once. */
export type RowMemo = Map<string, string>;
/** More heads than that come without their rows, of which few are opened. */
const ROWS_WITH_HEADS = 500;
const rowsOfFew = (syarat: string): string => `case when (select count(*) from (
  select from pks.kasus where ${syarat} limit ${ROWS_WITH_HEADS + 1}) s) <= ${ROWS_WITH_HEADS} then baris end as baris`;

type WithId = Readonly<{ id: string }>;
type WithHead = Readonly<{ kepala: string }>;
type WithHeadAndRow = WithId & WithHead & Readonly<{ baris: string | null }>;

function rememberRows(terbaca: RowMemo, baris: readonly WithHeadAndRow[]): void {
  for (const { id, baris: satu } of baris) if (satu !== null) terbaca.set(id, satu);
}

const ids = (baris: readonly WithId[]): readonly string[] => baris.map((b) => b.id).sort(compareKasusIds);

const headsOf = (baris: readonly WithHead[]): readonly IndexHead[] =>
  baris.map((b) => JSON.parse(b.kepala) as IndexHead);

const MATCHING = `($1::text[] is null or status = any($1)) and ($2::int is null or langkah = $2)
  and ($3::boolean is null or (mulai is not null) = $3) and ($4::text is null or (mulai <= $5 and $4 <= berakhir))
  and ($7::int is null or exists (select from pks.buku b join pks.tindakan t on t.kasus = b.kasus and t.v = 1
    where b.tahun = $7 and b.kasus = id))`;

/** `semua`: all their rows are wanted too. */
async function matchingHeads(
  query: Query,
  q: KasusQuery,
  terbaca: RowMemo,
  semua = false,
): Promise<readonly IndexHead[]> {
  // Only this side knows the cases that do not count, so then it picks the latest.
  const batas = q.hidden === undefined ? (q.latest ?? null) : null;
  // The cases of a book are opened whole.
  const few = q.buku === undefined ? rowsOfFew(MATCHING) : 'null as baris';
  const baris = await query<WithHeadAndRow>(
    `select id, kepala, ${semua ? 'baris' : few} from pks.kasus where ${MATCHING} order by urut desc limit $6`,
    [
      ...[q.status ? [...q.status] : null, q.langkah ?? null, q.signed ?? null],
      ...[q.inForce?.mulai ?? null, q.inForce?.berakhir ?? null, batas, q.buku ?? null],
    ],
  );
  rememberRows(terbaca, baris);
  return inIdOrder(
    headsOf(baris).filter((k) => headMatches(k, q)),
    q,
  );
}

async function rowsOf(query: Query, id: readonly string[], terbaca: RowMemo): Promise<readonly IndexRow[]> {
  const ada = id.flatMap((satu) => terbaca.get(satu) ?? []);
  const lain = id.filter((satu) => !terbaca.has(satu));
  terbaca.clear();
  const baris =
    lain.length === 0
      ? []
      : await query<Readonly<{ baris: string }>>('select baris from pks.kasus where id = any($1)', [lain]);
  return [...ada, ...baris.map((b) => b.baris)].map((b) => JSON.parse(b) as IndexRow);
}

/** Counts that each act keeps tell all of it, so that no row is read before it is known which are wanted. */
async function waiting(
  query: Query,
  pilih: Parameters<Lists['listWaiting']>[0],
  q: Pick<KasusQuery, 'hidden'>,
  terbaca: RowMemo,
): Promise<WaitingList> {
  const { dihitung, spans } = countedCases(q);
  const baris = await query<Readonly<{ kelompok: string; jumlah: number }>>(
    spans.length === 0 ? 'select kelompok, jumlah from pks.menunggu' : countWaiting(dihitung),
    spans,
  );
  const nama = new Map<WaitingGroup, string>();
  for (const { kelompok: satu, jumlah } of baris) nama.set({ ...groupOfName(satu), jumlah }, satu);
  const kelompok = [...nama.keys()];
  const dipilih = pilih(kelompok);
  if (dipilih.length === 0) return { kelompok, kepala: [], peringatan: [] };
  const n = spans.length;
  const banyak = dipilih.map(({ asal, paling }) => Math.min(asal.jumlah, paling));
  const lengkap = banyak.reduce((a, b) => a + b, 0) <= ROWS_WITH_HEADS;
  const kepala = await query<WithHeadAndRow>(
    `select k.* from unnest($${n + 1}::text[], $${n + 2}::int[]) as p (kelompok, banyak), lateral (
       select id, kepala, ${lengkap ? 'baris' : 'null as baris'} from pks.kasus
       where kelompok = p.kelompok and ${dihitung} order by urut limit p.banyak) k`,
    [...spans, dipilih.map(({ asal }) => nama.get(asal)), banyak],
  );
  rememberRows(terbaca, kepala);
  return { kelompok, kepala: headsOf(kepala), peringatan: [] };
}

/** Those that end are counted there, as they are not looked at one by one; the first heads come with their rows. */
async function watched(query: Query, q: WatchQuery, terbaca: RowMemo) {
  const { dihitung, spans } = countedCases(q);
  const [lateBy, dari, sampai] = [1, 2, 3].map((n) => `$${spans.length + n}`);
  const baris = await query<Readonly<{ ending: number | null }> & Partial<WithHeadAndRow>>(
    `select null::int as ending, id, kepala, case when row_number() over () <= ${ROWS_WITH_HEADS} then baris end as baris
       from pks.kasus where dilihat_dari <= ${lateBy} and (dilihat_sampai is null or ${dari} <= dilihat_sampai)
     union all select count(*)::int, null, null, null from pks.kasus
       where ${dari} <= berakhir and berakhir <= ${sampai} and ${dihitung}`,
    [...spans, q.lateBy, q.endsFrom, q.endsUntil],
  );
  const dilihat = baris.filter((b): b is WithHeadAndRow & { ending: null } => b.ending === null);
  rememberRows(terbaca, dilihat);
  return {
    kepala: headsOf(dilihat).filter((k) => needsLook(k, q)),
    ending: baris.reduce((n, b) => n + (b.ending ?? 0), 0),
    peringatan: [],
  };
}

const NOT_HIDDEN = `not (left(id, 2) = 'B-' and exists (
  select from unnest($1::int[], $2::int[]) as s (dari, sampai) where dari <= urut and (sampai is null or urut <= sampai)))`;

/** A condition and what it is asked with. Where nothing is hidden there is none, so that an index alone may count. */
const countedCases = ({ hidden = [] }: Pick<KasusQuery, 'hidden'>) =>
  hidden.length === 0
    ? { dihitung: 'true', spans: [] }
    : { dihitung: NOT_HIDDEN, spans: [hidden.map((s) => s.dari), hidden.map((s) => s.sampai)] };
