import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { openKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import type { Sop } from '../../office/sop/sop.ts';

export async function jadwalStart(
  sesi: Sitting,
  kasus: string | undefined,
  teks: string,
): Promise<{ sop: Sop; diterima: Tanggal; sekarang: number | null }> {
  if (kasus === undefined)
    return { sop: await sesi.sop(), diterima: readTypedDay(sesi, 'jadwal --diterima', teks), sekarang: null };
  const { berkas, sop } = await openKasus(sesi, kasus);
  const { diterima, langkah } = berkas.permohonan;
  return { sop, diterima: dayOf(diterima), sekarang: langkah?.no ?? null };
}
