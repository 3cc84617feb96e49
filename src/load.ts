/**
 * Loads the house from its bundle with V8's code cache: commands typed all day from a bundle of their own, each with its
 * cache, the others from the whole. Another Node than the builder's compiles, with the same answers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

type House = typeof import('./run.ts');

/** `perintah`: the name of the command as it was typed, for an alias its name. */
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
