/** A document drawn up again that says what it said is the version it was. */
import { dayOf } from '../../office/days/tanggal.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { Sitting } from '../sitting.ts';
import type { NaskahMoment } from './naskah-material.ts';

/** `drawOn` draws it up as of a day; only its properties name that day, so it alone makes no version. */
export async function sameAsBefore<B extends Readonly<{ isi: Uint8Array }>>(
  { env }: Sitting,
  { kode }: NaskahDefinition,
  { kasus, saat }: NaskahMoment,
  drawOn: (hari: string) => Promise<B>,
): Promise<B> {
  const lama = kasus.naskah.findLast((satu) => satu.naskah === kode);
  const hari = dayOf(saat);
  if (!lama || dayOf(lama.pada) === hari) return drawOn(hari);
  const dulu = await drawOn(dayOf(lama.pada));
  return env.sha256Of(dulu.isi) === lama.sidik ? dulu : drawOn(hari);
}
