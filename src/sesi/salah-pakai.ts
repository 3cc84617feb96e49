/** Wrong use of the command line, said in Indonesian (commander speaks English and exits with 1). */
import { type Command, CommanderError } from 'commander';
import { Galat } from '../galat.ts';
import { mirip } from '../teks/mirip.ts';
import { jalur, KASUS, pemakaian } from './opsi.ts';

/** The Galat for a parser's error; null where it was only help that was shown; other errors come back as they are. */
export function terjemahkan(e: unknown, c: Command): unknown {
  if (!(e instanceof CommanderError)) return e;
  if (e.exitCode === 0) return null;
  const kutip = /'([^']+)'/.exec(e.message)?.[1] ?? '';
  const saran = [`${jalur(c)} --help`];
  switch (e.code) {
    case 'commander.unknownOption': {
      const maksud = mirip(kutip, panjang(c));
      return new Galat(
        'PEMAKAIAN_SALAH',
        `Pilihan "${kutip}" tidak dikenal.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
        saran,
        {
          flag: kutip,
        },
      );
    }
    case 'commander.missingArgument':
      return new Galat('ISIAN_KURANG', `Belum disebut: <${kutip}>. Pemakaian: ${pemakaian(c)}`, saran, {
        argumen: kutip,
      });
    case 'commander.optionMissingArgument':
      return new Galat('PEMAKAIAN_SALAH', `Pilihan "${kutip}" memerlukan nilai.`, saran, { flag: kutip });
    case 'commander.excessArguments':
      return new Galat(
        'PEMAKAIAN_SALAH',
        `Terlalu banyak kata sesudah perintah. Teks yang memuat spasi ditulis dalam tanda kutip. Pemakaian: ${pemakaian(c)}`,
        saran,
      );
    case 'commander.unknownCommand':
    case 'commander.help':
      return new Galat('PERINTAH_TIDAK_DIKENAL', `"${kutip}" bukan perintah dari ${jalur(c)}.`, saran);
    default:
      return new Galat('PEMAKAIAN_SALAH', `Baris perintah ini tidak terbaca. Pemakaian: ${pemakaian(c)}`, saran);
  }
}

/** Whether a refusal says that no case was named. */
export const tanpaKasus = (e: unknown): boolean => e instanceof Galat && e.rinci.argumen === KASUS[0].slice(1, -1);

const panjang = (c: Command): string[] =>
  [c, ...c.commands].flatMap((x) => x.options.flatMap((o) => (o.long ? [o.long] : [])));
