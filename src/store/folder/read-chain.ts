import { readBriefly } from '../../disk/file-content.ts';
import { namesIn } from '../../disk/file-names.ts';
import { type Chain, decodeAct } from '../chain/acts.ts';
import { registerDamaged } from '../chain/damage.ts';
import { ACT_FILE_PATTERN, actFile, MAX_ACT_BYTES } from '../chain/register-layout.ts';
import type { RecordedAct } from '../register.ts';
import { whileReading } from './register-failures.ts';
import type { RegisterPaths } from './register-paths.ts';

/** @throws REGISTER_RUSAK naming the file */
export function readChain<K>(paths: RegisterPaths, rantai: Chain<K>): readonly RecordedAct<K>[] {
  const tindakan: RecordedAct<K>[] = [];
  for (const berkas of chainFiles(paths, rantai.folder)) {
    tindakan.push(readActFile(paths, rantai, berkas, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
  }
  return tindakan;
}

/** @throws REGISTER_RUSAK */
export const readActFile = <K>(
  paths: RegisterPaths,
  rantai: Chain<K>,
  berkas: string,
  v: number,
  sebelum: string | null | undefined,
): RecordedAct<K> =>
  decodeAct(
    berkas,
    whileReading(berkas, () => readBriefly(paths.path(berkas), MAX_ACT_BYTES)),
    rantai,
    v,
    sebelum,
  );

/**
 * Others may write: a listing may show act 9 without 8, so only its last number counts. @throws REGISTER_RUSAK
 * without any act
 */
export function chainFiles(paths: RegisterPaths, folder: string): readonly string[] {
  const terakhir = actFileNames(paths, folder).at(-1);
  if (terakhir === undefined) throw registerDamaged(folder, 'tidak berisi satu kejadian pun');
  return Array.from({ length: Number(terakhir.slice(0, 6)) }, (_, i) => actFile(folder, i + 1));
}

const actFileNames = (paths: RegisterPaths, folder: string): readonly string[] =>
  whileReading(folder, () => namesIn(paths.path(folder)))
    .filter((n) => ACT_FILE_PATTERN.test(n))
    .sort();
