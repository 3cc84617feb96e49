/** All but the version and the table of contents loads when needed. */
import { helpGroups } from './commands/command-help.ts';
import { commandNamed } from './commands/command-list.ts';
import { terminalWidth } from './screen/layout/terminal-width.ts';
import { showHelp } from './screen/pages/show-help.ts';
import { isKasusNumber, splitArgv } from './text/command-line.ts';
import { VERSION } from './version.ts';

export async function startPks(argv: readonly string[]): Promise<void> {
  const selesai = listenForLostAnswer();
  // Unwritable notes (closed pipe, full disk) change nothing.
  process.stderr.on('error', () => {});
  const satu = argv.length === 1 ? argv[0] : undefined;
  const tulisan =
    satu === '--version' || satu === '-V'
      ? VERSION
      : satu === '--help' || satu === '-h'
        ? showHelp(helpGroups(), terminalWidth(process.env))
        : null;
  if (tulisan !== null) {
    process.stdout.write(`${tulisan}\n`);
    selesai(false);
  } else {
    const rumah = (await import('./load.ts')).loadHouse(bundledUnder(argv));
    const env = await rumah.realEnv(argv);
    process.exitCode = await rumah.main(argv, env);
    selesai(env.sudahMencatat());
  }
}

/** The name under which the smaller bundle may know the command; an unknown name leads to the whole bundle. */
export function bundledUnder(argv: readonly string[]): string {
  const { nama = 'meja' } = splitArgv(argv);
  return isKasusNumber(nama) ? 'show' : (commandNamed(nama)?.nama ?? nama);
}

/**
 * Handles an answer that cannot be written, as on a full disk. Once an act is recorded the exit code stays 0: any other
 * would make people and scripts repeat it and move the case two steps. Otherwise it is 5. `sudah` is called at the end
 * with what was recorded, as a pipe may fail only later.
 */
function listenForLostAnswer(): (sudah: boolean) => void {
  let sebab: string | null = null;
  let tercatat: boolean | null = null;
  let terkabar = false;
  const tell = (): void => {
    if (sebab === null || tercatat === null || terkabar) return;
    terkabar = true;
    const pesan = tercatat
      ? 'Sudah tercatat; hanya jawabannya yang tidak dapat ditulis'
      : 'Jawaban tidak dapat ditulis, dan tidak ada yang dicatat';
    const lalu = tercatat
      ? 'Jangan diulang; lihat hasilnya dengan pks show atau pks list.'
      : 'Perintahnya aman diulang.';
    process.stderr.write(`pks: ${pesan} (${sebab}). ${lalu}\n`);
    if (!tercatat) process.exitCode ||= 5;
  };
  process.stdout.on('error', (e: NodeJS.ErrnoException) => {
    if (e.code === 'EPIPE') return;
    sebab ??= e.code ?? e.message;
    tell();
  });
  return (sudah) => {
    tercatat = sudah;
    tell();
  };
}
