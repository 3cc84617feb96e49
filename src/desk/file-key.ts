/**
 * The user's cache keeps key and answer of a file outside the chain while the file exists. Without a cache, the
 * existing file refuses as usual.
 */
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { makeAllVisible } from '../text/visible.ts';
import { type CommandAnswer, printAnswer } from './answer.ts';
import type { KeyedFlags } from './flags/standard-flags.ts';
import { hashRequest } from './record-facts.ts';
import type { Sitting } from './sitting.ts';

/** Only a file with the sha256 `sidik` counts. */
export type MadeFile<D, R> = Readonly<{ jawaban: CommandAnswer<D, R>; berkas: string; sidik?: string }>;

type KeptAnswer = Readonly<{
  permintaan: string;
  berkas: string;
  sidik: string | null;
  jawaban: Omit<CommandAnswer<unknown, unknown>, 'teks' | 'peringatan' | 'sesi'> & Readonly<{ teks: string }>;
}>;

/**
 * `di` is a register's folder, or ''. `diketik` holds flags and arguments, paths whole.
 * @throws KUNCI_LAIN_ISI
 */
export async function oncePerKey<D, R>(
  env: Env,
  di: string,
  perintah: string,
  diketik: KeyedFlags & Readonly<Record<string, unknown>>,
  kerja: () => Promise<MadeFile<D, R>>,
): Promise<void> {
  const { kunci, coba } = diketik;
  const nama = `kunci-${env.sha256Of(`${di}\n${kunci}`).slice(0, 32)}.json`;
  const permintaan = hashRequest({ env }, perintah, { ...diketik, dari: env.localFiles.join('.') });
  const lama = kunci === undefined ? null : parseKeptAnswer(env.userCache.ambil(nama));
  if (lama && lama.permintaan !== permintaan) {
    throw new Failure('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain.`, [
      'Pakai kunci lain, atau ulangi perintah yang persis sama.',
    ]);
  }
  if (lama && (await stillThere(env, lama))) {
    const peringatan = ['Sudah dikerjakan sebelumnya dengan kunci ini.'];
    return printAnswer(env, diketik, { ...lama.jawaban, peringatan, teks: () => lama.jawaban.teks });
  }
  const { jawaban, berkas, sidik = null } = await kerja();
  if (kunci !== undefined && !coba) {
    const { peringatan: _, sesi: __, ...tetap } = jawaban;
    const teks = jawaban.teks(makeAllVisible(jawaban.data), makeAllVisible(jawaban.ringkas));
    const catatan: KeptAnswer = { permintaan, berkas, sidik, jawaban: { ...tetap, teks } };
    env.userCache.simpan(nama, new TextEncoder().encode(JSON.stringify(catatan)));
  }
  printAnswer(env, diketik, jawaban);
}

export async function printOrWrite<D, R>(
  { env, register }: Pick<Sitting, 'env' | 'register'>,
  perintah: string,
  diketik: KeyedFlags & Readonly<Record<string, unknown> & { ke?: string }>,
  kerja: () => Promise<MadeFile<D, R>>,
): Promise<void> {
  if (diketik.ke === undefined) return printAnswer(env, diketik, (await kerja()).jawaban);
  await oncePerKey(env, register.place.label, perintah, diketik, kerja);
}

/** A torn one counts as none. */
function parseKeptAnswer(isi: Uint8Array | null): KeptAnswer | null {
  try {
    return isi && (JSON.parse(new TextDecoder().decode(isi)) as KeptAnswer);
  } catch {
    return null;
  }
}

async function stillThere(env: Env, { berkas, sidik }: KeptAnswer): Promise<boolean> {
  if (!(await env.localFiles.exists(berkas))) return false;
  return sidik === null || (await env.localFiles.hash(berkas)) === sidik;
}
