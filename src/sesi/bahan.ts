/** What documents are made from: a case and the office as both stood at one moment, and nothing else. */
import { kalenderKantor } from '../kantor/kalender.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { nilaiAturan } from '../kantor/pengaturan.ts';
import type { BahanNaskah, Naskah } from '../naskah/naskah.ts';
import { type ActRingkas, yangBerlaku } from '../permohonan/berlaku.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import type { Sop } from '../sop/sop.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { pejabatPada } from './pejabat-naskah.ts';
import type { Sesi } from './sesi.ts';

/** A case, what of its history stands, and the office at `saat`, +07:00. */
export type Keadaan = Readonly<{
  id: string;
  kasus: Tercatat;
  riwayat: readonly Kejadian[];
  kantor: Kantor;
  saat: string;
}>;

type Kasus = Readonly<{ id: string; permohonan: Tercatat; tindakan: readonly ActRingkas[] }>;

/** As they stand now. */
export const keadaanKini = (sesi: Sesi, { id, permohonan, tindakan }: Kasus): Keadaan => ({
  id,
  kasus: permohonan,
  riwayat: yangBerlaku(tindakan),
  kantor: sesi.kantor,
  saat: sesi.saat,
});

/** `elemen`: the name of a data element. Its officials are those of the day the document bears. */
export function bahanNaskah(
  { id, kasus, riwayat, kantor, saat }: Keadaan,
  sop: Sop,
  naskah: Naskah,
  elemen: (kode: string) => string = (satu) => satu,
): BahanNaskah {
  const bahan = {
    kasus,
    id,
    riwayat,
    kantor: (kunci: string) => nilaiAturan(kantor, kunci),
    sop,
    elemen,
    kini: new Date(saat),
    kalender: kalenderKantor(kantor),
    konsep: !disetujui(sop.naskah[naskah.kode], riwayat),
    penandatanganan: penandatanganan(kasus),
  };
  return { ...bahan, pejabat: pejabatPada(kantor, naskah.tanggal?.(bahan) ?? hariDari(saat)) };
}

/** The signing, once it is entered; its place is the office's own. */
const penandatanganan = ({ kerjaSama: k }: Tercatat) =>
  k ? { tanggal: k.tanggal, tempat: null, nomorKesatu: k.nomorKesatu, nomorKedua: k.nomorKedua } : null;
