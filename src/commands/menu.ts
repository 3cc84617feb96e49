/** Each choice shows its command, so that people learn to type it. */
import type { Command } from 'commander';
import { defineCommand, mayAsk, type StandardFlags } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { type ExitCode, ExitWith, Failure } from '../errors.ts';
import { typedLine } from '../text/typed-line.ts';
import { askAgain, askMenu } from './menu/ask-menu.ts';

const LEFT: ExitCode = 130;

export const menuCommand = (env: Env, ringkas: string): Command =>
  defineCommand('menu', ringkas).action((opsi: StandardFlags) => runMenu(env, opsi));

/** @throws PEMAKAIAN_SALAH without a person to ask */
async function runMenu(env: Env, opsi: StandardFlags): Promise<void> {
  if (!mayAsk(env, opsi)) {
    throw new Failure('PEMAKAIAN_SALAH', 'Menu memerlukan terminal. Perintahnya dapat diketik sendiri, mis.:', [
      ...['pks overdue', 'pks list', 'pks --help'],
    ]);
  }
  const tetap = opsi.register === undefined ? [] : ['--register', opsi.register];
  try {
    for (;;) {
      const argv = await askMenu(env, opsi);
      if (argv === null) return;
      env.note(`→ ${typedLine(argv)}`);
      const ditinggalkan = (await env.runPks([...tetap, ...argv])) === LEFT;
      if (!ditinggalkan && !(await askAgain(env))) return;
    }
  } catch (e) {
    // Each line that was run has said for itself what it saved.
    if (e instanceof Failure && e.kode === 'DIBATALKAN') throw new ExitWith(e.kode);
    throw e;
  }
}
