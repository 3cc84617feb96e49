/** Windows can neither open nor delete files of some names. */
import { basename, dirname } from 'node:path';
import { Failure } from '../errors.ts';
import { attempt, fileKind } from './file-names.ts';

const DEVICE_NAME = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i;
const REFUSED_CHARACTER = /[<>:"|?*\\\p{Cc}]/u;

/** @throws NILAI_TIDAK_DIKENAL */
export function refuseWindowsName(nama: string): void {
  const sebab = windowsRefusal(nama);
  if (sebab === null) return;
  throw new Failure('NILAI_TIDAK_DIKENAL', `Nama "${nama}" tidak dapat dipakai: ${sebab}. Pakai nama lain.`, [], {
    nama,
  });
}

/** Judges from the top, as the rest of an address may be a password. @throws NILAI_TIDAK_DIKENAL */
export function refuseWindowsNames(jalur: string): void {
  const baru: string[] = [];
  for (let kini = jalur, atas = dirname(kini); atas !== kini && isMissing(kini); kini = atas, atas = dirname(atas)) {
    baru.unshift(basename(kini));
  }
  baru.forEach(refuseWindowsName);
}

function windowsRefusal(nama: string): string | null {
  if (DEVICE_NAME.test(nama))
    return 'Windows menyimpannya untuk perangkat, jadi tidak dapat dibuka atau dihapus di sana';
  if (/[. ]$/.test(nama) && !/^\.+$/.test(nama))
    return 'Windows tidak mengenal nama yang berakhir dengan titik atau spasi';
  const huruf = REFUSED_CHARACTER.exec(nama)?.[0];
  return huruf === undefined
    ? null
    : `Windows tidak mengenal nama yang memuat ${huruf === '"' ? 'tanda kutip' : huruf}`;
}

function isMissing(jalur: string): boolean {
  let ada = true; // If it cannot be looked at, it counts as there; opening it fails with its own message.
  attempt(() => {
    ada = fileKind(jalur) !== null;
  });
  return !ada;
}
