import { refusedPath } from '../../desk/ask/typed-path.ts';
import type { Env } from '../../env.ts';
import { wrapLines } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';

export const isFileName = (kata: string): boolean => /\.[a-z]{3,4}$/i.test(kata);

/** True where the file is not there, which is told. */
export async function noteMissing(env: Env, file: string): Promise<boolean> {
  const tolak = (await env.localFiles.exists(file))
    ? null
    : await refusedPath(env, file, (jalur) => env.localFiles.read(jalur));
  if (tolak !== null) env.note(wrapLines(`  ✗ ${makeVisible(tolak)}`, env.lebar));
  return tolak !== null;
}
