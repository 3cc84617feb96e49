import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import type { WorkDone } from '../store/upkeep.ts';
import type { StandardFlags } from './flags/standard-flags.ts';

export async function withProgress<T>(
  env: Env,
  opsi: Pick<StandardFlags, 'json' | 'quiet'>,
  apa: string,
  kerja: (maju: WorkDone) => Promise<T>,
): Promise<T> {
  if (opsi.json || opsi.quiet) return kerja(() => {});
  const garis = await env.progress(apa);
  try {
    return await kerja(garis.at);
  } finally {
    garis.end();
  }
}

/**
 * Ctrl+C ends it at the next `langkah`, so that what was begun can be undone.
 * @throws DIBATALKAN with `pesan`
 */
export async function untilStopped<T>(
  env: Env,
  opsi: Pick<StandardFlags, 'json' | 'quiet'>,
  pesan: string,
  kerja: (langkah: () => void) => Promise<T>,
): Promise<T> {
  let diminta = false;
  const lepas = env.onInterrupt(() => {
    diminta = true;
    if (!opsi.json && !opsi.quiet) env.note('\nDibatalkan; menunggu langkah yang sedang berjalan …');
  });
  try {
    return await kerja(() => {
      if (diminta) throw new Failure('DIBATALKAN', pesan);
    });
  } finally {
    lepas();
  }
}
