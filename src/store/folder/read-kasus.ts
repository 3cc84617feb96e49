/** One case, its chain verified and folded. The cover is only compared. */

import { Failure } from '../../errors.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { type Chain, readChain } from '../chain/acts.ts';
import { KASUS_ID_PATTERN, kasusChainFolder, kasusCoverFile, kasusFolder } from '../chain/register-layout.ts';
import type { RecordedAct, StoredKasus } from '../register.ts';
import { fileKind } from './disk.ts';
import { registerDamaged, whileReading } from './disk-failures.ts';
import type { RegisterPaths } from './register-paths.ts';
import { refuseViewAhead, viewVersion } from './views.ts';

export const kasusChain = (id: string): Chain<KasusFact> => ({ folder: kasusChainFolder(id), decode: decodeKasusFact });

/** Whether there is a case of this id; an id that could not be one is not there. */
export const kasusExists = (t: RegisterPaths, id: string): boolean =>
  KASUS_ID_PATTERN.test(id) && whileReading(kasusFolder(id), () => fileKind(t.path(kasusFolder(id))) === 'folder');

/** @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
export async function readStoredKasus(t: RegisterPaths, id: string): Promise<StoredKasus> {
  if (!kasusExists(t, id)) throw kasusMissing(id);
  const tertulis = await viewVersion(t, kasusCoverFile(id));
  const berkas = readKasusActs(t, id);
  refuseViewAhead(kasusCoverFile(id), tertulis, berkas.versi);
  return berkas;
}

/** The case from its acts alone. @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
export function readKasusActs(t: RegisterPaths, id: string): StoredKasus {
  if (!kasusExists(t, id)) throw kasusMissing(id);
  return foldKasus(id, readChain(t, kasusChain(id)));
}

export const kasusMissing = (id: string): Failure =>
  new Failure('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini.`, ['pks list --status semua'], { id });

/** Folds the acts of a case. @throws Failure REGISTER_RUSAK where they do not begin with the receipt of a letter */
export function foldKasus(id: string, tindakan: readonly RecordedAct<KasusFact>[]): StoredKasus {
  const permohonan = foldPermohonan(tindakan);
  if (!permohonan) throw registerDamaged(kasusChainFolder(id), 'tidak diawali penerimaan surat');
  return { id, permohonan, tindakan, versi: tindakan.length };
}

/** Where a case stands after these acts, or null where they do not begin with the receipt of a letter. */
export function foldPermohonan(tindakan: readonly RecordedAct<KasusFact>[]): ReceivedKasus | null {
  const akhir = tindakan.flatMap((x) => x.kejadian).reduce(evolve, newPermohonan);
  return akhir.status === 'baru' ? null : akhir;
}
