import { berkasKemendagri } from './berkas-kemendagri.ts';
import { kekurangan } from './kekurangan.ts';
import { lembarDisposisi } from './lembar-disposisi.ts';
import { lembarKoreksi } from './lembar-koreksi.ts';
import type { NaskahDefinition } from './naskah.ts';
import { jawabanAgregat } from './outside-sop/jawaban-agregat.ts';
import { nda } from './outside-sop/nda.ts';
import { pengantarDrafPks } from './outside-sop/pengantar-draf-pks.ts';
import { permohonanDwh } from './outside-sop/permohonan-dwh.ts';
import { permohonanUserId } from './outside-sop/permohonan-user-id.ts';
import { pernyataanJaringanTertutup } from './outside-sop/pernyataan-jaringan-tertutup.ts';
import { petunjukTeknis } from './outside-sop/petunjuk-teknis.ts';
import { ralatKemendagri } from './outside-sop/ralat-kemendagri.ts';
import { sptjm } from './outside-sop/sptjm.ts';
import { tagihanLaporan } from './outside-sop/tagihan-laporan.ts';
import { pengingatKemendagri } from './pengingat-kemendagri.ts';
import { penolakan } from './penolakan.ts';
import { pks } from './pks.ts';
import { serahTerima } from './serah-terima.ts';
import { suratKemendagri } from './surat-kemendagri.ts';
import { suratPengantar } from './surat-pengantar.ts';
import { tandaTerima } from './tanda-terima.ts';

/** They stand in the order a case needs them. Templates are `templates/<kode>/<kode>.docx`. */
export const NASKAH: readonly NaskahDefinition[] = [
  tandaTerima,
  lembarDisposisi,
  kekurangan,
  jawabanAgregat,
  pks,
  pengantarDrafPks,
  lembarKoreksi,
  suratKemendagri,
  suratPengantar,
  berkasKemendagri,
  pengingatKemendagri,
  ralatKemendagri,
  penolakan,
  petunjukTeknis,
  serahTerima,
  permohonanUserId,
  pernyataanJaringanTertutup,
  permohonanDwh,
  tagihanLaporan,
  nda,
  sptjm,
];

export const naskahTitle = (kode: string): string => NASKAH.find((n) => n.kode === kode)?.judul ?? kode;
