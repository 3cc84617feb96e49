import { berkasKemendagri } from './berkas-kemendagri.ts';
import { kekurangan } from './kekurangan.ts';
import { lembarDisposisi } from './lembar-disposisi.ts';
import { lembarKoreksi } from './lembar-koreksi.ts';
import type { NaskahDefinition } from './naskah.ts';
import { pengingatKemendagri } from './pengingat-kemendagri.ts';
import { penolakan } from './penolakan.ts';
import { pks } from './pks.ts';
import { serahTerima } from './serah-terima.ts';
import { suratKemendagri } from './surat-kemendagri.ts';
import { suratPengantar } from './surat-pengantar.ts';
import { tandaTerima } from './tanda-terima.ts';

/** In the order a case needs them. Templates: `templates/<kode>/<kode>.docx`. */
export const NASKAH: readonly NaskahDefinition[] = [
  tandaTerima,
  lembarDisposisi,
  kekurangan,
  pks,
  lembarKoreksi,
  suratKemendagri,
  suratPengantar,
  berkasKemendagri,
  pengingatKemendagri,
  penolakan,
  serahTerima,
];

/** 'Surat permohonan ke Kemendagri' for 'surat-kemendagri'. */
export const naskahTitle = (kode: string): string => NASKAH.find((n) => n.kode === kode)?.judul ?? kode;
