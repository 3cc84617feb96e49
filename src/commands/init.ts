/** `pks init`: makes a register, with copies of the SOP and the holidays. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import {
  defineWriteCommand,
  dryRunWarnings,
  mayAsk,
  oneOfWords,
  type WriteFlags,
} from '../desk/flags/standard-flags.ts';
import { hashRequest } from '../desk/open-kasus.ts';
import { readShipped, readShippedLibur } from '../desk/shipped-data.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { instantInWib } from '../office/days/tanggal.ts';
import { type KantorFact, SCHEMA } from '../office/kantor/kantor.ts';
import { HITUNGAN } from '../office/kantor/work-settings.ts';
import { checkAllText } from '../office/permohonan/text/allowed-text.ts';
import { SOP_EDITIONS } from '../office/sop/sop-editions.ts';
import { isServerAddress } from '../text/mask-passwords.ts';
import { askInit, type InitFlags } from './init/ask-init.ts';

export type InitCommandFlags = WriteFlags & InitFlags & Readonly<{ bersama?: boolean }>;

/** Where a register is made when nobody names a folder; found again from this folder and below. */
const DEFAULT_FOLDER = 'data';
const DEFAULT_KABUPATEN = 'Sleman';
const DINAS_NAME = 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten';

export const initCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('init', ringkas)
    .argument('[dir]', 'folder register (bawaan: ./data)')
    .option('--kantor <teks>', `nama kantor, lengkap dengan kabupatennya (bawaan: ${DINAS_NAME} ${DEFAULT_KABUPATEN})`)
    .option('--kabupaten <teks>', `nama kabupaten (bawaan: ${DEFAULT_KABUPATEN})`)
    .option(
      '--sop <edisi>',
      `bacaan SOP: ${SOP_EDITIONS.join(' | ')} (bawaan: ${SOP_EDITIONS[0]}, sebagaimana tercetak)`,
    )
    .option('--hitungan <cara>', `hari H dihitung: ${HITUNGAN.join(' | ')} (bawaan: ${HITUNGAN[0]})`)
    .option(
      '--bersama',
      'grup folder itu ikut menulis: beberapa akun di satu komputer (folder ber-setgid dikenali sendiri)',
    )
    .addHelpText('after', '\nContoh:\n  $ pks init\n  $ pks init R:\\pks --kabupaten Sleman')
    .action((dir: string | undefined, opsi: InitCommandFlags) => runInit(env, dir ?? DEFAULT_FOLDER, opsi));

export async function runInit(env: Env, dir: string, diketik: InitCommandFlags): Promise<void> {
  refuseServerAddress(dir === DEFAULT_FOLDER ? (diketik.register ?? dir) : dir);
  const folder = env.localFiles.join(dir === DEFAULT_FOLDER ? (diketik.register ?? dir) : dir);
  await env.tryRegisterFolder(folder, diketik.kunci);
  const opsi = mayAsk(env, diketik) && !diketik.ya ? await askInit(await env.ask(), diketik, folder) : diketik;
  const kabupaten = opsi.kabupaten?.trim() || DEFAULT_KABUPATEN;
  const isi = { kantor: opsi.kantor?.trim() || `${DINAS_NAME} ${kabupaten}`, kabupaten };
  checkAllText(isi);
  const salinan = [...(await Promise.all(SOP_EDITIONS.map((edisi) => sopCopy(env, edisi)))), await liburCopy(env)];
  const saat = instantInWib(env.now());
  const kejadian: KantorFact = {
    jenis: 'RegisterDibuka',
    pada: saat,
    dicatat: saat,
    oleh: { nama: env.operator.akun, dicatatOleh: env.operator.akun },
    id: env.newKey(),
    skema: SCHEMA,
    ...isi,
    sop: oneOfWords('--sop', SOP_EDITIONS, opsi.sop ?? SOP_EDITIONS[0]),
    hitungan: oneOfWords('--hitungan', HITUNGAN, opsi.hitungan ?? HITUNGAN[0]),
    libur: await readShippedLibur(env),
  };
  const permintaan = hashRequest({ env }, 'init', { ...opsi, dir });
  if (!opsi.coba)
    await env.makeRegister(folder, {
      kejadian,
      kunci: opsi.kunci ?? env.newKey(),
      permintaan,
      salinan,
      ...(opsi.bersama && { bersama: true }),
    });
  const data = {
    folder,
    kantor: isi.kantor,
    kabupaten: isi.kabupaten,
    sop: kejadian.sop,
    hitungan: kejadian.hitungan,
    bersama: opsi.bersama ?? false,
    coba: opsi.coba ?? false,
  };
  printAnswer(env, opsi, {
    skema: 'init',
    dasar: { hitungan: kejadian.hitungan, sop: kejadian.sop },
    data,
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d) =>
      [
        `✓ Register PKS dibuat di ${d.folder}`,
        `  ${d.kantor} · SOP ${d.sop} · ${d.hitungan}`,
        `  Disalin: ${salinan.map((s) => s.jalur).join(', ')} (${Object.keys(kejadian.libur).join(', ')})`,
        ...(d.bersama ? ['  Bersama: grup folder itu ikut membaca dan menulis'] : []),
        dir === DEFAULT_FOLDER
          ? '  Berikut  pks new · pks sop periksa · pks config'
          : `  Berikut  masuk ke folder itu, atau: pks config register "${d.folder}"`,
      ].join('\n'),
    singkat: folder,
  });
}

/** @throws Failure NILAI_TIDAK_DIKENAL: a folder named like a server's address would bear its password */
function refuseServerAddress(tempat: string): void {
  if (!isServerAddress(tempat)) return;
  throw new Failure('NILAI_TIDAK_DIKENAL', `${tempat} adalah alamat server; register dibuat di sebuah folder.`, [
    'pks init',
  ]);
}

const sopCopy = async (env: Env, edisi: string) => ({
  jalur: `sop/${edisi}.json`,
  isi: await readShipped(env, `data/acuan/sop/${edisi}.json`),
});

/** The decrees as they were taken in; what is counted by is in the register's own chain. */
const liburCopy = async (env: Env) => ({
  jalur: 'libur/libur.json',
  isi: await readShipped(env, 'data/acuan/libur.json'),
});
