/** A path may be typed, pasted, or dropped on the terminal. What is no scan does not stay in the field. */
import type { Ask } from '../../env.ts';
import type { DokumenCode } from '../../office/sop/sop.ts';
import { readLampiran } from '../documents/take-lampiran.ts';
import type { Sitting } from '../sitting.ts';
import { askRequiredText } from './typed-answers.ts';
import { askPath, droppedPath, pathPrompt, refusedPath } from './typed-path.ts';

/** @throws DIBATALKAN */
export const askPindaian = (sesi: Sitting, ask: Ask, pesan: string, dokumen: DokumenCode): Promise<string> =>
  askPath(sesi.env, ask, pesan, (jalur) => readLampiran(sesi, dokumen, jalur), { gema: sayCopied });

/** Does so where there may be none. @throws DIBATALKAN */
export async function askOptionalPindaian(
  sesi: Sitting,
  ask: Ask,
  pesan: string,
  dokumen: DokumenCode,
): Promise<string | undefined> {
  const { periksa, gema, ...prompt } = pindaianPrompt(sesi, dokumen);
  const jalur = await askRequiredText(ask, pesan, {
    ...prompt,
    bawaan: 'tidak ada',
    periksa: (teks) => (saysNone(teks) ? null : periksa(teks)),
    gema: (teks) => (saysNone(teks) ? '' : gema()),
  });
  return saysNone(jalur) ? undefined : droppedPath(sesi.env, jalur);
}

const pindaianPrompt = (sesi: Sitting, dokumen: DokumenCode) => ({
  ...pathPrompt(sesi.env),
  periksa: (teks: string) =>
    refusedPath(sesi.env, droppedPath(sesi.env, teks), (jalur) => readLampiran(sesi, dokumen, jalur)),
  gema: sayCopied,
});

const sayCopied = (): string => 'disalin ke kasus';

const saysNone = (teks: string): boolean => teks.trim() === 'tidak ada';
