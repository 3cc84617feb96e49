/** Wrong usage is told in Indonesian, as commander speaks English and exits with 1. */
import { type Command, CommanderError } from 'commander';
import { Failure } from '../../errors.ts';
import { closestWord } from '../../text/closest-word.ts';
import { shownWord } from '../../text/typed-line.ts';
import { joinedWordLines, meantSubcommand } from './joined-words.ts';
import { commandPath, usageLine } from './usage-line.ts';

export function translateUsageError(e: unknown, c: Command): unknown {
  if (!(e instanceof CommanderError)) return e;
  if (e.exitCode === 0) return null;
  const disebut = /'([^']+)'/.exec(e.message)?.[1] ?? '';
  const saran = [`${commandPath(c)} --help`];
  const bagian = meantSubcommand(c);
  // A name of several words may look like a part of the command.
  const pasti = bagian && !c.registeredArguments.some((a) => a.name() === 'nama') ? bagian : null;
  switch (e.code) {
    case 'commander.unknownOption': {
      if (pasti) return unknownSubcommand(c, pasti, saran);
      const dikenal = longFlags(c);
      const maksud = dikenal.includes(disebut) ? null : closestWord(disebut, dikenal);
      return new Failure(
        'PEMAKAIAN_SALAH',
        `Pilihan "${disebut}" tidak dikenal.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
        saran,
        {
          flag: disebut,
        },
      );
    }
    case 'commander.missingArgument':
      return new Failure(
        'ISIAN_KURANG',
        `Belum disebut: <${disebut}>. Pemakaian: ${usageLine(c)}`,
        disebut === 'kasus' ? ['pks list', ...saran] : saran,
        { argumen: disebut },
      );
    case 'commander.optionMissingArgument':
      return new Failure('PEMAKAIAN_SALAH', `Pilihan "${disebut}" memerlukan nilai.`, saran, { flag: disebut });
    case 'commander.excessArguments':
      if (pasti) return unknownSubcommand(c, pasti, saran);
      return new Failure(
        'PEMAKAIAN_SALAH',
        `Terlalu banyak kata sesudah perintah. Teks yang memuat spasi ditulis dalam tanda kutip. Pemakaian: ${usageLine(c)}`,
        [...joinedWordLines(c), ...(bagian ? [bagian.baris] : []), ...saran],
      );
    case 'commander.unknownCommand':
    case 'commander.help':
      if (disebut === '') return wordMissing(c, saran);
      return new Failure('PERINTAH_TIDAK_DIKENAL', `"${disebut}" bukan perintah dari ${commandPath(c)}.`, saran);
    default:
      return new Failure('PEMAKAIAN_SALAH', `Baris perintah ini tidak terbaca. Pemakaian: ${usageLine(c)}`, saran);
  }
}

const wordMissing = (c: Command, saran: readonly string[]): Failure =>
  new Failure(
    'ISIAN_KURANG',
    `Sesudah ${commandPath(c)} disebut: ${c.commands.map((satu) => [satu.name(), ...satu.registeredArguments.map((a) => `<${a.name()}>`)].join(' ')).join(' | ')}.`,
    saran,
  );

const unknownSubcommand = (
  c: Command,
  { kata, maksud, baris }: NonNullable<ReturnType<typeof meantSubcommand>>,
  saran: readonly string[],
): Failure =>
  new Failure('PERINTAH_TIDAK_DIKENAL', `"${kata}" bukan perintah dari ${commandPath(c)}. Maksud Anda: ${maksud}?`, [
    baris,
    ...saran,
  ]);

/** Of two values one would be lost. @throws PEMAKAIAN_SALAH with a line for each */
export function refuseRepeatedFlags(c: Command, argv: readonly string[]): void {
  const tunggal = [c, ...c.commands].flatMap((x) => x.options).filter((o) => (o.required || o.optional) && !o.parseArg);
  for (const panjang of new Set(tunggal.map((o) => o.long ?? ''))) {
    const nilai = new Set(
      argv.flatMap((kata, i) => {
        if (kata.startsWith(`${panjang}=`)) return [kata.slice(panjang.length + 1)];
        return kata === panjang && argv[i + 1] !== undefined ? [argv[i + 1] ?? ''] : [];
      }),
    );
    if (nilai.size < 2) continue;
    throw new Failure(
      'PEMAKAIAN_SALAH',
      `Pilihan "${panjang}" disebut ${nilai.size} kali dengan nilai yang berbeda; satu perintah membawa satu.`,
      [...nilai].map((satu) => `${panjang} ${shownWord(satu)}`),
      { flag: panjang },
    );
  }
}

export const missingArgument = (e: unknown): string | null =>
  e instanceof Failure && typeof e.rinci.argumen === 'string' ? e.rinci.argumen : null;

const longFlags = (c: Command): string[] =>
  [c, ...c.commands].flatMap((x) => x.options.flatMap((o) => (o.long ? [o.long] : [])));
