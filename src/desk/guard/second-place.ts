import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { Register } from '../../store/register.ts';

export const standsTwice = (lain: string): string =>
  `PERHATIAN: register ini juga ada di ${lain}, dan di sana masih dapat dicatat; keduanya memberi nomor yang sama. Catat di satu tempat saja, dan ganti nama folder yang tidak dipakai lagi.`;

/** The register there, or the one that commands find here; null where it only stays to be read, or cannot be. */
export async function liveRegister(env: Pick<Env, 'openRegister'>, tempat?: string): Promise<Register | null> {
  try {
    const sana = await env.openRegister(tempat, true);
    return sana.place.movedTo === undefined ? sana : null;
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}
