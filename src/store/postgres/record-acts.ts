/** Acts and their numbers are written in one transaction each. */
import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { actOfKey } from '../chain/act-keys.ts';
import { type Chain, composeAct, decodeAct } from '../chain/acts.ts';
import { kantorChanged, kasusChanged } from '../chain/conflict.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../chain/fold.ts';
import { checkNewFiles, fileAlreadyThere } from '../chain/new-files.ts';
import { actFile } from '../chain/register-layout.ts';
import type { Act, NewKasusFile, RecordedAct, RecordResult, StoredKantor, StoredKasus } from '../register.ts';
import { type Query, type ServerSession, type Statement, together } from './line/server-session.ts';
import { bukuYearsOf, projectionStatements } from './projection.ts';
import { KANTOR_ID, readServerKantor, readServerKasus } from './server-chains.ts';

export type PreparedAct<K> = Readonly<{ bytes: Uint8Array; act: RecordedAct<K> }>;

export function prepareAct<K>(rantai: Chain<K>, lama: readonly RecordedAct<K>[], t: Act<K>): PreparedAct<K> {
  const bytes = composeAct(rantai, lama, t);
  const v = lama.length + 1;
  return { bytes, act: decodeAct(actFile(rantai.folder, v), bytes, rantai, v, lama.at(-1)?.sidik ?? null) };
}

const INSERT_ACT =
  'insert into pks.tindakan (kasus, v, kunci, permintaan, v_sebelum, sebelum, sidik, isi) values ($1, $2, $3, $4, $5, $6, $7, $8)';

export function actStatement(kasus: string, { bytes, act }: PreparedAct<unknown>): Statement {
  const { v, kunci, permintaan, sebelum, sidik } = act;
  const isi = Buffer.from(bytes);
  return { sql: INSERT_ACT, nilai: [kasus, v, kunci, permintaan, v === 1 ? null : v - 1, sebelum, sidik, isi] };
}

/** Larger ones go one by one, or memory would hold them all. */
const FILES_AT_ONCE = 1024 * 1024;

/** An act comes with its files. @throws Failure BERKAS_SUDAH_ADA */
export async function withFiles(
  query: Query,
  id: string,
  berkas: readonly NewKasusFile[],
  tindakan: readonly Statement[],
): Promise<void> {
  if (berkas.reduce((n, { isi }) => n + isi.length, 0) > FILES_AT_ONCE) {
    for (const satu of berkas) await requireKept(query, id, [satu], await together(query, [fileStatement(id, satu)]));
    await together(query, tindakan);
    return;
  }
  const baru = berkas.map((_, i) => `select from s${i}`).join(' union all ');
  const terhitung = berkas.length === 0 ? [] : [{ sql: baru, nilai: [] }];
  const ditulis = await together(query, [...berkas.map((b) => fileStatement(id, b)), ...tindakan, ...terhitung]);
  await requireKept(query, id, berkas, ditulis);
}

const fileStatement = (id: string, { nama, isi }: NewKasusFile): Statement => ({
  sql: `insert into pks.berkas (kasus, nama, sidik, ukuran, isi)
    values ($1, $2, encode(sha256($3::bytea), 'hex'), octet_length($3::bytea), $3::bytea)
    on conflict (kasus, nama) do nothing returning 1`,
  nilai: [id, nama, Buffer.from(isi)],
});

/** The same bytes under the same name are a repeat. */
async function requireKept(
  query: Query,
  id: string,
  berkas: readonly NewKasusFile[],
  ditulis: readonly unknown[],
): Promise<void> {
  if (ditulis.length === berkas.length) return;
  for (const { nama, isi } of berkas) {
    const nilai = [id, nama, Buffer.from(isi)];
    const sama = await query('select 1 from pks.berkas where kasus = $1 and nama = $2 and isi = $3', nilai);
    if (sama.length === 0) throw fileAlreadyThere(`kasus/${id}/${nama}`);
  }
}

const known = <B>(berkas: B, v: number): RecordResult<B> => ({ berkas, v, baru: false, peringatan: [] });

export async function appendServerAct(
  s: ServerSession,
  lama: StoredKasus,
  versi: number,
  tindakan: Act<KasusFact>,
  baru: readonly NewKasusFile[],
): Promise<RecordResult<StoredKasus>> {
  const { id } = lama;
  const dulu = actOfKey(lama.tindakan, tindakan);
  if (dulu) return known(lama, dulu.v);
  if (lama.versi !== versi) throw kasusChanged(id, versi, lama.tindakan);
  checkNewFiles(tindakan.kejadian, baru);
  const siap = prepareAct(kasusChain(id), lama.tindakan, tindakan);
  const berkas = foldKasus(id, [...lama.tindakan, siap.act]);
  return s.write({
    once: baru.length === 0,
    kunci: tindakan.kunci,
    apa: actFile(kasusChain(id).folder, versi + 1),
    work: async (query) => {
      await withFiles(query, id, baru, [actStatement(id, siap), ...projectionStatements(berkas, bukuYearsOf(lama))]);
      return { berkas, v: siap.act.v, baru: true, peringatan: [] };
    },
    recorded: async (query) => {
      const kini = await readServerKasus(query, id);
      const sendiri = actOfKey(kini.tindakan, tindakan);
      return sendiri && { berkas: kini, v: sendiri.v, baru: sendiri.sidik === siap.act.sidik, peringatan: [] };
    },
    taken: async (query) => kasusChanged(id, versi, (await readServerKasus(query, id)).tindakan),
  });
}

export async function appendServerKantor(
  s: ServerSession,
  lama: StoredKantor,
  versi: number,
  tindakan: Act<KantorFact>,
): Promise<RecordResult<StoredKantor>> {
  const dulu = actOfKey(lama.tindakan, tindakan);
  if (dulu) return known(lama, dulu.v);
  if (lama.versi !== versi) throw kantorChanged(versi, lama.tindakan);
  const siap = prepareAct(kantorChain, lama.tindakan, tindakan);
  return s.write({
    once: true,
    kunci: tindakan.kunci,
    apa: actFile(kantorChain.folder, versi + 1),
    work: async (query) => {
      await together(query, [actStatement(KANTOR_ID, siap)]);
      return { berkas: foldKantor([...lama.tindakan, siap.act]), v: siap.act.v, baru: true, peringatan: [] };
    },
    recorded: async (query) => {
      const kini = await readServerKantor(query);
      const sendiri = actOfKey(kini.tindakan, tindakan);
      return sendiri && { berkas: kini, v: sendiri.v, baru: sendiri.sidik === siap.act.sidik, peringatan: [] };
    },
    taken: async (query) => kantorChanged(versi, (await readServerKantor(query)).tindakan),
  });
}
