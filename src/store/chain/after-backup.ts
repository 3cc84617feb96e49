import { Failure } from '../../errors.ts';
import type { EarlierBackup } from '../upkeep.ts';
import { sha256 } from './canonical.ts';
import { actFile, KANTOR_CHAIN } from './register-layout.ts';

/** Every register begins with an act of its own. @throws CADANGAN_TIDAK_SAMBUNG */
export function refuseOtherRegister(pertama: Uint8Array, lama: EarlierBackup): void {
  if (lama.hashOf(actFile(KANTOR_CHAIN, 1)) !== sha256(pertama)) throw notAfter('cadangan itu dari register lain');
}

/** @throws CADANGAN_TIDAK_SAMBUNG */
export function actsHeld(folder: string, kini: number, lama: EarlierBackup): number {
  if (lama.hashOf(actFile(folder, kini + 1)) !== null)
    throw notAfter(`${actFile(folder, kini + 1)} ada di cadangan itu, di register tidak`);
  let dari = kini;
  while (dari > 0 && lama.hashOf(actFile(folder, dari)) === null) dari--;
  return dari;
}

/** The last act is enough, as its hash proves those before it. @throws CADANGAN_TIDAK_SAMBUNG */
export function refuseOtherAct(berkas: string, isi: Uint8Array, lama: EarlierBackup): void {
  if (lama.hashOf(berkas) !== sha256(isi)) throw notAfter(`${berkas} lain daripada di cadangan itu`);
}

const notAfter = (sebab: string): Failure =>
  new Failure(
    'CADANGAN_TIDAK_SAMBUNG',
    `Register ini bukan kelanjutan cadangan itu: ${sebab}. Buat cadangan lengkap:`,
    ['pks backup'],
    { sebab },
  );
