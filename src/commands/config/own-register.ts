/** The user's setting, not the register's, says which register is opened. */
import { printAnswer } from '../../desk/answer.ts';
import { askOptionalText } from '../../desk/ask/typed-answers.ts';
import { droppedPath, pathPrompt } from '../../desk/ask/typed-path.ts';
import { dryRunWarnings, type KeyedFlags, mayAsk } from '../../desk/flags/standard-flags.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showSettings } from '../../screen/pages/show-settings.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';

export const OWN_REGISTER = 'register';

async function isOwnRegisterUnset(env: Env): Promise<boolean> {
  try {
    return (await env.myRegister()) === null;
  } catch (e) {
    if (e instanceof Failure && e.kode === 'PENGATURAN_RUSAK') return true;
    throw e;
  }
}

async function askFolder(env: Env): Promise<string | undefined> {
  const folder = await askOptionalText(await env.ask(), 'Folder register kantor (Enter = biarkan)', {
    ...pathPrompt(env),
    kosongkan: false,
  });
  return folder && droppedPath(env, folder);
}

export async function runOwnRegister(env: Env, diketik: string | undefined, opsi: KeyedFlags): Promise<void> {
  const tanya = diketik === undefined && mayAsk(env, opsi) && (await isOwnRegisterUnset(env));
  const folder = tanya ? await askFolder(env) : diketik;
  if (folder !== undefined) {
    const register = await env.openRegister(folder);
    if (!opsi.coba) await env.keepMyRegister(register.place.folder ?? folder);
  }
  const nilai =
    folder === undefined || opsi.coba
      ? await env.myRegister()
      : isServerAddress(folder)
        ? folder
        : env.localFiles.join(folder);
  const data = [
    {
      kunci: OWN_REGISTER,
      nilai,
      asal: nilai === null ? 'belum diatur' : 'pengaturan Anda',
      pada: null,
      oleh: null,
      arti: 'register yang dibuka bila tidak ada yang lebih dekat',
      contoh: 'R:\\pks',
    },
  ];
  printAnswer(env, opsi, {
    skema: 'config',
    dasar: {},
    data,
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d) =>
      nilai === null
        ? 'Register kantor belum ditunjuk. Yang dipakai ialah register di folder ini atau di atasnya.'
        : `${folder !== undefined && !opsi.coba ? '✓ Disimpan.\n' : ''}${showSettings(d, screenStyle(env))}`,
    singkat: nilai ?? '',
  });
}
