import { askSeries } from '../../desk/ask/question-series.ts';
import { type KeyedFlags, mayAsk } from '../../desk/flags/standard-flags.ts';
import { notAnAddress, typedPlace } from '../../desk/guard/typed-place.ts';
import { atPlace } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { bareKabupaten } from '../../office/kantor/work-settings.ts';
import { checkAllText } from '../../office/permohonan/text/allowed-text.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';
import { askInit, type InitFlags } from './ask-init.ts';

export type InitCommandFlags = KeyedFlags & InitFlags & Readonly<{ bersama?: boolean; basis?: string }>;

export const DEFAULT_FOLDER = 'data';

export const DEFAULT_KABUPATEN = 'Sleman';

export const DINAS_NAME = 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten';

/** `disana` has the login and the clock there. @throws whatever says that no register can be made there */
export async function initFlags(env: Env, dir: string, diketik: InitCommandFlags) {
  if (diketik.basis !== undefined && !isServerAddress(diketik.basis)) throw notAnAddress('--basis');
  const folder = typedPlace(env, diketik.basis ?? (dir === DEFAULT_FOLDER ? (diketik.register ?? dir) : dir));
  const disana = atPlace(env, await env.tryRegisterFolder(folder, diketik.kunci));
  const opsi =
    mayAsk(env, diketik) && !diketik.ya
      ? await askSeries(env, diketik, (seri) => askInit(seri, diketik, folder), { adaIsi: () => false })
      : diketik;
  const kabupaten = bareKabupaten(opsi.kabupaten ?? '') || DEFAULT_KABUPATEN;
  const isi = { kantor: opsi.kantor?.trim() || `${DINAS_NAME} ${kabupaten}`, kabupaten };
  checkAllText(isi);
  return { disana, folder, opsi, isi };
}
