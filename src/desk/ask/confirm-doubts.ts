/** A person answers what is unlikely but possible, or `--ya` did beforehand. Rules are never lifted. */
import type { Env } from '../../env.ts';
import { Failure, type FailureCode } from '../../errors.ts';
import { type KeyedFlags, mayAsk } from '../flags/standard-flags.ts';

/** `tanya` is like 'Catat juga?'; `saran` and `rinci` are of the refusal. */
export type Doubt = Readonly<{
  kode: FailureCode;
  pesan: string;
  tanya: string;
  saran: readonly string[];
  rinci?: Readonly<Record<string, unknown>>;
  sesudahYa?: () => void;
}>;

/** `ditanya` had their yes before; the same words are the same doubt. */
const hadYes = (ditanya: readonly Doubt[], { pesan }: Doubt): boolean => ditanya.some((satu) => satu.pesan === pesan);

/**
 * Is called before anything is recorded or claimed. Returns what was confirmed.
 * @throws Failure with the code of the first unconfirmed doubt
 */
export async function confirmDoubts(
  env: Env,
  opsi: KeyedFlags,
  ragu: readonly Doubt[],
  ditanya: readonly Doubt[] = [],
): Promise<readonly string[]> {
  const dijawab: string[] = [];
  for (const satu of ragu) {
    const { kode, pesan, saran, rinci, sesudahYa } = satu;
    const boleh = opsi.ya || hadYes(ditanya, satu) || (!opsi.coba && mayAsk(env, opsi) && (await askDoubt(env, satu)));
    if (!boleh) throw new Failure(kode, pesan, saran, rinci);
    sesudahYa?.();
    dijawab.push(`${pesan} (dijawab ya)`);
  }
  return dijawab;
}

export const askDoubt = async (env: Env, { pesan, tanya }: Doubt): Promise<boolean> =>
  (await env.ask()).confirm(`${pesan} ${tanya}`, false);

/** Asks at a terminal, unless `--ya` answered beforehand or nothing is saved. @throws DIBATALKAN */
export async function confirmAtTerminal(env: Env, opsi: KeyedFlags, tanya: string, bawaan: boolean): Promise<void> {
  if (opsi.ya || opsi.coba || !mayAsk(env, opsi) || (await (await env.ask()).confirm(tanya, bawaan))) return;
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}
