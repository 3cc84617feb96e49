/** All but the version and the table of contents loads when needed. */
import { helpGroups } from './commands/command-help.ts';
import { commandNamed } from './commands/command-list.ts';
import { type Output, plainOutput } from './machine/streams/plain-output.ts';
import { terminalWidth } from './screen/layout/terminal-width.ts';
import { showHelp } from './screen/pages/show-help.ts';
import { isKasusNumber, splitArgv } from './text/command-line.ts';
import { VERSION } from './version.ts';

export async function startPks(argv: readonly string[]): Promise<void> {
  // Unwritable notes (closed pipe, full disk) change nothing.
  const catatan = plainOutput(2, () => {});
  const { keluaran, selesai } = answerOutput(catatan);
  const satu = argv.length === 1 ? argv[0] : undefined;
  const tulisan =
    satu === '--version' || satu === '-V'
      ? VERSION
      : satu === '--help' || satu === '-h'
        ? showHelp(helpGroups(), terminalWidth(keluaran, process.env))
        : null;
  if (tulisan !== null) {
    keluaran.write(`${tulisan}\n`);
    selesai(false);
  } else {
    const rumah = (await import('./load.ts')).loadHouse(bundledUnder(argv));
    const env = await rumah.realEnv(argv, { keluaran, catatan });
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
 * An answer that cannot be written, as on a full disk, is exit code 5; 0 once an act is recorded, as any other would
 * make people and scripts repeat it. `selesai` is called at the end, as a pipe may fail only later.
 */
function answerOutput(catatan: Output): Readonly<{ keluaran: Output; selesai: (sudah: boolean) => void }> {
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
    catatan.write(`pks: ${pesan} (${sebab}). ${lalu}\n`);
    if (!tercatat) process.exitCode ||= 5;
  };
  const keluaran = plainOutput(1, (e) => {
    if (e.code === 'EPIPE') return;
    sebab ??= e.code ?? e.message;
    tell();
  });
  const selesai = (sudah: boolean): void => {
    tercatat = sudah;
    tell();
  };
  return { keluaran, selesai };
}
