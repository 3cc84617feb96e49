/** What `bin/pks.js` calls. All but the version and the table of contents is loaded when needed. */
import { helpGroups } from './commands/command-help.ts';
import { COMMANDS, type PksCommand } from './commands/command-list.ts';
import { terminalWidth } from './screen/layout/terminal-width.ts';
import { showHelp } from './screen/pages/show-help.ts';
import { VERSION } from './version.ts';

export async function startPks(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (e: NodeJS.ErrnoException) => {
    if (e.code === 'EPIPE') return; // `pks list | head` closes the pipe early
    process.stderr.write(`pks: Jawaban tidak dapat ditulis (${e.code}); yang sudah dicatat tetap tercatat.\n`);
    process.exitCode = 5;
  });
  // Notes that cannot be written (a closed pipe, a full disk) change nothing.
  process.stderr.on('error', () => {});
  const satu = argv.length === 1 ? argv[0] : undefined;
  if (satu === '--version' || satu === '-V') process.stdout.write(`${VERSION}\n`);
  else if (satu === '--help' || satu === '-h')
    process.stdout.write(`${showHelp(helpGroups(), terminalWidth(process.env))}\n`);
  else {
    const [kata = 'meja'] = argv;
    const nama = COMMANDS.find((p: PksCommand) => p.nama === kata || p.alias === kata)?.nama ?? kata;
    const rumah = (await import('./load.ts')).loadHouse(nama);
    process.exitCode = await rumah.main(argv, await rumah.realEnv(argv));
  }
}
