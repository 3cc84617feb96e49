/**
 * The unlikely but possible: a doubled letter, a slip of the year. A person answers, or `--ya` did beforehand. Rules
 * are never lifted.
 */
import type { Env } from '../../env.ts';
import { Failure, type FailureCode } from '../../errors.ts';
import { mayAsk, type WriteFlags } from '../flags/standard-flags.ts';

/** `pesan` says what looks odd, `tanya` asks for it ('Catat juga?'); `saran` and `rinci` are those of the refusal. */
export type Doubt = Readonly<{
  kode: FailureCode;
  pesan: string;
  tanya: string;
  saran: readonly string[];
  rinci?: Readonly<Record<string, unknown>>;
}>;

/**
 * Settles every doubt before anything is recorded or claimed. A dry run shows the first one and asks nothing.
 * @returns what a person or `--ya` said yes to, for the warnings of the answer
 * @throws Failure with the code of the first doubt that nobody said yes to
 */
export async function confirmDoubts(env: Env, opsi: WriteFlags, ragu: readonly Doubt[]): Promise<readonly string[]> {
  const dijawab: string[] = [];
  for (const { kode, pesan, tanya, saran, rinci } of ragu) {
    const boleh =
      opsi.ya || (!opsi.coba && mayAsk(env, opsi) && (await (await env.ask()).confirm(`${pesan} ${tanya}`, false)));
    if (!boleh) throw new Failure(kode, pesan, saran, rinci);
    dijawab.push(`${pesan} (dijawab ya)`);
  }
  return dijawab;
}
