import type { Command } from 'commander';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { hashRequest } from '../desk/record-facts.ts';
import { openingFact, shippedCopies } from '../desk/reference/opening-fact.ts';
import type { Env } from '../env.ts';
import { HITUNGAN } from '../office/kantor/work-settings.ts';
import { PENANDATANGAN } from '../office/naskah/parts/naskah-settings.ts';
import { SOP_EDITIONS } from '../office/sop/sop-editions.ts';
import { answerInit } from './init/answer-init.ts';
import { DEFAULT_FOLDER, DEFAULT_KABUPATEN, DINAS_NAME, type InitCommandFlags, initFlags } from './init/init-flags.ts';

export const initCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('init', ringkas)
    .argument('[folder]', 'folder register (bawaan: ./data)')
    .option('--kantor <teks>', `nama kantor, lengkap dengan kabupatennya (bawaan: ${DINAS_NAME} ${DEFAULT_KABUPATEN})`)
    .option('--kabupaten <teks>', `nama kabupaten (bawaan: ${DEFAULT_KABUPATEN})`)
    .option('--penandatangan <siapa>', `penanda tangan surat ke Kemendagri: ${PENANDATANGAN.join(' | ')}`)
    .option(
      '--sop <edisi>',
      `bacaan SOP: ${SOP_EDITIONS.join(' | ')} (bawaan: ${SOP_EDITIONS[0]}, sebagaimana tercetak)`,
    )
    .option('--hitungan <cara>', `hari H dihitung: ${HITUNGAN.join(' | ')} (bawaan: ${HITUNGAN[0]})`)
    .option(
      '--bersama',
      'grup folder itu ikut menulis: beberapa akun di satu komputer (folder ber-setgid dikenali sendiri)',
    )
    .option('--basis <alamat>', 'di server, bukan di folder: postgres://server/basisdata, oleh pemilik basis datanya')
    .action((dir: string | undefined, opsi: InitCommandFlags) => runInit(env, dir ?? DEFAULT_FOLDER, opsi));

async function runInit(env: Env, dir: string, diketik: InitCommandFlags): Promise<void> {
  const { disana, folder, opsi, isi } = await initFlags(env, dir, diketik);
  const salinan = await shippedCopies(env);
  const kejadian = await openingFact(disana, isi, opsi);
  const permintaan = hashRequest({ env }, 'init', { ...opsi, dir });
  if (!opsi.coba)
    await env.makeRegister(folder, {
      kejadian,
      kunci: opsi.kunci ?? env.newKey(),
      permintaan,
      salinan,
      ...(opsi.bersama && { bersama: true }),
    });
  answerInit(env, folder, dir === DEFAULT_FOLDER && opsi.basis === undefined, kejadian, opsi);
}
