/** A person answers what is unlikely but possible, or `--ya` did beforehand. Rules are never lifted. */
import type { Env } from '../../env.ts';
import { Failure, type FailureCode } from '../../errors.ts';
import { type KeyedFlags, mayAsk } from '../flags/standard-flags.ts';
import { DeclinedDoubt } from './act-answers.ts';

/** `tanya` is like 'Catat juga?'; `saran` and `rinci` are of the refusal. */
export type Doubt = Readonly<{
  kode: FailureCode;
  pesan: string;
  tanya: string;
  saran: readonly string[];
  rinci?: Readonly<Record<string, unknown>>;
  sesudahYa?: () => void;
}>;

/**
 * Before anything is recorded or claimed. Returns what was confirmed.
 * @throws Failure with the code of the first unconfirmed doubt
 */
export async function confirmDoubts(env: Env, opsi: KeyedFlags, ragu: readonly Doubt[]): Promise<readonly string[]> {
  const dijawab: string[] = [];
  for (const satu of ragu) {
    const { kode, pesan, tanya, saran, rinci, sesudahYa } = satu;
    const ditanya = !opsi.ya && !opsi.coba && mayAsk(env, opsi);
    const ya = ditanya && (await (await env.ask()).confirm(`${pesan} ${tanya}`, false));
    if (ditanya && !ya) throw new DeclinedDoubt(kode, pesan, saran, rinci);
    if (!ditanya && !opsi.ya) throw new Failure(kode, pesan, saran, rinci);
    sesudahYa?.();
    dijawab.push(`${pesan} (dijawab ya)`);
  }
  return dijawab;
}

/** Asks at a terminal, unless `--ya` answered beforehand or nothing is saved. @throws DIBATALKAN */
export async function confirmAtTerminal(env: Env, opsi: KeyedFlags, tanya: string, bawaan: boolean): Promise<void> {
  if (opsi.ya || opsi.coba || !mayAsk(env, opsi) || (await (await env.ask()).confirm(tanya, bawaan))) return;
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}
