/** The only place that knows which store, clock, terminal and renderer are real. */
import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';
import { buatRegister, bukaRegister, cobaFolder } from './register/berkas-json.ts';
import { bacaRegisterSaya, simpanRegisterSaya } from './tempat/pengaturan-saya.ts';
import { temukanRegister } from './tempat/register.ts';
import { simpanan } from './tempat/simpanan.ts';
import { tempat } from './tempat.ts';
import { VERSI } from './versi.ts';

/** The world as it is on this machine. Libraries behind functions are loaded when they are called. */
export async function envNyata(argv: readonly string[]): Promise<Env> {
  const variabel = process.env;
  const cwd = process.cwd();
  return {
    now: () => new Date(),
    operator: { akun: akun(), meja: hostname() },
    variabel,
    lebar: Math.max(20, process.stdout.columns || Number(variabel.COLUMNS) || 96),
    warna: bolehWarna(argv) ? (await import('./terminal/warna.ts')).warna : null,
    // Asked for when a question comes up: to open stdin is dear.
    get bolehTanya() {
      return process.stdin.isTTY === true && process.stderr.isTTY === true && !variabel.CI;
    },
    print: (teks) => process.stdout.write(`${teks}\n`),
    note: (teks) => process.stderr.write(`${teks}\n`),
    ask: async () => (await import('./terminal/ask.ts')).ask(),
    perender: async () =>
      (await import('./docx/perender.ts')).perender({ ...simpanan(variabel), program: capProgram() }),
    pengubahPdf: async () => (await import('./pdf.ts')).pengubahPdf(variabel),
    pencetak: () => import('./lembar/cetak.ts'),
    tempat: tempat(cwd),
    bukaRegister: async (folder) => bukaRegister(temukanRegister(cwd, variabel, folder)),
    buatRegister: async (folder, isi) => buatRegister(folder, isi),
    cobaFolder: async (folder, kunci) => cobaFolder(folder, kunci),
    periksaCadangan: async (jalur, segel) =>
      (await import('./register/telaah-cadangan.ts')).periksaCadangan(jalur, segel),
    pulihkan: async (jalur, folder, coba) => (await import('./register/pulihkan.ts')).pulihkan(jalur, folder, coba),
    registerSaya: async () => bacaRegisterSaya(variabel),
    simpanRegisterSaya: async (folder) => simpanRegisterSaya(variabel, folder),
    ingatan: simpanan(variabel),
    sidik: (isi) => createHash('sha256').update(isi).digest('hex'),
    kunciBaru: randomUUID,
  };
}

/** Another build or installation of pks has another. */
function capProgram(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return `${VERSI} ${size} ${mtimeMs}`;
}

/** Colour only to a terminal, and NO_COLOR wins. */
const bolehWarna = (argv: readonly string[]): boolean =>
  process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb' && !argv.includes('--no-color');

function akun(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? 'tidak dikenal'; // an account without an entry, as in containers
  }
}
