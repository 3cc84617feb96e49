/** The officials that a document of a given day names. */

import type { Tanggal } from '../../office/days/tanggal.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import { actingPejabat } from '../../office/kantor/pejabat/acting-pejabat.ts';
import type { PejabatOnDay } from '../../office/naskah/naskah.ts';
import { MANDAT_TITLES } from '../../office/permohonan/rules/empat-mata.ts';

/** Of several holders the latest. */
export const pejabatOnDay =
  (kantor: Kantor, hari: Tanggal): PejabatOnDay =>
  (peran) => {
    const siapa = actingPejabat(kantor, peran, hari)[0];
    if (!siapa) return null;
    const { nama, nip, pangkat } = siapa.pejabat;
    const { mandat } = siapa;
    return { nama, nip, pangkat, wakil: mandat && MANDAT_TITLES[mandat.sifat], dasar: mandat?.dasar ?? null };
  };
