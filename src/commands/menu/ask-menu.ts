import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { readMeja } from '../../desk/meja/read-meja.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Ask, AskChoice, Env } from '../../env.ts';
import { Failure, StepBack } from '../../errors.ts';
import { firstLangkah } from '../../office/sop/sop.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import type { MenuPick } from './case-choices.ts';
import { beginningChoices, MENU_ROWS, menuChoices } from './menu-choices.ts';

/** Null where the person leaves; Esc goes back. */
export async function askMenu(env: Env, opsi: StandardFlags): Promise<readonly string[] | null> {
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

async function choicesHere(env: Env, opsi: StandardFlags): Promise<readonly AskChoice<MenuPick>[]> {
  try {
    const sesi = await openSitting(env, opsi, true);
    return menuChoices(sesi, await readMeja(sesi, MENU_ROWS), firstLangkah(await sesi.sop()).pelaksana);
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'REGISTER_TIDAK_DITEMUKAN' || e.saran.length < 2) throw e;
    env.note(hangIndent('', e.message, env.lebar));
    return beginningChoices(e.saran);
  }
}

export async function askAgain(env: Env): Promise<boolean> {
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
