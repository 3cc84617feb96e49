/**
 * Answers are given again where an act must be decided anew: somebody was first, it took long, or what was answered is
 * refused.
 */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { type AnswerMemory, rememberingAsk } from './remembering-ask.ts';

/** `simpan`: the answers were seen and got their yes; `tolak`: they were refused then, with these lines to type. */
export type SeriesMemory = AnswerMemory & { setuju: boolean; simpan: boolean; tolak: readonly string[] | null };

const emptySeries = (): SeriesMemory => ({
  ...{ jawaban: new Map(), terbuka: new Set() },
  ...{ setuju: false, simpan: false, tolak: null },
});

/** `seri` outlives a turn, `urut` counts the series of this one. `luar`: the turn in which this one is taken. */
type Turn = {
  readonly seri: SeriesMemory[];
  readonly dikatakan: Set<string>;
  readonly luar: Env['ask'] | null;
  urut: number;
  tercatat: boolean;
};

const turns = new WeakMap<Env['ask'], Turn>();

type Asked = Pick<Env, 'ask'>;

export function seriesMemory({ ask }: Asked): SeriesMemory {
  const giliran = turns.get(ask);
  if (!giliran) return emptySeries();
  const ini = giliran.seri[giliran.urut] ?? emptySeries();
  giliran.seri[giliran.urut++] = ini;
  return ini;
}

/** What follows on the last answer of a series, by who is asked; `ulangi` has the yes asked for again. */
const afterAnswers = new WeakMap<Env['ask'], (ulangi: () => void) => Promise<void>>();

export const whenAnswered = ({ ask }: Asked, kerja: (ulangi: () => void) => Promise<void>): void => {
  afterAnswers.set(ask, kerja);
};

export const seriesAnswered = async ({ ask }: Asked, ulangi: () => void): Promise<void> =>
  afterAnswers.get(ask)?.(ulangi);

/** From here on something is recorded: a later refusal is of something else. */
export function markRecorded({ ask }: Asked): void {
  for (let satu = turns.get(ask); satu; satu = satu.luar ? turns.get(satu.luar) : undefined) satu.tercatat = true;
}

/** What was answered stands above the yes, so the answer need not say it again. */
export const gotTheirYes = ({ ask }: Asked): boolean => turns.get(ask)?.seri.some((satu) => satu.simpan) ?? false;

/** The series that `kerja` asks are remembered, and led back to until they are taken or left. */
export async function withAnswersKept(env: Env, kerja: () => Promise<void>): Promise<void> {
  const giliran: Turn = { seri: [], dikatakan: new Set(), luar: null, urut: 0, tercatat: false };
  for (;;) {
    turns.set(env.ask, giliran);
    giliran.urut = 0;
    try {
      return await kerja();
    } catch (e) {
      if (!leadsBack(env, e)) throw e;
    }
  }
}

/** A doubt that got a no. Its words were just read. */
export class DeclinedDoubt extends Failure {}

/** Whether `e` refuses answers that got their yes: it is told, and the next turn asks for the yes again. */
export function leadsBack(env: Env, e: unknown): boolean {
  const giliran = turns.get(env.ask);
  const seri = giliran?.seri.findLast((satu) => satu.simpan);
  if (!giliran || !seri || giliran.tercatat || !(e instanceof Failure) || ![2, 3, 4].includes(e.keluar)) return false;
  const ditolak = e instanceof DeclinedDoubt;
  Object.assign(seri, { setuju: false, simpan: false, tolak: ditolak ? [] : e.saran });
  giliran.dikatakan.clear();
  if (!ditolak) env.note(hangIndent('✗ ', e.message, env.lebar));
  return true;
}

/** Each call gives one more turn of the same act, in which nothing answered or said earlier is asked or said again. */
export function answeringAgain(env: Env): () => Env {
  const seri: SeriesMemory[] = [];
  const lepas: AnswerMemory = { jawaban: new Map(), terbuka: new Set() };
  const dikatakan = new Set<string>();
  const diam = { ditanya: () => {}, diputar: () => {} };
  return () => {
    const terdahulu = new Set(dikatakan);
    let lembar: ReturnType<typeof rememberingAsk> | null = null;
    const ask = async () => {
      const orang = await env.ask();
      lembar ??= rememberingAsk(orang, lepas, diam);
      return { ...lembar.ask, withWayBack: () => orang.withWayBack() };
    };
    turns.set(ask, { seri, dikatakan, luar: env.ask, urut: 0, tercatat: false });
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
