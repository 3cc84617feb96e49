/** A stamp holds the change times of folders from when they were whole, and the folder it is of. */
import { readBytes } from '../../../disk/file-content.ts';
import { changeTime, inodeOf } from '../../../disk/file-names.ts';
import { sleepMs } from '../../../disk/held-files.ts';
import { toBytes } from '../../chain/canonical.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { writeReplacing } from '../temporary-files.ts';

const MAX_STAMP_BYTES = 1024 * 1024;

/**
 * Each folder's change time, and the rows of a counted shelf. The cap names its folder, as a copy may keep the times.
 */
export type IndexStamp = ReadonlyMap<string, Readonly<{ waktu: bigint; jumlah: number | null }>>;

const originLine = (paths: RegisterPaths): string => `asli ${inodeOf(paths.path('kasus'))}`;

export function stampIfFits(
  paths: RegisterPaths,
  berkas: string,
  wajib: readonly string[],
  dilihat: (folder: string) => boolean = () => true,
): IndexStamp | null {
  try {
    const dicap = changeTime(paths.path(berkas)) ?? 0n;
    const cap = readStamp(paths, berkas);
    if (!wajib.every((folder) => cap.has(folder))) return null;
    for (const [folder, { waktu }] of cap) {
      if (dilihat(folder) && !(waktu < dicap && changeTime(`${paths.root}/${folder}`) === waktu)) return null;
    }
    return cap;
  } catch {
    return null;
  }
}

/** @throws where there is none, or it is another folder's */
export function readStamp(paths: RegisterPaths, berkas: string): IndexStamp {
  const teks = new TextDecoder().decode(readBytes(paths.path(berkas), MAX_STAMP_BYTES)).trimEnd();
  const [asli, ...baris] = teks.split('\n');
  if (asli !== originLine(paths)) throw new Error('not the cap of this folder');
  return new Map(
    baris.map((satu) => {
      const [folder = '', waktu = '', jumlah] = satu.split(' ');
      return [folder, { waktu: BigInt(waktu), jumlah: jumlah === undefined ? null : Number(jumlah) }];
    }),
  );
}

export type FolderTimes = readonly (readonly [folder: string, waktu: bigint, jumlah?: number | undefined])[];

/** Waits out the clock tick, which would hide changes. */
export function putStamp(paths: RegisterPaths, berkas: string, folder: FolderTimes): void {
  const baris = folder.map((satu) => satu.filter((x) => x !== undefined).join(' '));
  const isi = toBytes([originLine(paths), ...baris, ''].join('\n'));
  const terakhir = folder.reduce((m, [, waktu]) => (waktu > m ? waktu : m), 0n);
  for (let kali = 0; kali < 5; kali++) {
    writeReplacing(paths, berkas, isi);
    if ((changeTime(paths.path(berkas)) ?? 0n) > terakhir) return;
    sleepMs(4);
  }
}

export const kasusChangeTime = (paths: RegisterPaths): bigint | null => changeTime(paths.path('kasus'));

export function ifReadable<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch {
    return null;
  }
}
