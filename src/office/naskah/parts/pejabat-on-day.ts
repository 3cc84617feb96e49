import type { Tanggal } from '../../days/tanggal.ts';
import type { Kantor } from '../../kantor/kantor.ts';
import { actingPejabat, jabatanHolders } from '../../kantor/pejabat/acting-pejabat.ts';
import { MANDAT_TITLES } from '../../permohonan/rules/empat-mata.ts';
import type { PejabatOnDay } from '../naskah.ts';

export const pejabatOnDay =
  (kantor: Kantor, hari: Tanggal): PejabatOnDay =>
  (peran) => {
    const siapa = actingPejabat(kantor, peran, hari)[0];
    if (!siapa) return null;
    const { nama, nip, pangkat } = siapa.pejabat;
    const { mandat } = siapa;
    return { nama, nip, pangkat, wakil: mandat && MANDAT_TITLES[mandat.sifat], dasar: mandat?.dasar ?? null };
  };

/** The holder himself, never a deputy; `nama` is '' for an empty post. */
export const holderOnDay =
  (kantor: Kantor, hari: Tanggal): PejabatOnDay =>
  (peran) => {
    const [tetap] = jabatanHolders(kantor, peran, hari);
    if (!tetap && actingPejabat(kantor, peran, hari).length === 0) return null;
    const { nama, nip, pangkat } = tetap ?? { nama: '', nip: null, pangkat: null };
    return { nama, nip, pangkat, wakil: null, dasar: null };
  };
