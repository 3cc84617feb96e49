import { Failure } from '../../errors.ts';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { registerDamaged, registerNewer } from '../chain/damage.ts';
import { foldKantor, kantorChain } from '../chain/fold.ts';
import { CARD_FILE, KANTOR_CHAIN } from '../chain/register-layout.ts';
import type { StoredKantor } from '../register.ts';
import { readChain } from './read-chain.ts';
import { existsIn, type RegisterPaths } from './register-paths.ts';
import { readCard, refuseViewAhead, viewVersion } from './views.ts';

/** Reads the acts alone. @throws REGISTER_RUSAK */
export const readStoredKantor = (paths: RegisterPaths): StoredKantor => foldKantor(readChain(paths, kantorChain));

/** Compares the card too. @throws REGISTER_RUSAK */
export async function readWholeKantor(paths: RegisterPaths): Promise<StoredKantor> {
  if (!existsIn(paths, CARD_FILE)) throw registerDamaged(CARD_FILE, 'berkas hilang', ['pks check --bangun-ulang']);
  const tertulis = await viewVersion(paths, CARD_FILE);
  const kini = readStoredKantor(paths);
  if (kini.kantor.skema > SCHEMA) throw registerNewer(KANTOR_CHAIN, `skema ${kini.kantor.skema}`);
  refuseViewAhead(CARD_FILE, tertulis, kini.versi);
  return kini;
}

/**
 * A damaged card counts as of this pks, for `check`; a held one might be of an older register.
 * @throws REGISTER_LEBIH_BARU, SEDANG_DIPAKAI
 */
export async function cardSchema(paths: RegisterPaths): Promise<number> {
  let skema: unknown;
  try {
    skema = (await readCard(paths))?.skema;
  } catch (e) {
    if (e instanceof Failure && e.kode !== 'SEDANG_DIPAKAI') return SCHEMA;
    throw e;
  }
  if (typeof skema !== 'number') return SCHEMA;
  if (skema > SCHEMA) throw registerNewer(CARD_FILE, `skema ${skema}`);
  return skema;
}
