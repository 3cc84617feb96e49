/** A register that has moved refuses acts before anything is asked; a known key still answers. */
import { movedAway } from '../../office/kantor/moved-away.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import type { Sitting } from '../sitting.ts';

/** @throws REGISTER_DIPINDAHKAN */
export function refuseMoved({ register: { place } }: Sitting, { kunci }: KeyedFlags): void {
  if (place.movedTo !== undefined && kunci === undefined) throw movedAway(place.movedTo, place.label);
}
