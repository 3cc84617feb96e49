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

/** `periksa` throws the Failure that refuses it. @throws DIBATALKAN */
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
    periksa: (diketik) => refusedPath(env, droppedPath(env, diketik), periksa),
  });
  return droppedPath(env, teks);
}

/** Of a file that cannot be read it says where one of that name lies, or how to name it without typing. */
export async function refusedPath(
  env: PathDesk,
  jalur: string,
  periksa: (jalur: string) => Promise<unknown>,
): Promise<string | null> {
  try {
    await periksa(jalur);
    return null;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    if (e.kode !== 'BERKAS_TIDAK_DAPAT_DIBACA') return e.message;
    const lain = await sameNameElsewhere(env, jalur);
    return `${e.message} ${lain === null ? 'Seret saja berkasnya ke jendela ini.' : `Yang bernama begitu ada di ${lain}`}`;
  }
}

/** Looks where people keep what they scanned. */
async function sameNameElsewhere({ variabel, localFiles }: PathDesk, jalur: string): Promise<string | null> {
  if (/[\\/]/.test(jalur)) return null;
  const rumah = variabel.HOME ?? variabel.USERPROFILE;
  const folder = ['..', ...(rumah === undefined ? [] : ['.', ...HOME_FOLDERS].map((f) => localFiles.join(rumah, f)))];
  for (const satu of folder) {
    const di = localFiles.join(satu, jalur);
    if (await localFiles.exists(di)) return di;
  }
  return null;
}

const HOME_FOLDERS: readonly string[] = ['Downloads', 'Unduhan', 'Desktop', 'Documents', 'Dokumen'];
