/** Every command there is, asked of the commands themselves: what is added later is covered without a word here. */
import type { Command, Option } from 'commander';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { COMMAND_LOADERS } from '../../src/commands/command-loaders.ts';
import type { Env } from '../../src/env.ts';

export type ListedCommand = Readonly<{ kata: readonly string[]; command: Command; menulis: boolean }>;

/** `runLibur` and `libur tambah`, `new`, …; of a command that writes, `menulis`. */
export async function everyCommand(): Promise<readonly ListedCommand[]> {
  const induk = await Promise.all(COMMANDS.map(async (p) => (await COMMAND_LOADERS[p.nama]())({} as Env, p.ringkas)));
  return induk.flatMap((c) => [
    listedCommand([c.name()], c),
    ...c.commands.map((anak) => listedCommand([c.name(), anak.name()], anak)),
  ]);
}

const listedCommand = (kata: readonly string[], command: Command): ListedCommand => ({
  kata,
  command,
  menulis: command.options.some((o) => o.long === '--coba'),
});

/** Flags that take a person's own words: `<teks>`, `<nama>`, `<nama=nilai>`. */
export const textFlags = (c: Command): readonly Option[] =>
  c.options.filter((o) => /<(teks|nama|nama=nilai)>/.test(o.flags));
