import type { Ask, Env, TextQuestion } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { askRequiredText } from './typed-answers.ts';

type PathDesk = Pick<Env, 'variabel' | 'localFiles'>;

/** Takes off what a terminal or a file manager puts around a dropped file; '~' is the home folder. */
export function droppedPath({ variabel, localFiles }: PathDesk, teks: string): string {
  const jalur = plainPath(teks.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const rumah = variabel.HOME ?? variabel.USERPROFILE;
  return rumah !== undefined && /^~(?:$|[\\/])/.test(jalur) ? localFiles.join(rumah, jalur.slice(2)) : jalur;
}

/** 'file:///D:/surat%20masuk.pdf', 'surat\\ masuk.pdf', and a quotation mark that was not closed. */
function plainPath(teks: string): string {
  const jalur = teks.replace(/^["'](?=[^"']*$)/, '');
  if (/^file:\/\//i.test(jalur)) return decodedPath(jalur.replace(/^file:\/\/(?:localhost)?(?:\/(?=[a-z]:))?/i, ''));
  return jalur.startsWith('/') ? jalur.replace(/\\([ ()'&])/g, '$1') : jalur;
}

function decodedPath(jalur: string): string {
  try {
    return decodeURIComponent(jalur);
  } catch {
    return jalur;
  }
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
    periksa: (diketik) => refusedPath(() => periksa(droppedPath(env, diketik))),
  });
  return droppedPath(env, teks);
}

/** Of a file that cannot be read it says how to name it without typing. */
export async function refusedPath(aturan: () => Promise<unknown>): Promise<string | null> {
  try {
    await aturan();
    return null;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return e.kode === 'BERKAS_TIDAK_DAPAT_DIBACA' ? `${e.message} Seret saja berkasnya ke jendela ini.` : e.message;
  }
}
