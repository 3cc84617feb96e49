/** An agreement may end before its renewal is signed: the institution is without one meanwhile, which is said. */
import { Failure } from '../../errors.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { daysWithoutPks } from '../../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { endOfTerm, type KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { Sitting } from '../sitting.ts';

/** Null where there is none. Damage of the other case is its own page's to tell. */
export async function agreementOf(
  { register }: Pick<Sitting, 'register'>,
  id: string | null | undefined,
): Promise<KerjaSama | null> {
  if (typeof id !== 'string' || !(await register.hasKasus(id))) return null;
  try {
    return (await register.readKasus(id)).permohonan.kerjaSama ?? null;
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

/** Said at the signing of a renewal. */
export async function gapWarnings(
  sesi: Sitting,
  { id, perpanjanganDari }: Readonly<{ id: string; perpanjanganDari: string | undefined }>,
  mulai: Tanggal,
): Promise<readonly string[]> {
  const lama = await agreementOf(sesi, perpanjanganDari);
  const berakhir = lama && endOfTerm(lama);
  const hari = berakhir ? daysWithoutPks(berakhir, mulai) : 0;
  if (!berakhir || hari === 0) return [];
  return [
    `PERHATIAN: PKS lama (kasus ${perpanjanganDari}) berakhir ${formatTanggalSurat(berakhir)}, PKS ini mulai ${formatTanggalSurat(mulai)}: ${hari} hari tanpa PKS. Bila mulainya lain: pks ralat ${id} --isian mulai`,
  ];
}
