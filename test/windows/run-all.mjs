// npm run test:windows: the package for Windows, on Node for Windows under Wine. Prints a table; 1 if something is not as promised.
//   node test/windows/run-all.mjs [--hanya fromTheZip,desksAtOnce,…]      (after npm run paket)
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wine = ['wine64', '/usr/lib/wine/wine64', 'wine'].find(
  (nama) => spawnSync(nama, ['--version'], { encoding: 'utf8' }).status === 0,
);
if (!wine) {
  console.error('missing on this machine: Wine. On Debian: apt-get install --no-install-recommends wine wine64');
  process.exit(1);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const zip = join(root, 'paket', `pks-${version}-windows-x64.zip`);
if (!existsSync(zip)) {
  console.error('missing: the package. First: npm run paket');
  process.exit(1);
}

const sums = () => readFileSync(join(root, 'paket/SHA256SUMS.txt'), 'utf8');
const begun = Date.now();
const since = () => `${((Date.now() - begun) / 1000).toFixed(0)} s`;
const home = mkdtempSync(join(tmpdir(), 'pks-windows-'));
const drive = join(home, 'prefix/drive_c');
const env = {
  ...process.env,
  WINEPREFIX: join(home, 'prefix'),
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'mscoree,mshtml=',
  NODE_OPTIONS: '',
  NODE_EXTRA_CA_CERTS: '',
};
/** Through files: pipes between Linux and Wine break. Without a network, where this machine can take it away. */
const alone = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];
function inWine(argv, keluar) {
  const [program, ...rest] = [...alone, wine, ...argv];
  execFileSync(program, rest, { env, stdio: ['ignore', keluar, keluar] });
}

let failed = false;
try {
  inWine(['wineboot', '-i'], 'ignore');
  inWine(['winecfg', '-v', 'win10'], 'ignore');
  // A path with a blank, as people have them.
  const place = join(drive, 'Kantor Kita');
  for (const [nama, isi] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(place, nama)), { recursive: true });
    writeFileSync(join(place, nama), isi);
  }
  cpSync(join(root, 'test/windows'), join(drive, 'uji'), { recursive: true });
  console.log(`${since()}  Wine and the package are ready${alone.length > 0 ? ', without a network' : ''}`);
  const bundle = sums();
  execFileSync(process.execPath, [join(root, 'scripts/packages/make-packages.mjs')], {
    stdio: 'ignore',
    env: { ...process.env, TZ: 'Asia/Jakarta' },
  });
  failed = sums() !== bundle;
  console.log(`${since()}  ${failed ? 'NOT ' : ''}the same bytes when packed again in another time zone`);

  const hanya = process.argv[2] === '--hanya' ? [process.argv[3] ?? ''] : [];
  const hasil = join(drive, 'uji/hasil.txt');
  try {
    inWine([join(place, 'pks/node/node.exe'), 'C:\\uji\\inside.mjs', `file:///Z:${root}`, ...hanya], 'ignore');
  } catch {
    failed = true;
  }
  const baris = existsSync(hasil) ? readFileSync(hasil, 'utf8') : '';
  console.log(baris);
  failed ||= !baris.includes('\nall done\n') || /^NOT /m.test(baris);
} finally {
  spawnSync(join(dirname(wine), 'wineserver'), ['-k'], { env });
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${since()}  ${failed ? 'FAILED' : 'as promised'}`);
process.exitCode = failed ? 1 : 0;
