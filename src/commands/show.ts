import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { oncePerKey } from '../desk/file-key.ts';
import { defineKeyedCommand, KASUS_ARGUMENT } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { answerSheet } from './show/answer-sheet.ts';
import { CARD_FORMATS, requireFlagsTogether, type ShowFlags } from './show/card-flags.ts';

/** A case on the screen does not need them. */
const cards = () => import('./show/make-card.ts');

export const showCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('show', ringkas)
    .argument(...KASUS_ARGUMENT)
    .option('--ke <berkas>', `kasus ini di satu halaman: .${CARD_FORMATS.join(' | .')}`)
    .option('--untuk-pemohon', 'dengan --ke: hanya yang boleh dibaca pemohon, tanpa catatan dan nama pejabat')
    .option('--teks', 'pesan singkat untuk pemohon, siap ditempel')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .action((kasus: string, opsi: ShowFlags) => runShow(env, kasus, opsi));

async function runShow(env: Env, teks: string, opsi: ShowFlags): Promise<void> {
  requireFlagsTogether(teks, opsi);
  const sesi = await openSitting(env, opsi, true);
  if (opsi.teks) return printAnswer(env, opsi, await (await cards()).kasusMessage(sesi, teks));
  if (opsi.ke !== undefined) {
    const { ke } = opsi;
    const { makeCard } = await cards();
    return oncePerKey(env, sesi.register.place.label, `show ${teks}`, opsi, () =>
      makeCard(sesi, teks, { ...opsi, ke }),
    );
  }
  return answerSheet(sesi, teks, opsi);
}
