import { formatTanggalSurat } from '../../days/format-days.ts';
import { DRAFT_COVER } from '../../permohonan/standing/agreed-draft.ts';
import type { NaskahDefinition, NaskahSource, NotYetDue } from '../naskah.ts';
import { APPROVAL_CONDITIONS } from '../parts/agreement-fields.ts';
import { LIMA_BUTIR_FIELDS, NOMOR_FIELDS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { refuseMissing } from '../parts/naskah-values.ts';
import { ADDRESSEE_FIELDS, KEPALA_DINAS_SURAT, ownNomorFields } from '../parts/surat-dinas.ts';
import { pks } from '../pks.ts';

const KODE = DRAFT_COVER;

const latestDraft = ({ kasus }: NaskahSource) => kasus.naskah.findLast((n) => n.naskah === pks.kode);

export const pengantarDrafPks: NaskahDefinition = {
  kode: KODE,
  judul: 'Pengantar draf PKS kepada lembaga',
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...ownNomorFields(KODE),
    ...ADDRESSEE_FIELDS,
    ...SURAT_FIELDS,
    ...PEMANFAATAN_FIELDS,
    ...LIMA_BUTIR_FIELDS,
    nomor_kasus: NOMOR_FIELDS.nomor_kasus,
    versi_draf: {
      arti: 'versi draf PKS yang dikirim',
      contoh: '2',
      kosong: refuseMissing,
      pokok: true,
      nilai: (b) => `${latestDraft(b)?.versi ?? ''}`,
    },
    tanggal_draf: {
      arti: 'tanggal versi itu dibuat',
      contoh: '20 Agustus 2026',
      kosong: refuseMissing,
      nilai: (b) => {
        const draf = latestDraft(b);
        return draf ? formatTanggalSurat(draf.pada) : null;
      },
    },
  },
  baris: {},
  bila: {
    ...KEPALA_DINAS_SURAT.bila,
    ...APPROVAL_CONDITIONS,
  },
  tolak: refuseCovering,
};

function refuseCovering(b: NaskahSource): NotYetDue | null {
  const { kasus, id } = b;
  if (kasus.kerjaSama) return { sebab: `PKS kasus ${id} sudah disahkan` };
  if (kasus.status !== 'aktif' && kasus.status !== 'selesai') return { sebab: `kasus ${id} sudah ditutup` };
  return latestDraft(b) ? null : { sebab: 'draf PKS belum dibuat', buat: pks.kode };
}
