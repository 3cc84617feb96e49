import type { Chain } from '../../chain/acts.ts';
import type { RecordedAct } from '../../register.ts';
import { chainFiles, readActFile } from '../read-chain.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { checkPart, type FullFinding } from './findings.ts';

export function checkChain<K>(
  paths: RegisterPaths,
  rantai: Chain<K>,
  temuan: FullFinding[],
): readonly RecordedAct<K>[] | null {
  const hadir = checkPart(temuan, rantai.folder, () => chainFiles(paths, rantai.folder));
  if (!hadir) return null;
  const baik: RecordedAct<K>[] = [];
  let sebelum: string | null | undefined = null;
  for (const [i, berkas] of hadir.entries()) {
    const pendahulu: string | null | undefined = sebelum;
    const satu: RecordedAct<K> | null = checkPart(temuan, berkas, () =>
      readActFile(paths, rantai, berkas, i + 1, pendahulu),
    );
    if (satu) baik.push(satu);
    else if (i - baik.length > 20) break; // A stray high number must not become a million findings.
    sebelum = satu?.sidik;
  }
  return baik.length === hadir.length ? baik : null;
}
