import type { Tanggal } from '../../days/tanggal.ts';
import type { Kantor } from '../../kantor/kantor.ts';
import { actingPejabat, jabatanHolders } from '../../kantor/pejabat/acting-pejabat.ts';
import { isSameNip } from '../../kantor/pejabat/nip.ts';
import { type Pejabat, personOf } from '../../kantor/pejabat/pejabat.ts';
import { MANDAT_TITLES } from '../../permohonan/rules/empat-mata.ts';
import type { PejabatOnDay } from '../naskah.ts';

/** Neither of the two tells an empty post from one that was never entered where `lama`: so did an older pks. */
export const pejabatOnDay =
  (kantor: Kantor, hari: Tanggal, lama = false): PejabatOnDay =>
  (peran) => {
    const siapa = actingPejabat(kantor, peran, hari)[0];
    if (!siapa) return lama ? null : emptyPost(kantor, peran, hari);
    const { nama, nip, pangkat } = siapa.pejabat;
    const { mandat } = siapa;
    const wakil = mandat && MANDAT_TITLES[mandat.sifat];
    return { nama, nip, pangkat, wakil, dasar: mandat?.dasar ?? decreeOf(kantor, siapa.pejabat, lama) };
  };

/** The holder himself, never a deputy; `nama` is '' for an empty post. */
export const holderOnDay =
  (kantor: Kantor, hari: Tanggal, lama = false): PejabatOnDay =>
  (peran) => {
    const [tetap] = jabatanHolders(kantor, peran, hari);
    if (tetap) {
      const { nama, nip, pangkat } = tetap;
      return { nama, nip, pangkat, wakil: null, dasar: decreeOf(kantor, tetap, lama) };
    }
    if (actingPejabat(kantor, peran, hari).length > 0) return EMPTY_POST;
    return lama ? null : emptyPost(kantor, peran, hari);
  };

const EMPTY_POST = { nama: '', nip: null, pangkat: null, wakil: null, dasar: null };

/** Somebody held it and nobody does: a setting would be the name of one out of office. */
const emptyPost = (kantor: Kantor, peran: string, hari: Tanggal) =>
  kantor.pejabat.some((p) => p.peran === peran && p.mulai <= hari) ? EMPTY_POST : null;

/** The decree is a setting alone: '' where it was set for another in the post; null leaves it to the setting. */
function decreeOf(kantor: Kantor, { orang, nip, peran }: Pejabat, lama: boolean): '' | null {
  const dasar = kantor.aturan[`${peran}.dasar`];
  if (lama || !dasar) return null;
  if (dasar.pemegang !== undefined) return dasar.pemegang === orang ? null : '';
  const [namaDiatur, nipDiatur] = ['nama', 'nip'].map((apa) => kantor.aturan[`${peran}.${apa}`]?.nilai ?? null);
  if (isSameNip(nipDiatur ?? null, nip)) return null;
  if (namaDiatur) return personOf(kantor.pejabat, namaDiatur) === orang ? null : '';
  return kantor.pejabat.find((p) => p.peran === peran)?.orang === orang ? null : '';
}
