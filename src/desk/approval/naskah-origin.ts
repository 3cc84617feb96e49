/** From how many acts of the case and the office a version was made. */
import { isBefore } from '../../office/days/tanggal.ts';
import { emptyKantor, evolveKantor } from '../../office/kantor/kantor.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { NaskahOrigin } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { NaskahMoment } from '../documents/naskah-material.ts';
import type { NaskahVersion } from '../documents/naskah-versions.ts';
import type { Sitting } from '../sitting.ts';

/** Without `dari` (an older pks): the acts before it, and the office by the instant it was typed. */
export async function originOf({ register }: Sitting, { v, fakta }: NaskahVersion): Promise<NaskahOrigin> {
  return fakta.dari ?? { kasus: v - 1, kantor: await kantorActsUntil({ register }, fakta.dicatat) };
}

export async function kantorActsUntil({ register }: Pick<Sitting, 'register'>, saat: string): Promise<number> {
  const { tindakan } = await register.readKantor();
  return tindakan.filter((t) => t.kejadian.every((k) => !isBefore(saat, k.dicatat))).length;
}

export async function momentThen(
  { register }: Pick<Sitting, 'register'>,
  berkas: StoredKasus,
  dari: NaskahOrigin,
  saat: string,
): Promise<NaskahMoment> {
  const dahulu = berkas.tindakan.slice(0, dari.kasus);
  const kasus = dahulu.flatMap((t) => t.kejadian).reduce(evolve, newPermohonan);
  if (kasus.status === 'baru') throw new Error('a document of a case that was not received');
  const { tindakan } = await register.readKantor();
  const kantor = tindakan
    .slice(0, dari.kantor)
    .flatMap((t) => t.kejadian)
    .reduce(evolveKantor, emptyKantor);
  return { id: berkas.id, kasus, riwayat: effectiveFacts(dahulu), kantor, saat };
}
