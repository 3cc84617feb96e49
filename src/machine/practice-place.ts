import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { removeTree, renameFile } from '../disk/file-names.ts';
import { Failure } from '../errors.ts';
import type { EnvVariables, PracticePlace } from '../machine-desk.ts';
import { errorCode } from './local-files.ts';

/** `%LOCALAPPDATA%\\pks`, or `$XDG_DATA_HOME/pks`, or `~/.local/share/pks`. */
const userDataFolder = (variabel: EnvVariables): string =>
  join(variabel.LOCALAPPDATA || variabel.XDG_DATA_HOME || join(variabel.HOME || homedir(), '.local', 'share'), 'pks');

export function practiceRegister(variabel: EnvVariables): string | null {
  const folder = join(userDataFolder(variabel), 'latihan');
  return existsSync(join(folder, 'register.json')) ? folder : null;
}

/** `menutupi` tells whether another register lies at the folder one stands in. */
export function practicePlace(
  variabel: EnvVariables,
  menutupi: (latihan: string) => boolean = () => false,
): PracticePlace {
  const atas = userDataFolder(variabel);
  const [folder, disiapkan] = [join(atas, 'latihan'), join(atas, 'latihan-disiapkan')];
  return {
    folder,
    isOn: () => practiceRegister(variabel) !== null,
    hidesRegister: () => menutupi(folder),
    prepare: () => {
      removeTree(disiapkan);
      mkdirSync(atas, { recursive: true });
      return disiapkan;
    },
    begin: () => moveFolder(disiapkan, folder),
    putAside: (hari) => {
      for (let n = 1; ; n++) {
        const tujuan = join(atas, `latihan-${hari}${n === 1 ? '' : `-${n}`}`);
        if (existsSync(tujuan)) continue;
        moveFolder(folder, tujuan);
        return tujuan;
      }
    },
  };
}

/** Windows moves no folder with an open file in it. */
function moveFolder(dari: string, ke: string): void {
  try {
    renameFile(dari, ke);
  } catch (e) {
    throw new Failure(
      'TIDAK_DAPAT_MENULIS',
      `Folder latihan ${dari} tidak dapat dipindahkan (${errorCode(e)}). Tutup dulu dokumen yang masih terbuka, lalu ulangi.`,
      [],
      { berkas: dari },
    );
  }
}
