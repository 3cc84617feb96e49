/** A setting asked for. */
import { askOptionalText, refusalOf } from '../../desk/ask/typed-answers.ts';
import { mayAsk, type WriteFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { checkSetting } from './check-setting.ts';
import { ALL_SETTINGS, settingInForce } from './settings-in-force.ts';

export async function askSetting(
  { env, kantor }: Sitting,
  kunci: string | null,
  opsi: WriteFlags,
): Promise<string | undefined> {
  const p = ALL_SETTINGS.find((satu) => satu.kunci === kunci);
  if (!p || settingInForce(kantor, p).nilai !== null || !mayAsk(env, opsi)) return undefined;
  env.note(`${p.kunci} belum diatur: ${p.arti}. Contoh: ${p.contoh}`);
  return askOptionalText(await env.ask(), 'Nilai (Enter = biarkan)', {
    periksa: (teks) => refusalOf(() => checkSetting(p, teks.trim())),
  });
}
