/** The officials as a document of a given day names them. */
import type { Kantor } from '../kantor/kantor.ts';
import { pemangku } from '../kantor/wewenang.ts';
import type { PejabatPada } from '../naskah/pejabat.ts';
import { SIFAT } from '../permohonan/empat-mata.ts';
import type { Tanggal } from '../waktu/tanggal.ts';

/** Of several holders the latest. */
export const pejabatPada =
  (kantor: Kantor, hari: Tanggal): PejabatPada =>
  (peran) => {
    const siapa = pemangku(kantor, peran, hari)[0];
    if (!siapa) return null;
    const { nama, nip, pangkat } = siapa.pejabat;
    const { mandat } = siapa;
    return { nama, nip, pangkat, wakil: mandat && SIFAT[mandat.sifat], dasar: mandat?.dasar ?? null };
  };
