import type { Ask, Env, TextQuestion } from '../../env.ts';
import { askRequiredText, refusalLater } from './typed-answers.ts';

type PathDesk = Pick<Env, 'variabel' | 'localFiles'>;

/** Takes off the quotes that a terminal puts around a dropped file; '~' is the home folder. */
export function droppedPath({ variabel, localFiles }: PathDesk, teks: string): string {
  const jalur = teks.trim().replace(/^(["'])(.*)\1$/, '$2');
  const rumah = variabel.HOME ?? variabel.USERPROFILE;
  return rumah !== undefined && /^~(?:$|[\\/])/.test(jalur) ? localFiles.join(rumah, jalur.slice(2)) : jalur;
}

/** A refused path does not stay in the field. */
export const pathPrompt = (env: PathDesk): Pick<TextQuestion, 'sela' | 'kosongkan' | 'lanjutan'> => ({
  sela: ' ',
  kosongkan: true,
  lanjutan: (awal) => {
    const jalur = awal.trimStart().replace(/^["']/, '');
    const garis = /[\\/]$/.test(jalur) && jalur.startsWith('~') ? '/' : '';
    return env.localFiles.endings(`${droppedPath(env, jalur)}${garis}`);
  },
});

/** `periksa` throws the Failure that refuses it. @throws Failure DIBATALKAN */
export async function askPath(
  env: PathDesk,
  ask: Ask,
  pesan: string,
  periksa: (jalur: string) => Promise<unknown>,
  lain: TextQuestion = {},
): Promise<string> {
  const teks = await askRequiredText(ask, pesan, {
    ...lain,
    ...pathPrompt(env),
    periksa: (diketik) => refusalLater(() => periksa(droppedPath(env, diketik))),
  });
  return droppedPath(env, teks);
}
