/**
 * The mark is outside every chain, so both places have the same seal; the card names a schema that older pks refuse.
 */

import { whileWriting } from '../../../disk/disk-failures.ts';
import { readBytes } from '../../../disk/file-content.ts';
import { removeFile } from '../../../disk/file-names.ts';
import { movedAway } from '../../../office/kantor/moved-away.ts';
import { canonicalJson, readCanonicalObject, toBytes } from '../../chain/canonical.ts';
import { CARD_FILE, MOVED_FILE } from '../../chain/register-layout.ts';
import type { Register, StoredKantor } from '../../register.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { whileReading } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { sweepTemporary, writeReplacing } from '../temporary-files.ts';
import { registerCard, viewBytes } from '../views.ts';

/** Above every schema there will be. */
const SCHEMA_OF_MOVED = 1_000_000;

/** Null where it is still here. @throws REGISTER_RUSAK */
export function movedTo(paths: RegisterPaths): string | null {
  if (!existsIn(paths, MOVED_FILE)) return null;
  const { ke } = readCanonicalObject(
    MOVED_FILE,
    whileReading(MOVED_FILE, () => readBytes(paths.path(MOVED_FILE), 4096)),
  );
  return typeof ke === 'string' ? ke : '';
}

/** A register that moved away gets a card that older pks refuse. */
export const standingCard = (paths: RegisterPaths, kini: StoredKantor): Uint8Array =>
  viewBytes(existsIn(paths, MOVED_FILE) ? { ...registerCard(kini), skema: SCHEMA_OF_MOVED } : registerCard(kini));

export function leaveFor(paths: RegisterPaths, ke: string | null): void {
  sweepTemporary(paths);
  whileWriting(() => {
    if (ke !== null) writeReplacing(paths, MOVED_FILE, toBytes(canonicalJson({ ke })));
    else if (existsIn(paths, MOVED_FILE)) removeFile(paths.path(MOVED_FILE));
    writeReplacing(paths, CARD_FILE, standingCard(paths, readStoredKantor(paths)));
  });
}

type Writing = 'receiveKasus' | 'importKasus' | 'appendAct' | 'appendKantorAct' | 'claimAgenda' | 'claimNomor';

/** Asked before each act: the register may move while questions are answered. */
export function onlyWhileHere(paths: RegisterPaths, register: Register): Register {
  const here = <A extends readonly unknown[], H>(kerja: (...isi: A) => Promise<H>) => {
    return async (...isi: A): Promise<H> => {
      const ke = movedTo(paths);
      if (ke !== null) throw movedAway(ke, paths.root);
      return kerja(...isi);
    };
  };
  const writing: Pick<Register, Writing | 'keepKantorFile' | 'rebuild'> = {
    receiveKasus: here(register.receiveKasus),
    importKasus: here(register.importKasus),
    appendAct: here(register.appendAct),
    appendKantorAct: here(register.appendKantorAct),
    claimAgenda: here(register.claimAgenda),
    claimNomor: here(register.claimNomor),
    keepKantorFile: here(register.keepKantorFile),
    rebuild: here(register.rebuild),
  };
  const ke = movedTo(paths);
  return { ...register, ...writing, ...(ke !== null && { place: { ...register.place, movedTo: ke } }) };
}
