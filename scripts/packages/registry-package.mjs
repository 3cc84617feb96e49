// Files of an npm package, through npm itself: what it has fetched once it does not fetch again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Its archive; `integritas`: the sha512 it must have, as a lockfile writes it. */
export function registryArchive(nama, versi, integritas) {
  const folder = mkdtempSync(join(tmpdir(), 'pks-paket-'));
  try {
    const argv = ['pack', `${nama}@${versi}`, '--prefer-offline', '--pack-destination', folder, '--json'];
    const { stdout } = run('npm', argv);
    const berkas = join(folder, JSON.parse(stdout)[0].filename.replace('@', '').replace('/', '-'));
    const isi = readFileSync(berkas);
    const sidik = `sha512-${createHash('sha512').update(isi).digest('base64')}`;
    if (integritas && sidik !== integritas) {
      throw new Error(`${nama}@${versi} is not what it was: ${sidik}, not ${integritas}`);
    }
    return isi;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One file of such an archive. */
export const fileOfArchive = (arsip, nama) =>
  run('tar', ['-xzOf', '-', `package/${nama}`], { input: arsip, encoding: 'buffer' }).stdout;

export function run(program, argv, opsi = {}) {
  const hasil = spawnSync(program, argv, { encoding: 'utf8', maxBuffer: 2 ** 30, ...opsi });
  if (hasil.error) throw hasil.error;
  if (hasil.status !== 0) throw new Error(`${program} ${argv.join(' ')}: exit ${hasil.status}\n${hasil.stderr}`);
  return hasil;
}
