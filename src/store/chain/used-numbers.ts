/** The numbers that the facts of a case rest on. */

import { formatKasusId } from '../../office/permohonan/kasus-id.ts';
import type { StoredKasus } from '../register.ts';

/** Every incoming letter's number that the facts of a case use, as '2026-014'. */
export const usedAgendaNomor = (berkas: StoredKasus): readonly string[] =>
  berkas.tindakan
    .flatMap((x) => x.kejadian)
    .flatMap((k) =>
      k.jenis === 'Diterima' ? [k.agenda] : k.jenis === 'Diselesaikan' && k.balasan ? [k.balasan.agenda] : [],
    )
    .map(({ tahun, nomor }) => formatKasusId(tahun, nomor));

/** The claims that the facts of a case rest on. */
export const usedClaims = ({ tindakan }: StoredKasus): readonly string[] =>
  tindakan.flatMap((t) => t.kejadian).flatMap((k) => ('klaim' in k ? (k.klaim ?? []) : []));
