/** Wrong use of the command line, said in Indonesian (commander speaks English and exits with 1). */
import { type Command, CommanderError } from 'commander';
import { Galat } from '../galat.ts';
import { kutip } from '../teks/ketikan.ts';
import { mirip } from '../teks/mirip.ts';
import { jalur, KASUS, pemakaian } from './opsi.ts';

/** The Galat for a parser's error; null where it was only help that was shown; other errors come back as they are. */
export function terjemahkan(e: unknown, c: Command): unknown {
  if (!(e instanceof CommanderError)) return e;
  if (e.exitCode === 0) return null;
  const disebut = /'([^']+)'/.exec(e.message)?.[1] ?? '';
  const saran = [`${jalur(c)} --help`];
  switch (e.code) {
    case 'commander.unknownOption': {
      const maksud = mirip(disebut, panjang(c));
      return new Galat(
        'PEMAKAIAN_SALAH',
        `Pilihan "${disebut}" tidak dikenal.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
        saran,
        {
          flag: disebut,
        },
      );
    }
    case 'commander.missingArgument':
      return new Galat('ISIAN_KURANG', `Belum disebut: <${disebut}>. Pemakaian: ${pemakaian(c)}`, saran, {
        argumen: disebut,
      });
    case 'commander.optionMissingArgument':
      return new Galat('PEMAKAIAN_SALAH', `Pilihan "${disebut}" memerlukan nilai.`, saran, { flag: disebut });
    case 'commander.excessArguments':
      return new Galat(
        'PEMAKAIAN_SALAH',
        `Terlalu banyak kata sesudah perintah. Teks yang memuat spasi ditulis dalam tanda kutip. Pemakaian: ${pemakaian(c)}`,
        saran,
      );
    case 'commander.unknownCommand':
    case 'commander.help':
      return new Galat('PERINTAH_TIDAK_DIKENAL', `"${disebut}" bukan perintah dari ${jalur(c)}.`, saran);
    default:
      return new Galat('PEMAKAIAN_SALAH', `Baris perintah ini tidak terbaca. Pemakaian: ${pemakaian(c)}`, saran);
  }
}

/**
 * A flag said twice with two values: one of them would be lost without a word.
 * @throws Galat PEMAKAIAN_SALAH, which offers the line with each of them
 */
export function sekaliSaja(c: Command, argv: readonly string[]): void {
  const tunggal = [c, ...c.commands].flatMap((x) => x.options).filter((o) => (o.required || o.optional) && !o.parseArg);
  for (const panjang of new Set(tunggal.map((o) => o.long ?? ''))) {
    const nilai = new Set(
      argv.flatMap((kata, i) => {
        if (kata.startsWith(`${panjang}=`)) return [kata.slice(panjang.length + 1)];
        return kata === panjang && argv[i + 1] !== undefined ? [argv[i + 1] ?? ''] : [];
      }),
    );
    if (nilai.size < 2) continue;
    throw new Galat(
      'PEMAKAIAN_SALAH',
      `Pilihan "${panjang}" disebut ${nilai.size} kali dengan nilai yang berbeda; satu perintah membawa satu.`,
      [...nilai].map((satu) => `${panjang} ${kutip(satu)}`),
      { flag: panjang },
    );
  }
}

/** Whether a refusal says that no case was named. */
export const tanpaKasus = (e: unknown): boolean => e instanceof Galat && e.rinci.argumen === KASUS[0].slice(1, -1);

const panjang = (c: Command): string[] =>
  [c, ...c.commands].flatMap((x) => x.options.flatMap((o) => (o.long ? [o.long] : [])));
