/** What a command cannot go on without: asked at a terminal, else named all at once, with the command that asks. */
import type { Ask, Env } from '../env.ts';
import { teksWajib } from './jawaban.ts';
import { bilaBolehTanya, diketikLagi, type Opsi, wajibAda } from './opsi.ts';

/** A value that must be said: its key among the options, the words for it in a refusal, how it is asked. */
export type Perlu<O> = Readonly<{
  kunci: keyof O & string;
  /** As it is typed: '--untuk NASKAH'. */
  flag: string;
  tanya: (ask: Ask, o: O) => Promise<string>;
}>;

/** `nama`: the command with its arguments ('nomor pesan 17'); `apa` what is incomplete ('Penomoran'). */
type Maksud = Readonly<{ nama: string; apa: string }>;

/**
 * The options with what was missing filled in. Values that are only blanks count as missing.
 * @throws Galat ISIAN_KURANG where nobody can be asked, DIBATALKAN
 */
export async function isiYangKurang<O extends Opsi>(
  env: Env,
  o: O,
  { nama, apa }: Maksud,
  perlu: readonly Perlu<O>[],
): Promise<O> {
  const kurang = perlu.filter(({ kunci }) => !teksDari(o, kunci));
  if (kurang.length === 0) return o;
  if (!bilaBolehTanya(env, o)) {
    const disebut = Object.fromEntries(
      perlu.flatMap(({ kunci, flag }) => {
        const nilai = teksDari(o, kunci);
        return nilai && flag.startsWith('--') ? [[namaFlag(flag), nilai]] : [];
      }),
    );
    wajibAda(
      apa,
      kurang.map((k) => k.flag),
      diketikLagi(nama, disebut, Object.keys(disebut)),
    );
  }
  const ask = await env.ask();
  let isi = o;
  for (const { kunci, tanya } of kurang) isi = { ...isi, [kunci]: await tanya(ask, isi) };
  return isi;
}

/** A text in one's own words, e.g. the reason. */
export const kata =
  (pesan: string) =>
  (ask: Ask): Promise<string> =>
    teksWajib(ask, pesan);

/** Why: what nearly every act outside the steps must say. */
export const perluAlasan = { kunci: 'alasan', flag: '--alasan "…"', tanya: kata('Alasan') } as const;

const namaFlag = (flag: string): string => flag.slice(2).split(/[ =]/)[0] ?? '';
const teksDari = <O extends object>(o: O, kunci: keyof O): string => {
  const nilai = o[kunci];
  return typeof nilai === 'string' ? nilai.trim() : '';
};
