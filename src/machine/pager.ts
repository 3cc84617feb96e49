/** Answers longer than the screen, through the pager of this PC, as `git` does it. */
import { spawnSync } from 'node:child_process';

type Variables = Readonly<Record<string, string | undefined>>;
type Output = Readonly<{ isTTY?: boolean; rows?: number; write(teks: string): unknown }>;

/** `less` leaves a short text on the screen, shows colours, says how to go on, and keeps the text there when it is left. */
const USUAL_PAGER = 'less';
const LESS_OPTIONS = { LESS: 'FRXPsSpasi = lanjut, q = selesai$', LESSCHARSET: 'utf-8' };
/** What is typed on for the next question must not start a program, open or save a file; nor is a history kept. */
const HARMLESS_PAGER = { LESSSECURE: '1', LESSHISTFILE: '-', MORESECURE: '1', PAGERSECURE: '1' };

/**
 * The pager asked for by PKS_PAGER, PAGER, or the usual one; null for none: `--no-pager`, an empty PKS_PAGER, `cat`, and
 * on Windows unless one is set, as `more` there garbles UTF-8.
 */
export function pagerCommand(variabel: Variables, argv: readonly string[], windows: boolean): string | null {
  if (argv.includes('--no-pager') || argv.includes('--json') || variabel.TERM === 'dumb') return null;
  const dipilih = variabel.PKS_PAGER ?? variabel.PAGER ?? (windows ? '' : USUAL_PAGER);
  return dipilih.trim() === '' || dipilih.trim() === 'cat' ? null : dipilih;
}

/** Prints; what is longer than the terminal is high goes to the pager, and to the terminal after all where that fails. */
export function pagedPrint(
  keluaran: Output,
  variabel: Variables,
  argv: readonly string[],
  jalankan: typeof spawnSync = spawnSync,
): (teks: string) => void {
  return (teks) => {
    const panjang = keluaran.isTTY === true && teks.split('\n').length >= (keluaran.rows ?? Number.POSITIVE_INFINITY);
    const pager = panjang ? pagerCommand(variabel, argv, process.platform === 'win32') : null;
    if (pager !== null) {
      const env = { ...LESS_OPTIONS, ...variabel, ...HARMLESS_PAGER };
      const { error, status } = jalankan(pager, {
        shell: true, // PAGER is a command line: 'less -S'
        input: `${teks}\n`,
        stdio: ['pipe', 'inherit', 'inherit'],
        env,
      });
      if (!error && (status === 0 || status === null)) return; // null: stopped by a key
    }
    keluaran.write(`${teks}\n`);
  };
}
