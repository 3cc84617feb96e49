import { dirname } from 'node:path';
import { whileWriting } from '../../../disk/disk-failures.ts';
import { readBytes, writeNewFile } from '../../../disk/file-content.ts';
import { attempt, linkFile, removeFile } from '../../../disk/file-names.ts';
import { syncFile, syncFolder } from '../../../disk/sync.ts';
import { type Chain, composeAct, decodeAct } from '../../chain/acts.ts';
import { sameBytes } from '../../chain/canonical.ts';
import { actFile, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import type { Act, RecordedAct } from '../../register.ts';
import { notYetCertain } from '../register-failures.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { temporaryName } from '../temporary-files.ts';

/**
 * Null where another act was first. `sebelumTaut` runs once it is prepared.
 * @throws TIDAK_DAPAT_MENULIS (nothing recorded), BELUM_PASTI_TERSIMPAN (the same key finds out)
 */
export function commitAct<K>(
  paths: RegisterPaths,
  rantai: Chain<K>,
  lama: readonly RecordedAct<K>[],
  tindakan: Act<K>,
  sebelumTaut: () => void = () => {},
): RecordedAct<K> | null {
  const v = lama.length + 1;
  const bytes = composeAct(rantai, lama, tindakan);
  const berkas = actFile(rantai.folder, v);
  const tujuan = paths.path(berkas);
  const sementara = paths.path(temporaryName());
  try {
    const milikKita = whileWriting(() => {
      writeNewFile(sementara, bytes);
      sebelumTaut();
      return linkAct(sementara, tujuan, bytes);
    });
    if (!milikKita) return null;
    return orUncertain(() => {
      syncFolder(dirname(tujuan));
      const tertulis = readBytes(tujuan, MAX_ACT_BYTES);
      if (!sameBytes(tertulis, bytes)) throw new Error('yang terbaca kembali tidak sama');
      return decodeAct(berkas, tertulis, rantai, v, lama.at(-1)?.sidik ?? null);
    });
  } finally {
    attempt(() => removeFile(sementara));
  }
}

/** Its writer may have died before syncing. */
export function makeActSafe(paths: RegisterPaths, folder: string, v: number): void {
  const jalur = paths.path(actFile(folder, v));
  orUncertain(() => {
    syncFile(jalur);
    syncFolder(dirname(jalur));
  });
}

/** After the link an error is neither failure nor success. */
export function orUncertain<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    throw notYetCertain(e);
  }
}

/** A network folder may report an error for a link that stands. */
function linkAct(dari: string, ke: string, bytes: Uint8Array): boolean {
  try {
    return linkFile(dari, ke);
  } catch (e) {
    if (attempt(() => sameOrThrow(readBytes(ke, MAX_ACT_BYTES), bytes))) return true;
    throw e;
  }
}

function sameOrThrow(a: Uint8Array, b: Uint8Array): void {
  if (!sameBytes(a, b)) throw new Error('lain');
}
