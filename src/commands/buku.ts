import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineCommand, defineKeyedCommand, mayAsk, oneOfWords } from '../desk/flags/standard-flags.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { BUKU_CODES, type BukuCode } from '../office/buku/buku.ts';
import { capitalized } from '../text/capitalized.ts';
import { runBukuPeriksa } from './buku/buku-findings.ts';
import { BUKU_SUMMARIES, type BukuFlags } from './buku/buku-flags.ts';
import { runBukuTutup } from './buku/close-year.ts';
import { makeBuku } from './buku/make-buku.ts';

export function bukuCommand(env: Env, ringkas: string): Command {
  const induk = defineCommand('buku', ringkas)
    .argument('[buku]', BUKU_CODES.join(' | '))
    .action((buku: string | undefined, opsi: BukuFlags) => runPickedBuku(env, buku, opsi));
  for (const kode of BUKU_CODES) induk.addCommand(bukuSubcommand(env, kode));
  induk.addCommand(
    defineKeyedCommand('tutup', 'tutup buku tahun yang sudah lewat: keempatnya ditulis dan disegel')
      .argument('[tahun]', 'tahun buku')
      .option('--ke <folder>', 'folder untuk keempat buku, .docx (bawaan: folder ini)')
      .option('--timpa', 'boleh menimpa berkas yang sudah ada')
      .action((tahun: string | undefined, _, c: Command) => runBukuTutup(env, tahun, c.optsWithGlobals())),
  );
  return induk.addCommand(
    defineCommand('periksa', 'nomor yang loncat, ganda, atau belum terisi; dan apakah buku yang ditutup masih sama')
      .argument('[tahun]', 'tahun buku (bawaan: tahun ini)')
      .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang perlu ditelusuri')
      .action((tahun: string | undefined, _, c: Command) => runBukuPeriksa(env, tahun, c.optsWithGlobals())),
  );
}

const bukuSubcommand = (env: Env, kode: BukuCode): Command =>
  withListFile(
    defineKeyedCommand(kode, BUKU_SUMMARIES[kode])
      .option('--tahun <n>', 'tahun buku (bawaan: tahun ini)')
      .option('--bulan <n>', 'satu bulan saja: 1–12 atau namanya'),
  ).action((_, c: Command) => runBuku(env, kode, c.optsWithGlobals()));

/** @throws ISIAN_KURANG with a line for each book */
async function runPickedBuku(env: Env, buku: string | undefined, opsi: BukuFlags): Promise<void> {
  if (buku !== undefined) oneOfWords('buku', [...BUKU_CODES, 'periksa', 'tutup'], buku);
  if (!mayAsk(env, opsi)) {
    const pilihan = BUKU_CODES.map((kode) => `pks buku ${kode}`);
    throw new Failure('ISIAN_KURANG', `Belum disebut buku yang mana: ${BUKU_CODES.join(', ')}.`, pilihan);
  }
  const pilihan = BUKU_CODES.map((nilai) => ({ nilai, nama: capitalized(BUKU_SUMMARIES[nilai]) }));
  return runBuku(env, await (await env.ask()).choose('Buku yang mana', pilihan), opsi);
}

async function runBuku(env: Env, kode: BukuCode, opsi: BukuFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  await printOrWrite(sesi, `buku ${kode}`, opsi, () => makeBuku(sesi, kode, opsi));
}
