import { type Command, Help, type Option } from 'commander';

export const commandPath = (c: Command): string =>
  c.name() === 'pks' && !c.parent ? 'pks' : `${c.parent ? commandPath(c.parent) : 'pks'} ${c.name()}`;

export const usageLine = (c: Command): string => [commandPath(c), ...argumentNames(c), '[pilihan]'].join(' ');

export const argumentNames = (c: Command): readonly string[] =>
  c.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`));

export const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

const COMMON_FLAGS = ['--json', '--no-input', '--no-color', '--quiet', '--ya', '--register', '--help'];

export function ownFlagsFirst(c: Command, akhir: readonly string[]): Option[] {
  // -1 means its own.
  const letak = ({ long }: Option) => [akhir, COMMON_FLAGS].findIndex((nama) => nama.includes(long ?? ''));
  return new Help().visibleOptions(c).sort((a, b) => letak(a) - letak(b));
}
