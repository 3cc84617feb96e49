/** `pks completion complete -- WORDS`, asked by the shell at every Tab. */
import type { Command } from 'commander';
import type { Env } from '../../env.ts';
import { COMMANDS, type CommandName, type PksCommand } from '../command-list.ts';
import { argumentSource, FILES, flagSource, valuesOf } from './shell-values.ts';
import { type Candidate, type CompletedCommand, completionAnswer } from './tab.ts';

const ALL: readonly PksCommand[] = COMMANDS;

/** Never throws and never speaks: a shell would show it in the middle of the line. */
export async function completeLine(
  env: Env,
  kata: readonly string[],
  muat: (nama: CommandName) => Promise<Command>,
): Promise<void> {
  try {
    env.print(await completion(env, kata.map(withoutOpenQuote), muat));
  } catch {
    env.print(':0');
  }
}

/** The shell bash hands a word on with its opening quote. */
const withoutOpenQuote = (kata: string): string => kata.replace(/^["']/, '');

async function completion(
  env: Env,
  kata: readonly string[],
  muat: (nama: CommandName) => Promise<Command>,
): Promise<string> {
  const register = kata[kata.indexOf('--register') + 1];
  const di = kata.findIndex((satu, i) => !satu.startsWith('-') && kata[i - 1] !== '--register');
  const ketik = kata[di] ?? '';
  const dikenal = di >= 0 && di < kata.length - 1 ? ALL.find((p) => p.nama === ketik || p.alias === ketik) : undefined;
  const baris = dikenal ? kata.with(di, dikenal.nama) : kata;
  const c = dikenal ? await muat(dikenal.nama as CommandName) : null;
  const tanpaIsi = new Map<string, readonly Candidate[]>();
  let diminta = '';
  const susun = (isi: ReadonlyMap<string, readonly Candidate[]>) => {
    const dari = (sumber: string) => () => {
      diminta = sumber;
      return isi.get(sumber) ?? [];
    };
    const anak = c ? [c, ...c.commands].map((satu) => completedCommand(satu, c, dari)) : [];
    return [...names(ketik), ...anak];
  };
  // Made once to learn what is asked for, then with that read.
  const kosong = completionAnswer(susun(tanpaIsi), baris, false);
  if (diminta === '') return kosong;
  const opsi = { env, register: kata.includes('--register') ? register : undefined };
  const isi = new Map([[diminta, diminta === FILES ? [] : await valuesOf(diminta, opsi)]]);
  return completionAnswer(susun(isi), baris, diminta === FILES);
}

/** An alias only where its beginning is typed. */
const names = (ketik: string): readonly CompletedCommand[] =>
  ALL.flatMap(({ nama, alias, ringkas }) => [
    { kata: nama, arti: ringkas, pilihan: [], argumen: [] },
    ...(alias && ketik !== '' ? [{ kata: alias, arti: ringkas, pilihan: [], argumen: [] }] : []),
  ]);

function completedCommand(
  c: Command,
  induk: Command,
  dari: (sumber: string) => () => readonly Candidate[],
): CompletedCommand {
  const kata = c === induk ? c.name() : `${induk.name()} ${c.name()}`;
  return {
    kata,
    arti: c.summary(),
    pilihan: c.options
      .filter((o) => !o.hidden)
      .map((o) => ({
        panjang: (o.long ?? '').slice(2),
        arti: o.description,
        ...(o.short && { pendek: o.short.slice(1) }),
        ...((o.required || o.optional) && { nilai: dari(flagSource(o)) }),
      })),
    argumen: c.registeredArguments.map((a) => ({
      nama: a.name(),
      banyak: a.variadic,
      nilai: dari(argumentSource(kata, a)),
    })),
  };
}
