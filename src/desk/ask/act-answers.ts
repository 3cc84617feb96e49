/** Answers are given again where an act must be decided anew. */
import type { Env } from '../../env.ts';
import { type AnswerMemory, rememberingAsk } from './remembering-ask.ts';

type SeriesMemory = AnswerMemory & { setuju: boolean };

const emptySeries = (): SeriesMemory => ({ jawaban: new Map(), terbuka: new Set(), setuju: false });

const seriesOfTurn = new WeakMap<Env['ask'], () => SeriesMemory>();

export const seriesMemory = ({ ask }: Pick<Env, 'ask'>): SeriesMemory => seriesOfTurn.get(ask)?.() ?? emptySeries();

/** What follows on the last answer of a series, by who is asked; `ulangi` has the yes asked for again. */
const afterAnswers = new WeakMap<Env['ask'], (ulangi: () => void) => Promise<void>>();

export const whenAnswered = ({ ask }: Pick<Env, 'ask'>, kerja: (ulangi: () => void) => Promise<void>): void => {
  afterAnswers.set(ask, kerja);
};

export const seriesAnswered = async ({ ask }: Pick<Env, 'ask'>, ulangi: () => void): Promise<void> =>
  afterAnswers.get(ask)?.(ulangi);

/** Each call gives one more turn of the same act, in which nothing answered or said earlier is asked or said again. */
export function answeringAgain(env: Env): () => Env {
  const seri: SeriesMemory[] = [];
  const lepas: AnswerMemory = { jawaban: new Map(), terbuka: new Set() };
  const dikatakan = new Set<string>();
  const diam = { ditanya: () => {}, diputar: () => {} };
  return () => {
    const terdahulu = new Set(dikatakan);
    let [urut, lembar]: [number, ReturnType<typeof rememberingAsk> | null] = [0, null];
    const ask = async () => {
      const orang = await env.ask();
      lembar ??= rememberingAsk(orang, lepas, diam);
      return { ...lembar.ask, withWayBack: () => orang.withWayBack() };
    };
    seriesOfTurn.set(ask, () => {
      const ini = seri[urut] ?? emptySeries();
      seri[urut++] = ini;
      return ini;
    });
    const note = (teks: string) => {
      dikatakan.add(teks);
      if (!terdahulu.has(teks)) env.note(teks);
    };
    return {
      ...env,
      get lebar() {
        return env.lebar;
      },
      ask,
      note,
    };
  };
}
