/** A path may be typed, pasted, or dropped on the terminal. What is no scan does not stay in the field. */
import type { Ask, Env } from '../../env.ts';
import type { DokumenCode } from '../../office/sop/sop.ts';
import { readLampiran } from '../documents/take-lampiran.ts';
import type { Sitting } from '../sitting.ts';
import { askRequiredText, refusalLater } from './typed-answers.ts';

/** @throws Failure DIBATALKAN */
export async function askPindaian(sesi: Sitting, ask: Ask, pesan: string, dokumen: DokumenCode): Promise<string> {
  const jalur = await askRequiredText(ask, pesan, pindaianPrompt(sesi, dokumen));
  return droppedPath(sesi.env, jalur);
}

/** The same where there may be none. @throws Failure DIBATALKAN */
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
  sela: ' ',
  kosongkan: true,
  periksa: (teks: string) => refusalLater(() => readLampiran(sesi, dokumen, droppedPath(sesi.env, teks))),
  gema: () => 'disalin ke kasus',
});

const saysNone = (teks: string): boolean => teks.trim() === 'tidak ada';

/** Without the quotes a terminal puts around a dropped file; '~' is the home folder. */
function droppedPath({ variabel, localFiles }: Env, teks: string): string {
  const jalur = teks.trim().replace(/^(["'])(.*)\1$/, '$2');
  const rumah = variabel.HOME ?? variabel.USERPROFILE;
  return rumah !== undefined && /^~(?:$|[\\/])/.test(jalur) ? localFiles.join(rumah, jalur.slice(2)) : jalur;
}
