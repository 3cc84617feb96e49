import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, KASUS_ARGUMENT, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { openKasus } from '../desk/open-kasus.ts';
import { filesMeant, namedFiles } from '../desk/outside-steps/named-files.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { showOpened } from '../screen/pages/show-opened.ts';
import { chooseFile, openedOnThisPc } from './buka/open-copy.ts';

export const bukaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('buka', ringkas)
    .argument(...KASUS_ARGUMENT)
    .argument('[nama]', 'kode dokumen atau pindaian, atau nama berkasnya; yang terbaru')
    .action((kasus: string, nama: string | undefined, opsi: StandardFlags) => runBuka(env, kasus, nama, opsi));

/** @throws BERKAS_KASUS_TIDAK_ADA, BERKAS_KASUS_GANDA */
async function runBuka(env: Env, teks: string, nama: string | undefined, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const { berkas, sop } = await openKasus(sesi, teks);
  const satu = await chooseFile(sesi, berkas.id, filesMeant(berkas.id, namedFiles(berkas, sop), nama), opsi);
  const isi = await sesi.register.readKasusFile(berkas.id, satu);
  const { jalur, salinan, dibuka } = await openedOnThisPc(sesi, berkas.id, satu, isi);
  printAnswer(env, opsi, {
    skema: 'buka',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: {
      kasus: berkas.id,
      kode: satu.kode,
      judul: satu.judul,
      versi: satu.versi,
      berkas: jalur,
      salinan,
      dibuka,
    },
    ringkas: {},
    peringatan: [],
    teks: (d) => showOpened(d, env.lebar),
    singkat: salinan ?? jalur,
  });
}
