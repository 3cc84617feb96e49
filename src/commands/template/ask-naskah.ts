import { askMissing } from '../../desk/ask/ask-missing.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Ask, Env } from '../../env.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';

export const askTemplateNaskah = (ask: Ask): Promise<string> =>
  ask.choose(
    'Templat yang mana',
    NASKAH.map((n) => ({ nilai: n.kode, nama: n.judul })),
  );

/** @throws ISIAN_KURANG, TEMPLAT_TIDAK_ADA */
export async function askedNaskah<O extends KeyedFlags>(
  env: Env,
  nama: string,
  apa: string,
  kode: string | undefined,
  diketik: O,
): Promise<readonly [string, O]> {
  const { naskah, ...opsi } = await askMissing(env, { ...diketik, naskah: kode }, { nama, apa }, [
    { kunci: 'naskah', flag: 'NASKAH', tanya: askTemplateNaskah },
  ]);
  return [requireNaskah(naskah ?? '').kode, opsi as unknown as O];
}
