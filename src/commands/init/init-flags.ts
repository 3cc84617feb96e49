/** Where a register is made and what it is told of the office, by flag or by answer. */
import { askSeries } from '../../desk/ask/question-series.ts';
import { mayAsk, type WriteFlags } from '../../desk/flags/standard-flags.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { bareKabupaten } from '../../office/kantor/work-settings.ts';
import { checkAllText } from '../../office/permohonan/text/allowed-text.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';
import { askInit, type InitFlags } from './ask-init.ts';

export type InitCommandFlags = WriteFlags & InitFlags & Readonly<{ bersama?: boolean }>;

/** The default; found from this folder and below. */
export const DEFAULT_FOLDER = 'data';

export const DEFAULT_KABUPATEN = 'Sleman';

export const DINAS_NAME = 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten';

/** @throws Failure: whatever says that no register can be made there */
export async function initFlags(env: Env, dir: string, diketik: InitCommandFlags) {
  const tempat = dir === DEFAULT_FOLDER ? (diketik.register ?? dir) : dir;
  refuseServerAddress(tempat);
  const folder = env.localFiles.join(tempat);
  await env.tryRegisterFolder(folder, diketik.kunci);
  const opsi =
    mayAsk(env, diketik) && !diketik.ya
      ? await askSeries(env, diketik, ({ ask }) => askInit(ask, diketik, folder), { adaIsi: () => false })
      : diketik;
  const kabupaten = bareKabupaten(opsi.kabupaten ?? '') || DEFAULT_KABUPATEN;
  const isi = { kantor: opsi.kantor?.trim() || `${DINAS_NAME} ${kabupaten}`, kabupaten };
  checkAllText(isi);
  return { folder, opsi, isi };
}

/** Such a folder's name would hold a password. @throws Failure NILAI_TIDAK_DIKENAL */
function refuseServerAddress(tempat: string): void {
  if (!isServerAddress(tempat)) return;
  throw new Failure('NILAI_TIDAK_DIKENAL', `${tempat} adalah alamat server; register dibuat di sebuah folder.`, [
    'pks init',
  ]);
}
