import { readBytes } from '../../../disk/file-content.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { readCanonicalObject } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { actFile, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import { chainEnd, comparedWithSegel, countFacts, sealChains } from '../../chain/seal.ts';
import type { StoredKasus } from '../../register.ts';
import type { CheckReport, Segel } from '../../upkeep.ts';
import { kasusIds } from '../index/index-folders.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { readKasusActs } from '../read-kasus.ts';
import { unlessHeld, whileReading } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { examineRegister } from './check-register.ts';
import { checkReport } from './findings.ts';

/** With `isi` false the caller reads every scan. @throws REGISTER_RUSAK naming the first damaged file */
export async function refuseDamaged(paths: RegisterPaths, isi = true): Promise<void> {
  const parah = (await examineRegister(paths, undefined, isi)).temuan.find((x) => x.rusak && !x.pandangan);
  if (parah) throw registerDamaged(parah.berkas, parah.sebab);
}

export async function sealRegister(paths: RegisterPaths, saat: string): Promise<Segel> {
  await refuseDamaged(paths);
  const hemat = memorySaver();
  const kasus = whileReading('kasus', () => kasusIds(paths)).map((id) => {
    const { tindakan } = readKasusActs(paths, id);
    hemat(tindakan.length);
    return { ...chainEnd(id, tindakan), fakta: countFacts(tindakan) };
  });
  return sealChains(readStoredKantor(paths), kasus, saat);
}

export const checkRegister = async (
  paths: RegisterPaths,
  segel?: string,
  lihat?: (berkas: StoredKasus) => void,
): Promise<CheckReport> =>
  comparedWithSegel(checkReport(await examineRegister(paths, lihat)), segel, (rantai, v) =>
    hashOnDisk(paths, rantai, v),
  );

/** '' for an unreadable act. */
function hashOnDisk(paths: RegisterPaths, rantai: string, v: number): string | null {
  const berkas = actFile(rantai, v);
  return unlessHeld<string | null>(
    berkas,
    () => {
      if (!existsIn(paths, berkas)) return null;
      const { sidik } = readCanonicalObject(berkas, readBytes(paths.path(berkas), MAX_ACT_BYTES));
      return typeof sidik === 'string' ? sidik : '';
    },
    () => '',
  );
}
