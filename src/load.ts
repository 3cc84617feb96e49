/**
 * Loads a bundle with V8's code cache; the commands typed all day have their own. Where another Node rejects it, this
 * user's own is made and kept.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { userCache } from './machine/user-cache.ts';

type House = typeof import('./run.ts');

/** `perintah` is as typed, but for an alias its name. */
export function loadHouse(perintah: string): House {
  const distFile = (nama: string): string => fileURLToPath(new URL(`./${nama}`, import.meta.url));
  const quickCache = distFile(`quick.${perintah}.cache`);
  const quick = /^[a-z]+$/.test(perintah) && existsSync(quickCache);
  const berkas = distFile(quick ? 'quick.cjs' : 'run.cjs');
  const { script, isNew } = compile(berkas, quick ? quickCache : distFile('run.cache'), quick ? perintah : 'lain');
  const modul = { exports: {} };
  script.runInThisContext()(modul.exports, createRequire(berkas), modul, berkas, dirname(berkas));
  const rumah = modul.exports as House;
  if (isNew) rumah.keepFlags();
  return rumah;
}

/** `isNew`: its cache is made when the command has run. */
function compile(berkas: string, cache: string, perintah: string): Readonly<{ script: Script; isNew: boolean }> {
  const isi = readFileSync(berkas, 'latin1');
  const compiled = (cachedData: Uint8Array | null, filename = berkas) =>
    new Script(isi, {
      filename,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData: cachedData as Buffer }),
    });
  const dikirim = readCodeCache(cache);
  const script = compiled(dikirim);
  if (dikirim === null || script.cachedDataRejected !== true) return { script, isNew: false };
  const milikSendiri = userCache(process.env);
  const { crc32 } = process.getBuiltinModule('node:zlib'); // Seldom needed, so not loaded with the others.
  // V8 itself knows a bundle by its length alone.
  const nama = `kode-${process.version}-${process.arch}-${perintah}-${isi.length}-${crc32(isi).toString(16)}`;
  const lama = milikSendiri.ambil(nama);
  // Under the same name it would be given what it has compiled just now.
  const sendiri = lama && compiled(lama, `${berkas}.`);
  if (sendiri && sendiri.cachedDataRejected !== true) return { script: sendiri, isNew: false };
  const keluarga = new RegExp(`^kode-v[\\w.+-]+-${perintah}-\\d+-[0-9a-f]+$`);
  process.once('exit', () => milikSendiri.simpan(nama, script.createCachedData(), keluarga));
  return { script, isNew: true };
}

function readCodeCache(berkas: string): Uint8Array | null {
  try {
    return readFileSync(berkas);
  } catch {
    return null;
  }
}
