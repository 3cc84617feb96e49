/** Answers are checked while typed, by the rules of the flags. */
import type { Ask, TextQuestion } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { checkText } from '../../office/permohonan/text/allowed-text.ts';
import { requireNumberShape } from '../../office/permohonan/text/blank-values.ts';
import { lineGap } from '../../office/permohonan/text/single-line.ts';
import type { DatePurpose } from '../flags/date-purposes.ts';
import { type DateAnchor, echoTypedDate } from '../flags/typed-dates.ts';
import type { Sitting } from '../sitting.ts';

export function refusalOf(aturan: () => unknown, contoh = false): string | null {
  try {
    aturan();
    return null;
  } catch (e) {
    if (e instanceof Failure) return [e.message, ...(contoh ? e.saran.slice(0, 1) : [])].join(' ');
    throw e;
  }
}

export const askRequiredText = (ask: Ask, pesan: string, opsi: TextQuestion = {}): Promise<string> =>
  ask.text(pesan, {
    sela: lineGap(pesan),
    ...opsi,
    periksa: (nilai) =>
      nilai.trim() === ''
        ? `${pesan} harus diisi.`
        : (refusalOf(() => checkText(pesan, nilai)) ?? refuseCommand(nilai) ?? opsi.periksa?.(nilai) ?? null),
  });

/** Whoever types ahead, or pastes two lines, would have a command kept as a name. */
const IS_COMMAND =
  /^(?:\$ )?(?:pks [a-z-]+(?: \d[\d-]*)?(?: --?[a-z].*)?|pks config [a-z-]+(?:\.[a-z\d.-]+)?(?:,? .*)?|cd \S+(?:, *pks .*)?)$/;

const refuseCommand = (teks: string): string | null =>
  IS_COMMAND.test(teks.trim()) ? 'Ini perintah, bukan jawaban. Perintah diketik sesudah pertanyaan selesai.' : null;

/** Enter gives undefined; so does a dash, which also empties an answer given before. */
export async function askOptionalText(ask: Ask, pesan: string, opsi: TextQuestion = {}): Promise<string | undefined> {
  const { gema } = opsi;
  const nilai = await ask.text(pesan, {
    sela: lineGap(pesan),
    ...(opsi.bawaan === undefined && { opsional: true }),
    ...opsi,
    ...(gema && { gema: (teks: string) => (isLeftOut(teks) ? '' : gema(teks)) }),
    periksa: (teks) =>
      isLeftOut(teks)
        ? null
        : (refusalOf(() => checkText(pesan, teks)) ?? refuseCommand(teks) ?? opsi.periksa?.(teks) ?? null),
  });
  return isLeftOut(nilai) ? undefined : nilai.trim();
}

const isLeftOut = (teks: string): boolean => ['', '-', '–'].includes(teks.trim());

/** Asks again for what is no number. */
export const nomorPrompt = (dipesan?: string): TextQuestion => ({
  ...(dipesan !== undefined && { bawaan: dipesan }),
  periksa: (teks) => refusalOf(() => requireNumberShape(teks)),
});

export const dayPrompt = (
  sesi: Sitting,
  maksud: DatePurpose,
  sandaran: DateAnchor = {},
  berjam = false,
): TextQuestion => ({
  sela: ' ',
  kosongkan: true,
  periksa: (teks) => refusalOf(() => echoTypedDate(sesi, maksud, teks, sandaran, berjam), true),
  gema: (teks) => echoTypedDate(sesi, maksud, teks, sandaran, berjam, true),
});

/** The answers may take minutes: 'sekarang' is the moment at which they are saved. */
export const momentPrompt = (sesi: Sitting, maksud: DatePurpose, sandaran: DateAnchor = {}): TextQuestion => {
  const saat = dayPrompt(sesi, maksud, sandaran, true);
  const isNow = (teks: string) => /^(?:sekarang|saat ini)$/i.test(teks.trim());
  return {
    ...saat,
    gema: (teks) => {
      const gema = saat.gema?.(teks) ?? '';
      return isNow(teks) ? `${formatTanggal(sesi.hariIni)}, saat disimpan` : gema;
    },
  };
};
