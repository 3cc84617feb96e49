import { formatKasusId } from '../../office/permohonan/kasus-id.ts';
import type { StoredKasus } from '../register.ts';

export const usedAgendaNomor = (berkas: StoredKasus): readonly string[] =>
  berkas.tindakan
    .flatMap((x) => x.kejadian)
    .flatMap((k) =>
      k.jenis === 'Diterima' ? [k.agenda] : k.jenis === 'Diselesaikan' && k.balasan?.agenda ? [k.balasan.agenda] : [],
    )
    .map(({ tahun, nomor }) => formatKasusId(tahun, nomor));

/** A number that was moved away stays claimed here. */
export const usedClaims = ({ tindakan }: StoredKasus): readonly string[] =>
  tindakan
    .flatMap((t) => t.kejadian)
    .flatMap((k) => ('klaim' in k && k.jenis !== 'NomorDipindah' ? (k.klaim ?? []) : []));
