import type { Ask, Env } from '../../env.ts';
import { type KeyedFlags, mayAsk, requireFlags, retypeFlags } from '../flags/standard-flags.ts';
import { type Asking, askSeries } from './question-series.ts';
import { askRequiredText } from './typed-answers.ts';

export type NeededValue<O> = Readonly<{
  kunci: keyof O & string;
  flag: string;
  tanya: (ask: Ask, o: O, note: Asking['note']) => Promise<string>;
  /** Only if other questions are asked anyway; '' leaves it open. */
  boleh?: true;
}>;

/**
 * `nama` is the command ('nomor pesan 17'); `apa` is incomplete ('Penomoran'); with `pastikan` even one answer needs a
 * yes.
 */
type MissingWords = Readonly<{ nama: string; apa: string; pastikan?: boolean }>;

/**
 * Blanks count as missing.
 * @throws ISIAN_KURANG without a person to ask, DIBATALKAN
 */
export async function askMissing<O extends KeyedFlags>(
  env: Env,
  o: O,
  { nama, apa, pastikan = false }: MissingWords,
  perlu: readonly NeededValue<O>[],
): Promise<O> {
  const terbuka = perlu.filter(({ kunci }) => !trimmedValue(o, kunci));
  const kurang = terbuka.filter(({ boleh }) => !boleh);
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
  const tanyakan = async (seri: Asking) => {
    let isi = o;
    for (const { kunci, tanya } of terbuka) {
      const nilai = await tanya(seri.ask, isi, seri.note);
      isi = nilai === '' ? isi : { ...isi, [kunci]: nilai };
    }
    return isi;
  };
  return askSeries(env, o, tanyakan, { pastikan });
}

export const askWords =
  (pesan: string) =>
  (ask: Ask): Promise<string> =>
    askRequiredText(ask, pesan);

export const neededAlasan = { kunci: 'alasan', flag: '--alasan "…"', tanya: askWords('Alasan') } as const;

const flagWord = (flag: string): string => flag.slice(2).split(/[ =]/)[0] ?? '';
const trimmedValue = <O extends object>(o: O, kunci: keyof O): string => {
  const nilai = o[kunci];
  return typeof nilai === 'string' ? nilai.trim() : '';
};

/** Where the reason alone is asked: shown once more, and saved on a yes. */
export const askAlasan = (env: Env, opsi: KeyedFlags): Promise<string> =>
  askSeries(env, opsi, ({ ask }) => neededAlasan.tanya(ask), { pastikan: true });
