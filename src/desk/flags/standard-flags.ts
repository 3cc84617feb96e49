import { Command, Option } from 'commander';
import { Failure } from '../../errors.ts';
import { codeOfWords } from '../../office/permohonan/text/code-words.ts';
import { closestWord } from '../../text/closest-word.ts';
import { shownWord } from '../../text/typed-line.ts';
import { checkFlagValues } from './flag-values.ts';
import { joinFlagLines } from './join-lines.ts';
import { argumentNames, HELP_TITLES, ownFlagsFirst, usageLine } from './usage-line.ts';

export type StandardFlags = Readonly<{
  json?: boolean;
  input: boolean;
  color: boolean;
  quiet?: boolean;
  ya?: boolean; // The flag -y confirms, and never lifts a rule.
  register?: string;
}>;

export type KeyedFlags = StandardFlags & Readonly<{ coba?: boolean; kunci?: string }>;

export type ActFlags = KeyedFlags & Readonly<{ oleh?: string; versi?: string; tanggal?: string; jamBenar?: boolean }>;

export const dryRunWarnings = ({ coba }: Readonly<{ coba?: boolean }>): readonly string[] =>
  coba ? ['Ini hanya coba: tidak ada yang disimpan.'] : [];

export function defineCommand(nama: string, ringkas: string): Command {
  return new Command(nama)
    .summary(ringkas)
    .description(`${ringkas[0]?.toUpperCase()}${ringkas.slice(1)}.`)
    .configureHelp({
      styleTitle: (judul) => HELP_TITLES[judul] ?? judul,
      commandUsage: usageLine,
      subcommandTerm: (c) => [c.name(), ...argumentNames(c)].join(' '),
      visibleOptions: (ini) => ownFlagsFirst(ini, []),
      optionDescription: (o) => o.description,
      argumentDescription: (a) => a.description,
    })
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .helpCommand(false)
    .hook('preAction', (_, c) => {
      checkFlagValues(c);
      joinFlagLines(c);
    })
    .option('--json', 'jawab dengan satu dokumen JSON')
    .option('--no-input', 'jangan bertanya')
    .option('--no-color', 'tanpa warna')
    .option('-q, --quiet', 'hanya yang perlu')
    .option('-y, --ya', 'jawab ya pada pertanyaan kepastian')
    .option('--register <folder>', 'folder register yang dipakai')
    .addOption(new Option('--no-pager', 'tanpa layar gulir').hideHelp());
}

/** A command that may save something, if only a file for the user. */
export const defineKeyedCommand = (nama: string, ringkas: string): Command =>
  defineCommand(nama, ringkas)
    .option('-n, --coba', 'tunjukkan apa yang akan terjadi, tanpa menyimpan')
    .option('--kunci <teks>', 'pengaman ketikan ganda: perintah yang sama dengan kunci yang sama hanya dicatat sekali');

export const KASUS_ARGUMENT = ['<kasus>', 'nomor kasus, mis. 14 atau 2026-014'] as const;

export const VERSION_FLAG = ['--versi <n>', 'hanya bila kasus masih pada versi ini'] as const;

export const CLOCK_FLAG = [
  '--jam-benar',
  'jam komputer ini benar, walau tindakan terakhir kasus tercatat sesudahnya',
] as const;

/** `siapa` is what he did ('mencatat'). */
export const actorFlag = (siapa: string) => ['--oleh <nama>', `siapa yang ${siapa}, bila bukan yang mengetik`] as const;

export function defineKasusCommand(nama: string, ringkas: string, siapa: string): Command {
  const c = defineKeyedCommand(nama, ringkas)
    .argument(...KASUS_ARGUMENT)
    .option(...actorFlag(siapa))
    .option(...VERSION_FLAG)
    .option(...CLOCK_FLAG);
  const akhir = ['--oleh', '--versi', '--jam-benar'];
  return c.configureHelp({ ...c.configureHelp(), visibleOptions: (ini) => ownFlagsFirst(ini, akhir) });
}

/** Says it as the parser does, so that a case is picked from a list. */
export const missingKasus = (c: Command): never =>
  c.error("missing required argument 'kasus'", { code: 'commander.missingArgument' });

/** A variadic flag would swallow the next argument. */
export const collectValue = (satu: string, semua: readonly string[] = []): string[] => [...semua, satu];

/** Takes its code or the words shown for it. @throws NILAI_TIDAK_DIKENAL with the likeliest one */
export function oneOfWords<T extends string>(flag: string, pilihan: readonly T[], nilai: string): T {
  const cocok = codeOfWords(pilihan, nilai);
  if (cocok !== null) return cocok;
  const maksud = closestWord(nilai, pilihan);
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `${flag}: "${nilai}" tidak dikenal.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [`Pilihan: ${pilihan.join(' | ')}`],
    { flag, nilai, pilihan },
  );
}

/** @throws NILAI_TIDAK_DIKENAL */
export function wholeNumber(flag: string, nilai: string, terkecil = 0): number {
  if (/^\d{1,9}$/.test(nilai.trim()) && Number(nilai) >= terkecil) return Number(nilai);
  throw new Failure('NILAI_TIDAK_DIKENAL', `${flag}: "${nilai}" bukan bilangan bulat mulai ${terkecil}.`, [
    `Contoh: ${flag} ${Math.max(terkecil, 5)}`,
  ]);
}

/**
 * Names all missing flags at once; `contoh` is what to type. A value that only a person knows is asked for, which the
 * message says. @throws ISIAN_KURANG
 */
export function requireFlags(apa: string, kurang: readonly string[], ...contoh: readonly string[]): void {
  if (kurang.length === 0) return;
  const ditanyakan = contoh.some((baris) => asksFor(kurang, baris)) ? ' Di terminal isian itu ditanyakan.' : '';
  throw new Failure('ISIAN_KURANG', `${apa} belum lengkap, belum disebut: ${kurang.join(', ')}.${ditanyakan}`, contoh, {
    flag: kurang,
  });
}

const asksFor = (kurang: readonly string[], baris: string): boolean => {
  const flag = kurang.map((k) => k.split(/[ =]/)[0] ?? '');
  return (
    flag.every((f) => f.startsWith('--')) &&
    baris.startsWith('pks ') &&
    !baris.endsWith(' --help') &&
    !baris.split(' ').some((kata) => flag.includes(kata))
  );
};

export const mayAsk = (env: Readonly<{ bolehTanya: boolean }>, opsi: StandardFlags): boolean =>
  opsi.input && !opsi.json && env.bolehTanya;

export const retypeFlags = <K extends string>(
  nama: string,
  opsi: Readonly<Partial<Record<K, string | undefined>>>,
  flag: readonly K[],
): string =>
  [
    `pks ${nama}`,
    ...flag.flatMap((f) => {
      const nilai = opsi[f];
      return nilai === undefined ? [] : `--${f} ${shownWord(nilai)}`;
    }),
  ].join(' ');
