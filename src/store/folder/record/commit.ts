/** The commit of one act: prepared and synced, then linked exclusively to the next number. */

import { dirname } from 'node:path';
import { type Chain, composeAct, decodeAct } from '../../chain/acts.ts';
import { sameBytes } from '../../chain/canonical.ts';
import { actFile, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import type { Act, RecordedAct } from '../../register.ts';
import { attempt, linkFile, readBytes, removeFile, writeNewFile } from '../disk.ts';
import { notYetCertain, whileWriting } from '../disk-failures.ts';
import { temporaryName } from '../durable-write.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { syncFile, syncFolder } from '../sync.ts';

/**
 * Records an act as number `lama.length + 1`; null where somebody was first.
 * `sebelumTaut` runs when the act is prepared and nothing has happened yet.
 * @throws Failure TIDAK_DAPAT_MENULIS (nothing recorded), BELUM_PASTI_TERSIMPAN (the same key finds out)
 */
export function commitAct<K>(
  t: RegisterPaths,
  rantai: Chain<K>,
  lama: readonly RecordedAct<K>[],
  tindakan: Act<K>,
  sebelumTaut: () => void = () => {},
): RecordedAct<K> | null {
  const v = lama.length + 1;
  const bytes = composeAct(rantai, lama, tindakan);
  const berkas = actFile(rantai.folder, v);
  const tujuan = t.path(berkas);
  const sementara = t.path(temporaryName());
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

/** An act found under its key may have been linked by a process that died before it was safe: make it so. */
export function makeActSafe(t: RegisterPaths, folder: string, v: number): void {
  const jalur = t.path(actFile(folder, v));
  orUncertain(() => {
    syncFile(jalur);
    syncFolder(dirname(jalur));
  });
}

/** Runs what comes after the link: an error there is no failure, but no success either. */
export function orUncertain<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    throw notYetCertain(e);
  }
}

/** Links; an error whose link stands all the same (a network folder may do that) is none. */
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
