/** At a terminal what is typed whole is shown beside the old value and needs a yes, and what is missing is asked. */
import { confirmAtTerminal } from '../../desk/ask/confirm-doubts.ts';
import { type KeyedFlags, mayAsk, oneOfWords } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Setting } from '../../office/kantor/work-settings.ts';
import { hangIndent, wrapLines } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { askSetting, shownNow } from './ask-setting.ts';
import { requireSettingValue } from './record-setting.ts';
import { ALL_SETTINGS, settingInForce } from './settings-in-force.ts';

/** Typed where the setting is still to be picked, or its new value to be asked for. */
export const CHANGE_SETTING = 'ubah';

/** `nilai` is undefined where nothing is to be saved. @throws NILAI_TIDAK_DIKENAL, DIBATALKAN */
export async function chosenSetting(
  sesi: Sitting,
  kata: string | undefined,
  isi: string | undefined,
  opsi: KeyedFlags,
): Promise<Readonly<{ kunci?: string; nilai?: string | undefined }>> {
  if (kata === undefined) return {};
  if (kata === CHANGE_SETTING) return askSetting(sesi, opsi, isi === undefined ? undefined : settingNamed(isi));
  const p = settingNamed(kata);
  if (isi !== undefined) await confirmTyped(sesi, p, isi, opsi);
  else if (mayAsk(sesi.env, opsi) && settingInForce(sesi.kantor, p).nilai === null) return askSetting(sesi, opsi, p);
  return { kunci: p.kunci, nilai: isi };
}

/** @throws NILAI_TIDAK_DIKENAL */
const settingNamed = (kata: string): Setting => {
  const kunci = oneOfWords(
    'pengaturan',
    ALL_SETTINGS.map((p) => p.kunci),
    kata,
  );
  return ALL_SETTINGS.find((p) => p.kunci === kunci)!; // `oneOfWords` let only these through.
};

async function confirmTyped(sesi: Sitting, p: Setting, isi: string, opsi: KeyedFlags): Promise<void> {
  const { env } = sesi;
  if (opsi.ya || opsi.coba || !mayAsk(env, opsi)) return;
  await requireSettingValue(sesi, p, isi);
  env.note(wrapLines(`${p.kunci}: ${p.arti}`, env.lebar));
  env.note(makeVisible(hangIndent('  kini:    ', shownNow(sesi, p), env.lebar)));
  env.note(makeVisible(hangIndent('  menjadi: ', isi, env.lebar)));
  await confirmAtTerminal(env, opsi, 'Simpan?', true);
}
