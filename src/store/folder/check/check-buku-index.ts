/** A missing entry would hide a letter. */

import { basename } from 'node:path';
import { actFile, kasusChainFolder } from '../../chain/register-layout.ts';
import { allBukuPaths } from '../index/buku-folders.ts';
import { parseBukuName } from '../index/buku-names.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { type ExaminedKasus, type FullFinding, noteFinding } from './findings.ts';

export function checkBukuIndex(
  paths: RegisterPaths,
  kasus: readonly ExaminedKasus[],
  rusak: ReadonlySet<string>,
  temuan: FullFinding[],
): void {
  const menurutId = new Map(kasus.map((k) => [k.id, k]));
  // The act was recorded while we read.
  const bergeser = ({ id, versi }: ExaminedKasus) => existsIn(paths, actFile(kasusChainFolder(id), versi + 1));
  for (const k of kasus) {
    for (const jalur of k.buku) {
      if (existsIn(paths, jalur) || bergeser(k)) continue;
      temuan.push({
        ...noteFinding(jalur, 'belum ada di indeks buku; dibuat oleh pks check --bangun-ulang'),
        isi: true,
      });
    }
  }
  for (const jalur of allBukuPaths(paths)) {
    const id = parseBukuName(basename(jalur))?.id ?? '';
    const k = menurutId.get(id);
    if (k ? !k.buku.includes(jalur) && !bergeser(k) : !rusak.has(id)) {
      temuan.push(noteFinding(jalur, 'bukan bagian dari indeks buku'));
    }
  }
}
