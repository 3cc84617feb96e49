// Installs the peers into a folder of their own: packages of Debian unpacked without rights, packages of npm beside them.
// None is a dependency of pks; what cannot be had here is left out of the tables, and said so.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEBIAN = ['taskwarrior', 'hledger', 'recutils', 'librec1', 'ripgrep'];
const NPM = ['docxtemplater@3.71.0', 'pizzip@3.3.0', 'easy-template-x@7.2.8', 'carbone@3.8.2', 'exceljs@4.4.0'];

/** `cari(perintah)`: its path, or null; `pengisi`: the scripts that can be run; `env`: what the commands need. */
export function installPeers(dir, lapor) {
  const debian = join(dir, 'debian');
  const npm = join(dir, 'npm');
  mkdirSync(debian, { recursive: true });
  mkdirSync(npm, { recursive: true });
  for (const nama of DEBIAN) unpackDebian(debian, nama, lapor);
  if (!['carbone', 'exceljs'].every((nama) => existsSync(join(npm, 'node_modules', nama)))) {
    const { status } = spawnSync('npm', ['install', '--prefix', npm, '--no-audit', '--no-fund', ...NPM], {
      stdio: 'ignore',
    });
    if (status !== 0) lapor('npm: some packages were not installed');
  }
  // Beside their packages, since a script finds them from where it lies.
  cpSync(fileURLToPath(new URL('fillers', import.meta.url)), npm, { recursive: true });
  const bin = join(debian, 'usr', 'bin');
  const lib = join(debian, 'usr', 'lib', 'x86_64-linux-gnu');
  return {
    cari: (perintah) =>
      [bin, ...(process.env.PATH ?? '').split(delimiter)].map((d) => join(d, perintah)).find((p) => existsSync(p)) ??
      null,
    env: { LD_LIBRARY_PATH: lib },
    pengisi: ['docxtemplater', 'easy-template-x', 'carbone'].map((nama) => scriptOf(npm, nama)),
    penulis: scriptOf(npm, 'exceljs'),
  };
}

const scriptOf = (npm, nama) => ({
  nama,
  ada: existsSync(join(npm, 'node_modules', nama)),
  skrip: join(npm, `${nama}.mjs`),
});

function unpackDebian(dir, nama, lapor) {
  const ada = () => readdirSync(dir).find((n) => n.startsWith(`${nama}_`) && n.endsWith('.deb'));
  if (ada() === undefined) spawnSync('apt-get', ['download', nama], { cwd: dir, stdio: 'ignore' });
  const berkas = ada();
  if (berkas === undefined) return lapor(`${nama}: not to be had from Debian here`);
  spawnSync('dpkg', ['-x', join(dir, berkas), dir]);
}
