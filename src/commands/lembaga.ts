import type { Command } from 'commander';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import { withListFile } from '../desk/lists/list-file.ts';
import type { ListFileFlags } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { runSamakan } from './lembaga/join-lembaga.ts';
import { runLembaga } from './lembaga/list-lembaga.ts';
import { runPisahkan } from './lembaga/part-lembaga.ts';

export const lembagaCommand = (env: Env, ringkas: string): Command =>
  withListFile(defineKeyedCommand('lembaga', ringkas).argument('[nama]', 'satu lembaga; sebagian namanya cukup'))
    .action((nama: string | undefined, opsi: ListFileFlags) => runLembaga(env, nama, opsi))
    .addCommand(
      defineKeyedCommand('samakan', 'nyatakan dua nama satu lembaga')
        .argument('<nama>', 'nama yang satu')
        .argument('<dengan>', 'nama yang lain')
        .option('--alasan <teks>', 'dasarnya')
        .action((nama: string, dengan: string, _, c: Command) => runSamakan(env, nama, dengan, c.optsWithGlobals())),
    )
    .addCommand(
      defineKeyedCommand('pisahkan', 'cabut pernyataan bahwa dua nama satu lembaga')
        .argument('<nama>', 'nama yang satu')
        .argument('[dengan]', 'nama yang lain; tidak perlu bila hanya satu')
        .option('--alasan <teks>', 'dasarnya')
        .action((nama: string, dengan: string | undefined, _, c: Command) =>
          runPisahkan(env, nama, dengan, c.optsWithGlobals()),
        ),
    );
