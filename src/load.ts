/**
 * Loads a bundle with V8's code cache, the commands typed all day from one of their own. Other versions of Node compile
 * anew.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

type House = typeof import('./run.ts');

/** `perintah`: as typed, but for an alias its name. */
export function loadHouse(perintah: string): House {
  const distFile = (nama: string): string => fileURLToPath(new URL(`./${nama}`, import.meta.url));
  const quickCache = distFile(`quick.${perintah}.cache`);
  const quick = /^[a-z]+$/.test(perintah) && existsSync(quickCache);
  const berkas = distFile(quick ? 'quick.cjs' : 'run.cjs');
  const cachedData = readCodeCache(quick ? quickCache : distFile('run.cache'));
  const script = new Script(readFileSync(berkas, 'latin1'), {
    filename: berkas,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const modul = { exports: {} };
  script.runInThisContext()(modul.exports, createRequire(berkas), modul, berkas, dirname(berkas));
  return modul.exports as House;
}

function readCodeCache(berkas: string): Buffer | undefined {
  try {
    return readFileSync(berkas);
  } catch {
    return undefined; // only slower
  }
}
