/** A command is typed again on one line that bash and the Windows prompt read alike. */
import { shellWord } from '../../text/typed-line.ts';

/** They were not wrong; the register is named on the way out, as in every line that is offered. */
const SHAPE_ONLY: ReadonlySet<string> = new Set([
  ...['json', 'quiet', 'color', 'pager', 'input', 'coba', 'versi', 'register'],
]);

/** Null where no shell-safe line exists. */
export function retypeCommand(
  nama: string,
  argumen: readonly string[],
  opsi: Readonly<Record<string, unknown>>,
  ganti: Readonly<Record<string, unknown>> = {},
): string | null {
  const semua = Object.entries({ ...opsi, ...ganti }).filter(([kunci]) => !SHAPE_ONLY.has(kunci));
  const bagian = [...argumen.map(shellWord), ...semua.flatMap(([kunci, nilai]) => flagWords(kunci, nilai))];
  return bagian.includes(null) ? null : ['pks', nama, ...bagian].join(' ');
}

export const flagName = (kunci: string): string => `--${kunci.replace(/[A-Z]/g, (huruf) => `-${huruf.toLowerCase()}`)}`;

function flagWords(kunci: string, nilai: unknown): readonly (string | null)[] {
  if (nilai === undefined || nilai === false) return [];
  if (nilai === true) return [flagName(kunci)];
  if (Array.isArray(nilai)) return nilai.flatMap((satu) => flagWords(kunci, satu));
  const teks = shellWord(String(nilai));
  // A value that looks like a flag is joined to its own.
  return teks?.replace(/^"/, '').startsWith('-') ? [`${flagName(kunci)}=${teks}`] : [flagName(kunci), teks];
}
