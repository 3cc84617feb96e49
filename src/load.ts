/**
 * Loads the house from its bundle with V8's code cache. Quick commands have their own cache, the others use that of
 * `advance`. Another Node than the builder's compiles, with the same answers.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

type House = typeof import('./run.ts');

export function loadHouse(perintah: string | undefined): House {
  const berkas = fileURLToPath(new URL('./run.cjs', import.meta.url));
  const cachedData =
    readCodeCache(berkas, /^[a-z]+$/.test(perintah ?? '') ? perintah : 'meja') ?? readCodeCache(berkas, 'advance');
  const script = new Script(readFileSync(berkas, 'latin1'), {
    filename: berkas,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const modul = { exports: {} };
  script.runInThisContext()(modul.exports, createRequire(berkas), modul, berkas, dirname(berkas));
  return modul.exports as House;
}

function readCodeCache(bundel: string, perintah: string | undefined): Buffer | undefined {
  try {
    return readFileSync(bundel.replace(/cjs$/, `${perintah}.cache`));
  } catch {
    return undefined; // only slower
  }
}
