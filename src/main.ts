/** argv in, exit code out; only here an error becomes text. */
import type { Command } from 'commander';
import { helpGroups, usualCalls } from './commands/command-help.ts';
import { COMMANDS, commandNamed, type KnownCommand } from './commands/command-list.ts';
import { COMMAND_LOADERS } from './commands/command-loaders.ts';
import { MEJA_LOADER } from './commands/quick-loaders.ts';
import { pickAgainAfterEsc } from './desk/ask/picked-line.ts';
import { refuseRepeatedFlags, translateUsageError } from './desk/flags/usage-errors.ts';
import type { Env } from './env.ts';
import { type ExitCode, ExitWith, Failure } from './errors.ts';
import { refuseSwallowedQuotes } from './machine/swallowed-quote.ts';
import { hangIndent, wrapLines } from './screen/layout/wrap.ts';
import { showHelp } from './screen/pages/show-help.ts';
import { carriesRegister } from './text/carry-register.ts';
import { isKasusNumber, splitArgv } from './text/command-line.ts';
import { maskPasswords } from './text/mask-passwords.ts';
import { retypeLine } from './text/typed-line.ts';
import { makeVisible } from './text/visible.ts';
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
  const { print, note, lebar } = env;
  const bawaan = (teks: string) => {
    const jadi = bawa(teks);
    return jadi === teks ? teks : wrapLines(jadi, lebar);
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
      : await buildCommand(await findCommand(nama, sisa), env);
  await parseCommand(c, [...depan, ...sisa], env);
}

/** Runs at every Tab, so it is loaded alone. */
async function completeLine(kata: readonly string[], env: Env): Promise<void> {
  const satu = await import('./commands/completion/complete-line.ts');
  return satu.completeLine(env, kata, async (nama) => (await COMMAND_LOADERS[nama]())(env, ''));
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

/** `sisa`: the words after it. @throws Failure PERINTAH_TIDAK_DIKENAL */
async function findCommand(nama: string, sisa: readonly string[] = []): Promise<KnownCommand> {
  const ada = commandNamed(nama);
  if (ada) return ada;
  const { unknownCommand } = await import('./commands/other-words/unknown-command.ts');
  throw await unknownCommand(nama, sisa);
}

async function parseCommand(c: Command, argv: readonly string[], env: Env): Promise<void> {
  for (const satu of [c, ...c.commands]) {
    satu
      .exitOverride((e) => {
        throw translateUsageError(e, satu) ?? e; // a sub-command has its own words
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

function reportFailure(e: unknown, argv: readonly string[], env: Env, bawa: (teks: string) => string): ExitCode {
  if (e instanceof ExitWith) return e.keluar;
  const lacak = env.variabel.PKS_LACAK === '1' && e instanceof Error ? `\n${e.stack}` : '';
  const { kode, keluar, saran: tertulis, rinci, message } = e instanceof Failure ? e : ownFault(e);
  const pesan = makeVisible(message);
  const semua = tertulis.map((satu) => bawa(wholeSuggestion(argv, kode, satu)));
  if (argv.includes('--json')) {
    const saran = semua.filter(isTypeable);
    const keterangan = semua.filter((satu) => !isTypeable(satu));
    const lengkap = keterangan.length > 0 ? { ...rinci, keterangan } : rinci;
    env.note(
      maskPasswords(JSON.stringify({ skema: 'pks.galat', versi: 1, kode, keluar, pesan, saran, rinci: lengkap })),
    );
  } else {
    const baris = semua.map((satu) => suggestionLine(maskPasswords(makeVisible(satu)), env.lebar));
    env.note([hangIndent('pks: ', maskPasswords(pesan), env.lebar) + maskPasswords(lacak), ...baris].join('\n'));
  }
  return keluar;
}

const INCOMPLETE_CODES: ReadonlySet<string> = new Set(['ISIAN_KURANG', 'KELENGKAPAN_KURANG', 'BUKAN_PELAKSANA']);

/** Suggests the whole line again. */
function wholeSuggestion(argv: readonly string[], kode: string, saran: string): string {
  if (/^--[a-z]/.test(saran)) return retypeLine(argv, saran);
  const { nama } = splitArgv(argv);
  const [kepala = '', flag = ''] = saran.split(/ (?=--)(.*)/s);
  const [, perintah = '', ...lain] = kepala.split(' ');
  const resmi = commandNamed(nama ?? '')?.nama;
  const kasus = (kata: string) => /^(?:B-)?\d[\d-]*$/i.test(kata);
  const isi = argv.filter((kata, i) => kata !== '' && argv[i + 1] !== ''); // an empty value counts as not given
  const di = isi.findIndex((kata, i) => kasus(kata) && !isi[i - 1]?.startsWith('--'));
  const sama =
    perintah === resmi &&
    lain.every((kata) => kasus(kata) || isi.includes(kata)) &&
    di >= 0 === lain.some(kasus) &&
    !flag.startsWith('--help');
  if (!sama || !INCOMPLETE_CODES.has(kode)) return saran;
  return retypeLine(di < 0 ? isi : isi.with(di, lain.find(kasus) ?? ''), flag);
}

/** Where the words behind a command make another of it ('buku agenda'), that is what was meant. */
async function meantPhrase(e: unknown, argv: readonly string[]): Promise<unknown> {
  const { nama, sisa } = splitArgv(argv);
  const salahPakai = e instanceof Failure && [2, 3].includes(e.keluar) && e.kode !== 'PERINTAH_TIDAK_DIKENAL';
  if (!salahPakai || nama === undefined || !/^\p{L}/u.test(sisa[0] ?? '')) return e;
  const { knownPhrase, withoutPassingWords } = await import('./commands/other-words/unknown-command.ts');
  return (await knownPhrase(nama, sisa)) ?? withoutPassingWords(e, nama, sisa) ?? e;
}

const isTypeable = (saran: string): boolean => `${saran} `.startsWith('pks ');

/** Commands stay on one line for copying; explanations wrap. */
const suggestionLine = (teks: string, lebar: number): string =>
  isTypeable(teks) ? `  → ${teks}` : hangIndent('    ', teks, lebar);

const ownFault = (e: unknown) => ({
  kode: 'KESALAHAN_PKS',
  keluar: 1 as const,
  message: `Kesalahan pada pks sendiri, bukan pada Anda: ${e instanceof Error ? e.message : String(e)}`,
  saran: ['Ulangi dengan PKS_LACAK=1 dan laporkan tulisannya kepada pengelola.'],
  rinci: {},
});
