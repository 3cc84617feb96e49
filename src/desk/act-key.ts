import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { markRecorded } from './ask/act-answers.ts';
import type { KeyedFlags } from './flags/standard-flags.ts';

/** Names the key of an uncertain act: a repeat without it might record the next step as well. */
export async function withActKey<T>(env: Env, opsi: KeyedFlags, kerja: (kunci: string) => Promise<T>): Promise<T> {
  const kunci = opsi.kunci ?? env.newKey();
  try {
    const hasil = await kerja(kunci);
    markRecorded(env);
    return hasil;
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'BELUM_PASTI_TERSIMPAN') throw e;
    const saran = `Ulangi perintah yang persis sama, ditambah: --kunci ${kunci}   (tidak akan tercatat dua kali)`;
    throw new Failure(e.kode, e.message, [saran], { ...e.rinci, kunci });
  }
}
