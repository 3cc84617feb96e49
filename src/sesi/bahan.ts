/** What documents are made from, gathered from a sitting: values alone. */
import type { BahanNaskah, Naskah } from '../naskah/naskah.ts';
import { type ActRingkas, yangBerlaku } from '../permohonan/berlaku.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import type { Sop } from '../sop/sop.ts';
import { pejabatPada } from './pejabat-naskah.ts';
import type { Sesi } from './sesi.ts';

type Kasus = Readonly<{
  id: string;
  permohonan: Tercatat;
  tindakan: readonly ActRingkas[];
}>;

/** `elemen`: the name of a data element. Its officials are those of the day the document bears. */
export function bahanNaskah(
  sesi: Sesi,
  { id, permohonan, tindakan }: Kasus,
  sop: Sop,
  naskah: Naskah,
  elemen: (kode: string) => string = (satu) => satu,
): BahanNaskah {
  const riwayat = yangBerlaku(tindakan);
  const bahan = {
    kasus: permohonan,
    id,
    riwayat,
    kantor: sesi.atur,
    sop,
    elemen,
    kini: sesi.kini,
    kalender: sesi.kalender,
    konsep: !disetujui(sop.naskah[naskah.kode], riwayat),
  };
  return { ...bahan, pejabat: pejabatPada(sesi.kantor, naskah.tanggal?.(bahan) ?? sesi.hariIni) };
}
