import { spawnSync } from 'node:child_process';
import type { EnvVariables } from '../../machine-desk.ts';
import { shippedFile } from '../local-files.ts';
import type { Output } from './plain-output.ts';

const USUAL_PAGER = 'less';
/** E leaves at the end, F if short, K at Ctrl+C; Q rings no bell, R shows colours, X keeps the text. */
const LESS_OPTIONS = { LESS: 'EFKQRXPsSpasi = lanjut, q = selesai$', LESSCHARSET: 'utf-8' };
/** An older less than 582 does not read it. Whoever names a pager has all its keys. */
const usualKeys = () => ({ LESSKEYIN: shippedFile('data/acuan/less-keys') });
const LEFT_BY_CTRL_C = 2;
/** Keys typed ahead must not start programs or write files. */
const HARMLESS_PAGER = { LESSSECURE: '1', LESSHISTFILE: '-', MORESECURE: '1', PAGERSECURE: '1' };

/** Null for `--no-pager`, an empty PKS_PAGER, `cat`, and by default on Windows, whose `more` garbles UTF-8. */
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
      const biasa = pager === USUAL_PAGER;
      const env = { ...LESS_OPTIONS, ...(biasa && usualKeys()), ...variabel, ...HARMLESS_PAGER };
      const { error, status } = jalankan(pager, {
        shell: true, // PAGER is a command line: 'less -S'.
        input: `${teks}\n`,
        stdio: ['pipe', 'inherit', 'inherit'],
        env,
      });
      if (!error && (status === 0 || status === null || (biasa && status === LEFT_BY_CTRL_C))) return; // A null status means that a key stopped it.
    }
    keluaran.write(`${teks}\n`);
  };
}
