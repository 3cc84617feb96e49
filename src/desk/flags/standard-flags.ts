/** Flags that mean the same everywhere. */
import { Command, Help, type Option } from 'commander';
import { Failure } from '../../errors.ts';
import { closestWord } from '../../text/closest-word.ts';
import { shownWord } from '../../text/typed-line.ts';
import { checkFlagValues } from './flag-values.ts';
import { joinFlagLines } from './join-lines.ts';

/** Standard flags of every command. */
export type StandardFlags = Readonly<{
  json?: boolean;
  input: boolean; // --no-input
  color: boolean; // --no-color
  quiet?: boolean;
  ya?: boolean; // -y: answers a confirmation, never lifts a rule
  register?: string;
}>;

/** Flags of every command that writes. */
export type WriteFlags = StandardFlags & Readonly<{ coba?: boolean; kunci?: string }>;

/** What the answer of a dry run warns of. */
export const dryRunWarnings = ({ coba }: Readonly<{ coba?: boolean }>): readonly string[] =>
  coba ? ['Ini hanya coba: tidak ada yang disimpan.'] : [];

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** A command with the standard flags and Indonesian help. */
export function defineCommand(nama: string, ringkas: string): Command {
  return new Command(nama)
    .summary(ringkas)
    .description(`${ringkas[0]?.toUpperCase()}${ringkas.slice(1)}.`)
    .configureHelp({
      styleTitle: (judul) => HELP_TITLES[judul] ?? judul,
      commandUsage: usageLine,
      subcommandTerm: (c) => [c.name(), ...argumentNames(c)].join(' '),
      visibleOptions: (ini) => ownFlagsFirst(ini, []),
      optionDescription: (o) => o.description, // without commander's English "(default: …)"
      argumentDescription: (a) => a.description,
      helpWidth: 96,
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
    .option('--register <dir>', 'folder register yang dipakai');
}

/** The same for a command that writes. */
export const defineWriteCommand = (nama: string, ringkas: string): Command =>
  defineCommand(nama, ringkas)
    .option('-n, --coba', 'tunjukkan apa yang akan terjadi, tanpa menyimpan')
    .option('--kunci <teks>', 'kunci ulang: perintah yang sama dengan kunci yang sama dicatat sekali');

/** What `argument` takes: the case a command is about. */
export const KASUS_ARGUMENT = ['<kasus>', 'nomor kasus, mis. 14 atau 2026-014'] as const;
/** What `option` takes: the version the case must still be at. */
export const VERSION_FLAG = ['--versi <n>', 'hanya bila kasus masih pada versi ini'] as const;
/** What `option` takes: this computer's clock is right, though the newest act of the case lies ahead of it. */
export const CLOCK_FLAG = [
  '--jam-benar',
  'jam komputer ini benar, walau tindakan terakhir kasus lebih lambat',
] as const;
/** What `option` takes: who acted, `siapa` by what he did ('mencatat'). */
export const actorFlag = (siapa: string) => ['--oleh <nama>', `siapa yang ${siapa}, bila bukan yang mengetik`] as const;

/** The same for an act on a case; who acted and on which version stand behind the command's own flags. */
export function defineKasusCommand(nama: string, ringkas: string, siapa: string): Command {
  const c = defineWriteCommand(nama, ringkas)
    .argument(...KASUS_ARGUMENT)
    .option(...actorFlag(siapa))
    .option(...VERSION_FLAG)
    .option(...CLOCK_FLAG);
  const akhir = ['--oleh', '--versi', '--jam-benar'];
  return c.configureHelp({ ...c.configureHelp(), visibleOptions: (ini) => ownFlagsFirst(ini, akhir) });
}

/** 'pks libur tambah': the words a command is called by. */
export const commandPath = (c: Command): string =>
  c.name() === 'pks' ? 'pks' : `${c.parent ? commandPath(c.parent) : 'pks'} ${c.name()}`;

/** 'pks libur tambah <tgl> <nama> [pilihan]': how a command is typed. */
export const usageLine = (c: Command): string => [commandPath(c), ...argumentNames(c), '[pilihan]'].join(' ');

const argumentNames = (c: Command): readonly string[] =>
  c.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`));

const COMMON_FLAGS = ['--json', '--no-input', '--no-color', '--quiet', '--ya', '--register', '--help'];

/** What is the command's own comes before what every command has. */
function ownFlagsFirst(c: Command, akhir: readonly string[]): Option[] {
  const letak = ({ long }: Option) => [akhir, COMMON_FLAGS].findIndex((nama) => nama.includes(long ?? '')); // -1: its own
  return new Help().visibleOptions(c).sort((a, b) => letak(a) - letak(b));
}

/** A list is a repeated flag, never variadic: a variadic flag would swallow the argument after it. */
export const collectValue = (satu: string, semua: readonly string[] = []): string[] => [...semua, satu];

/** One of a fixed set of words, whatever its case and its blanks ('Kepala Dinas'). @throws Failure NILAI_TIDAK_DIKENAL with the likeliest one */
export function oneOfWords<T extends string>(flag: string, pilihan: readonly T[], nilai: string): T {
  const rapi = nilai.trim().toLowerCase().replace(/\s+/g, '-');
  const cocok = pilihan.find((p) => p === nilai) ?? pilihan.find((p) => p.toLowerCase() === rapi);
  if (cocok !== undefined) return cocok;
  const maksud = closestWord(nilai, pilihan);
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `${flag}: "${nilai}" tidak dikenal.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [`Pilihan: ${pilihan.join(' | ')}`],
    { flag, nilai, pilihan },
  );
}

/** A whole number of at least `terkecil`. @throws Failure NILAI_TIDAK_DIKENAL */
export function wholeNumber(flag: string, nilai: string, terkecil = 0): number {
  if (/^\d{1,9}$/.test(nilai.trim()) && Number(nilai) >= terkecil) return Number(nilai);
  throw new Failure('NILAI_TIDAK_DIKENAL', `${flag}: "${nilai}" bukan bilangan bulat mulai ${terkecil}.`, [
    `Contoh: ${flag} ${Math.max(terkecil, 5)}`,
  ]);
}

/** Names every flag that is missing at once; `contoh` is what to type. @throws Failure ISIAN_KURANG when there is one */
export function requireFlags(apa: string, kurang: readonly string[], ...contoh: readonly string[]): void {
  if (kurang.length === 0) return;
  throw new Failure('ISIAN_KURANG', `${apa} belum lengkap, belum disebut: ${kurang.join(', ')}.`, contoh, {
    flag: kurang,
  });
}

/** Whether this command may ask: a person at both ends, and nobody said otherwise. */
export const mayAsk = (env: Readonly<{ bolehTanya: boolean }>, opsi: StandardFlags): boolean =>
  opsi.input && !opsi.json && env.bolehTanya;

/** The command with those of its flags that were said, to be typed again: 'pks list --status semua --cari "RSUD A"'. */
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
