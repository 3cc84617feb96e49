/** After the signing the Dirjen opens the data warehouse to the institution. */
import { SIGNED_PKS } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { NaskahDefinition, NaskahSource } from '../naskah.ts';
import {
  AGREEMENT_FIELDS,
  AGREEMENT_TERM_FIELDS,
  APPROVAL_CONDITIONS,
  APPROVAL_FIELDS,
  asAgreed,
  endedWarnings,
  notYetSigned,
} from '../parts/agreement-fields.ts';
import { LIMA_BUTIR_FIELDS, NETWORK_CONDITIONS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { OLD_AGREEMENT_FIELDS, PERPANJANGAN_CONDITIONS } from '../parts/perpanjangan.ts';
import { KEPALA_DINAS_SURAT, ownNomorFields } from '../parts/surat-dinas.ts';

const KODE = 'permohonan-dwh';
const { tujuan, daftar_elemen, metode_akses } = LIMA_BUTIR_FIELDS;

const { bila_perpanjangan } = PERPANJANGAN_CONDITIONS;

export const permohonanDwh: NaskahDefinition = {
  kode: KODE,
  judul: 'Permohonan akses data warehouse',
  menurut: { naskah: 'pks', sejak: 7 },
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...ownNomorFields(KODE),
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...PEMANFAATAN_FIELDS,
    ...{ tujuan, daftar_elemen: asAgreed(daftar_elemen), metode_akses },
    ...AGREEMENT_FIELDS,
    ...OLD_AGREEMENT_FIELDS,
    ...AGREEMENT_TERM_FIELDS,
    ...APPROVAL_FIELDS,
  },
  baris: {},
  bila: { ...KEPALA_DINAS_SURAT.bila, ...APPROVAL_CONDITIONS, ...NETWORK_CONDITIONS, bila_perpanjangan },
  tolak: notYetSigned,
  peringatan: (b) => [...endedWarnings(b), ...missingEnclosures(b)],
};

/** The letter names what is enclosed with it. */
function missingEnclosures(b: NaskahSource): readonly string[] {
  const { naskah, lampiran, kerjaSama: k } = b.kasus;
  const draft = (kode: string, apa: string, ada = false): readonly string[] =>
    ada || naskah.some((n) => n.naskah === kode) ? [] : [`${apa}: pks draft ${b.id} ${kode}`];
  return [
    ...(lampiran.some((l) => l.dokumen === SIGNED_PKS)
      ? []
      : [`salinan PKS yang ditandatangani: pks lampirkan ${b.id} --untuk ${SIGNED_PKS}`]),
    ...draft('petunjuk-teknis', 'petunjuk teknis'),
    ...draft('permohonan-user-id', 'permohonan user ID', (k?.userId ?? null) !== null),
    ...(NETWORK_CONDITIONS.bila_jaringan.nilai(b)
      ? draft('pernyataan-jaringan-tertutup', 'pernyataan jaringan tertutup', (k?.jaringan ?? null) !== null)
      : []),
  ].map((satu) => `Surat ini menyebut lampiran yang belum ada di kasus, ${satu}`);
}
