/**
 * `--kunci` of a command that makes a file beside the register's chain. A backup may not change what it backed up, so
 * the key is kept with the user, with what the command answered: the same request again is answered with that, as long
 * as the file it made is there. Where nothing can be kept, the file that is there refuses as ever.
 */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { terlihatSemua } from '../teks/terlihat.ts';
import { type Jawaban, jawab } from './jawab.ts';
import { sidikPermintaan } from './kasus.ts';
import type { OpsiTulis } from './opsi.ts';

/** What is answered, and the file that was made; its sha256, where another file under its name is not as good. */
export type HasilBerkas<D, R> = Readonly<{ jawaban: Jawaban<D, R>; berkas: string; sidik?: string }>;

/** As it is kept: the answer with its text finished. */
type Catatan = Readonly<{
  permintaan: string;
  berkas: string;
  sidik: string | null;
  jawaban: Omit<Jawaban<unknown, unknown>, 'teks' | 'peringatan'> & Readonly<{ teks: string }>;
}>;

/**
 * `di`: where the key holds, a register's folder or ''. `diketik`: flags and arguments as typed, paths whole.
 * `kerja` makes the file and says what is answered.
 * @throws Galat KUNCI_LAIN_ISI, and whatever `kerja` throws
 */
export async function sekali<D, R>(
  env: Env,
  di: string,
  perintah: string,
  diketik: OpsiTulis & Readonly<Record<string, unknown>>,
  kerja: () => Promise<HasilBerkas<D, R>>,
): Promise<void> {
  const { kunci, coba } = diketik;
  const nama = `kunci-${env.sidik(`${di}\n${kunci}`).slice(0, 32)}.json`;
  const permintaan = sidikPermintaan({ env }, perintah, { ...diketik, dari: env.tempat.gabung('.') });
  const lama = kunci === undefined ? null : bacaCatatan(env.ingatan.ambil(nama));
  if (lama && lama.permintaan !== permintaan) {
    throw new Galat('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain.`, [
      'Pakai kunci lain, atau ulangi perintah yang persis sama.',
    ]);
  }
  if (lama && (await masihAda(env, lama))) {
    const peringatan = ['Sudah dikerjakan sebelumnya dengan kunci ini.'];
    return jawab(env, diketik, { ...lama.jawaban, peringatan, teks: () => lama.jawaban.teks });
  }
  const { jawaban, berkas, sidik = null } = await kerja();
  if (kunci !== undefined && !coba) {
    const { peringatan: _, ...tetap } = jawaban;
    const teks = jawaban.teks(terlihatSemua(jawaban.data), terlihatSemua(jawaban.ringkas));
    const catatan: Catatan = { permintaan, berkas, sidik, jawaban: { ...tetap, teks } };
    env.ingatan.simpan(nama, new TextEncoder().encode(JSON.stringify(catatan)));
  }
  jawab(env, diketik, jawaban);
}

/** Written by pks itself; what is torn counts for nothing. */
function bacaCatatan(isi: Uint8Array | null): Catatan | null {
  try {
    return isi && (JSON.parse(new TextDecoder().decode(isi)) as Catatan);
  } catch {
    return null;
  }
}

async function masihAda(env: Env, { berkas, sidik }: Catatan): Promise<boolean> {
  if (!(await env.tempat.ada(berkas))) return false;
  return sidik === null || env.sidik(await env.tempat.baca(berkas)) === sidik;
}
