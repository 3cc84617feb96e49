import { type Asking, askSeries } from '../../desk/ask/question-series.ts';
import { askOptionalText, askRequiredText, refusalOf } from '../../desk/ask/typed-answers.ts';
import { type KeyedFlags, mayAsk, requireFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask, TextQuestion } from '../../env.ts';
import type { Setting } from '../../office/kantor/work-settings.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { SOP_EDITIONS } from '../../office/sop/sop-editions.ts';
import { hangIndent, wrapLines } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { checkSetting, parseNipSetting } from './check-setting.ts';
import { ALL_SETTINGS, settingInForce } from './settings-in-force.ts';

type ChosenSetting = Readonly<{ kunci: string; nilai: string | undefined }>;

/**
 * Without `diketahui` the setting is picked by its meaning. Both values are seen before the new one is saved. @throws
 * ISIAN_KURANG where no question can be asked, DIBATALKAN
 */
export function askSetting(sesi: Sitting, opsi: KeyedFlags, diketahui?: Setting): Promise<ChosenSetting> {
  if (!mayAsk(sesi.env, opsi)) requireFlags('Pengaturan', ['KUNCI', 'NILAI'], 'pks config --help');
  const tanyakan = async (seri: Asking) => {
    const p = diketahui ?? (await askWhich(sesi, seri.ask));
    const belum = settingInForce(sesi.kantor, p).nilai === null;
    if (diketahui) seri.note(wrapLines(`${p.kunci}: ${p.arti}`, sesi.env.lebar));
    seri.note(makeVisible(hangIndent('  kini:   ', shownNow(sesi, p), sesi.env.lebar)));
    return { kunci: p.kunci, nilai: await askValue(sesi, seri, p, diketahui !== undefined && belum) };
  };
  return askSeries(sesi.env, opsi, tanyakan, { pastikan: true, adaIsi: ({ nilai }) => nilai !== undefined });
}

const askWhich = (sesi: Sitting, ask: Ask): Promise<Setting> =>
  ask.choose(
    'Pengaturan',
    ALL_SETTINGS.map((satu) => ({
      nilai: satu,
      nama: satu.arti,
      keterangan: `kini: ${shownNow(sesi, satu)} · ${satu.kunci}`,
    })),
  );

/** As it is shown to people. */
export const shownNow = ({ kantor }: Sitting, p: Setting): string => settingInForce(kantor, p).nilai ?? 'belum diatur';

async function askValue(
  sesi: Sitting,
  { ask, note, show }: Asking,
  p: Setting,
  boleh: boolean,
): Promise<string | undefined> {
  const pesan = boleh ? 'Nilai (Enter = biarkan)' : 'Nilai';
  const pilihan = p.kunci === 'sop' ? SOP_EDITIONS : p.pilihan;
  if (!pilihan) note(makeVisible(hangIndent('  contoh: ', p.contoh, sesi.env.lebar)));
  const nilai = pilihan
    ? await ask.choose<string>(
        pesan,
        pilihan.map((satu) => ({ nilai: satu, nama: codeWord(satu) })),
        settingInForce(sesi.kantor, p).nilai ?? undefined,
      )
    : await (boleh ? askOptionalText : askRequiredText)(ask, pesan, valuePrompt(sesi, p));
  if (nilai !== undefined) show(pesan, `${shownNow(sesi, p)} → ${pilihan ? codeWord(nilai) : nilai}`);
  return nilai;
}

const valuePrompt = (sesi: Sitting, p: Setting): TextQuestion => ({
  periksa: (teks) =>
    refusalOf(() => {
      checkSetting(p, teks.trim());
      if (p.nip) parseNipSetting(sesi, p.kunci, teks);
    }),
});
