/** Takes argv and gives an exit code; errors become text only here. */
import type { Command } from 'commander';
import { helpGroups, usualCalls } from './commands/command-help.ts';
import { COMMANDS, commandNamed, type KnownCommand } from './commands/command-list.ts';
import { COMMAND_LOADERS } from './commands/command-loaders.ts';
import { MEJA_LOADER } from './commands/quick-loaders.ts';
import { withEachKasus } from './desk/ask/ambiguous-kasus.ts';
import { pickAgainAfterEsc } from './desk/ask/picked-line.ts';
import { refuseRepeatedFlags, translateUsageError } from './desk/flags/usage-errors.ts';
import type { Env } from './env.ts';
import { type ExitCode, Failure } from './errors.ts';
import { refuseSwallowedQuotes } from './machine/swallowed-quote.ts';
import { reportFailure } from './report-failure.ts';
import { wrapLines } from './screen/layout/wrap.ts';
import { showHelp } from './screen/pages/show-help.ts';
import { carriesRegister, registerFlag } from './text/carry-register.ts';
import { isKasusNumber, splitArgv } from './text/command-line.ts';
import { VERSION } from './version.ts';

export async function main(argv: readonly string[], kursi: Env): Promise<ExitCode> {
  const bawa = carriesRegister(argv, commandNames);
  const env = bawa && !argv.includes('--json') ? carryingDesk(kursi, bawa) : kursi;
  try {
    await runCommand(argv, env);
    return 0;
  } catch (e) {
    return reportFailure(await meantPhrase(e, argv), argv, env, bawa ?? ((teks) => teks));
  } finally {
    await env.close();
  }
}

const commandNames = (): readonly string[] => COMMANDS.map((p) => p.nama);

function carryingDesk(env: Env, bawa: (teks: string) => string): Env {
  const { print, note } = env;
  const bawaan = (teks: string) => {
    const jadi = bawa(teks);
    return jadi === teks ? teks : wrapLines(jadi, env.lebar);
  };
  const lewat = { print: (teks: string) => print(bawaan(teks)), note: (teks: string) => note(bawaan(teks)) };
  return Object.defineProperties(lewat, {
    ...Object.getOwnPropertyDescriptors(env),
    ...Object.getOwnPropertyDescriptors(lewat),
  }) as Env;
}

async function runCommand(argv: readonly string[], env: Env): Promise<void> {
  const { depan, nama, sisa } = splitArgv(argv);
  const diminta = (...flag: readonly string[]) => nama === undefined && depan.some((d) => flag.includes(d));
  if (diminta('--version', '-V')) return env.print(VERSION);
  const bantuan = nama !== undefined && HELP_WORDS.has(nama);
  if (diminta('--help', '-h') || (bantuan && sisa[0] === undefined))
    return env.print(showHelp(helpGroups(), env.lebar));
  if (bantuan)
    return parseCommand(await buildCommand(await findCommand(sisa[0] ?? ''), env), [...sisa.slice(1), '--help'], env);
  if (nama !== undefined && isKasusNumber(nama)) return runCommand([...depan, 'show', nama, ...sisa], env);
  if (nama === 'completion' && sisa[0] === 'complete') return completeLine(sisa.slice(2), env);
  const c =
    nama === undefined
      ? (await MEJA_LOADER())(env, 'apa yang menunggu Anda')
      : await buildCommand(await findCommand(nama, sisa, (kata) => isLembagaHere(env, depan, kata)), env);
  await parseCommand(c, [...depan, ...sisa], env);
}

/** Runs at every Tab, so it is loaded alone. */
async function completeLine(kata: readonly string[], env: Env): Promise<void> {
  const satu = await import('./commands/completion/complete-line.ts');
  return satu.completeLine(env, kata, async (nama) => (await COMMAND_LOADERS[nama]())(env, ''));
}

/** Where no register is, none is. */
async function isLembagaHere(env: Env, depan: readonly string[], kata: string): Promise<boolean> {
  const { openSitting } = await import('./desk/sitting.ts');
  const { knowsLembaga } = await import('./desk/find-lembaga.ts');
  const register = registerFlag(depan);
  try {
    const opsi = { input: false, color: false, ...(register !== undefined && { register }) };
    return await knowsLembaga(await openSitting(env, opsi), kata);
  } catch (e) {
    if (e instanceof Failure) return false;
    throw e;
  }
}

const HELP_WORDS: ReadonlySet<string> = new Set(['help', 'bantuan', 'tolong', 'panduan', '?']);

async function buildCommand(p: KnownCommand, env: Env): Promise<Command> {
  const c = (await COMMAND_LOADERS[p.nama]())(env, p.ringkas);
  for (const satu of [c, ...c.commands]) {
    const lazim = usualCalls(satu === c ? p.nama : `${p.nama} ${satu.name()}`);
    if (lazim.length > 0) satu.addHelpText('before', `Lazimnya:\n${lazim.map((b) => `  ${b}`).join('\n')}\n`);
  }
  return c;
}

/**
 * `sisa` are the words after it; `lembaga` tells whether an institution is called so. @throws Failure
 * PERINTAH_TIDAK_DIKENAL
 */
async function findCommand(
  nama: string,
  sisa: readonly string[] = [],
  lembaga: (kata: string) => Promise<boolean> = async () => false,
): Promise<KnownCommand> {
  const ada = commandNamed(nama);
  if (ada) return ada;
  const { unknownCommand } = await import('./commands/other-words/unknown-command.ts');
  throw await unknownCommand(nama, sisa, lembaga);
}

async function parseCommand(c: Command, argv: readonly string[], env: Env): Promise<void> {
  for (const satu of [c, ...c.commands]) {
    satu
      .exitOverride((e) => {
        throw translateUsageError(e, satu) ?? e;
      })
      .configureHelp({ ...satu.configureHelp(), helpWidth: env.lebar })
      .configureOutput({
        writeOut: (t) => env.print(wrapLines(t.replace(/\n$/, ''), env.lebar)),
        writeErr: () => {},
        outputError: () => {},
      });
  }
  refuseSwallowedQuotes(argv);
  refuseRepeatedFlags(c, argv);
  try {
    await c.parseAsync([...argv], { from: 'user' });
  } catch (e) {
    if (await pickAgainAfterEsc(env, c, argv, e, (lengkap) => parseCommand(c, lengkap, env))) return;
    const galat = translateUsageError(e, c);
    if (galat) throw galat;
  }
}

/** Where the words behind a command make another of it ('buku agenda'), that one was meant. */
async function meantPhrase(e: unknown, argv: readonly string[]): Promise<unknown> {
  const { nama, sisa } = splitArgv(argv);
  const salahPakai = e instanceof Failure && [2, 3].includes(e.keluar) && e.kode !== 'PERINTAH_TIDAK_DIKENAL';
  if (e instanceof Failure && e.kode === 'KASUS_GANDA' && nama !== undefined)
    return withEachKasus(e, commandNamed(nama)?.nama ?? nama, sisa);
  if (!salahPakai || nama === undefined || !/^\p{L}/u.test(sisa[0] ?? '')) return e;
  const { knownPhrase, withoutPassingWords } = await import('./commands/other-words/unknown-command.ts');
  return (await knownPhrase(nama, sisa)) ?? withoutPassingWords(e, nama, sisa) ?? e;
}
