import { type Asking, askSeries } from '../../desk/ask/question-series.ts';
import { askOptionalText, askRequiredText, refusalOf } from '../../desk/ask/typed-answers.ts';
import { type KeyedFlags, mayAsk, requireFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Setting } from '../../office/kantor/work-settings.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { SOP_EDITIONS } from '../../office/sop/sop-editions.ts';
import { hangIndent, wrapLines } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { checkSetting, parseNipSetting } from './check-setting.ts';
import { ALL_SETTINGS, settingInForce } from './settings-in-force.ts';

/** Typed where the setting is still to be picked. */
export const CHANGE_SETTING = 'ubah';

type ChosenSetting = Readonly<{ kunci: string; nilai: string }>;

/** Not set yet; Enter leaves it so. */
export async function askSetting(
  { env, kantor }: Sitting,
  kunci: string | null,
  opsi: KeyedFlags,
): Promise<string | undefined> {
  const p = ALL_SETTINGS.find((satu) => satu.kunci === kunci);
  if (!p || settingInForce(kantor, p).nilai !== null || !mayAsk(env, opsi)) return undefined;
  env.note(wrapLines(`${p.kunci} belum diatur: ${p.arti}. Contoh: ${p.contoh}`, env.lebar));
  return askOptionalText(await env.ask(), 'Nilai (Enter = biarkan)', {
    periksa: (teks) => refusalOf(() => checkSetting(p, teks.trim())),
  });
}

/** Picked by its meaning. @throws ISIAN_KURANG where no question can be asked, DIBATALKAN */
export function askAnySetting(sesi: Sitting, opsi: KeyedFlags): Promise<ChosenSetting> {
  if (!mayAsk(sesi.env, opsi)) requireFlags('Pengaturan', ['KUNCI', 'NILAI'], 'pks config --help');
  return askSeries(sesi.env, opsi, async (seri) => {
    const p = await seri.ask.choose(
      'Pengaturan',
      ALL_SETTINGS.map((satu) => ({
        nilai: satu,
        nama: satu.arti,
        keterangan: `kini: ${shownNow(sesi, satu)} · ${satu.kunci}`,
      })),
    );
    seri.note(makeVisible(hangIndent('  kini:   ', shownNow(sesi, p), sesi.env.lebar)));
    return { kunci: p.kunci, nilai: await askValue(sesi, seri, p) };
  });
}

const shownNow = ({ kantor }: Sitting, p: Setting): string => settingInForce(kantor, p).nilai ?? 'belum diatur';

async function askValue(sesi: Sitting, { ask, note }: Asking, p: Setting): Promise<string> {
  const pesan = `Nilai ${p.kunci}`;
  const pilihan = p.kunci === 'sop' ? SOP_EDITIONS : p.pilihan;
  if (pilihan) {
    const kini = settingInForce(sesi.kantor, p).nilai ?? undefined;
    return ask.choose<string>(
      pesan,
      pilihan.map((nilai) => ({ nilai, nama: codeWord(nilai) })),
      kini,
    );
  }
  note(makeVisible(hangIndent('  contoh: ', p.contoh, sesi.env.lebar)));
  return askRequiredText(ask, pesan, {
    periksa: (teks) =>
      refusalOf(() => {
        checkSetting(p, teks.trim());
        if (p.nip) parseNipSetting(sesi, p.kunci, teks);
      }),
  });
}
