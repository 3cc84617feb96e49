/** Long answers go through a pager, as with `git`. */
import { spawnSync } from 'node:child_process';
import type { EnvVariables } from '../machine-desk.ts';

type Output = Readonly<{ isTTY?: boolean; rows?: number; write(teks: string): unknown }>;

const USUAL_PAGER = 'less';
/** E leaves at the end, F leaves short texts on the screen, R shows colours, X keeps the text when left. */
const LESS_OPTIONS = { LESS: 'EFRXPsSpasi = lanjut, q = selesai$', LESSCHARSET: 'utf-8' };
/** Keys typed ahead must not start programs or write files. */
const HARMLESS_PAGER = { LESSSECURE: '1', LESSHISTFILE: '-', MORESECURE: '1', PAGERSECURE: '1' };

/** Gives null for `--no-pager`, an empty PKS_PAGER, `cat`, and by default on Windows, whose `more` garbles UTF-8. */
export function pagerCommand(variabel: EnvVariables, argv: readonly string[], windows: boolean): string | null {
  if (argv.includes('--no-pager') || argv.includes('--json') || variabel.TERM === 'dumb') return null;
  const dipilih = variabel.PKS_PAGER ?? variabel.PAGER ?? (windows ? '' : USUAL_PAGER);
  return dipilih.trim() === '' || dipilih.trim() === 'cat' ? null : dipilih;
}

export function pagedPrint(
  keluaran: Output,
  variabel: EnvVariables,
  argv: readonly string[],
  jalankan: typeof spawnSync = spawnSync,
): (teks: string) => void {
  return (teks) => {
    const panjang = keluaran.isTTY === true && teks.split('\n').length >= (keluaran.rows ?? Number.POSITIVE_INFINITY);
    const pager = panjang ? pagerCommand(variabel, argv, process.platform === 'win32') : null;
    if (pager !== null) {
      const env = { ...LESS_OPTIONS, ...variabel, ...HARMLESS_PAGER };
      const { error, status } = jalankan(pager, {
        shell: true, // PAGER is a command line: 'less -S'.
        input: `${teks}\n`,
        stdio: ['pipe', 'inherit', 'inherit'],
        env,
      });
      if (!error && (status === 0 || status === null)) return; // A null status means that a key stopped it.
    }
    keluaran.write(`${teks}\n`);
  };
}
