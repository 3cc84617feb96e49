/** Acts are the truth; views are for people and programs. lowdb keeps them through a durable adapter. */

import { type Adapter, Low } from 'lowdb';
import { readBytes, readStart } from '../../disk/file-content.ts';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { canonicalJson, readCanonicalObject, sameBytes, toBytes } from '../chain/canonical.ts';
import { registerDamaged } from '../chain/damage.ts';
import { CARD_FILE, kasusCoverFile, MAX_VIEW_BYTES, PEJABAT_FILE } from '../chain/register-layout.ts';
import type { StoredKantor, StoredKasus } from '../register.ts';
import { whileReading } from './register-failures.ts';
import { existsIn, type RegisterPaths } from './register-paths.ts';
import { writeReplacing } from './temporary-files.ts';

type View = Readonly<Record<string, unknown>>;

const REBUILD_HINT = ['pks check --bangun-ulang', 'pks check'] as const;

/** `versi` is the act it was made from. The history tells whose days it was. */
export const kasusCover = ({ id, versi, permohonan, tindakan }: StoredKasus): View => {
  const { status, langkah, lembaga, surat, diterima, jam, tangan, tiba, dikerjakan, ...lain } = permohonan;
  const riwayat = tindakan.map(({ v, sidik, kejadian }) => ({ v, sidik, kejadian }));
  return { skema: SCHEMA, id, versi, status, langkah, lembaga, surat, diterima, ...lain, riwayat };
};

export const registerCard = (berkas: StoredKantor): View => {
  const { pejabat: _pejabat, mandat: _mandat, ...kantor } = berkas.kantor;
  return { ...viewHead(berkas), kantor };
};

/** There is no file until a name was entered. */
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

export const writeCover = (paths: RegisterPaths, berkas: StoredKasus): Promise<void> =>
  viewAt(paths, kasusCoverFile(berkas.id), kasusCover(berkas)).write();

/** The cover is compared to the byte. */
export function coverStands(paths: RegisterPaths, berkas: StoredKasus): boolean {
  try {
    return sameBytes(readBytes(paths.path(kasusCoverFile(berkas.id)), MAX_VIEW_BYTES), viewBytes(kasusCover(berkas)));
  } catch {
    return false;
  }
}

export async function writeCard(paths: RegisterPaths, kantor: StoredKantor): Promise<void> {
  await viewAt(paths, CARD_FILE, registerCard(kantor)).write();
  const lembar = pejabatSheet(kantor);
  if (lembar) await viewAt(paths, PEJABAT_FILE, lembar).write();
}

export const viewBytes = (isi: View): Uint8Array => toBytes(canonicalJson(isi));

/** 0 where there is none. Read before the acts, so that a view only lags. @throws REGISTER_RUSAK naming the view */
export async function viewVersion(paths: RegisterPaths, berkas: string): Promise<number> {
  const db = viewAt(paths, berkas, { versi: 0 });
  await db.read();
  const tertulis = db.data.versi;
  if (typeof tertulis !== 'number') throw registerDamaged(berkas, 'tanpa "versi"', REBUILD_HINT);
  return tertulis;
}

const COVER_HEAD = /^\{\n "skema": \d+,\n "id": "[^"\n]*",\n "versi": (\d+),\n/;
const COVER_HEAD_BYTES = 160;

/** Reads the first lines of a case's cover; the whole, which repeats all acts, only where these are odd. */
export async function coverVersion(paths: RegisterPaths, berkas: string): Promise<number> {
  if (!existsIn(paths, berkas)) return 0;
  const awal = whileReading(berkas, () => new TextDecoder().decode(readStart(paths.path(berkas), COVER_HEAD_BYTES)));
  const versi = COVER_HEAD.exec(awal)?.[1];
  return versi === undefined ? viewVersion(paths, berkas) : Number(versi);
}

/** A view ahead means that acts are missing. @throws REGISTER_RUSAK naming the view */
export function refuseViewAhead(berkas: string, tertulis: number, versi: number): void {
  if (tertulis > versi)
    throw registerDamaged(berkas, `dibuat dari ${tertulis} kejadian, yang ada hanya ${versi}: kejadian hilang`);
}

/** @throws REGISTER_RUSAK */
export async function readCard(paths: RegisterPaths): Promise<View | null> {
  const db = viewAt(paths, CARD_FILE, {});
  await db.read();
  return 'skema' in db.data ? db.data : null;
}

const viewAt = (paths: RegisterPaths, berkas: string, isi: View): Low<View> =>
  new Low(durableAdapter(paths, berkas), isi);

/** Anything but a whole object is damage. */
function durableAdapter(paths: RegisterPaths, berkas: string): Adapter<View> {
  return {
    read: async () => {
      if (!existsIn(paths, berkas)) return null;
      const bytes = whileReading(berkas, () => readBytes(paths.path(berkas), MAX_VIEW_BYTES));
      return readCanonicalObject(berkas, bytes, REBUILD_HINT);
    },
    write: async (isi) => writeReplacing(paths, berkas, viewBytes(isi)),
  };
}
