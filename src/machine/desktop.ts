import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Desktop, EnvVariables } from '../machine-desk.ts';
import { errorCode, writeWhole } from './local-files.ts';
import { userCacheFolder } from './user-cache.ts';

/** `berkas` never passes through a shell. */
type Opener = Readonly<{ program: string; argumen: readonly string[]; variabel?: EnvVariables }>;

/** Null where no window would be seen. */
export function desktopOf(variabel: EnvVariables, sistem: NodeJS.Platform): Desktop | null {
  const adaLayar = sistem === 'win32' || sistem === 'darwin' || Boolean(variabel.DISPLAY || variabel.WAYLAND_DISPLAY);
  if (!adaLayar) return null;
  return {
    open: (jalur) => startProgram(openerFor(sistem, jalur), variabel),
    browse: (alamat) => startProgram(openerFor(sistem, alamat, START_BROWSER), variabel),
  };
}

export const copyKeeper = (variabel: EnvVariables) => async (nama: string, isi: Uint8Array) =>
  keepCopy(join(userCacheFolder(variabel), 'baca'), nama, isi);

/** Start-Process would read [ ] in a file name; Invoke-Item takes no address. */
const OPEN_FILE = 'Invoke-Item -LiteralPath $env:PKS_BUKA';
export const START_BROWSER = 'Start-Process -FilePath $env:PKS_BUKA';

/** `cmd /c start` would read & and % in a name. */
export function openerFor(sistem: NodeJS.Platform, berkas: string, windows = OPEN_FILE): Opener {
  if (sistem === 'darwin') return { program: 'open', argumen: ['--', berkas] };
  if (sistem !== 'win32') return { program: 'xdg-open', argumen: [berkas] };
  const perintah = ['-NoProfile', '-NonInteractive', '-Command', windows];
  return { program: 'powershell.exe', argumen: perintah, variabel: { PKS_BUKA: berkas } };
}

const startProgram = ({ program, argumen, variabel = {} }: Opener, lingkungan: EnvVariables): Promise<boolean> =>
  new Promise((selesai) => {
    const anak = spawn(program, [...argumen], {
      detached: true,
      stdio: 'ignore',
      windowsHide: true,
      env: { ...lingkungan, ...variabel },
    });
    anak.once('error', () => selesai(false));
    anak.once('spawn', () => {
      anak.unref();
      selesai(true);
    });
  });

/** A copy's name holds its hash. @throws TIDAK_DAPAT_MENULIS */
function keepCopy(folder: string, nama: string, isi: Uint8Array): string {
  const berkas = join(folder, nama);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(berkas)) writeWhole(berkas, isi, false);
    return berkas;
  } catch (e) {
    throw new Failure('TIDAK_DAPAT_MENULIS', `Salinan "${berkas}" tidak dapat ditulis (${errorCode(e)}).`);
  }
}
