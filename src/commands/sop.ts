import { Argument, type Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { openSopSource, type SopFlags } from '../desk/flags/sop-source.ts';
import { defineCommand, oneOfWords } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { checkSop } from '../office/sop/check/check-sop.ts';
import { SOP_EDITIONS } from '../office/sop/sop-editions.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showSop } from '../screen/sop/show-sop.ts';
import { showSopFindings } from '../screen/sop/sop-findings.ts';

export const sopCommand = (env: Env, ringkas: string): Command =>
  defineCommand('sop', ringkas)
    .addArgument(new Argument('[periksa]', 'periksa: kejanggalan, tafsiran, dan bukti tabelnya utuh'))
    .option('--sop <edisi>', `bacaan: ${SOP_EDITIONS.join(' | ')} (bawaan: yang dipakai register)`)
    .action((apa: string | undefined, opsi: SopFlags) => runSop(env, apa, opsi));

async function runSop(env: Env, apa: string | undefined, opsi: SopFlags): Promise<void> {
  if (apa !== undefined) oneOfWords('sop', ['periksa'], apa);
  const sumber = await openSopSource(env, opsi);
  const edisi = await sumber.edisi(opsi.sop ?? sumber.bawaan);
  if (apa === undefined) {
    return printAnswer(env, opsi, {
      skema: 'sop',
      dasar: { ...sumber.dasar, sop: edisi.kode },
      data: edisi,
      ringkas: { langkah: edisi.langkah.length, menit: edisi.langkah.reduce((n, l) => n + (l.menit ?? 0), 0) },
      peringatan: [],
      teks: (data) => showSop(data, screenStyle(env).lebar),
    });
  }
  const lain = await sumber.edisi(SOP_EDITIONS.find((e) => e !== edisi.kode) ?? SOP_EDITIONS[0]);
  const cela = checkSop(edisi);
  printAnswer(env, opsi, {
    skema: 'sop-periksa',
    dasar: { ...sumber.dasar, sop: edisi.kode },
    data: { baik: cela.length === 0, cela, kejanggalan: edisi.kejanggalan, tafsiran: edisi.tafsiran },
    ringkas: { kejanggalan: edisi.kejanggalan.length, tafsiran: edisi.tafsiran.length, cela: cela.length },
    peringatan: [],
    teks: () => showSopFindings(edisi, lain, screenStyle(env).lebar),
  });
}
