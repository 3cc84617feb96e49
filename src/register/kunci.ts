/** The same idempotency key is the same act; the same key with another request is refused. */
import { Galat } from '../galat.ts';
import type { Tindakan, TindakanTercatat } from './register.ts';

/** The act recorded under this key before, or null. @throws Galat KUNCI_LAIN_ISI */
export function tindakanBerkunci<K>(
  lama: readonly TindakanTercatat<K>[],
  { kunci, permintaan }: Pick<Tindakan<K>, 'kunci' | 'permintaan'>,
): TindakanTercatat<K> | null {
  const dulu = lama.find((x) => x.kunci === kunci);
  if (dulu && dulu.permintaan !== permintaan) throw kunciLainIsi(kunci);
  return dulu ?? null;
}

export const kunciLainIsi = (kunci: string): Galat =>
  new Galat(
    'KUNCI_LAIN_ISI',
    `Kunci ${JSON.stringify(kunci)} sudah dipakai untuk permintaan dengan isi lain.`,
    ['pakai --kunci yang lain untuk permintaan yang lain'],
    { kunci },
  );
