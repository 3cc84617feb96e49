import type { Command } from 'commander';
import type { BukuTable } from '../../office/buku/buku.ts';
import { BUKU_FORMATS } from '../../paper-desk.ts';
import { type CommandAnswer, printAnswer } from '../answer.ts';
import type { Sitting } from '../sitting.ts';
import type { ListFileFlags } from '../write-output.ts';

export const withListFile = (c: Command): Command =>
  c
    .option('--ke <berkas>', `tulis ke berkas: .${BUKU_FORMATS.join(' | .')}`)
    .option('--pemisah <tanda>', 'pemisah kolom .csv: titik-koma (bawaan) | koma | tab; juga ";" dan ","')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada');

/** `susun` runs only where a file is asked for. */
export async function answerList<D, R extends object>(
  sesi: Sitting,
  perintah: string,
  opsi: ListFileFlags,
  jawaban: CommandAnswer<D, R>,
  susun: () => Promise<BukuTable>,
): Promise<void> {
  if (opsi.ke === undefined) return printAnswer(sesi.env, opsi, jawaban);
  const { writeList } = await import('./write-list.ts');
  await writeList(sesi, perintah, opsi, jawaban, susun);
}
