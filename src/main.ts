/** Takes argv and gives an exit code; errors become text only here. */
import type { Command } from 'commander';
import { helpGroups, usualCalls } from './commands/command-help.ts';
import { COMMANDS, commandNamed, type KnownCommand } from './commands/command-list.ts';
import { COMMAND_LOADERS } from './commands/command-loaders.ts';
import { MEJA_LOADER } from './commands/quick-loaders.ts';
import { withAnswersKept } from './desk/ask/act-answers.ts';
import { withEachKasus } from './desk/ask/ambiguous-kasus.ts';
import { pickAgainAfterEsc } from './desk/ask/picked-line.ts';
import { refuseRepeatedFlags, translateUsageError } from './desk/flags/usage-errors.ts';
import type { Env } from './env.ts';
import { type ExitCode, Failure } from './errors.ts';
import { refuseSwallowedQuotes } from './machine/swallowed-quote.ts';
import { reportFailure } from './report-failure.ts';
import { wrapLines } from './screen/layout/wrap.ts';
import { showHelp } from './screen/pages/show-help.ts';
import { carriesRegister } from './text/carry-register.ts';
import { isKasusNumber, splitArgv } from './text/command-line.ts';
import { typedLine } from './text/typed-line.ts';
import { VERSION } from './version.ts';

export async function main(argv: readonly string[], kursi: Env): Promise<ExitCode> {
  const bawa = carriesRegister(argv, commandNames);
  const env = bawa && !argv.includes('--json') ? carryingDesk(kursi, bawa) : kursi;
  try {
    await runCommand(argv, env);
    return 0;
  } catch (e) {
    return reportFailure(await meantPhrase(e, argv, env), argv, env, bawa ?? ((teks) => teks));
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
  // 'tolong cetak tanda terima' asks for it politely.
  const sopan = nama === 'tolong' && sisa.filter((k) => !k.startsWith('-')).length > 1;
  const bantuan = nama !== undefined && HELP_WORDS.has(nama) && !sopan;
  if (diminta('--help', '-h') || (bantuan && (sisa[0] === undefined || isKasusNumber(sisa[0]))))
    return env.print(showHelp(helpGroups(), env.lebar));
  if (bantuan)
    return parseCommand(await buildCommand(await helpedCommand(argv, env), env), [...sisa.slice(1), '--help'], env);
  if (nama !== undefined && isKasusNumber(nama)) return runCommand([...depan, 'show', nama, ...sisa], env);
  if (nama === 'completion' && sisa[0] === 'complete') return completeLine(sisa.slice(2), env);
  const p = nama === undefined ? null : commandNamed(nama);
  if (p === undefined) return runMeantLine(argv, env);
  const c = p === null ? (await MEJA_LOADER())(env, 'apa yang menunggu Anda') : await buildCommand(p, env);
  await parseCommand(c, [...depan, ...sisa], env);
}

/** Whoever types an institution's name alone looks for it. @throws PERINTAH_TIDAK_DIKENAL */
async function runMeantLine(argv: readonly string[], env: Env): Promise<void> {
  const { depan, nama = '', sisa } = splitArgv(argv);
  const { unknownCommand } = await import('./commands/other-words/unknown-command.ts');
  const maksud = await unknownCommand(nama, sisa, await registerAt(env, argv));
  if (!('baris' in maksud)) throw maksud;
  if (argv.includes('--json')) throw maksud.ditolak;
  env.note(wrapLines(`→ ${typedLine(maksud.baris)}`, env.lebar));
  await runCommand([...depan, ...maksud.baris], env);
}

/** Runs at every Tab, so it is loaded alone. */
async function completeLine(kata: readonly string[], env: Env): Promise<void> {
  const satu = await import('./commands/completion/complete-line.ts');
  return satu.completeLine(env, kata, async (nama) => (await COMMAND_LOADERS[nama]())(env, ''));
}

const registerAt = async (env: Env, argv: readonly string[]) =>
  (await import('./commands/other-words/register-here.ts')).registerHere(env, argv);

const HELP_WORDS: ReadonlySet<string> = new Set(['help', 'bantuan', 'tolong', 'panduan', '?']);

async function buildCommand(p: KnownCommand, env: Env): Promise<Command> {
  const c = (await COMMAND_LOADERS[p.nama]())(env, p.ringkas);
  for (const satu of [c, ...c.commands]) {
    const lazim = usualCalls(satu === c ? p.nama : `${p.nama} ${satu.name()}`);
    if (lazim.length > 0) satu.addHelpText('before', `Lazimnya:\n${lazim.map((b) => `  ${b}`).join('\n')}\n`);
  }
  return c;
}

/** @throws PERINTAH_TIDAK_DIKENAL */
async function helpedCommand(argv: readonly string[], env: Env): Promise<KnownCommand> {
  const [nama = ''] = splitArgv(argv).sisa;
  const ada = commandNamed(nama);
  if (ada) return ada;
  const { unknownCommand } = await import('./commands/other-words/unknown-command.ts');
  const maksud = await unknownCommand(nama, [], await registerAt(env, argv));
  throw 'baris' in maksud ? maksud.ditolak : maksud;
}

/** A line is parsed again once its case is picked, and commander takes a flag only once. */
function withVersion(c: Command): Command {
  if (c.options.some((o) => o.long === '--version')) return c;
  c.version(VERSION, '-V, --version');
  c.options.find((o) => o.long === '--version')?.hideHelp();
  return c;
}

async function parseCommand(c: Command, argv: readonly string[], env: Env): Promise<void> {
  for (const satu of [c, ...c.commands]) {
    withVersion(satu)
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
    await withAnswersKept(env, async () => void (await c.parseAsync([...argv], { from: 'user' })));
  } catch (e) {
    if (await pickAgainAfterEsc(env, c, argv, e, (lengkap) => parseCommand(c, lengkap, env))) return;
    const galat = translateUsageError(e, c);
    if (galat) throw galat;
  }
}

/** Where the words behind a command make another of it ('buku agenda'), that one was meant. */
async function meantPhrase(e: unknown, argv: readonly string[], env: Env): Promise<unknown> {
  const { nama, sisa } = splitArgv(argv);
  // In 'pindah komputer' the second word is no part of the command.
  const salahPakai =
    e instanceof Failure &&
    [2, 3].includes(e.keluar) &&
    (e.kode !== 'PERINTAH_TIDAK_DIKENAL' || commandNamed(nama ?? '') !== undefined);
  if (e instanceof Failure && e.kode === 'KASUS_GANDA' && nama !== undefined)
    return withEachKasus(e, commandNamed(nama)?.nama ?? nama, sisa);
  if (!salahPakai || nama === undefined) return e;
  const { misreadLine } = await import('./commands/other-words/misread-line.ts');
  return (await misreadLine(e, nama, sisa, await registerAt(env, argv))) ?? e;
}
