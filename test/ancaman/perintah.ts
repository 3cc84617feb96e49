/** Every command there is, asked of the commands themselves: what is added later is covered without a word here. */
import type { Command, Option } from 'commander';
import { PERINTAH } from '../../src/commands/daftar-perintah.ts';
import { SEMUA } from '../../src/commands/semua.ts';
import type { Env } from '../../src/env.ts';

export type Perintah = Readonly<{ kata: readonly string[]; command: Command; menulis: boolean }>;

/** `libur` and `libur tambah`, `new`, …; of a command that writes, `menulis`. */
export async function semuaPerintah(): Promise<readonly Perintah[]> {
  const induk = await Promise.all(PERINTAH.map(async (p) => (await SEMUA[p.nama]())({} as Env, p.ringkas)));
  return induk.flatMap((c) => [satu([c.name()], c), ...c.commands.map((anak) => satu([c.name(), anak.name()], anak))]);
}

const satu = (kata: readonly string[], command: Command): Perintah => ({
  kata,
  command,
  menulis: command.options.some((o) => o.long === '--coba'),
});

/** Flags that take a person's own words: `<teks>`, `<nama>`, `<nama=nilai>`. */
export const flagTeks = (c: Command): readonly Option[] =>
  c.options.filter((o) => /<(teks|nama|nama=nilai)>/.test(o.flags));
