import { fileKind } from '../../disk/file-names.ts';
import { foldKasus, kasusChain, kasusMissing } from '../chain/fold.ts';
import { KASUS_ID_PATTERN, kasusCoverFile, kasusFolder } from '../chain/register-layout.ts';
import type { StoredKasus } from '../register.ts';
import { readChain } from './read-chain.ts';
import { whileReading } from './register-failures.ts';
import type { RegisterPaths } from './register-paths.ts';
import { coverVersion, refuseViewAhead } from './views.ts';

export const kasusExists = (paths: RegisterPaths, id: string): boolean =>
  KASUS_ID_PATTERN.test(id) && whileReading(kasusFolder(id), () => fileKind(paths.path(kasusFolder(id))) === 'folder');

/** @throws KASUS_TIDAK_ADA, REGISTER_RUSAK */
export async function readStoredKasus(paths: RegisterPaths, id: string): Promise<StoredKasus> {
  if (!kasusExists(paths, id)) throw kasusMissing(id);
  const tertulis = await coverVersion(paths, kasusCoverFile(id));
  const berkas = readKasusActs(paths, id);
  refuseViewAhead(kasusCoverFile(id), tertulis, berkas.versi);
  return berkas;
}

/** Ignores the cover. @throws KASUS_TIDAK_ADA, REGISTER_RUSAK */
export function readKasusActs(paths: RegisterPaths, id: string): StoredKasus {
  if (!kasusExists(paths, id)) throw kasusMissing(id);
  return foldKasus(id, readChain(paths, kasusChain(id)));
}
