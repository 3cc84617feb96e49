/** Where an argument is missing or fits several cases, it is picked from a list and the line runs with it. */
import type { Command } from 'commander';
import type { Env } from '../../env.ts';
import { LeftByEsc } from '../../errors.ts';
import { mayAsk, type StandardFlags } from '../flags/standard-flags.ts';
import { missingArgument } from '../flags/usage-errors.ts';
import { ambiguousKasus, fittingKasus } from './ambiguous-kasus.ts';

/**
 * Esc before the first answer leads back to the list. Gives false where nothing is missing or no question can be asked.
 */
export async function pickAgainAfterEsc(
  env: Env,
  c: Command,
  argv: readonly string[],
  galat: unknown,
  jalankan: (lengkap: readonly string[]) => Promise<void>,
): Promise<boolean> {
  for (;;) {
    const lengkap = await withPickedArgument(galat, c, argv, env);
    if (lengkap === null) return false;
    try {
      await jalankan(lengkap);
      return true;
    } catch (e) {
      if (!(e instanceof LeftByEsc)) throw e;
    }
  }
}

async function withPickedArgument(
  e: unknown,
  c: Command,
  argv: readonly string[],
  env: Env,
): Promise<readonly string[] | null> {
  const argumen = missingArgument(e);
  const ganda = ambiguousKasus(e);
  if (argumen === null && ganda === null) return null;
  const sub = c.commands.find((x) => x.name() === argv[0]);
  const opsi = (sub ?? c).optsWithGlobals<StandardFlags>();
  if (!mayAsk(env, opsi)) return null;
  const [{ pickArgument }, { pickKasus }] = [await import('./pick-argument.ts'), await import('./pick-kasus.ts')];
  const perintah = sub ? `${c.name()} ${sub.name()}` : c.name();
  if (argumen === null) {
    const kasus = ganda ? fittingKasus(ganda, perintah) : [];
    const letak = argv.indexOf(ganda?.teks ?? '');
    const satu = kasus.length === 0 || letak < 0 ? null : await pickKasus(env, opsi, perintah, kasus);
    return satu === null ? null : argv.with(letak, satu);
  }
  const dipilih = await pickArgument(env, opsi, perintah, argumen);
  if (dipilih === null) return null;
  const di = sub ? 1 : 0;
  return [...argv.slice(0, di), dipilih, ...argv.slice(di)];
}
