/** Works without a register too. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { SHORT_PERAN } from '../desk/flags/sop-codes.ts';
import { openSopSource } from '../desk/flags/sop-source.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { readElemen } from '../desk/reference/read-sop.ts';
import type { Env } from '../env.ts';
import type { Explanation } from '../office/istilah/explain-langkah.ts';
import type { Explained } from '../office/istilah/explained-entries.ts';
import { explainWord, termNames } from '../office/istilah/explanation.ts';
import { NASKAH } from '../office/naskah/all-naskah.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showExplanations, showKnownWords } from '../screen/pages/show-explanation.ts';
import { isFiller } from '../text/filler-words.ts';
import { usualCalls } from './command-help.ts';
import { COMMANDS } from './command-list.ts';
import { refuseUnknownWord } from './jelaskan/unknown-word.ts';

export const jelaskanCommand = (env: Env, ringkas: string): Command =>
  defineCommand('jelaskan', ringkas)
    .argument('[kata...]', 'nomor langkah, istilah, kode penolakan, dokumen, peran, elemen, atau perintah')
    .action((kata: readonly string[], opsi: StandardFlags) => runJelaskan(env, kata.join(' ').trim(), opsi));

async function runJelaskan(env: Env, diketik: string, opsi: StandardFlags): Promise<void> {
  const sumber = await openSopSource(env, opsi);
  const sop = await sumber.edisi(sumber.bawaan);
  const bahan: Explained = {
    sop,
    naskah: NASKAH,
    singkatan: SHORT_PERAN,
    elemen: [...(await readElemen(env)).values()],
    perintah: COMMANDS.map((p) => ({ ...p, contoh: usualCalls(p.nama) })),
  };
  // 'apa itu hk ya': the word that is asked about is among others.
  const langsung = diketik === '' ? [] : explainWord(bahan, diketik);
  const kata = langsung.length > 0 ? diketik : withoutFillers(diketik);
  const dikenal = langsung.length > 0 || kata === '' ? langsung : explainWord(bahan, kata);
  const data = sumber.dasar.hitungan === null ? dikenal.map(withoutRegister) : dikenal;
  if (kata !== '' && data.length === 0) refuseUnknownWord(bahan, kata);
  printAnswer(env, opsi, {
    skema: 'jelaskan',
    dasar: { ...sumber.dasar, sop: sop.kode },
    data,
    ringkas: { makna: data.length, istilah: kata === '' ? termNames() : [] },
    peringatan: [],
    teks: (d, { istilah }) =>
      kata === ''
        ? showKnownWords(sop.langkah.length, istilah, screenStyle(env))
        : showExplanations(d, screenStyle(env)),
    singkat: data.map((satu) => satu.arti).join('\n'),
  });
}

const withoutFillers = (teks: string): string =>
  teks
    .split(/\s+/)
    .filter((kata) => !isFiller(kata))
    .join(' ');

/** Before there is a register only these lines can be typed. */
const withoutRegister = (satu: Explanation): Explanation => ({
  ...satu,
  ketik: satu.ketik.filter((baris) => /^pks (?:jelaskan|sop|init)\b|--help$/.test(baris)),
});
