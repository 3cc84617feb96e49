/** Long work that shows how far it is. */
import type { Env } from '../env.ts';
import type { WorkDone } from '../store/register.ts';
import type { StandardFlags } from './flags/standard-flags.ts';

/** `apa`: what is done, as it is shown ('Memeriksa'). */
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
