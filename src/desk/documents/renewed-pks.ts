import { isBefore } from '../../office/days/tanggal.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import type { KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { Sitting } from '../sitting.ts';
import type { NaskahMoment } from './naskah-material.ts';

/** Null where its signing was taken back, too. */
export async function renewedPks(
  { register }: Pick<Sitting, 'register'>,
  { kasus, saat }: Pick<NaskahMoment, 'kasus' | 'saat'>,
): Promise<KerjaSama | null> {
  if (kasus.perpanjanganDari === undefined) return null;
  const { tindakan } = await register.readKasus(kasus.perpanjanganDari);
  const lama = tindakan
    .filter((t) => t.kejadian.every((k) => !isBefore(saat, k.dicatat)))
    .flatMap((t) => t.kejadian)
    .reduce(evolve, newPermohonan);
  return lama.status === 'baru' ? null : (lama.kerjaSama ?? null);
}
