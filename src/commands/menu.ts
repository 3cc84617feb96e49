/** Each choice shows its command, so that people learn to type it. */
import type { Command } from 'commander';
import { defineCommand, mayAsk, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { readMeja } from '../desk/meja/read-meja.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Ask, AskChoice, Env } from '../env.ts';
import { type ExitCode, ExitWith, Failure, StepBack } from '../errors.ts';
import { hangIndent } from '../screen/layout/wrap.ts';
import { typedLine } from '../text/typed-line.ts';
import { beginningChoices, MENU_ROWS, type MenuPick, menuChoices } from './menu/menu-choices.ts';

/** The code of a line left by Esc or Ctrl+C. */
const LEFT: ExitCode = 130;

export const menuCommand = (env: Env, ringkas: string): Command =>
  defineCommand('menu', ringkas).action((opsi: StandardFlags) => runMenu(env, opsi));

/** @throws Failure PEMAKAIAN_SALAH without a person to ask */
export async function runMenu(env: Env, opsi: StandardFlags): Promise<void> {
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

/** Null where the person leaves; Esc goes back. */
async function askMenu(env: Env, opsi: StandardFlags): Promise<readonly string[] | null> {
  const pilihan = await choicesHere(env, opsi);
  const ask = (await env.ask()).withWayBack();
  for (;;) {
    let dipilih: MenuPick;
    try {
      dipilih = await ask.choose('Apa yang dikerjakan', pilihan);
    } catch (e) {
      if (e instanceof StepBack) return null;
      throw e;
    }
    const argv = dipilih === null ? null : await unlessBack(() => dipilih(ask));
    if (argv !== undefined) return argv;
  }
}

/** Without a register the usual ways to begin. */
async function choicesHere(env: Env, opsi: StandardFlags): Promise<readonly AskChoice<MenuPick>[]> {
  try {
    const sesi = await openSitting(env, opsi);
    return menuChoices(sesi, await readMeja(sesi, MENU_ROWS));
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'REGISTER_TIDAK_DITEMUKAN' || e.saran.length < 2) throw e;
    env.note(hangIndent('', e.message, env.lebar));
    return beginningChoices(e.saran);
  }
}

async function askAgain(env: Env): Promise<boolean> {
  const ask: Ask = (await env.ask()).withWayBack();
  const lagi = await unlessBack(() =>
    ask.choose('Lalu', [
      { nilai: true, nama: 'kembali ke menu' },
      { nilai: false, nama: 'keluar' },
    ]),
  );
  return lagi ?? true;
}

async function unlessBack<T>(kerja: () => Promise<T>): Promise<T | undefined> {
  try {
    return await kerja();
  } catch (e) {
    if (e instanceof StepBack) return undefined;
    throw e;
  }
}
