import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';

/** The cases `berulang` are opened for several reasons, and read once; they come together with those of `sekali`. */
export function readingTogether(sesi: Sitting, sekali: readonly string[], berulang: readonly string[]): Sitting {
  const { register } = sesi;
  register.readAhead([...new Set([...sekali, ...berulang])]);
  const tetap = new Set(berulang);
  const dibaca = new Map<string, Promise<StoredKasus>>();
  const read = (id: string): Promise<StoredKasus> => {
    const kasus = dibaca.get(id) ?? register.readKasus(id);
    if (tetap.has(id)) dibaca.set(id, kasus);
    return kasus;
  };
  return {
    ...sesi,
    register: { ...register, readKasus: read, hasKasus: async (id) => tetap.has(id) || register.hasKasus(id) },
  };
}
