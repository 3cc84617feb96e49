/**
 * The views: `kasus.json`, `register.json` and `pejabat.json`, for people and programs. Acts are the truth. lowdb keeps
 * them through an adapter that writes durably.
 */

import { type Adapter, Low } from 'lowdb';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { canonicalJson, readCanonicalObject, toBytes } from '../chain/canonical.ts';
import { registerDamaged } from '../chain/damage.ts';
import { CARD_FILE, kasusCoverFile, MAX_VIEW_BYTES, PEJABAT_FILE } from '../chain/register-layout.ts';
import type { StoredKantor, StoredKasus } from '../register.ts';
import { readBytes } from './disk.ts';
import { whileReading } from './disk-failures.ts';
import { writeReplacing } from './durable-write.ts';
import { existsIn, type RegisterPaths } from './register-paths.ts';

type View = Readonly<Record<string, unknown>>;

const REBUILD_HINT = ['pks check --bangun-ulang', 'pks check'] as const;

/**
 * The cover of a case: identity, where it stands, the whole history. `versi` is the act it was made from. Whose days
 * they were is left out: it follows from the history, and covers written before it was counted stay right.
 */
export const kasusCover = ({ id, versi, permohonan, tindakan }: StoredKasus): View => {
  const { status, langkah, lembaga, surat, diterima, jam, tangan, tiba, dikerjakan, ...lain } = permohonan;
  const riwayat = tindakan.map(({ v, sidik, kejadian }) => ({ v, sidik, kejadian }));
  return { skema: SCHEMA, id, versi, status, langkah, lembaga, surat, diterima, ...lain, riwayat };
};

/** The register's card: which register this is, its schema, the office as it stands. */
export const registerCard = (berkas: StoredKantor): View => {
  const { pejabat: _pejabat, mandat: _mandat, ...kantor } = berkas.kantor;
  return { ...viewHead(berkas), kantor };
};

/** Officials and mandates as they stand, or null where none was ever entered: then there is no such file. */
export const pejabatSheet = (berkas: StoredKantor): View | null => {
  const { pejabat, mandat } = berkas.kantor;
  return pejabat.length === 0 ? null : { ...viewHead(berkas), pejabat, mandat };
};

const viewHead = ({ versi, kantor, tindakan }: StoredKantor): View => ({
  skema: kantor.skema,
  id: kantor.id,
  versi,
  sidik: tindakan.at(-1)?.sidik ?? null,
});

export const writeCover = (t: RegisterPaths, berkas: StoredKasus): Promise<void> =>
  viewAt(t, kasusCoverFile(berkas.id), kasusCover(berkas)).write();

/** Both views of the office's own chain. */
export async function writeCard(t: RegisterPaths, kantor: StoredKantor): Promise<void> {
  await viewAt(t, CARD_FILE, registerCard(kantor)).write();
  const lembar = pejabatSheet(kantor);
  if (lembar) await viewAt(t, PEJABAT_FILE, lembar).write();
}

/** The bytes a view has when it is up to date. */
export const viewBytes = (isi: View): Uint8Array => toBytes(canonicalJson(isi));

/**
 * The version a view was made from; 0 where there is none. Read it *before* the
 * acts: a view is made from acts that are there, so one read first can only lag,
 * however many desks write meanwhile.
 * @throws Failure REGISTER_RUSAK naming the view
 */
export async function viewVersion(t: RegisterPaths, berkas: string): Promise<number> {
  const db = viewAt(t, berkas, { versi: 0 });
  await db.read();
  const tertulis = db.data.versi;
  if (typeof tertulis !== 'number') throw registerDamaged(berkas, 'tanpa "versi"', REBUILD_HINT);
  return tertulis;
}

/** A view ahead of the acts read after it means that acts are missing. @throws Failure REGISTER_RUSAK naming the view */
export function refuseViewAhead(berkas: string, tertulis: number, versi: number): void {
  if (tertulis > versi)
    throw registerDamaged(berkas, `dibuat dari ${tertulis} kejadian, yang ada hanya ${versi}: kejadian hilang`);
}

/** The register's card as it lies there, or null. @throws Failure REGISTER_RUSAK */
export async function readCard(t: RegisterPaths): Promise<View | null> {
  const db = viewAt(t, CARD_FILE, {});
  await db.read();
  return 'skema' in db.data ? db.data : null;
}

const viewAt = (t: RegisterPaths, berkas: string, isi: View): Low<View> => new Low(durableAdapter(t, berkas), isi);

/** lowdb's adapter: what is no whole object is damage, never an empty register. */
function durableAdapter(t: RegisterPaths, berkas: string): Adapter<View> {
  return {
    read: async () => {
      if (!existsIn(t, berkas)) return null;
      const bytes = whileReading(berkas, () => readBytes(t.path(berkas), MAX_VIEW_BYTES));
      return readCanonicalObject(berkas, bytes, REBUILD_HINT);
    },
    write: async (isi) => writeReplacing(t, berkas, viewBytes(isi)),
  };
}
