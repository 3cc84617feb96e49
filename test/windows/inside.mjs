// Runs in Node for Windows and starts pks as its children, with pipes. Writes what it found to hasil.txt.
import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { busyDisk, lockedFiles } from './busy-disk.mjs';
import { desksAtOnce, killedAndRepeated } from './desks.mjs';
import { fromTheZip, wordsOfWindows } from './from-the-zip.mjs';
import { transcripts } from './transcripts.mjs';
import { upgraded } from './upgrade.mjs';

const PKS = 'C:\\Kantor Kita\\pks';
/** `SOURCES`: this folder as Wine sees it. */
const [, , SOURCES, hanya] = process.argv;
const begun = Date.now();

const say = (teks) => appendFileSync('C:\\uji\\hasil.txt', `${teks}\n`);

/** One pks as a process of its own; `program`: what runs instead of it. */
function start(argv, { cwd, env = {}, node = [], program = null, verbatim = false, kill = null }) {
  const perintah = program ?? [process.execPath, ...node, `${PKS}\\bin\\pks.js`];
  return new Promise((selesai, gagal) => {
    const anak = spawn(perintah[0], [...perintah.slice(1), ...argv], {
      cwd,
      windowsVerbatimArguments: verbatim,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1', LOCALAPPDATA: `${cwd}\\lokal`, APPDATA: `${cwd}\\data-saya`, ...env },
    });
    const teks = { out: '', err: '' };
    anak.stdout.setEncoding('utf8').on('data', (t) => (teks.out += t));
    anak.stderr.setEncoding('utf8').on('data', (t) => (teks.err += t));
    anak.on('error', gagal);
    anak.on('close', (kode) => selesai({ kode, ...teks }));
    if (kill !== null) setTimeout(() => anak.kill('SIGKILL'), kill);
  });
}

/** Holds a file as another program would, alone. */
function holdAlone(berkas) {
  const fd = openSync(berkas, constants.O_RDWR | 0x10000000);
  return () => closeSync(fd);
}

function expectTrue(benar, apa, hasil) {
  if (!benar) throw new Error(`${apa}${hasil === undefined ? '' : `: ${JSON.stringify(hasil)}`}`);
}

let nomor = 0;
/** A desk of its own: a folder, and pks in it. */
function newDesk() {
  const cwd = `C:\\kerja\\meja ${++nomor}`;
  mkdirSync(cwd, { recursive: true });
  const pks = (argv, opsi = {}) => start(argv, { cwd, ...opsi });
  const ok = async (argv, opsi) => {
    const hasil = await pks(argv, opsi);
    expectTrue(hasil.kode === 0, `pks ${argv.join(' ')} ends with ${hasil.kode}`, hasil);
    return hasil;
  };
  const json = async (argv, opsi) => JSON.parse((await ok([...argv, '--json'], opsi)).out).data;
  return { cwd, pks, ok, json, write: (nama, isi) => writeFileSync(`${cwd}\\${nama}`, isi) };
}

/** `--nomor-surat` tells letters apart. */
const suratFlags = (surat) => [
  ...['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', surat, '--tanggal-surat', 'kemarin'],
  ...['--hal', 'Permohonan hak akses', '--lengkap', '--ya'],
];

const tools = { PKS, SOURCES, newDesk, holdAlone, expectTrue, suratFlags };
const runs = {
  fromTheZip,
  upgraded,
  wordsOfWindows,
  busyDisk,
  lockedFiles,
  desksAtOnce,
  killedAndRepeated,
  transcripts,
};
for (const [nama, kerja] of Object.entries(runs)) {
  if (hanya && !hanya.split(',').includes(nama)) continue;
  try {
    const apa = await kerja(tools);
    say(`ok  ${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${nama}: ${apa}`);
  } catch (e) {
    say(`NOT ${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${nama}: ${e.stack ?? e}`);
  }
}
say('all done');
