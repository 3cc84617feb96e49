/**
 * Loads the house from its bundle through V8's code cache. The cache is made by
 * the build, for the Node that made it; another Node compiles, and answers the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

type Rumah = typeof import('./jalankan.ts');

export function muat(): Rumah {
  const berkas = fileURLToPath(new URL('./jalankan.cjs', import.meta.url));
  const cachedData = bacaCache(berkas.replace(/\.cjs$/, '.cache'));
  const script = new Script(readFileSync(berkas, 'latin1'), {
    filename: berkas,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const modul = { exports: {} };
  script.runInThisContext()(modul.exports, createRequire(berkas), modul, berkas, dirname(berkas));
  return modul.exports as Rumah;
}

function bacaCache(berkas: string): Buffer | undefined {
  try {
    return readFileSync(berkas);
  } catch {
    return undefined; // slower, nothing else
  }
}
