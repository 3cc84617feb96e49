/** Asks for what a command needs, or names all of it with the command that asks. */
import type { Ask, Env } from '../../env.ts';
import { mayAsk, requireFlags, retypeFlags, type StandardFlags } from '../flags/standard-flags.ts';
import { askRequiredText } from './typed-answers.ts';

/** A value that must be said: its key among the options, the words for it in a refusal, how it is asked. */
export type NeededValue<O> = Readonly<{
  kunci: keyof O & string;
  /** As it is typed: '--untuk NASKAH'. */
  flag: string;
  tanya: (ask: Ask, o: O) => Promise<string>;
}>;

/** `nama`: the command with its arguments ('nomor pesan 17'); `apa` what is incomplete ('Penomoran'). */
type MissingWords = Readonly<{ nama: string; apa: string }>;

/**
 * The options with what was missing filled in. Values that are only blanks count as missing.
 * @throws Failure ISIAN_KURANG where nobody can be asked, DIBATALKAN
 */
export async function askMissing<O extends StandardFlags>(
  env: Env,
  o: O,
  { nama, apa }: MissingWords,
  perlu: readonly NeededValue<O>[],
): Promise<O> {
  const kurang = perlu.filter(({ kunci }) => !trimmedValue(o, kunci));
  if (kurang.length === 0) return o;
  if (!mayAsk(env, o)) {
    const disebut = Object.fromEntries(
      perlu.flatMap(({ kunci, flag }) => {
        const nilai = trimmedValue(o, kunci);
        return nilai && flag.startsWith('--') ? [[flagWord(flag), nilai]] : [];
      }),
    );
    requireFlags(
      apa,
      kurang.map((k) => k.flag),
      retypeFlags(nama, disebut, Object.keys(disebut)),
    );
  }
  const ask = await env.ask();
  let isi = o;
  for (const { kunci, tanya } of kurang) isi = { ...isi, [kunci]: await tanya(ask, isi) };
  return isi;
}

/** A text in one's own words, e.g. the reason. */
export const askWords =
  (pesan: string) =>
  (ask: Ask): Promise<string> =>
    askRequiredText(ask, pesan);

/** Why: what nearly every act outside the steps must say. */
export const neededAlasan = { kunci: 'alasan', flag: '--alasan "…"', tanya: askWords('Alasan') } as const;

const flagWord = (flag: string): string => flag.slice(2).split(/[ =]/)[0] ?? '';
const trimmedValue = <O extends object>(o: O, kunci: keyof O): string => {
  const nilai = o[kunci];
  return typeof nilai === 'string' ? nilai.trim() : '';
};
