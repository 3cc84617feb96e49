/** One idempotency key is one act; the same key with another request is refused. */
import { Failure } from '../../errors.ts';
import type { Act, RecordedAct } from '../register.ts';

/** Null where the key is new. @throws KUNCI_LAIN_ISI */
export function actOfKey<K>(
  lama: readonly RecordedAct<K>[],
  { kunci, permintaan }: Pick<Act<K>, 'kunci' | 'permintaan'>,
): RecordedAct<K> | null {
  const dulu = lama.find((x) => x.kunci === kunci);
  if (dulu && dulu.permintaan !== permintaan) throw keyReused(kunci);
  return dulu ?? null;
}

export const keyReused = (kunci: string): Failure =>
  new Failure(
    'KUNCI_LAIN_ISI',
    `Kunci ${JSON.stringify(kunci)} sudah dipakai untuk permintaan dengan isi lain.`,
    ['pakai --kunci yang lain untuk permintaan yang lain'],
    { kunci },
  );
