/** What a command cannot go on without: asked at a terminal, else named all at once, with the command that asks. */
import type { Ask, Env } from '../../env.ts';
import { mayAsk, requireFlags, type WriteFlags } from '../flags/standard-flags.ts';
import { type Asking, askSeries } from './question-series.ts';
import { askRequiredText } from './typed-answers.ts';

/** A value that must be said: its key among the options, the words for it in a refusal, how it is asked. */
export type NeededValue<O> = Readonly<{
  kunci: keyof O & string;
  /** As it is typed: '--untuk NASKAH'. */
  flag: string;
  tanya: (ask: Ask, o: O, note: Asking['note']) => Promise<string>;
  /** May stay open, so it is asked only of somebody who is answering questions already; '' leaves it open. */
  boleh?: true;
}>;

/** `nama`: the command with its arguments as they are typed ('nomor pesan 17'); `apa` what is incomplete ('Penomoran'). */
type MissingWords = Readonly<{ nama: string; apa: string }>;

/**
 * The options with what was missing filled in. Values that are only blanks count as missing.
 * @throws Failure ISIAN_KURANG where nobody can be asked, DIBATALKAN
 */
export async function askMissing<O extends WriteFlags>(
  env: Env,
  o: O,
  { nama, apa }: MissingWords,
  perlu: readonly NeededValue<O>[],
): Promise<O> {
  const terbuka = perlu.filter(({ kunci }) => !trimmedValue(o, kunci));
  const kurang = terbuka.filter(({ boleh }) => !boleh);
  if (kurang.length === 0) return o;
  if (!mayAsk(env, o)) {
    requireFlags(
      apa,
      kurang.map((k) => k.flag),
      `pks ${nama}`,
    );
  }
  return askSeries(env, o, async (seri) => {
    let isi = o;
    for (const { kunci, tanya } of terbuka) {
      const nilai = await tanya(seri.ask, isi, seri.note);
      isi = nilai === '' ? isi : { ...isi, [kunci]: nilai };
    }
    return isi;
  });
}

/** A text in one's own words, e.g. the reason. */
export const askWords =
  (pesan: string) =>
  (ask: Ask): Promise<string> =>
    askRequiredText(ask, pesan);

/** Why: what nearly every act outside the steps must say. */
export const neededAlasan = { kunci: 'alasan', flag: '--alasan "…"', tanya: askWords('Alasan') } as const;

const trimmedValue = <O extends object>(o: O, kunci: keyof O): string => {
  const nilai = o[kunci];
  return typeof nilai === 'string' ? nilai.trim() : '';
};
