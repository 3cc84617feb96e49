/** Acts are written in one transaction each. */
import type { Failure } from '../../errors.ts';
import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { actOfKey } from '../chain/act-keys.ts';
import { type Chain, composeAct, decodeAct } from '../chain/acts.ts';
import { sha256 } from '../chain/canonical.ts';
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
export const fitOneStatement = (berkas: readonly NewKasusFile[]): boolean =>
  berkas.reduce((n, { isi }) => n + isi.length, 0) <= FILES_AT_ONCE;

/** An act comes with its files; other bytes under such a name refuse it. */
export async function withFiles(
  query: Query,
  id: string,
  berkas: readonly NewKasusFile[],
  tindakan: readonly Statement[],
): Promise<void> {
  const isi = [...new Map(berkas.map((b) => [b.nama, b])).values()].map((b) => fileStatement(id, b));
  const sendiri = fitOneStatement(berkas) ? [] : isi.splice(0);
  for (const satu of sendiri) await together(query, [satu]);
  await together(query, [...isi, ...tindakan]);
}

/** The same bytes under the same name are a repeat. */
const fileStatement = (id: string, { nama, isi }: NewKasusFile): Statement => ({
  sql: `insert into pks.berkas (kasus, nama, sidik, ukuran, isi)
    select $1::text, $2::text, $3::text, octet_length($4::bytea), $4::bytea
    where not exists (select from pks.berkas where kasus = $1 and nama = $2 and sidik = $3)`,
  nilai: [id, nama, sha256(isi), Buffer.from(isi)],
});

/** Tells why an act of this version was refused: another came first, or its file's name holds other bytes. */
async function whyRefused(query: Query, id: string, versi: number, berkas: readonly NewKasusFile[]): Promise<Failure> {
  const { tindakan } = await readServerKasus(query, id);
  const ada = tindakan.length === versi ? await heldNames(query, id, berkas) : [];
  return ada[0] === undefined ? kasusChanged(id, versi, tindakan) : fileAlreadyThere(`kasus/${id}/${ada[0]}`);
}

async function heldNames(query: Query, id: string, berkas: readonly NewKasusFile[]): Promise<readonly string[]> {
  const sql = 'select nama, sidik from pks.berkas where kasus = $1 and nama = any($2::text[])';
  const ada = await query<Readonly<{ nama: string; sidik: string }>>(sql, [id, berkas.map((b) => b.nama)]);
  return ada.flatMap((b) => (berkas.some(({ nama, isi }) => nama === b.nama && sha256(isi) !== b.sidik) ? b.nama : []));
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
    once: fitOneStatement(baru),
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
    taken: (query) => whyRefused(query, id, versi, baru),
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
